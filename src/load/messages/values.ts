import { error, meant, quote, rowsOf } from "./wording.ts";

// Keys and values of one file.

export const duplicateKey = (key: string) =>
  error(
    "duplicate-key",
    `Khóa ${quote(key)} xuất hiện hai lần ở cùng một chỗ.`,
    "Giữ lại một dòng, xóa dòng kia.",
  );
export const unknownKey = (key: string, near: readonly string[], known: readonly string[]) =>
  error(
    "unknown-key",
    `Không có khóa ${quote(key)} ở chỗ này.`,
    meant(near, `Các khóa dùng được: ${known.join(", ")}.`),
  );
export const takenKey = (key: string) =>
  error(
    "unknown-key",
    `Không có khóa ${quote(key)} ở chỗ này.`,
    "Xóa khóa này: không mục nào được mang tên ấy.",
  );
export const missingKey = (key: string) =>
  error("missing-key", `Thiếu khóa ${quote(key)}.`, `Thêm dòng “${key}: …”; cách ghi xem data/README.md.`);
export const wrongType = (actual: string, expected: string, hint = "Sửa lại giá trị theo data/README.md.") =>
  error("wrong-type", "Giá trị không đúng loại.", hint, { actual, expected });
export const leftBlank = (expected: string) =>
  error("wrong-type", "Giá trị để trống.", "Điền giá trị, hoặc xóa cả khóa nếu không có số liệu.", {
    expected,
  });
export const unquotedCode = (actual: string) =>
  error("wrong-type", "Giá trị là số, không phải chữ.", `Đặt trong dấu nháy: '${actual}'.`, {
    actual,
    expected: `'${actual}'`,
  });
export const wrongChoice = (actual: string, choices: readonly string[], near: readonly string[]) =>
  error(
    "wrong-value",
    "Giá trị không nằm trong các giá trị cho phép.",
    meant(near, "Chọn một trong các giá trị cho phép."),
    {
      actual: quote(actual),
      expected: choices.join(" | "),
    },
  );
export const wrongDate = (actual: string, expected: string, iso: string) =>
  error("wrong-value", "Ngày không viết theo thứ tự năm-tháng-ngày.", `Viết ${iso}.`, { actual, expected });
export const noSuchDate = (actual: string, expected: string) =>
  error("wrong-value", "Không có ngày này.", "Kiểm tra lại ngày và tháng.", { actual, expected });
export const dateOfSpreadsheet = (actual: string, iso: string) =>
  error("wrong-value", "Ngày chép từ Excel thành một con số.", `Viết ${iso}, sau khi đối chiếu với Excel.`, {
    actual,
    expected: iso,
  });
export const notAList = (actual: string, meant: string) =>
  error("wrong-type", "Chỗ này cần danh sách.", `Viết ${meant}.`, { actual, expected: "danh sách" });
export const idsWithoutBrackets = (actual: string) =>
  error("wrong-value", "Nhiều mã phải nằm trong ngoặc vuông.", `Viết [${actual}].`, {
    actual: quote(actual),
    expected: `[${actual}]`,
  });
export const sentenceCutByComma = (rest: string) =>
  error(
    "unknown-key",
    "Dấu phẩy trong ngoặc { } cắt câu chữ làm hai.",
    "Đặt cả câu trong dấu nháy đơn '…'.",
    { actual: quote(rest) },
  );
export const quotedTruth = (written: string) =>
  error("wrong-value", "Giá trị đặt trong dấu nháy nên thành chữ.", `Bỏ dấu nháy: ${written}.`, {
    actual: `'${written}'`,
    expected: written,
  });
export const wrongFormat = (actual: string, expected: string, hint = "Sửa lại theo cách ghi đã nêu.") =>
  error("wrong-value", "Giá trị không đúng cách ghi.", hint, {
    actual,
    expected,
  });
export const negativeScore = (written: string) =>
  error(
    "wrong-value",
    "Điểm âm.",
    "Kiểm tra lại số; điểm không nhỏ hơn 0. Thành phần trừ điểm thì ghi min ở khung của chỉ số.",
    { actual: written, expected: "từ 0 trở lên" },
  );
export const scoreBelowMinimum = (written: string, minimum: string) =>
  error("wrong-value", "Điểm thấp hơn mức thấp nhất.", "Kiểm tra lại số hoặc khóa min trong khung.", {
    actual: written,
    expected: `từ ${minimum} trở lên`,
  });
export const notARank = (written: string) =>
  error("wrong-value", "Thứ hạng không hợp lệ.", "Ghi thứ hạng là một số nguyên.", {
    actual: written,
    expected: "số nguyên từ 1",
  });
