/** What of a sheet is out of sight; rows and columns from 0. */
export interface HiddenParts {
  sheet: boolean;
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
}

/** More than a person fills; an .ods repeats its last empty rows and columns to the edge of the sheet. */
const MOST_REPEATS = 5000;

/**
 * Hidden sheets, rows (by hand or by a filter) and columns of an .ods by the order of its tabs, from its content.xml: the
 * reader of workbooks passes them over.
 */
export function hiddenInOds(content: string): HiddenParts[] {
  const unseen = stylesUnseen(content);
  const sheets: { sheet: boolean; rows: Set<number>; columns: Set<number> }[] = [];
  let [row, column] = [0, 0];
  for (const [, name, tag = ""] of content.matchAll(/<(table:table(?:-row|-column)?)(\s[^<>]*)?>/g)) {
    const value = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1];
    if (name === "table:table") {
      sheets.push({
        sheet: unseen.has(value("table:style-name") ?? ""),
        rows: new Set(),
        columns: new Set(),
      });
      [row, column] = [0, 0];
      continue;
    }
    const isRow = name === "table:table-row";
    const times = Number(value(`table:number-${isRow ? "rows" : "columns"}-repeated`) ?? 1);
    const from = isRow ? row : column;
    if (/^(collapse|filter)$/.test(value("table:visibility") ?? ""))
      for (let count = 0; count < Math.min(times, MOST_REPEATS); count++)
        sheets.at(-1)?.[isRow ? "rows" : "columns"].add(from + count);
    if (isRow) row += times;
    else column += times;
  }
  return sheets;
}

/** Names of the styles of sheets that are not displayed. */
const stylesUnseen = (content: string): Set<string> =>
  new Set(
    [
      ...content.matchAll(/<style:style\s([^<>]*style:family="table"[^<>]*)>([\s\S]*?)<\/style:style>/g),
    ].flatMap(([, head = "", body = ""]) =>
      /table:display="false"/.test(body) ? (/style:name="([^"]+)"/.exec(head)?.[1] ?? []) : [],
    ),
  );
