import { strFromU8, unzipSync } from "fflate";
import { unescaped } from "../../../format/markup.ts";
import { elementIn, elementsIn, parseXml, valueIn, type XmlElement } from "../../opened/xml-tree.ts";
import { errorAt, type Finding } from "../problem.ts";
import { type Cell, plainText, refOf, type Sheet, type Workbook } from "./cell.ts";
import { type Run, textOfRuns } from "./rich-text.ts";

const DOCUMENT = "word/document.xml";
/** Paragraphs above a table that may be its title. */
const TITLE_LINES = 4;

/** Whether a file is a document of Word by its name. */
export const isDocx = (file: string): boolean => /\.docx$/i.test(file);

/**
 * The tables of a Word document as sheets, each called by the words above it; cells are text as in Word. What is struck
 * out is told as such, what "Track Changes" took out is gone, a raised digit is a mark of a footnote.
 */
export function readDocx(file: string, bytes: Uint8Array): Workbook | Finding {
  const part = unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  const root = part ? parseXml(strFromU8(part)) : null;
  const body = root ? elementIn(root, "w:body") : null;
  if (!body)
    return errorAt({ file }, "Tệp Word hỏng: không đọc được phần bên trong.", "Mở bằng Word rồi lưu lại.");
  const sheets: Sheet[] = [];
  let title: string[] = [];
  for (const element of elementsIn(body)) {
    if (element.name === "w:p") {
      const words = plainText(textOfRuns(runsIn(element)).text);
      if (words !== "") title = [...title, words].slice(-TITLE_LINES);
    } else if (element.name === "w:tbl") {
      const name = [`Bảng ${sheets.length + 1}`, ...title].join(" ").slice(0, 160);
      sheets.push({ name, hidden: false, rows: rowsOf(element) });
      title = [];
    }
  }
  if (sheets.length === 0)
    return errorAt(
      { file },
      "Văn bản Word này không có bảng nào.",
      "Chép bảng điểm vào một bảng của Word hoặc vào Excel.",
    );
  return { file, sheets };
}

function rowsOf(table: XmlElement): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  /** Cells that go on downwards, by their column. */
  const open = new Map<number, { cell: Cell | null; from: number; width: number }>();
  for (const [row, line] of elementsIn(table, "w:tr").entries()) {
    const cells: (Cell | null)[] = [];
    for (const field of elementsIn(line, "w:tc")) {
      const look = elementIn(field, "w:tcPr");
      const width = Math.max(1, Number((look && valueIn(look, "w:gridSpan")) ?? 1) || 1);
      const vertical = look && elementIn(look, "w:vMerge");
      const goesOn = vertical ? vertical.attributes.get("w:val") !== "restart" : false;
      const column = cells.length;
      const above = open.get(column);
      if (goesOn && above) {
        if (above.cell)
          above.cell.merged = `${refOf(above.from, column)}:${refOf(row, column + above.width - 1)}`;
        cells.push(...Array.from({ length: width }, () => null));
        continue;
      }
      const cell = cellOf(field, row, column);
      if (cell && width > 1) cell.merged = `${refOf(row, column)}:${refOf(row, column + width - 1)}`;
      if (vertical) open.set(column, { cell, from: row, width });
      else open.delete(column);
      cells.push(cell, ...Array.from({ length: width - 1 }, () => null));
    }
    rows.push(cells);
  }
  return rows;
}

function cellOf(field: XmlElement, row: number, column: number): Cell | null {
  const lines = elementsIn(field, "w:p").map((paragraph) => textOfRuns(runsIn(paragraph)));
  const text = plainText(lines.map((line) => line.text).join(" "));
  if (text === "") return null;
  return {
    ref: refOf(row, column),
    row,
    column,
    kind: "text",
    text,
    value: null,
    digits: "",
    day: null,
    percent: false,
    formula: null,
    hidden: null,
    struck: lines.some(({ struck }) => struck),
    merged: null,
  };
}

/** The runs of a paragraph with their letters; those in links and in what was put in are among them. */
function runsIn(element: XmlElement): Run[] {
  return elementsIn(element).flatMap((child): Run[] => {
    if (child.name === "w:del" || child.name === "w:moveFrom" || child.name === "w:pPr") return [];
    if (child.name !== "w:r") return runsIn(child);
    const look = elementIn(child, "w:rPr");
    const has = (name: string) => {
      const mark = look && elementIn(look, name);
      return mark !== null && !["0", "false", "off"].includes(mark.attributes.get("w:val") ?? "1");
    };
    const text = elementsIn(child)
      .map(({ name, children }) =>
        name === "w:t"
          ? unescaped(children.filter((one) => typeof one === "string").join(""))
          : ["w:tab", "w:br", "w:cr"].includes(name)
            ? " "
            : name === "w:noBreakHyphen"
              ? "-"
              : "",
      )
      .join("");
    if (has("w:vanish")) return [];
    const raised = ["superscript", "subscript"].includes((look && valueIn(look, "w:vertAlign")) ?? "");
    return [{ text, struck: has("w:strike") || has("w:dstrike"), raised }];
  });
}
