import type { Fact } from "../report/report.ts";
import { error, quote, warning } from "./wording.ts";

// A conference's record against its day, the figures held and the framework of its indices.

export const deadlineBefore = (deadline: string, what: string, day: string) =>
  warning("record-contradiction", `Thời hạn sớm hơn ${what}.`, "Kiểm tra lại thời hạn, thường là nhầm năm.", {
    actual: deadline,
    expected: `từ ${day}`,
  });
export const targetBelow = (target: string, held: string, year: number) =>
  warning(
    "record-contradiction",
    `Chỉ tiêu không cao hơn điểm đã đạt năm ${year}.`,
    "Kiểm tra lại điểm, chỉ số và thành phần của chỉ tiêu; nếu tài liệu ghi đúng như vậy thì giữ nguyên.",
    { actual: target, expected: `trên ${held}` },
  );
export const rankTargetBelow = (target: number, held: string, year: number) =>
  warning(
    "record-contradiction",
    `Chỉ tiêu thứ hạng thấp hơn thứ hạng đã đạt năm ${year}.`,
    "Kiểm tra lại thứ hạng; nếu tài liệu ghi đúng như vậy thì giữ nguyên.",
    { actual: target, expected: `không quá ${held}` },
  );
export const targetAboveMaximum = (target: string, maximum: string) =>
  error(
    "record-contradiction",
    "Chỉ tiêu cao hơn điểm tối đa.",
    "Kiểm tra lại điểm và thành phần của chỉ tiêu.",
    {
      actual: target,
      expected: `không quá ${maximum}`,
    },
  );
export const targetOfNothing = () =>
  warning(
    "record-contradiction",
    "Chỉ tiêu chưa ghi phải đạt gì: không có điểm, thứ hạng, số bậc hay mức tăng.",
    "Ghi điều tài liệu nêu; không nêu con số nào thì ghi thành một giải pháp.",
  );
export const targetOfOther = (index: string) =>
  warning(
    "record-contradiction",
    `Chỉ tiêu về ${index}, chỉ số mà hội nghị không phân tích.`,
    "Kiểm tra lại chỉ số của chỉ tiêu; đúng như tài liệu thì giữ nguyên.",
  );
export const targetYearKnown = (year: number, heldOn: string) =>
  warning(
    "record-contradiction",
    `Kết quả năm ${year} đã công bố trước ngày họp.`,
    "Kiểm tra lại năm của chỉ tiêu.",
    { actual: year, expected: `năm chưa có kết quả vào ngày ${heldOn}` },
  );
export const expectedAboveMaximum = (points: string, maximum: string) =>
  error(
    "record-contradiction",
    "Điểm kỳ vọng lớn hơn điểm tối đa của thành phần.",
    "Kiểm tra lại số; điểm kỳ vọng là phần điểm tăng thêm, không phải điểm phải đạt.",
    { actual: points, expected: `không quá ${maximum}` },
  );
export const expectedAboveRoom = (points: string, room: string, year: number) =>
  warning(
    "record-contradiction",
    `Điểm kỳ vọng lớn hơn số điểm còn có thể tăng so với năm ${year}.`,
    "Kiểm tra lại số; điểm kỳ vọng là phần điểm tăng thêm, không phải điểm phải đạt.",
    { actual: points, expected: `không quá ${room}` },
  );
export const slugOfOther = (slug: string, other: string, unit: string) =>
  warning(
    "record-contradiction",
    `Mã hội nghị mang tên ${other}, nhưng đơn vị là ${unit}.`,
    "Hồ sơ chép từ hội nghị khác thì đổi cả slug, tên tệp và unit; địa chỉ trang lấy theo slug.",
    { actual: quote(slug) },
  );
export const titleOfOther = (title: string, other: string, unit: string) =>
  warning(
    "record-contradiction",
    `Tên hội nghị nhắc đến ${other}, không nhắc đến ${unit}.`,
    "Kiểm tra lại title và unit.",
    { actual: quote(title) },
  );
export const copiedRecord = (count: number, slug: string) =>
  warning(
    "record-contradiction",
    `${count} câu của hồ sơ giống hệt hội nghị ${quote(slug)} của đơn vị khác; đây là câu đầu tiên.`,
    "Chỉ giữ những câu mà tài liệu của hội nghị này nêu.",
  );
export const heldBeforeAnnounced = (heldOn: string, index: string, year: number, published: string) =>
  warning(
    "record-contradiction",
    `Hội nghị họp trước khi kết quả ${index} năm ${year} được công bố (${published}).`,
    "Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì trang ghi rõ là chưa công bố vào ngày họp.",
    { actual: heldOn, expected: `từ ${published}` },
  );
export const statedBeforeAnnounced = (heldOn: string, index: string, year: number, published: string) =>
  warning(
    "record-contradiction",
    `Kết quả ${index} năm ${year} công bố (${published}) sau ngày họp, nên tài liệu của hội nghị chưa thể nêu.`,
    "Kiểm tra lại năm ở mục này; kết quả công bố về sau thì bỏ mục, trang tự nêu ở phần kết quả về sau.",
    { actual: heldOn, expected: `từ ${published}` },
  );
