import type { Fact } from "../report/report.ts";
import { error, meant, quote, warning } from "./wording.ts";

// Ids that must exist elsewhere, and sources.

export const unknownUnit = (id: string, near: readonly string[]) =>
  error("unknown-unit", `Không có đơn vị ${quote(id)}.`, meant(near, "Xem mã đơn vị trong data/units.yaml."));
export const unitNotValid = (unit: string, span: string, day: string, near: readonly string[]) =>
  error(
    "unit-not-valid-that-year",
    `Đơn vị ${unit} chỉ có ${span}, không tồn tại vào ngày ${day}.`,
    near.length > 0
      ? `Vào ngày đó địa giới này là ${near.map(quote).join(", ")}: dùng mã ấy, hoặc kiểm tra lại ngày, năm.`
      : "Dùng mã của đơn vị có vào ngày đó; xem valid_from, valid_to trong data/units.yaml.",
  );
export const unknownIndex = (id: string, near: readonly string[]) =>
  error("unknown-index", `Không có chỉ số ${quote(id)}.`, meant(near, "Xem các tệp trong data/indices."));
export const unknownComponent = (id: string, framework: string, near: readonly string[]) =>
  error(
    "unknown-component",
    `Không có thành phần ${quote(id)} trong ${framework}.`,
    meant(near, "Xem mã thành phần trong tệp của chỉ số ở data/indices."),
  );
export const unknownSource = (id: string, near: readonly string[]) =>
  error("unknown-source", `Không có nguồn ${quote(id)}.`, meant(near, "Thêm nguồn vào data/sources.yaml."));
export const unknownReference = (what: string, id: string, near: readonly string[], where: string) =>
  error("unknown-reference", `Không có ${what} ${quote(id)}.`, meant(near, `Xem ${where}.`));
export const nothingBefore = (edition: string, folder: string): Fact => ({
  ...error(
    "unknown-reference",
    `Chưa có kỳ đánh giá ${quote(edition)}: trang và giấy không so sánh với năm ấy.`,
    `Thêm kỳ ấy vào ${folder} khi có số liệu; là kỳ đầu tiên của chỉ số thì không phải làm gì.`,
  ),
  severity: "warning",
});
export const missingSource = () =>
  error("missing-source", "Không ghi nguồn.", "Thêm khóa source với mã nguồn trong data/sources.yaml.");
export const figuresWithoutSource = (count: number) =>
  error(
    "missing-source",
    `Tệp có ${count} số liệu không ghi nguồn; đây là số đầu tiên.`,
    "Thêm khóa source ở đầu tệp (cho mọi số liệu của tệp) hoặc ở từng số, với mã nguồn trong data/sources.yaml.",
  );
export const noFramework = (index: string, year: number, spans: string) =>
  error(
    "no-framework",
    `Chỉ số ${index} không có khung áp dụng cho năm ${year}.`,
    `Thêm khung cho năm này vào data/indices/${index}.yaml, hoặc sửa năm.`,
    { actual: year, expected: `năm trong khoảng ${spans}` },
  );

export const endsBeforeItBegins = (from: string, to: string) =>
  error("wrong-value", "Ngày cuối của đơn vị sớm hơn ngày đầu.", "Kiểm tra lại valid_from và valid_to.", {
    actual: to,
    expected: `từ ${from}`,
  });
export const mergedIntoItself = () =>
  error("wrong-value", "Đơn vị nhập vào chính nó.", "Ghi mã của đơn vị mới, hoặc xóa khóa này.");
export const mergedWithoutEnd = () =>
  error(
    "missing-key",
    "Đơn vị nhập vào đơn vị khác mà chưa ghi ngày cuối.",
    "Thêm valid_to: ngày cuối của địa giới cũ, ví dụ 2025-06-30.",
  );
export const sharedCode = (key: string, code: string, other: string, line: number) =>
  error(
    "duplicate-entry",
    `Mã ${key} ${quote(code)} đã là của đơn vị ${quote(other)} ở dòng ${line}.`,
    "Đối chiếu mã của hai đơn vị với danh mục; đơn vị đã thôi tồn tại thì ghi valid_to, đơn vị mới thì ghi valid_from.",
  );
export const sharedName = (name: string, other: string, line: number) =>
  error(
    "duplicate-entry",
    `Tên ${quote(name)} đã là của đơn vị ${quote(other)} ở dòng ${line}, cùng thời gian.`,
    "Sửa tên, hoặc xóa một mục; tỉnh đổi địa giới thì ghi valid_to ở mã cũ và valid_from ở mã mới.",
  );

// Names that stand for two things, or are not written as names; territories and documents whose entries disagree.

export const nameTaken = (name: string, what: string, other: string, line: number) =>
  error(
    "duplicate-entry",
    `Tên ${quote(name)} đã là tên của ${what} ${quote(other)} ở dòng ${line}, nên bài viết nhắc đến tên ấy bị hiểu nhầm.`,
    "Xóa tên này khỏi aliases, hoặc sửa tên của mục kia.",
  );
