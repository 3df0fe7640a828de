import { ILLUSTRATIVE_MARK } from "../typeset/page-rules.ts";
import type { PdfExpectations } from "./expectations.ts";
import type { Finding } from "./finding.ts";
import { bareText, type PageText, pageText } from "./page-text.ts";
import type { PdfFacts } from "./pdf-facts.ts";

/** The words of a file: composed Vietnamese, all that was promised, nothing of the program, drawings whole. */
export function checkText(pages: readonly PageText[], facts: PdfFacts, expected: PdfExpectations): Finding[] {
  const text = pages.map(pageText).join(" ");
  const bare = bareText(text);
  return [
    ...(text === text.normalize("NFC") ? [] : [{ message: "chữ trong tệp không ở dạng dựng sẵn (NFC)." }]),
    ...(text.includes("\uFFFD") ? [{ message: "có chữ không đọc lại được." }] : []),
    ...expected.texts
      .filter((wanted) => !bare.includes(bareText(wanted)))
      .map((wanted) => ({ message: "không đọc thấy trong tệp nội dung phải có.", expected: `“${wanted}”` })),
    ...[...new Set(text.match(/\b(?:undefined|NaN|null|\[object \w+\])/gu) ?? [])].map((actual) => ({
      message: "tệp chứa chữ của chương trình.",
      actual,
    })),
    ...checkContents(bare, facts, expected),
    ...checkCharts(pages, expected),
  ];
}

/** Each line of the table of contents ends with the page on which its heading stands. */
function checkContents(bare: string, { bookmarks }: PdfFacts, { contents }: PdfExpectations): Finding[] {
  return contents.flatMap((line) => {
    const page = bookmarks.find(({ title }) => title === line)?.page;
    return page !== undefined && bare.includes(bareText(`${line}${page}`))
      ? []
      : [{ message: `số trang của “${line}” trong mục lục không đúng.`, expected: `trang ${page ?? "?"}` }];
  });
}

/**
 * A drawing that was cut has lost words, or has them on two pages. Only words in the face of drawings count: a table
 * beside it has the same names and numbers. The mark in its background counts apart.
 */
function checkCharts(pages: readonly PageText[], { charts }: PdfExpectations): Finding[] {
  const all = pages.map((page) =>
    bareText(
      page.pieces
        .filter(({ drawn }) => drawn)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  return charts.flatMap(({ headline, labels }) => {
    const wanted = labels.filter((label) => label !== ILLUSTRATIVE_MARK).map(bareText);
    const missing = (page: string) => wanted.filter((label) => !page.includes(label)).length;
    const fewest = Math.min(...all.map(missing));
    return fewest === 0
      ? []
      : [
          {
            severity: "warning" as const,
            message: `hình “${headline}” bị cắt.`,
            actual: `thiếu ${fewest} nhãn`,
            expected: "đủ nhãn trên một trang",
          },
        ];
  });
}
