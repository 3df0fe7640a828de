import { error, quote } from "./wording.ts";

// What a table brings along when it is pasted, and what a spreadsheet makes of a number.

export const headRow = (name: string) =>
  error(
    "unknown-unit",
    `Dòng này là tên các cột của bảng (${quote(name)}), không phải một đơn vị.`,
    "Xóa dòng này.",
  );
export const maximaRow = (name: string) =>
  error(
    "unknown-unit",
    `Dòng này là điểm tối đa hay trọng số của bảng (${quote(name)}), không phải một đơn vị.`,
    "Xóa dòng này; điểm tối đa, trọng số ghi ở khung của chỉ số trong data/indices.",
  );
export const summaryRow = (name: string) =>
  error(
    "unknown-unit",
    `Dòng này là dòng tổng hợp của bảng (${quote(name)}), không phải một đơn vị.`,
    "Xóa dòng này; số trung bình như đã công bố thì ghi ở khóa means.",
  );
export const regionRow = (name: string) =>
  error("unknown-unit", `Dòng này là tên vùng (${quote(name)}), không phải một đơn vị.`, "Xóa dòng này.");
export const noUnitInRow = (first: string) =>
  error("wrong-type", "Dòng thiếu mã đơn vị ở ô đầu.", "Thêm mã đơn vị vào đầu dòng, trước các số.", {
    actual: first,
    expected: "mã đơn vị",
  });
export const commaBetweenCells = (cell: string) =>
  error("wrong-type", "Thiếu dấu phẩy giữa hai ô.", `Viết ${cell.trim().split(/\s+/).join(", ")}.`, {
    actual: quote(cell),
    expected: "một số trong mỗi ô",
  });
export const commaTwice = () =>
  error("wrong-type", "Thừa một dấu phẩy giữa hai ô.", "Xóa bớt một dấu phẩy; ô không có số thì ghi null.");
export const fullWidthMarks = (written: string) => {
  const plain = written.replaceAll("：", ": ").replaceAll("，", ", ").replaceAll("；", "; ");
  return error(
    "yaml-syntax",
    "Dấu hai chấm, dấu phẩy gõ bằng bàn phím toàn khổ.",
    `Gõ lại bằng dấu thường: ${plain}.`,
    { actual: quote(written) },
  );
};
export const bracketOpen = () =>
  error("yaml-syntax", "Dòng của bảng thiếu dấu ] ở cuối.", "Thêm dấu ] vào cuối dòng này.");
export const numberMadeDate = (written: string, meant: string | null) =>
  error(
    "wrong-type",
    "Excel đã đổi số gõ vào thành ngày, ví dụ 9.10 thành ngày 09 tháng 10.",
    `${meant === null ? "" : `Có phải ${meant}? `}Đối chiếu với nguồn; trong Excel đặt định dạng ô là Number rồi gõ lại số.`,
    { actual: quote(written), expected: "số" },
  );
export const hashes = (written: string) =>
  error(
    "blank-mark",
    "Cột Excel quá hẹp nên số hiện thành dấu #.",
    "Nới rộng cột trong Excel rồi chép lại số.",
    { actual: quote(written), expected: "số" },
  );
export const scoreWithRank = (written: string, score: string, rank: string) =>
  error(
    "wrong-type",
    "Một ô ghi cả điểm và thứ hạng.",
    `Chỉ ghi điểm ${score}; thứ hạng ${rank} ghi ở rank.`,
    { actual: quote(written), expected: score },
  );
export const serialOfDate = (written: string, maximum: string, day: string) => {
  const [, month = "", date = ""] = day.split("-");
  return error(
    "score-above-maximum",
    `Điểm vượt mức tối đa: có vẻ Excel đã đổi số thành ngày (${day}).`,
    `Có phải ${Number(date)}.${month}? Đối chiếu với nguồn rồi gõ lại số.`,
    { actual: written, expected: `không quá ${maximum}` },
  );
};
export const columnsOfScoreAndRank = (rows: number) =>
  error(
    "wrong-value",
    `Hai cột score và rank đổi chỗ cho nhau, ở ${rows} dòng.`,
    "Đổi lại hai tên cột ở columns theo thứ tự của bảng nguồn.",
  );
export const rankGivenToMany = (rank: string, units: number) =>
  error(
    "rank-contradicts-scores",
    `Cùng thứ hạng ${rank} cho ${units} đơn vị có điểm khác nhau; đây là đơn vị đầu tiên.`,
    "Chép lại thứ hạng của các đơn vị ấy từ nguồn: có thể số được kéo lặp lại trong Excel.",
  );
export const columnAsBefore = (column: string, units: number, year: number) =>
  error(
    "left-over",
    `Cột ${quote(column)} trùng hệt kỳ ${year} ở ${units} đơn vị.`,
    "Chép lại cột này từ nguồn: có thể cột còn nguyên của năm trước.",
  );
export const columnOfAnother = (column: string, other: string, units: number) =>
  error(
    "swapped-values",
    `Cột ${quote(column)} trùng hệt cột ${quote(other)} ở ${units} đơn vị.`,
    "Chép lại cột này từ nguồn: có thể một cột được chép hai lần.",
  );