export const duplicateEntry = (what: string, id: string, first: number) =>
  error("duplicate-entry", `${what} ${quote(id)} đã có ở dòng ${first}.`, "Giữ lại một mục, xóa mục kia.");
export const duplicateUnit = (unit: string, first: number) =>
  error(
    "duplicate-entry",
    `Đơn vị ${quote(unit)} đã có ở dòng ${first}, với số khác.`,
    "Đối chiếu tên đơn vị của hai dòng với nguồn: có thể một dòng là của đơn vị khác, hoặc cột mã đơn vị bị lệch từ đây.",
  );
export const wrongRowLength = (actual: number, expected: number) =>
  error(
    "wrong-type",
    "Số ô của dòng không bằng số cột khai ở columns.",
    "Bổ sung ô thiếu (ghi null) hoặc xóa ô thừa.",
    {
      actual: `${actual} ô`,
      expected: `${expected} ô`,
    },
  );
/** Rows of one table that are all too long or too short by as much; `columns` may be missing, or have one too many behind them. */
export function tableWidth(
  { of, lines, found, expected }: { of: number; lines: readonly number[]; found: number; expected: number },
  columns: readonly string[],
) {
  const few = found < expected;
  const which = lines.length === of ? `Cả ${of} dòng` : `${lines.length} trong ${of} dòng (${rowsOf(lines)})`;
  const cells = Math.abs(found - expected);
  const names = columns.map(quote).join(" hoặc ");
  const guess = few ? `có vẻ thiếu cột ${names}` : `có vẻ thừa một ô sau ${names}`;
  const remedy =
    lines.length === of
      ? few
        ? "Chép lại bảng cho đủ cột, hoặc xóa tên cột ấy ở columns khi nguồn không có."
        : "Xóa cột thừa ở mọi dòng, hoặc khai thêm tên cột ấy ở columns."
      : few
        ? "Chép lại các dòng ấy cho đủ ô; ô không có số ghi null."
        : "Xóa ô thừa ở các dòng ấy.";
  return error(
    "wrong-type",
    `${which} ${few ? "thiếu" : "thừa"} ${cells} ô so với columns${columns.length ? `: ${guess}` : ""}.`,
    remedy,
    { actual: `${found} ô mỗi dòng`, expected: `${expected} ô` },
  );
}
export const numberedRows = (rows: number) =>
  error(
    "wrong-type",
    `Cả ${rows} dòng có thêm cột số thứ tự ở đầu.`,
    "Xóa cột số thứ tự: ô đầu của mỗi dòng là mã đơn vị.",
  );
export const firstColumn = () =>
  error("wrong-value", "Cột đầu của columns không phải là unit.", "Đặt unit làm cột đầu tiên.", {
    expected: "unit",
  });
export const columnForm = (name: string) =>
  error(
    "wrong-value",
    `Tên cột “${name}” không đúng dạng.`,
    "Ghi score, rank, mã thành phần, share/<mã thành phần> hoặc partitions/<mã cách chia>/<mã phần>.",
  );
export const columnsAndRows = () =>
  error("missing-key", "columns và rows phải đi cùng nhau.", "Thêm phần còn thiếu hoặc xóa cả hai.");
export const tiersOfOneKind = () =>
  error(
    "wrong-value",
    "Các nhóm trong tiers không cùng một kiểu.",
    "Mọi nhóm đều ghi units (số đơn vị), hoặc mọi nhóm đều ghi from (điểm thấp nhất, giảm dần; nhóm cuối có thể bỏ).",
  );
export const tiersOfOtherSize = (units: number, ranked: number) =>
  error(
    "wrong-value",
    "Số đơn vị của các nhóm trong tiers cộng lại khác ranked_units.",
    "Đối chiếu số đơn vị của từng nhóm với nguồn.",
    { actual: String(units), expected: String(ranked) },
  );
export const computedColumn = (column: string) =>
  error(
    "wrong-value",
    `computed nêu cột “${column}” mà bảng không có, hoặc không thể tính như thế.`,
    "Chỉ nêu score và các thành phần có trong columns; rank không ghi ở đây vì chương trình tự tính.",
  );
export const emptyEntry = () =>
  error(
    "missing-without-reason",
    "Mục này không có số liệu nào.",
    "Ghi số liệu, hoặc ghi missing: {reason: …} nêu lý do, hoặc xóa mục.",
  );
export const blankCells = (unit: string, id: string, columns: readonly string[]) =>
  error(
    "missing-without-reason",
    `${unit} để trống ${columns.length} ô (${columns.slice(0, 5).join(", ")}${columns.length > 5 ? "…" : ""}) mà không nêu lý do.`,
    `Thêm {unit: ${id}, reason: …} vào danh sách missing; lý do là not-published, not-applicable hoặc partial.`,
  );
