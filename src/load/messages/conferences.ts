import type { Fact } from "../report/report.ts";
import { error, quote, warning } from "./wording.ts";

// Frameworks, records of conferences and their commentary.

export const tooManyLevels = (levels: number) =>
  error(
    "wrong-value",
    "Thành phần nằm sâu hơn số cấp khai ở levels.",
    "Thêm cấp vào levels hoặc sửa thụt lề.",
    { expected: `${levels} cấp` },
  );
export const yearsOutOfOrder = (from: number, to: number) =>
  error("wrong-value", "Năm đầu lớn hơn năm cuối.", "Đổi lại thứ tự hai năm.", {
    actual: `[${from}, ${to}]`,
  });
export const notEarlier = (key: string, actual: number, year: number) =>
  error("wrong-value", `Năm ở khóa ${key} không sớm hơn năm đánh giá.`, "Kiểm tra lại hai năm.", {
    actual,
    expected: `trước ${year}`,
  });
export const inferredWithoutHow = () =>
  error("missing-key", "Số suy ra mà không ghi cách suy ra.", "Thêm khóa how nêu phép tính.");
export const officialWithoutIssuer = () =>
  error(
    "missing-key",
    "Văn bản chính thức mà thiếu cơ quan ban hành.",
    "Thêm khóa issuer (body, place, …), hoặc đặt official: false.",
  );
export const noIndexYet = (): Fact => ({
  ...error(
    "missing-key",
    "Hội nghị chưa ghi chỉ số nào: trang và giấy chỉ có hồ sơ, không có kết quả.",
    "Thêm khóa indices (index, year, against, from) khi đã chọn chỉ số và năm để phân tích.",
  ),
  severity: "warning",
});
export const followsWithheld = (slug: string): Fact => ({
  ...error(
    "unknown-reference",
    `Hội nghị này nhìn lại hội nghị ${quote(slug)}, mà hội nghị ấy còn lỗi: trang của cả hai chờ sửa.`,
    `Sửa lỗi của data/conferences/${slug}.yaml.`,
  ),
  severity: "warning",
});
export const illustrativeMismatch = (what: string, expected: boolean) =>
  error(
    "wrong-value",
    `illustrative không khớp với ${what}.`,
    "Số liệu minh họa và số liệu thật không được trộn; sửa lại cho khớp.",
    { actual: !expected ? "true" : "false", expected: String(expected) },
  );
export const mixedIllustrative = (unit: string) =>
  error(
    "wrong-value",
    `Đơn vị ${unit} không được đứng trong chỉ số này.`,
    "Đơn vị minh họa chỉ có số liệu ở chỉ số minh họa, đơn vị thật chỉ ở chỉ số thật.",
  );

export const rawHtml = (tag: string) =>
  error("raw-html", "Bài viết có thẻ HTML.", "Dùng cách viết Markdown, không dùng thẻ.", {
    actual: quote(tag),
  });
export const strangeLink = (
  href: string,
  hint = "Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
) =>
  error("raw-html", "Liên kết không dẫn đến một trang web.", hint, {
    actual: quote(href.replace(/\p{Cc}/gu, " ").slice(0, 60)),
  });
export const linkNotMade = (written: string, why: string, link: string) =>
  warning(
    "not-shown",
    `Chỗ này không thành liên kết vì ${why}, và được in nguyên như gõ.`,
    `Viết ${link.replace(/\s+/g, " ")}.`,
    { actual: quote(written.replace(/\s+/g, " ")) },
  );
export const pictureDropped = (shown: string) =>
  warning(
    "not-shown",
    "Hình không đưa được vào trang và tệp in; ở đây chỉ còn chữ thay thế của hình.",
    "Bỏ hình, hoặc đặt hình trên một trang web rồi dẫn liên kết đến đó.",
    { actual: quote(shown) },
  );
export const printedAsTyped = (mark: string) =>
  warning(
    "not-shown",
    "Dấu này không có tác dụng trong bài viết và được in nguyên như gõ.",
    "Bỏ dấu; chú thích thì viết trong ngoặc đơn ngay sau chữ cần chú thích.",
    { actual: quote(mark) },
  );
