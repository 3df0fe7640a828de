import { escapeText } from "../../format/markup.ts";
import type { Problem } from "../../model/problem.ts";
import { PAPER_KINDS } from "../paper-kinds.ts";
import type { PdfExpectations } from "./expectations.ts";
import { differs, type Finding } from "./finding.ts";
import { checkPages } from "./page-checks.ts";
import { type PdfFacts, readPdf } from "./pdf-facts.ts";
import { checkText } from "./text-checks.ts";

const ALLOWED_FONTS = /^(Tinos|SourceSans3)(-|$)/;
/** A report of 20 pages stays below 1,5 MB; a short paper carries its faces whole. */
const BYTES_PER_PAGE = 75_000;
const BYTES_AT_LEAST = 300_000;

/** Reads a finished file back and lists what is wrong with it; an empty list means that it can be handed out. */
export async function checkPdf(bytes: Uint8Array, expected: PdfExpectations): Promise<Problem[]> {
  const { facts, pages } = await readPdf(bytes);
  const findings = [
    ...checkProperties(facts, expected),
    ...checkPaper(facts, expected),
    ...checkTags(facts, expected),
    ...checkFonts(facts),
    ...checkText(pages, facts, expected),
    ...checkPages(pages, facts, expected),
  ];
  return findings.map((finding) => ({
    code: finding.severity === "warning" ? "paper-layout" : "paper-refused",
    severity: "error",
    place: { file: expected.source, line: 1, column: 1 },
    ...finding,
    message: `${expected.name}: ${finding.message}`,
    hint: "Xem lại nội dung của giấy này; nếu dữ liệu đúng thì báo cho người phụ trách kỹ thuật.",
  }));
}

function none(count: number, message: string, of: string): Finding[] {
  return count === 0 ? [] : [{ message, actual: `${count} ${of}`, expected: `0 ${of}` }];
}

function checkProperties(facts: PdfFacts, expected: PdfExpectations): Finding[] {
  const moment = `${expected.date}T00:00:00.000Z`;
  return [
    ...differs("nhan đề của tệp không đúng.", facts.title, expected.title),
    ...differs("chủ đề của tệp không đúng.", facts.subject, expected.subject),
    ...differs("tác giả của tệp không đúng.", facts.author, expected.author),
    ...differs("ngôn ngữ của tệp không đúng.", facts.language, "vi"),
    ...facts.dates.flatMap((date) => differs("ngày của tệp không đúng.", date, moment)),
    ...(facts.metadata === "" ? [{ message: "tệp thiếu thông tin mô tả XMP." }] : []),
    ...(facts.metadata !== "" && !facts.metadata.includes(escapeText(expected.title))
      ? [{ message: "thông tin mô tả XMP khác nhan đề của tệp." }]
      : []),
    ...differs(
      "dấu trang không trùng với các đề mục.",
      facts.bookmarks.map(({ title }) => title).join(" | "),
      expected.headings.join(" | "),
    ),
    ...none(
      facts.bookmarks.filter(({ page }) => page === 0).length,
      "có dấu trang không dẫn đến đâu.",
      "dấu trang",
    ),
  ];
}

function checkPaper(facts: PdfFacts, { pages, kind }: PdfExpectations): Finding[] {
  const count = facts.sizes.length;
  const wanted =
    pages === null || pages.least === pages.most ? `${pages?.least}` : `${pages.least} đến ${pages.most}`;
  const wrongCount =
    pages === null || (count >= pages.least && count <= pages.most)
      ? []
      : [
          {
            severity: "warning" as const,
            message: "số trang không đúng.",
            actual: `${count} trang`,
            expected: `${wanted} trang`,
          },
        ];
  const { sheet } = PAPER_KINDS[kind];
  const [short = 0, long = 0] = [sheet.width, sheet.height].sort((a, b) => a - b);
  const shown = (a: number, b: number) => `${Math.round(a)} × ${Math.round(b)} mm`;
  const wrongSize = facts.sizes.flatMap(({ width, height }, index) => {
    const fits =
      Math.abs(Math.min(width, height) - short) < 0.5 && Math.abs(Math.max(width, height) - long) < 0.5;
    return fits
      ? []
      : [
          {
            message: `trang ${index + 1} sai khổ giấy.`,
            actual: shown(width, height),
            expected: shown(short, long),
          },
        ];
  });
  const limit = Math.max(BYTES_AT_LEAST, count * BYTES_PER_PAGE);
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
  const tooLarge =
    facts.bytes <= limit
      ? []
      : [
          {
            severity: "warning" as const,
            message: "tệp quá nặng.",
            actual: kilobytes(facts.bytes),
            expected: `không quá ${kilobytes(limit)}`,
          },
        ];
  return [...wrongCount, ...wrongSize, ...tooLarge];
}

function checkTags(facts: PdfFacts, { charts }: PdfExpectations): Finding[] {
  return [
    ...(facts.tagged ? [] : [{ message: "tệp không có thẻ cấu trúc." }]),
    ...none(facts.figuresWithoutAlt, "có hình không có lời mô tả.", "hình"),
    ...(facts.figures >= charts.length
      ? []
      : [{ message: "thiếu hình.", actual: `${facts.figures} hình`, expected: `${charts.length} hình` }]),
    ...none(facts.headerCellsWithoutScope, "có ô đầu bảng không nói rõ là của hàng hay của cột.", "ô"),
    ...none(facts.linksWithoutContents, "có liên kết không có lời mô tả.", "liên kết"),
  ];
}

function checkFonts(facts: PdfFacts): Finding[] {
  return facts.fonts.flatMap(({ name, embedded }) => {
    if (!ALLOWED_FONTS.test(name)) {
      return [
        {
          message: "có phông chữ lạ, thường do một ký tự mà phông in không có.",
          actual: name,
          expected: "Tinos, Source Sans 3",
        },
      ];
    }
    return embedded ? [] : [{ message: `phông chữ ${name} không được nhúng vào tệp.` }];
  });
}