export const partyBody = (body: string) =>
  warning(
    "record-contradiction",
    "Văn bản của cơ quan Đảng không theo thể thức của Nghị định 30/2020/NĐ-CP mà bản in đang dùng.",
    "Đặt official: false, hoặc ghi cơ quan nhà nước ban hành ở body.",
    { actual: quote(body) },
  );
export const bodyOfOther = (body: string, other: string, own: string) =>
  warning(
    "record-contradiction",
    `Cơ quan ban hành là của ${other}, hội nghị là của ${own}.`,
    "Sửa body theo đơn vị của hội nghị.",
    { actual: quote(body) },
  );
export const placeOfOther = (place: string, own: string) =>
  warning(
    "record-contradiction",
    "Địa danh ở đầu văn bản là tên của tỉnh, thành phố khác.",
    `Ghi tên của ${own} ở place của issuer (nơi họp thì ghi ở place của hội nghị).`,
    { actual: quote(place) },
  );
export const paperBefore = (what: string, date: string, event: string, day: string) =>
  warning(
    "record-contradiction",
    `Ngày của ${what} sớm hơn ${event}.`,
    "Kiểm tra lại hai ngày, thường là nhầm năm.",
    {
      actual: date,
      expected: `từ ${day}`,
    },
  );
export const expectedNothing = (points: string) =>
  warning(
    "record-contradiction",
    "Điểm kỳ vọng của giải pháp không lớn hơn 0.",
    "Ghi số điểm tăng thêm; chưa ước tính được thì xóa khóa này.",
    { actual: points, expected: "lớn hơn 0" },
  );
export const leadsAndSupports = (agency: string) =>
  warning(
    "record-contradiction",
    "Cơ quan vừa chủ trì vừa phối hợp cùng một việc.",
    "Xóa cơ quan này ở lead hoặc ở support.",
    { actual: quote(agency) },
  );
export const deadlineFar = (end: string, day: string) =>
  warning("record-contradiction", "Thời hạn cách ngày họp quá xa.", "Kiểm tra lại năm của thời hạn.", {
    actual: end,
    expected: `gần ${day.slice(0, 4)}`,
  });
export const rankTargetOutside = (target: number, ranked: number) =>
  warning(
    "record-contradiction",
    "Chỉ tiêu thứ hạng lớn hơn số đơn vị được xếp hạng.",
    "Kiểm tra lại thứ hạng của chỉ tiêu.",
    { actual: target, expected: `không quá ${ranked}` },
  );
export const earlierTargetAhead = (year: number, looked: number, day: string) =>
  warning(
    "record-contradiction",
    `Chỉ tiêu của văn bản trước đặt cho năm ${year}, hội nghị ngày ${day} phân tích năm ${looked}.`,
    "Chỉ tiêu của năm sau thì ghi ở targets; nếu nhầm năm thì sửa year.",
    { actual: year, expected: `không quá ${looked}` },
  );
export const quoteWithoutValue = (value: string, words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn không nêu số đã ghi ở value: ${quote(words)}.`,
    "Sửa value hoặc quote theo tài liệu.",
    { actual: value },
  );

export const stillToFill = (slug: string, lacking: readonly string[]) =>
  warning(
    "to-fill",
    `Hồ sơ dự thảo, còn phải ghi: ${lacking.join("; ")}.`,
    `Điền bằng Excel (npm run template -- hoi-nghi ${slug}) hoặc ghi vào tệp này. Duyệt xong thì chọn “chính thức” ở dòng “Tình trạng” của tệp Excel ấy rồi nhập lại; dấu DỰ THẢO được bỏ khi phát hành: npm run release -- ${slug}.`,
  );
export const headingWithoutWords = () =>
  warning(
    "to-fill",
    "Đề mục chưa có lời viết bên dưới; chưa hiện ở trang và bản in.",
    "Viết đoạn văn dưới đề mục này, hoặc xóa đề mục.",
  );

// Head and signature of official papers.

export const unknownHead = (body: string) =>
  error(
    "missing-key",
    `Không suy được chức vụ người ký từ tên cơ quan ban hành ${quote(body)}.`,
    "Thêm khóa position (chức vụ người ký) trong issuer.",
  );
export const otherTerritory = (actual: string, expected: string, day: string) =>
  error(
    "wrong-value",
    `Tên cơ quan ban hành ghi loại đơn vị khác với loại của đơn vị vào ngày ${day}.`,
    "Sửa body; đơn vị đã lên thành phố trực thuộc trung ương thì ghi city: <ngày có hiệu lực> ở đơn vị ấy trong data/units.yaml.",
    { actual: quote(actual), expected },
  );
export const unofficialPosition = (position: string): Fact => ({
  ...error(
    "wrong-value",
    `Chức vụ ${quote(position)} có phần Nghị định 30/2020/NĐ-CP không cho ghi ở chữ ký (thường trực, phụ trách); bản in bỏ phần ấy.`,
    "Ghi chức vụ không kèm phần ấy.",
  ),
  severity: "warning",
});
