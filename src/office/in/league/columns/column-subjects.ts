import type { IndexDefinition } from "../../../../model/framework.ts";
import { folded } from "../../folded.ts";
import type { FigureColumn } from "../table-head.ts";

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/g;
const CHANGE = /\b(so voi|so sanh|bien dong|thay doi|tang|giam|chenh lech|change|diff(erence)?)\b/;

/** The indices that a text names, by short name, id or full name. */
export function indicesNamed(text: string, indices: readonly IndexDefinition[]): IndexDefinition[] {
  const plain = ` ${folded(text)} `;
  return indices.filter(({ short, id, name }) =>
    [folded(short), id.replaceAll("-", " "), folded(name.vi)].some((one) => plain.includes(` ${one} `)),
  );
}

/** The columns of a table that may speak of one index: those whose heading names another are that one's. */
export function columnsOf(
  columns: readonly FigureColumn[],
  index: IndexDefinition,
  indices: readonly IndexDefinition[],
): FigureColumn[] {
  return columns.filter(({ heading }) => {
    const named = indicesNamed(heading, indices);
    return named.length === 0 || named.some(({ id }) => id === index.id);
  });
}

/** Indices that share one table, each with columns of its own ("PAPI · Điểm", "SIPAS · Điểm"); empty for one or none. */
export function sharing(
  columns: readonly FigureColumn[],
  indices: readonly IndexDefinition[],
): IndexDefinition[] {
  const named = new Set(
    columns.flatMap(({ heading }) => {
      const [only, second] = indicesNamed(heading, indices);
      return only && !second ? [only.id] : [];
    }),
  );
  return named.size > 1 ? indices.filter(({ id }) => named.has(id)) : [];
}

/** Years that stand over columns of their own, as in "2021 | 2022 | 2023"; empty where fewer than two do. */
export function yearsOver(columns: readonly FigureColumn[]): number[] {
  const years = new Set(columns.flatMap((column) => yearOver(column) ?? []));
  return years.size > 1 ? [...years].sort((a, b) => a - b) : [];
}

/** The one year of a column's heading; null where it names none, several, or tells a change. */
function yearOver({ heading }: FigureColumn): number | null {
  const years = new Set(heading.match(YEAR) ?? []);
  return years.size === 1 && !CHANGE.test(folded(heading)) ? Number([...years][0]) : null;
}

/** The one year that the lowest row of a column's head tells; null where it tells none or a change. */
export function yearBelow(column: FigureColumn): number | null {
  const lowest = column.headings.at(-1);
  return lowest === undefined ? null : yearOver({ ...column, heading: lowest });
}

/** The columns of one year without the year in their headings; `undated`: with those that name no year at all. */
export function columnsOfYear(
  columns: readonly FigureColumn[],
  year: number,
  undated: boolean,
): FigureColumn[] {
  return columns.flatMap((column): FigureColumn[] => {
    if (yearOver(column) === year) return [withoutYear(column)];
    return undated && !column.heading.match(YEAR) ? [column] : [];
  });
}

/** "Năm 2023 · Điểm" → "Điểm"; where nothing but the year stands, the column is the score of that year. */
function withoutYear(column: FigureColumn): FigureColumn {
  const headings = column.headings
    .map((heading) => {
      const bare = heading
        .replace(/(năm\s+)?(?<!\d)20[0-4]\d(?!\d)/giu, " ")
        .replace(/\s+/g, " ")
        .trim();
      // "Năm 2023 (%)" says nothing but the year and its unit of measure
      return bare !== heading && !/\p{L}/u.test(bare) ? "" : bare;
    })
    .filter((heading) => /\p{L}|%/u.test(heading));
  const bare = headings.length > 0 ? headings : ["Điểm"];
  return { ...column, headings: bare };
}