export const noResult = (unit: string, index: string, year: number, reasonGiven: boolean) =>
  warning(
    "record-contradiction",
    `${unit} không có kết quả ${index} năm ${year}${reasonGiven ? " (tệp điểm nêu lý do thiếu)" : " trong data/scores"}.`,
    "Kiểm tra chỉ số và năm; đúng là không có thì bỏ chỉ số này khỏi indices, hoặc để nguyên: trang nói rõ là không có số.",
  );
export const notLookedAt = (index: string, looked: readonly string[]) =>
  warning(
    "record-contradiction",
    `Mục này nói về chỉ số ${quote(index)} mà hội nghị không phân tích.`,
    "Sửa mã ở components, hoặc thêm chỉ số ấy vào indices của hội nghị.",
    { expected: looked.join(", ") },
  );
export const saidTwice = (first: number) =>
  warning("duplicate-entry", `Câu này trùng với mục ở dòng ${first}.`, "Xóa một mục, hoặc sửa lại câu chữ.");
export const leftOut = (called: string, what: string, having: number, of: number) =>
  warning(
    "to-fill",
    `${called.charAt(0).toLocaleUpperCase("vi")}${called.slice(1)} này chưa ghi ${what}, trong khi ${having} trong ${of} ${called} có.`,
    "Ghi thêm theo tài liệu; tài liệu không nêu thì để nguyên.",
  );
export const signWithoutSpace = (signs: string) =>
  warning(
    "not-shown",
    `Dấu ${quote(signs)} ở đầu dòng không thành đề mục và được in nguyên như gõ.`,
    "Viết từ một đến sáu dấu # và một dấu cách trước đề mục.",
  );
export const madeHeading = () =>
  warning(
    "not-shown",
    "Dòng gạch ngay dưới câu này biến cả câu thành đề mục.",
    "Để một dòng trống trước dòng gạch, hoặc xóa dòng gạch.",
  );
export const madeCode = () =>
  warning(
    "not-shown",
    "Đoạn thụt vào bốn dấu cách (hoặc phím Tab) bị hiểu là đoạn mã, in bằng chữ máy.",
    "Xóa phần thụt ở đầu đoạn.",
  );
export const frontMatter = () =>
  warning(
    "not-shown",
    "Đoạn đầu giữa hai dòng “---” không được hiểu là phần khai báo và được in nguyên như gõ.",
    "Xóa cả đoạn; tên, ngày của hội nghị ghi trong hồ sơ ở data/conferences.",
  );
export const signForDash = (sign: string) =>
  warning(
    "not-shown",
    "Dấu đầu dòng này không làm thành danh sách: các dòng bị nối thành một đoạn.",
    "Thay bằng dấu gạch nối và một dấu cách (“- ”) ở đầu mỗi dòng.",
    { actual: quote(sign) },
  );
export const tableWithoutRule = () =>
  warning(
    "not-shown",
    "Bảng thiếu dòng gạch dưới hàng đầu nên được in nguyên như gõ.",
    "Thêm dòng “|---|---|” (mỗi cột một ô) ngay dưới hàng đầu của bảng.",
  );
export const singleBraces = (written: string) =>
  warning(
    "notation",
    "Chỗ lấy số viết một cặp ngoặc nhọn nên được in nguyên như gõ.",
    `Viết hai cặp ngoặc: {${written}}.`,
    { actual: quote(written) },
  );

export const formedSince = (
  unit: { name: string; validFrom: string | null },
  edition: string,
  known: readonly string[],
  unknown: readonly string[],
): Fact => ({
  ...error(
    "unit-not-valid-that-year",
    `${unit.name} thành lập từ ${unit.validFrom}, không có kết quả riêng của ${edition}; ${
      known.length > 0
        ? `đơn vị hợp thành đã có điểm: ${known.join(", ")}`
        : "chưa đơn vị hợp thành nào có điểm"
    }${known.length > 0 && unknown.length > 0 ? `; chưa có: ${unknown.join(", ")}` : ""}.`,
    known.length > 0
      ? "Trang và báo cáo ghi kết quả của các đơn vị hợp thành và ước tính, không so sánh như một đơn vị; chọn năm đánh giá sau khi thành lập nếu đã công bố."
      : "Trang và báo cáo ghi rõ là chưa có số; bổ sung điểm của các đơn vị hợp thành khi có nguồn, hoặc chọn năm đánh giá sau khi thành lập nếu đã công bố.",
  ),
  severity: "warning",
});