export const agencyTwice = (name: string, other: string, line: number) =>
  warning(
    "duplicate-entry",
    `Cơ quan ${quote(name)} đã có mã ${quote(other)} ở dòng ${line}: việc của một cơ quan sẽ chia ra hai dòng.`,
    "Dùng một mã, xóa mục kia; nếu là hai cơ quan thì ghi tên cho khác nhau.",
  );
export const nameInCapitals = (name: string) =>
  warning(
    "wrong-value",
    "Tên viết toàn chữ hoa.",
    "Viết hoa chữ đầu; chỗ nào cần, giấy tự viết hoa cả tên.",
    {
      actual: quote(name),
    },
  );
export const nameInSmall = (name: string) =>
  warning("wrong-value", "Tên bắt đầu bằng chữ thường.", "Viết hoa chữ đầu.", { actual: quote(name) });
export const nameWithKind = (name: string, bare: string) =>
  warning(
    "wrong-value",
    "Tên tỉnh, thành phố ghi kèm chữ chỉ cấp, nên trang in hai lần (“tỉnh Tỉnh …”).",
    `Ghi ${bare}.`,
    { actual: quote(name) },
  );
export const nameWithBlanks = (name: string, meant: string) =>
  warning("wrong-value", "Tên có dấu cách thừa.", `Ghi ${quote(meant)}.`, { actual: quote(name) });

export const mergerOneSided = (unit: string, into: string, claimed: readonly string[]) =>
  error(
    "record-contradiction",
    claimed.length > 0
      ? `merged_into ghi ${quote(into)}, mà made_of của ${claimed.map(quote).join(", ")} có ${quote(unit)}.`
      : `merged_into ghi ${quote(into)}, mà made_of của ${quote(into)} không có ${quote(unit)}.`,
    "Đối chiếu với nghị quyết sắp xếp, sửa một trong hai khóa.",
  );
export const mergerUnsaid = (unit: string, claimed: string, id: string) =>
  warning(
    "record-contradiction",
    `made_of của ${quote(claimed)} có ${quote(unit)}, mà đơn vị này không ghi merged_into.`,
    `Thêm merged_into: ${id}; nếu chỉ một phần nhập vào thì giữ nguyên.`,
  );
export const daysApart = (last: string, into: string, first: string, expected: string) =>
  warning(
    "record-contradiction",
    `Ngày cuối của đơn vị không liền ngày đầu của ${quote(into)} (${first}).`,
    "Sửa valid_to của đơn vị cũ hoặc valid_from của đơn vị mới.",
    { actual: last, expected },
  );
export const withoutRegion = (system: string, having: number, all: number) =>
  warning(
    "missing-key",
    `Đơn vị không thuộc vùng nào của cách chia ${quote(system)}, trong khi ${having}/${all} đơn vị có.`,
    "Thêm mã vùng vào regions; không có thì thứ hạng, trung bình vùng bỏ sót đơn vị này.",
  );
export const twoRegions = (regions: readonly string[], system: string) =>
  warning(
    "record-contradiction",
    `Đơn vị thuộc hai vùng của cùng cách chia ${quote(system)}.`,
    "Giữ lại một mã vùng.",
    { actual: regions.map(quote).join(", ") },
  );
export const populationJumps = (thousands: number, year: number, other: number, otherYear: number) =>
  warning(
    "unlikely-value",
    `Dân số năm ${year} khác năm ${otherYear} (${other} nghìn người) quá nhiều.`,
    "Đối chiếu với nguồn: có thể nhầm chữ số, nhầm năm hoặc nhầm đơn vị tính (nghìn người).",
    { actual: `${thousands} nghìn người` },
  );
export const populationTwice = (year: number) =>
  warning("duplicate-entry", `Dân số năm ${year} ghi hai lần.`, "Giữ lại một số.");

export const sourceDateDiffers = (date: string, inTitle: string) =>
  warning(
    "record-contradiction",
    "Ngày ở date khác ngày nêu trong tên tài liệu.",
    "Đối chiếu với tài liệu, sửa date hoặc title.",
    { actual: date, expected: inTitle },
  );
export const sourceNumberDiffers = (number: string, inTitle: string) =>
  warning(
    "record-contradiction",
    "Số, ký hiệu ở number khác số nêu trong tên tài liệu.",
    "Đối chiếu với tài liệu, sửa number hoặc title.",
    { actual: quote(number), expected: quote(inTitle) },
  );
export const sourceTwice = (other: string, line: number) =>
  warning(
    "duplicate-entry",
    `Tài liệu này có vẻ đã có mã ${quote(other)} ở dòng ${line}: danh mục nguồn sẽ in hai lần.`,
    "Dùng một mã, xóa mục kia; nếu là hai tài liệu thì ghi tên cho khác nhau.",
  );
