import { isTakenAway } from "../../figures/no-figure.ts";
import { folded } from "../../folded.ts";
import { dayOf } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt } from "../../problem.ts";
import type { Workbook } from "../../workbook/cell.ts";
import type { FieldValue } from "../fields/field-value.ts";

/** The sheet of a conference's workbook for the head of its papers, its conclusions and the head of its plan. */
export const PAPERS_SHEET = "Văn bản";

/** A line of that sheet: the key in the record, and how many rows a list is given (one item a row). */
export interface PaperLine {
  key: string;
  label: string;
  help: string;
  kind: "text" | "number" | "day" | "list" | "yes";
  rows?: number;
}

const head = (
  key: string,
  label: string,
  help = "",
  kind: PaperLine["kind"] = "text",
  rows = 1,
): PaperLine => ({
  key,
  label,
  help,
  kind,
  rows,
});

export const PAPER_LINES: readonly PaperLine[] = [
  head(
    "official",
    "Bản in là văn bản chính thức",
    "Ghi “có” khi cơ quan ban hành tự lập hồ sơ: bản in có Quốc hiệu, chỗ ký. Không thì để trống.",
    "yes",
  ),
  head(
    "issuer.body",
    "Cơ quan ban hành",
    "Ví dụ ỦY BAN NHÂN DÂN TỈNH CÀ MAU, SỞ NỘI VỤ. Bắt buộc khi là văn bản chính thức.",
  ),
  head("issuer.place", "Địa danh", "Ví dụ Cà Mau. Bắt buộc khi là văn bản chính thức."),
  head("issuer.number", "Số của báo cáo", "Chỉ ghi số; chưa có thì để trống.", "number"),
  head("issuer.date", "Ngày của báo cáo", "Bỏ trống là ngày họp.", "day"),
  head("issuer.position", "Chức vụ người ký", "Ví dụ PHÓ CHỦ TỊCH; bỏ trống là người đứng đầu."),
  head("issuer.signer", "Họ tên người ký", "Chưa rõ thì để trống."),
  head("issuer.addressees", "Kính gửi", "Mỗi nơi một hàng.", "list", 4),
  head("issuer.recipients", "Nơi nhận", "Mỗi nơi một hàng.", "list", 5),
  head("conclusion.number", "Thông báo kết luận: số", "Chỉ ghi số.", "number"),
  head("conclusion.date", "Thông báo kết luận: ngày", "Bỏ trống là ngày họp.", "day"),
  head("conclusion.chair", "Thông báo kết luận: người chủ trì", "Ví dụ đồng chí Chủ tịch UBND tỉnh."),
  head("conclusion.attendees", "Thông báo kết luận: thành phần dự", "Mỗi thành phần một hàng.", "list", 4),
  head(
    "conclusion.points",
    "Thông báo kết luận: ý kết luận",
    "Mỗi ý một hàng; đủ ý thì bản in thôi mang dấu DỰ THẢO.",
    "list",
    8,
  ),
  head("conclusion.position", "Thông báo kết luận: chức vụ người ký", "Ví dụ CHÁNH VĂN PHÒNG."),
  head(
    "plan.number",
    "Kế hoạch: số, ký hiệu",
    "Ví dụ 205/KH-UBND. Có kế hoạch thì bốn dòng số, ngày, trích yếu, cơ quan là bắt buộc.",
  ),
  head("plan.date", "Kế hoạch: ngày", "Ví dụ 24/8/2022.", "day"),
  head("plan.title", "Kế hoạch: trích yếu", "Ví dụ Cải thiện, nâng cao Chỉ số cải cách hành chính năm 2026."),
  head("plan.issuer", "Kế hoạch: cơ quan ban hành", "Ví dụ Ủy ban nhân dân tỉnh Cà Mau."),
  head("plan.bases", "Kế hoạch: căn cứ", "Mỗi căn cứ một hàng.", "list", 4),
  head("plan.purposes", "Kế hoạch: mục đích", "Mỗi mục đích một hàng.", "list", 4),
  head("plan.requirements", "Kế hoạch: yêu cầu", "Mỗi yêu cầu một hàng.", "list", 4),
  head("plan.organisation", "Kế hoạch: tổ chức thực hiện", "Mỗi đoạn một hàng.", "list", 4),
];

/** What the sheet tells of one key. */
export interface PaperAnswer {
  line: PaperLine;
  value: FieldValue;
  cell: string;
  /** The cells of a list's items, in their order. */
  items?: string[];
}

/** All that is filled in on the sheet; faults are said at their cells. Empty where a workbook has no such sheet. */
export function readPapers(plan: Plan, book: Workbook): PaperAnswer[] {
  const sheet = book.sheets.find(({ name }) => folded(name) === folded(PAPERS_SHEET));
  const answers = new Map<string, PaperAnswer>();
  for (const row of sheet?.rows ?? []) {
    const label = row[0]?.kind === "text" ? folded(row[0].text) : "";
    const line = PAPER_LINES.find((one) => folded(one.label) === label);
    const cell = row[1];
    if (!sheet || !line || !cell || (cell.text === "" && cell.kind !== "error")) continue;
    const say = (message: string, hint: string) =>
      plan.say(errorAt({ file: plan.file, sheet: sheet.name, cell: cell.ref }, message, hint));
    const before = answers.get(line.key);
    if (cell.struck) say(`Ô bị gạch ngang (${cell.text}).`, "Bỏ gạch nếu còn dùng, xóa ô nếu đã bỏ.");
    else if (cell.kind === "error")
      say(
        cell.text === "" ? "Ô có công thức mà tệp chưa lưu kết quả." : `Ô báo lỗi ${cell.text}.`,
        "Gõ lại nội dung.",
      );
    else if (isTakenAway(cell.text)) {
      // an item of a list is left out; alone it leaves an empty list, which takes away what is recorded
      if (!before) answers.set(line.key, { line, value: { list: [] }, cell: cell.ref, items: [] });
    } else if (line.kind === "list") {
      if (before && "list" in before.value) {
        before.value.list.push(cell.text);
        before.items?.push(cell.ref);
      } else answers.set(line.key, { line, value: { list: [cell.text] }, cell: cell.ref, items: [cell.ref] });
    } else if (before) say(`“${line.label}” đã ghi ở ô ${before.cell}.`, "Mỗi mục này chỉ ghi một hàng.");
    else if (line.kind === "day") {
      const day = dayOf(cell, "day");
      if (day === null) say(`“${cell.text}” không phải một ngày.`, "Ghi ngày/tháng/năm, ví dụ 20/7/2022.");
      else answers.set(line.key, { line, value: { digits: day }, cell: cell.ref });
    } else if (line.kind === "number") {
      if (!/^[1-9]\d{0,4}$/.test(cell.text))
        say(`“${cell.text}” không phải số văn bản.`, "Chỉ ghi số, ví dụ 15.");
      else answers.set(line.key, { line, value: { digits: cell.text }, cell: cell.ref });
    } else if (line.kind === "yes") {
      const word = folded(cell.text);
      if (!["co", "x", "khong"].includes(word))
        say(`“${cell.text}” không rõ có hay không.`, "Ghi “có” hoặc “không”.");
      else
        answers.set(line.key, {
          line,
          value: { digits: word === "khong" ? "false" : "true" },
          cell: cell.ref,
        });
    } else
      answers.set(line.key, {
        line,
        value: {
          text:
            cell.kind === "date"
              ? (cell.day ?? cell.text)
              : line.key === "plan.number"
                ? cell.text.replace(/^số\s*:\s*/iu, "")
                : cell.text,
        },
        cell: cell.ref,
      });
  }
  return [...answers.values()];
}
