import { error, quote, warning } from "./wording.ts";

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
export const mergerUnsaid = (unit: string, claimed: string) =>
  warning(
    "record-contradiction",
    `made_of của ${quote(claimed)} có ${quote(unit)}, mà đơn vị này không ghi merged_into.`,
    `Thêm merged_into: ${claimed}; nếu chỉ một phần nhập vào thì giữ nguyên.`,
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
