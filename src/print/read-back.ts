import type { Problem } from "../model/problem.ts";
import type { PdfExpectations } from "./expectations.ts";
import { type PdfFacts, readFacts } from "./pdf-facts.ts";
import { bareText, lastLine, type PageText, pageText, readText, topMargin } from "./pdf-text.ts";

const A4 = { short: 210, long: 297 };
const ALLOWED_FONTS = /^(Tinos|SourceSans3)(-|$)/;
const ILLUSTRATIVE_MARK = "SỐ LIỆU MINH HỌA";
/** Top margin of paper.css in points: 20 mm. */
const TOP_MARGIN = (20 * 72) / 25.4;

interface Finding {
  message: string;
  actual?: string;
  expected?: string;
}

/** Reads a finished file back and lists what is wrong with it; an empty list means that it can be handed out. */
export async function checkPdf(bytes: Uint8Array, expected: PdfExpectations): Promise<Problem[]> {
  const facts = await readFacts(bytes);
  const pages = await readText(bytes);
  const findings = [
    ...checkProperties(facts, expected),
    ...checkPaper(facts, expected),
    ...checkTags(facts, expected),
    ...checkFonts(facts),
    ...checkText(pages, expected),
    ...pages.flatMap((page, index) => checkPage(page, index + 1, expected)),
  ];
  return findings.map((finding) => ({
    code: "page-broken",
    severity: "error",
    place: { file: expected.source, line: 1, column: 1 },
    ...finding,
    message: `${expected.name}: ${finding.message}`,
    hint: "Xem lại nội dung của giấy này; nếu dữ liệu đúng thì báo cho người phụ trách kỹ thuật.",
  }));
}

function differs(message: string, actual: string | undefined, expected: string): Finding[] {
  return actual === expected ? [] : [{ message, actual: actual ?? "không có", expected }];
}

function checkProperties(facts: PdfFacts, expected: PdfExpectations): Finding[] {
  return [
    ...differs("nhan đề của tệp không đúng.", facts.title, expected.title),
    ...differs("ngôn ngữ của tệp không đúng.", facts.language, "vi"),
    ...(facts.hasMetadata ? [] : [{ message: "tệp thiếu thông tin mô tả XMP." }]),
    ...differs(
      "dấu trang không trùng với các đề mục.",
      facts.bookmarks.join(" | "),
      expected.headings.join(" | "),
    ),
  ];
}

function checkPaper(facts: PdfFacts, expected: PdfExpectations): Finding[] {
  const count = facts.sizes.length;
  const wrongCount =
    expected.pages === null || count === expected.pages
      ? []
      : [{ message: "số trang không đúng.", actual: `${count} trang`, expected: `${expected.pages} trang` }];
  const wrongSize = facts.sizes.flatMap(({ width, height }, index) => {
    const isA4 =
      Math.abs(Math.min(width, height) - A4.short) < 0.5 && Math.abs(Math.max(width, height) - A4.long) < 0.5;
    const actual = `${Math.round(width)} × ${Math.round(height)} mm`;
    return isA4
      ? []
      : [{ message: `trang ${index + 1} không phải khổ A4.`, actual, expected: "210 × 297 mm" }];
  });
  return [...wrongCount, ...wrongSize];
}

function checkTags(facts: PdfFacts, expected: PdfExpectations): Finding[] {
  return [
    ...(facts.tagged ? [] : [{ message: "tệp không có thẻ cấu trúc." }]),
    ...(facts.figuresWithoutAlt === 0
      ? []
      : [
          {
            message: "có hình không có lời mô tả.",
            actual: `${facts.figuresWithoutAlt} hình`,
            expected: "0 hình",
          },
        ]),
    ...(facts.figures >= expected.figures
      ? []
      : [{ message: "thiếu hình.", actual: `${facts.figures} hình`, expected: `${expected.figures} hình` }]),
    ...(facts.headerCellsWithoutScope === 0
      ? []
      : [{ message: "có ô đầu bảng không nói rõ là của hàng hay của cột." }]),
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

function checkText(pages: readonly PageText[], expected: PdfExpectations): Finding[] {
  const text = pages.map(pageText).join(" ");
  const bare = bareText(text);
  const composed = text.normalize("NFC");
  return [
    ...(text === composed ? [] : [{ message: "chữ trong tệp không ở dạng dựng sẵn (NFC)." }]),
    ...expected.texts
      .filter((wanted) => !bare.includes(bareText(wanted)))
      .map((wanted) => ({ message: "không đọc thấy trong tệp nội dung phải có.", expected: `“${wanted}”` })),
    ...[...new Set(text.match(/\b(?:undefined|NaN|null|\[object \w+\])/gu) ?? [])].map((actual) => ({
      message: "tệp chứa chữ của chương trình.",
      actual,
    })),
  ];
}

function checkPage(page: PageText, number: number, expected: PdfExpectations): Finding[] {
  const margin = topMargin(page, TOP_MARGIN);
  const numbers = margin.filter((text) => /^\d+$/.test(text));
  const wanted = number === 1 ? "" : String(number);
  const headings = new Set(expected.headings.map(bareText));
  const outside = page.pieces.find(
    ({ x, y, width, upright }) => upright && (x < 0 || y < 0 || x + width > page.width || y > page.height),
  );
  return [
    ...differs(`số của trang ${number} không đúng.`, numbers.join(" "), wanted),
    ...(outside
      ? [{ message: `trang ${number} có chữ ra ngoài khổ giấy.`, actual: `“${outside.text}”` }]
      : []),
    ...(headings.has(bareText(lastLine(page)))
      ? [{ message: `đề mục nằm một mình ở cuối trang ${number}.`, actual: `“${lastLine(page)}”` }]
      : []),
    ...(expected.illustrative && !margin.includes(ILLUSTRATIVE_MARK)
      ? [{ message: `trang ${number} thiếu dấu “${ILLUSTRATIVE_MARK}”.` }]
      : []),
  ];
}
