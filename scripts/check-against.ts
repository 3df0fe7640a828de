import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { strFromU8 } from "fflate";
import { readWord, unpackWord } from "../src/claims/documents/docx.ts";
import { oldLettersIn } from "../src/claims/documents/old-letters.ts";
import { unescaped } from "../src/format/markup.ts";
import { filesOnDisk } from "../src/load/files.ts";
import { officePath } from "../src/office/out/office-path.ts";
import { changedNumbers, type NumberChange } from "../src/office/out/word/edited.ts";
import { writeWord } from "../src/office/out/word/write-word.ts";
import { type OfficeTemplates, officeTemplates } from "../src/office/template/templates.ts";
import { build } from "../src/pipeline.ts";
import { paperTitle } from "../src/print/read-back/expectations.ts";
import { imprintOf, withoutContentCode } from "../src/print/typeset/imprint.ts";
import { viewPaper } from "../src/print/typeset/paper-view.ts";
import type { Paper } from "../src/site/paper.ts";

type Parts = Record<string, Uint8Array>;

/** The paragraphs of a document with its footnotes, without blank ones and without the lines of its contents. */
function paragraphsOf(parts: Parts, contents: readonly string[]): string[] {
  const notes = parts["word/footnotes.xml"];
  const texts = [readWord(parts).text, notes ? readWord({ "word/document.xml": notes }).text : ""];
  const line = (text: string) =>
    withoutContentCode(
      text
        .normalize("NFC")
        .replace(/[^\S\t]+/gu, " ")
        .trim(),
    );
  const ofContents = (text: string) =>
    contents.some((entry) => text.startsWith(entry) && /^\s*\d+$/u.test(text.slice(entry.length)));
  return texts
    .flatMap((text) => text.split("\n"))
    .map(line)
    .filter((text) => text !== "" && !ofContents(text));
}

/** What of an edited paper was typed in a font from before Unicode, and is held against nothing. */
export const oldLettersOf = (parts: Parts) => oldLettersIn(paragraphsOf(parts, []).join("\n"));

/** Which of our papers a document began as: Word keeps its title and day of creation whatever is edited in it. */
function paperOf(parts: Parts, papers: readonly Paper[]): Paper | null {
  const core = parts["docProps/core.xml"];
  if (core === undefined) return null;
  const properties = strFromU8(core);
  const held = (name: string) =>
    unescaped(new RegExp(`<${name}[^>]*>([^<]*)<`, "u").exec(properties)?.[1] ?? "");
  const [title, day] = [held("dc:title"), held("dcterms:created").slice(0, 10)];
  const same = papers.filter((paper) => paperTitle(paper) === title);
  return same.find(({ date }) => date === day) ?? same[0] ?? null;
}

/**
 * An edited paper held against ours, written anew in the office's template: what stands in the template around the text
 * is no edit. Null when the document began as none of the papers.
 */
export function heldAgainst(
  edited: Parts,
  papers: readonly Paper[],
  templates: Pick<OfficeTemplates, "of">,
): { paper: Paper; changes: NumberChange[] } | null {
  const paper = paperOf(edited, papers);
  if (paper === null) return null;
  const view = viewPaper(paper);
  const input = { paper, view, imprint: imprintOf(paper), pages: null };
  const ours = unpackWord(writeWord(input, new Map(), templates.of(paper)));
  const entries = view.contents.map(({ text }) => text);
  return { paper, changes: changedNumbers(paragraphsOf(ours ?? {}, entries), paragraphsOf(edited, entries)) };
}

/**
 * `npm run check -- --against <file.docx>`: which numbers of an edited paper are no longer those of the data. Words are
 * the office's own. Returns the exit code: 1 when a number differs, 2 when the file cannot be held against anything.
 */
export async function checkAgainst(root: string, file: string): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  const parts = bytes && unpackWord(bytes);
  if (!parts) {
    console.error(
      `Không đọc được ${file} như một tệp Word (.docx). Kiểm tra đường dẫn sau --against; tệp .doc thì lưu lại thành .docx.`,
    );
    return 2;
  }
  const old = oldLettersOf(parts);
  if (old) {
    console.error(`${basename(file)}: ${old.said}`);
    if (old.mostly) return 2;
  }
  const { site } = await build(root);
  if (site === null) {
    console.error(
      "Số liệu đang có lỗi nên chưa có gì để đối chiếu. Chạy “npm run check”, sửa các lỗi rồi chạy lại.",
    );
    return 2;
  }
  const papers = site.papers.filter(({ name }) => name !== "trinh-chieu");
  const held = heldAgainst(parts, papers, officeTemplates(filesOnDisk(root)));
  if (held === null) {
    console.error(
      `${basename(file)} không phải bản sửa của một giấy do chương trình xuất ra (so theo tiêu đề trong Thuộc tính của tệp). Muốn đối chiếu một văn bản khác thì dùng “npm run check -- --text ${file}”.`,
    );
    return 2;
  }
  const { paper, changes } = held;
  console.log(`Đối chiếu ${basename(file)} với ${officePath(paper)} dựng từ số liệu hiện có.`);
  for (const { paragraph, text, gone, come } of changes) {
    const what = [
      gone.length > 0 ? `số liệu ghi ${gone.join("; ")}` : "số liệu không có số ở chỗ này",
      come.length > 0 ? `bản sửa ghi ${come.join("; ")}` : "bản sửa không còn ghi",
    ];
    console.log(
      `  đoạn ${paragraph}: ${what.join(", ")}\n    “${text.length > 160 ? `${text.slice(0, 160)}…` : text}”`,
    );
  }
  console.log(
    changes.length === 0
      ? "Mọi số trong bản sửa vẫn đúng số liệu. Chữ do cơ quan sửa, không xét."
      : `${changes.length} đoạn có số khác. Sửa lại bản Word, hoặc sửa dữ liệu trong data/ nếu số mới mới đúng.`,
  );
  return changes.length === 0 ? 0 : 1;
}
