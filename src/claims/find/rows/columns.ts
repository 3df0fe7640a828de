import type { Context, DocumentFrame } from "../../frames/context.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { yearOf } from "../../frames/years.ts";
import type { Facts } from "../../judge/facts.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";

/** What a column holds. */
export interface Column {
  role: "score" | "rank" | "denominator" | "change" | "places" | "name" | null;
  year: number | null;
  index: string | null;
  component: string[];
  unit: string | null;
  percent: boolean;
  /** Region that a rank counts in, "" for that of the unit; null: the nation. */
  scope: string | null;
  /** The head of the column is empty. */
  blank: boolean;
}

export interface Header {
  columns: Column[];
  /** No row of figures stands between: a further head goes on with it. */
  open: boolean;
}

export type Around = { context: Context; frame: DocumentFrame; facts: Facts };

export const sceneOf = (sentence: Sentence, around: Around): Scene => ({
  sentence,
  ...around,
  taken: new Set(),
  fromYear: null,
  chain: new Map(),
});

export function columnOf(sentence: Sentence, around: Around): Column {
  const { items, mentions } = sentence;
  const words = items.map(({ word }) => word).join(" ");
  const moved =
    items.some((item) => has(item, "up", "down")) ||
    /^(\+ ?\/|thay đổi|chênh lệch|so với|so sánh|so năm|biến động|mức thay đổi)/.test(words);
  const ranked =
    /^(rank|xh)$/.test(words) ||
    items.some((item) => has(item, "places") || (has(item, "rank") && /(hạng|thứ|vị trí)/.test(item.word)));
  const scored =
    items.some((item) => has(item, "points", "percent", "percent-points", "total")) ||
    /(kết quả|giá trị|^score$)/.test(words);
  const year = mentions.find((one) => one.slot === "year" && one.role !== "compared");
  const index = mentions.find((one) => one.slot === "index")?.ids[0] ?? null;
  const component = mentions.find((one) => one.slot === "component")?.ids ?? [];
  const unit = mentions.find((one) => one.slot === "unit")?.ids[0] ?? null;
  // "Số đơn vị xếp hạng": out of how many.
  const fielded =
    /^(tổng )?số (đơn vị|tỉnh|địa phương|tỉnh thành|tỉnh, thành phố)( (được )?(xếp hạng|có xếp hạng))?$/.test(
      words,
    );
  const other = items.some((item) => has(item, "maximum", "target", "mean", "median", "foreign"));
  const role = other
    ? null
    : fielded
      ? "denominator"
      : moved
        ? ranked
          ? "places"
          : "change"
        : ranked
          ? "rank"
          : scored || year || index || component.length || unit
            ? "score"
            : null;
  return {
    role,
    year: year ? yearOf(sceneOf(sentence, around), year) : null,
    index,
    component,
    unit: unit && baseUnit(unit),
    percent: items.some((item) => has(item, "percent")),
    scope: mentions.find((one) => one.slot === "scope" && one.ids[0] !== "nation")?.ids[0] ?? null,
    blank: items.length === 0,
  };
}

/**
 * A second row of a head under the first: "Năm 2020 | | Năm 2021 |" over "Điểm | Hạng | Điểm | Hạng". What the upper row
 * names holds for the cells below it, and for those to its right that it leaves empty.
 */
export function under(
  upper: readonly Column[],
  lower: readonly Column[],
  cells: readonly Sentence[],
): Column[] {
  if (upper.length !== lower.length) return [...lower];
  let left: Column | undefined;
  return lower.map((own, i) => {
    const above = upper[i]!;
    const named =
      above.year !== null || above.index !== null || above.unit !== null || above.component.length > 0;
    if (named) left = above;
    const over = named || !above.blank ? above : (left ?? above);
    return {
      ...own,
      role: cells[i]!.items.length ? own.role : above.role,
      year: own.year ?? over.year,
      index: own.index ?? over.index,
      component: own.component.length ? own.component : over.component,
      unit: own.unit ?? over.unit,
      percent: own.percent || over.percent,
      scope: own.scope ?? over.scope,
    };
  });
}

/**
 * "PAR 2023 | Hạng | SIPAS 2023 | Hạng": each rank (or move) of the score named to its left, where every named column
 * is followed by one.
 */
export function besideNamed(columns: readonly Column[]): Column[] {
  const named = ({ role, year, index, component, unit }: Column) =>
    role === "score" && (year !== null || index !== null || component.length > 0 || unit !== null);
  const bare = (one: Column | undefined) =>
    one !== undefined && one.role !== null && one.role !== "score" && one.year === null && one.index === null;
  const heads = columns.flatMap((one, i) => (named(one) ? [i] : []));
  if (heads.length < 2 || !heads.every((i) => bare(columns[i + 1]))) return [...columns];
  let left: Column | null = null;
  return columns.map((one) => {
    if (named(one)) left = one;
    const from = left as Column | null;
    if (!from || !bare(one)) return one;
    const { year, index, component, unit } = from;
    return { ...one, year, index, component, unit };
  });
}

/** A header is a row without figures besides years. */
export function isHeader(cells: readonly Sentence[]): boolean {
  return (
    !cells.some(({ items }) => items.some((item) => item.number && !item.number.spelled)) &&
    cells.some(({ items }) => items.length > 0)
  );
}
