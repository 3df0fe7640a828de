import { error, quote, warning } from "./wording.ts";

// What cannot be, or hardly is, as it stands: left from another year, out of scale, swapped.

export const missingContradicted = (unit: string) =>
  error(
    "missing-contradicted",
    `missing nêu ${unit} là thiếu số liệu, nhưng tệp có đủ số của đơn vị này.`,
    "Xóa đơn vị này khỏi missing; nếu số của đơn vị còn lại từ tệp năm trước thì thay bằng null.",
  );
export const missingBesideFigure = () =>
  error(
    "missing-contradicted",
    "Ghi cả điểm lẫn lý do thiếu điểm.",
    "Có điểm thì xóa missing; không có điểm thì xóa điểm. Chỉ thiếu điểm thành phần thì ghi reason: partial.",
  );
export const noteContradicted = (unit: string, score: string) =>
  warning(
    "left-over",
    `Ghi chú nói ${unit} không có số liệu, nhưng tệp có điểm của đơn vị này.`,
    "Sửa ghi chú theo kỳ này, hoặc xóa đi.",
    { actual: `${score} điểm` },
  );
export const sameAsBefore = (what: string, year: number) =>
  warning(
    "left-over",
    `${what} giống hệt kỳ ${year}.`,
    "Sửa theo tài liệu của kỳ này; nếu không còn đúng thì xóa.",
  );
export const noteNamesOtherYear = (years: readonly number[], year: number) =>
  warning(
    "left-over",
    `Câu này nói về năm ${years.join(", ")}, không nói về năm ${year}.`,
    "Sửa theo kỳ này; nếu đúng là nói về năm khác thì nêu thêm năm của kỳ này.",
    { actual: years.join(", "), expected: year },
  );
export const sourceTooEarly = (source: string, date: string, year: number) =>
  warning(
    "left-over",
    `Nguồn ${quote(source)} có trước khi hết năm ${year}, nên chưa thể nêu kết quả năm ấy.`,
    "Ghi nguồn của kỳ này; có thể khóa này còn lại từ tệp năm trước, hoặc ngày của nguồn ghi sai trong data/sources.yaml.",
    { actual: date, expected: `sau ${year}-12-31` },
  );
export const sourceOfOtherYears = (source: string, span: string, year: number) =>
  warning(
    "left-over",
    `Nguồn ${quote(source)} theo tên gọi chỉ có số liệu đến trước năm ${year}.`,
    "Ghi nguồn của kỳ này; nếu nguồn ấy đã có thêm năm này thì sửa tên nguồn trong data/sources.yaml.",
    { actual: span },
  );
export const sameFigures = (unit: string, count: number, year: number) =>
  warning(
    "left-over",
    `Cả ${count} số của ${unit} trùng hệt kỳ ${year}.`,
    "Đối chiếu với nguồn: có thể dòng này còn nguyên của năm cũ.",
  );
export const sameFile = (same: number, all: number, year: number) =>
  warning(
    "left-over",
    `${same} trong ${all} đơn vị có số trùng hệt kỳ ${year}; đây là đơn vị đầu tiên.`,
    "Đối chiếu với nguồn: có thể số liệu của tệp chưa được thay.",
  );
export const zeroScore = (written: string) =>
  warning(
    "unlikely-value",
    "Điểm bằng 0 ở chỗ mọi đơn vị khác đều có điểm.",
    "Nếu không có số thì bỏ, hoặc ghi null và nêu lý do ở missing; không ghi 0 thay cho số thiếu.",
    { actual: written },
  );
export const outOfScale = (written: string, meant: string, low: string, high: string) =>
  warning(
    "unlikely-value",
    "Số lệch thang so với các số cùng loại.",
    `Đối chiếu với nguồn: có phải ${meant}?`,
    { actual: written, expected: `khoảng ${low} đến ${high}` },
  );
export const publishedFarAway = (published: string, year: number) =>
  warning("unlikely-value", "Ngày công bố cách năm đánh giá quá xa.", "Kiểm tra lại năm của ngày công bố.", {
    actual: published,
    expected: `khoảng ${year + 1}`,
  });
export const heldFarAway = (heldOn: string, year: number) =>
  warning(
    "unlikely-value",
    "Ngày họp cách các năm được phân tích quá xa.",
    "Kiểm tra lại năm của ngày họp.",
    {
      actual: heldOn,
      expected: `khoảng ${year + 1}`,
    },
  );
