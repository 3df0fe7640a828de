import type { Files } from "../../load/files.ts";
import { nearest } from "../../load/nearest.ts";
import type { Problem } from "../../model/problem.ts";
import type { Paper } from "../../site/paper.ts";
import type { OfficeTemplate } from "./office-letter.ts";
import { placesIn } from "./places.ts";
import { hasContent, readTemplate, type WordTemplate } from "./read/read-template.ts";
import type { Refusal } from "./read/refusals.ts";
import * as refusals from "./read/refusals.ts";
import { TEMPLATE_NAMES, TEMPLATES, templateOf } from "./template-path.ts";

/** All templates that an office has laid among its data, and what is wrong with them. */
export interface OfficeTemplates {
  of: (paper: Pick<Paper, "folder" | "name">) => OfficeTemplate | null;
  problems: Problem[];
}

/** What programs and systems lay beside files. */
const OF_THE_SYSTEM = /(^|\/)(~\$|\.|thumbs\.db$|desktop\.ini$)|~$|\.tmp$/i;

/**
 * Reads all templates. One that cannot be used is told and left out: its papers are written in our own look, and nothing
 * else waits for it. `conferences` are the codes that a folder can be named for.
 */
export function officeTemplates(files: Files, conferences: readonly string[] | null = null): OfficeTemplates {
  const listed = files
    .list()
    .filter(
      (file) => file.startsWith(`${TEMPLATES}/`) && !OF_THE_SYSTEM.test(file) && !/README\.md$/i.test(file),
    );
  const problems: Problem[] = [];
  const say = (file: string, { message, hint }: Refusal) =>
    problems.push({
      code: "word-template",
      severity: "warning",
      place: { file, line: 1, column: 1 },
      message,
      hint,
    });
  const read = new Map<string, WordTemplate>();
  for (const file of listed) {
    const named = nameFault(file, conferences);
    if (named) say(file, named);
    else {
      const template = readTemplate(files.read(file));
      if (Array.isArray(template)) for (const refusal of template) say(file, refusal);
      else {
        read.set(file, template);
        const lost = lostIn(template);
        if (lost.length > 0) say(file, refusals.unasked(lost));
      }
    }
  }
  const usable = [...read.keys()];
  return {
    of: (paper) => {
      const found = templateOf(paper, usable);
      const template = found && read.get(found.file);
      return found && template ? { template, named: found.named } : null;
    },
    problems,
  };
}

/** What an official paper has in its head and a template with a head of its own does not ask for: it would be printed nowhere. */
function lostIn({ hasPlace, before, after, heads }: WordTemplate): string[] {
  if (!hasPlace || !hasContent(before)) return [];
  const asked = placesIn([...before, ...after, ...heads.map(({ root }) => root)]);
  return (["số", "ngày"] as const).filter((name) => !asked.has(name));
}

/** Why a name or place means no paper. */
function nameFault(file: string, conferences: readonly string[] | null): Refusal | null {
  const [, room, name = "", ending = ""] =
    new RegExp(`^${TEMPLATES}/(?:([^/]+)/)?([^/]*?)(?:\\.([^./]*))?$`).exec(file) ?? [];
  if (/^(docm|dotm)$/i.test(ending))
    return {
      message: `Tệp .${ending} có thể chứa mã lệnh (macro) nên không được đọc.`,
      hint: "Lưu lại kiểu Word Document (*.docx); kiểu ấy không giữ macro.",
    };
  if (ending.toLowerCase() !== "docx")
    return {
      message: `Mẫu văn bản phải là tệp .docx${ending ? ` (đang là .${ending})` : ""}.`,
      hint: "Mở bằng Word, chọn Tệp, Lưu dưới dạng, kiểu Word Document (*.docx).",
    };
  const names: readonly string[] = TEMPLATE_NAMES;
  if (!names.includes(name.toLowerCase())) {
    const [near] = nearest(name.toLowerCase(), names);
    return {
      message: `Không có giấy nào tên “${name}”.`,
      hint: `${near ? `Có phải ${near}.docx? ` : ""}Các tên: ${names.map((one) => `${one}.docx`).join(", ")}.`,
    };
  }
  if (room !== undefined && conferences !== null && !conferences.includes(room))
    return {
      message: `Không có hội nghị “${room}”.`,
      hint: `Đặt mẫu vào ${TEMPLATES}/ (cho mọi hội nghị) hoặc ${TEMPLATES}/<mã hội nghị>/.`,
    };
  return null;
}
