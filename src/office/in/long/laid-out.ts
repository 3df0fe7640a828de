import { mentionsRank } from "../league/columns/general-columns.ts";
import type { FigureColumn } from "../league/table-head.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";
import type { Key } from "./keys.ts";
import type { List, ListRow } from "./list.ts";

/** What the keys of a row say, as one text. */
export const combinationOf = (keys: readonly Key[], at: number): string =>
  keys.map(({ labels }) => labels[at]!).join("\n");

/** The table: titles, one row of the head for each key, those of the figures' own heads, one row for each unit. */
export function laidOut(
  { sheet, nameHead, top, rows }: List,
  keys: readonly Key[],
  values: readonly FigureColumn[],
  cells: ReadonlyMap<string, ReadonlyMap<string, ListRow>>,
): Sheet {
  const combinations = new Map<string, string[]>();
  for (const [at] of rows.entries())
    combinations.set(
      combinationOf(keys, at),
      keys.map(({ labels }) => labels[at]!),
    );
  // years and indices that all rows share are said once, in the title; parts stay with the figures
  const varies = keys.map(
    ({ kind, labels }) => kind === "part" || kind === "general" || new Set(labels).size > 1,
  );
  const shared = keys.flatMap(({ labels }, at) => (varies[at] ? [] : [labels[0]!]));
  const columns = [...combinations].flatMap(([combination, labels]) =>
    values.map((value) => ({ combination, labels: labels.filter((_, at) => varies[at]), value })),
  );
  const sample = rows.find(({ name }) => name !== null)!.name!;
  const word = (text: string, from: Cell | null): Cell => ({
    ...sample,
    kind: "text",
    text,
    ref: from?.ref ?? sample.ref,
    merged: null,
    hidden: null,
    struck: false,
  });
  const tellsParts = keys.some(({ kind }, at) => varies[at] && kind !== "year" && kind !== "index");
  const heads = columns.map(({ labels, value }) => [
    ...labels.map((label) => word(label, value.headingCell)),
    ...(values.length > 1 || !tellsParts || mentionsRank(value) ? value.headings : []).map((text) =>
      word(text.replaceAll("_", " "), value.headingCell),
    ),
  ]);
  const height = Math.max(...heads.map((head) => head.length), 1);
  const emptyCells = new Map<string, string>();
  const body = [...cells.values()].map((own): (Cell | null)[] => {
    const name = [...own.values()][0]!.name!;
    const figures = columns.map(({ combination, value }, at) => {
      const row = own.get(combination);
      const cell = row?.cells[value.column] ?? null;
      if (row && !cell) emptyCells.set(`${name.ref} ${at + 1}`, refInRow(row, value));
      return cell && { ...cell, merged: null };
    });
    return [{ ...name, merged: null }, ...figures];
  });
  const titles = sheet.rows.slice(0, top).flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : [])));
  const title = [...titles, ...shared].join(" ");
  return {
    ...sheet,
    rows: [
      [title === "" ? null : word(title, null)],
      [],
      ...Array.from({ length: height }, (_, row) => [
        word(nameHead?.text ?? "Đơn vị", nameHead),
        ...heads.map((head) => head[row - (height - head.length)] ?? null),
      ]),
      ...body,
    ],
    emptyCells,
  };
}

/** The name of an empty cell of a row, from the letters of its column. */
const refInRow = (row: ListRow, { headingCell }: FigureColumn): string =>
  `${headingCell?.ref.replace(/\d+$/, "") ?? "A"}${row.row + 1}`;