export const rankedUnitsMismatch = (scored: number, ranked: number) =>
  warning(
    "unlikely-value",
    `ranked_units không bằng số đơn vị có điểm trong tệp.`,
    "Ghi số đơn vị được xếp hạng của kỳ này; đủ điểm của mọi đơn vị ấy thì ghi thêm complete: true.",
    { actual: ranked, expected: scored },
  );
export const populationScale = (written: string, meant: string) =>
  warning(
    "unlikely-value",
    "Dân số khó có thật: thousands tính bằng nghìn người, dấu chấm là dấu thập phân.",
    `Kiểm tra lại: có phải ${meant}?`,
    { actual: `${written} nghìn người` },
  );
export const columnsSwapped = (columns: readonly string[], year: number) =>
  warning(
    "swapped-values",
    `Các cột ${columns.map(quote).join(", ")} có vẻ bị đổi chỗ: đổi lại thì khớp với kỳ ${year} hơn hẳn.`,
    "Đối chiếu tên cột ở columns với bảng của nguồn.",
  );
export const cellsSwapped = (unit: string, one: string, other: string) =>
  warning(
    "swapped-values",
    `Hai ô ${quote(one)} và ${quote(other)} của ${unit} có vẻ bị đổi chỗ: cả hai đều khác hẳn các đơn vị khác, đổi lại thì không.`,
    "Đối chiếu hai ô với bảng của nguồn.",
  );
export const rowsExchanged = (one: string, other: string) =>
  warning(
    "swapped-values",
    `Hai dòng ${one} và ${other} có vẻ bị đổi chỗ: số của mỗi đơn vị giống các năm trước của đơn vị kia hơn hẳn của chính nó.`,
    "Đối chiếu hai dòng với bảng của nguồn; đúng như nguồn thì để nguyên.",
  );
export const namesMoved = (from: string, to: string) =>
  warning(
    "swapped-values",
    `Từ ${from} đến ${to} tên đơn vị có vẻ lệch một dòng so với số: mỗi dòng giống các năm trước của đơn vị ở dòng bên cạnh hơn hẳn.`,
    "Đối chiếu cột tên đơn vị với bảng của nguồn.",
  );
export const breakOverYears = (from: number, to: number, inside: readonly number[]) =>
  warning(
    "unlikely-value",
    "Chỗ đứt gãy không nằm giữa hai kỳ liền nhau, nên mọi so sánh trong khoảng ấy đều bị cắt.",
    "Ghi between là kỳ trước và kỳ bắt đầu cách đo mới; đổi cách đo nhiều lần thì ghi mỗi lần một mục.",
    { actual: `[${from}, ${to}]`, expected: `hai kỳ liền nhau trong ${[from, ...inside, to].join(", ")}` },
  );
export const sourceFarAway = (date: string, latest: number) =>
  warning(
    "unlikely-value",
    "Ngày của tài liệu muộn hơn mọi số liệu và hội nghị quá xa.",
    "Kiểm tra lại năm của tài liệu.",
    { actual: date, expected: `không quá ${latest}` },
  );
export const sameRank = (rank: string, units: number) =>
  warning(
    "unlikely-value",
    `Cả ${units} đơn vị cùng một thứ hạng.`,
    "Đối chiếu cột thứ hạng với bảng của nguồn; nguồn không xếp hạng thì bỏ cột.",
    { actual: rank },
  );
export const rankLeftOut = (unit: string, having: number, of: number) =>
  warning(
    "unlikely-value",
    `${unit} có điểm mà không có thứ hạng, trong khi ${having} trong ${of} đơn vị có điểm ở kỳ này có.`,
    "Ghi rank theo nguồn; nguồn không nêu hạng của đơn vị này thì nói rõ ở note của đơn vị.",
  );
export const componentRankLeftOut = (unit: string, component: string, having: number, of: number) =>
  warning(
    "unlikely-value",
    `Thành phần ${quote(component)} của ${unit} có điểm mà không có thứ hạng, trong khi ${having} trong ${of} thành phần của đơn vị có.`,
    "Ghi rank theo nguồn; nguồn không nêu thì nói rõ ở note của đơn vị.",
  );
export const componentLeftOut = (unit: string, component: string, having: number, of: number) =>
  warning(
    "missing-without-reason",
    `${unit} không có điểm của ${component}, trong khi ${having} trong ${of} thành phần cùng loại có.`,
    "Ghi điểm theo nguồn; không công bố thì ghi missing: {reason: not-published} cho thành phần ấy, nguồn không nêu thì nói rõ ở note của đơn vị.",
  );
