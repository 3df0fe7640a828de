import type { Component, Framework, IndexDefinition } from "../../../../model/framework.ts";
import { flatten } from "../../../../model/lookup.ts";
import { folded } from "../../folded.ts";
import type { FigureColumn } from "../table-head.ts";
import {
  byBareCode,
  byCode,
  byName,
  byShortName,
  GROUP,
  type Meaning,
  ranksPart,
} from "./component-columns.ts";
import {
  isOfOthers,
  isOfSomethingElse,
  mentionsRank,
  rankMeaning,
  SCORE_AND_RANK,
  totalByWords,
} from "./general-columns.ts";

export interface ColumnMatch {
  found: Map<number, Meaning>;
  /** Columns of figures that nothing was recognised in. */
  unknown: FigureColumn[];
  /** Columns that tell again what another was taken for: an unweighted total, a second table beside. */
  passed: FigureColumn[];
  /** Columns that rank the units by one part only, which no record holds. */
  partRanks: FigureColumn[];
  /** Meanings that more than one column would fit; a person must choose. */
  doubtful: { meaning: Meaning; columns: FigureColumn[] }[];
}

/** Headings of columns that number or name the rows by a code. */
export const ORDINAL = /^(tt|stt|so tt|thu tu|so thu tu|no|ma|ma so|ma pci|pci id|id|code|tinhid)$/;

/**
 * Which column holds what, by the ids of our own templates, by name in either language, then by code. A short heading
 * may stand for a long name ("Tính năng động"), never a longer heading for a short name, since that names a part.
 * `chosen` are the choices of a person, by heading; `halves`: whether two columns of names hold the two halves of one
 * list, side by side.
 */
export function matchColumns(
  columns: readonly FigureColumn[],
  index: IndexDefinition,
  framework: Framework,
  chosen: ReadonlyMap<string, Meaning>,
  halves: (one: number, other: number) => boolean = () => false,
): ColumnMatch {
  const components = flatten(framework.components);
  const claims = new Map<Meaning, FigureColumn[]>();
  const taken = new Set<number>();
  const claim = (meaning: Meaning, column: FigureColumn) => {
    claims.set(meaning, [...(claims.get(meaning) ?? []), column]);
    taken.add(column.column);
  };
  const rounds: ((column: FigureColumn) => Meaning | null)[] = [
    (column) => chosen.get(columnLabel(column, columns)) ?? chosen.get(column.heading) ?? null,
    (column) => ownId(column, components),
    (column) => (ORDINAL.test(folded(column.heading)) ? "ordinal" : null),
    (column) => (ranksPart(column, index, components) ? "rank of a part" : null),
    (column) => byName(column, index, components, (name, heading) => name === heading),
    (column) =>
      standsBelowPart(column, index, components) || byCode(column, index, components) !== null
        ? null
        : general(column, index),
    (column) =>
      byShortName(
        column,
        index,
        components.filter(({ id }) => !claims.has(id)),
      ),
    (column) =>
      byCode(
        column,
        index,
        components.filter(({ id }) => !claims.has(id)),
      ),
    (column) => byBareCode(column, components, claims),
    (column) => (!claims.has("score") && totalByWords(column, index) ? "score" : null),
    (column) => (!claims.has("rank") && onlyRank(column, columns, index) ? "rank" : null),
  ];
  for (const round of rounds) {
    const met = columns
      .filter(({ column }) => !taken.has(column))
      .map((column) => ({ column, meaning: round(column) }));
    for (const { column, meaning } of met) if (meaning !== null) claim(meaning, column);
  }
  const partRanks = claims.get("rank of a part") ?? [];
  for (const none of ["ordinal", "rank of a part"]) claims.delete(none);
  const claimed = [...claims.values()].flat();
  settleTotal(claims);
  settleBlocks(claims, halves);
  const kept = new Set([...claims.values()].flat());
  const isSettled = (found: readonly FigureColumn[]) => found.length === 1 || areHalves(found, halves);
  return {
    found: new Map(
      [...claims].flatMap(([meaning, found]) =>
        isSettled(found) ? found.map(({ column }): [number, Meaning] => [column, meaning]) : [],
      ),
    ),
    unknown: columns.filter(({ column }) => !taken.has(column)),
    passed: claimed.filter((column) => !kept.has(column)),
    partRanks,
    doubtful: [...claims].flatMap(([meaning, found]) =>
      isSettled(found) ? [] : [{ meaning, columns: found }],
    ),
  };
}

/** A template names its columns by id in one row of its head. */
function ownId({ headings }: FigureColumn, components: readonly Component[]): Meaning | null {
  const ids = new Set(["score", "rank", "missing", "note", ...components.map(({ id }) => id)]);
  const exact = headings.filter((heading) => ids.has(heading));
  return exact.length === 1 ? exact[0]! : null;
}

/** "Điểm" under a part that its head calls by a short name or by number: no total. */
function standsBelowPart(
  column: FigureColumn,
  index: IndexDefinition,
  components: readonly Component[],
): boolean {
  const above = { ...column, headings: column.headings.slice(0, -1) };
  return (byShortName(above, index, components) ?? byCode(above, index, components)) !== null;
}

/** The only column that ranks at all, though words stand beside the rank that are not known. */
function onlyRank(column: FigureColumn, columns: readonly FigureColumn[], index: IndexDefinition): boolean {
  const ranking = columns.filter((one) => rankMeaning(one, index, true));
  return ranking.length === 1 && ranking[0] === column;
}

/** Totals, ranks, reasons: what every index has. */
function general(column: FigureColumn, index: IndexDefinition): Meaning | null {
  const { heading, headings } = column;
  const all = folded(heading);
  if (isOfSomethingElse(heading, index) || isOfOthers(heading)) return null;
  if (SCORE_AND_RANK.test(heading)) return "score";
  if (rankMeaning(column, index, false)) return "rank";
  if (mentionsRank(column)) return null;
  if (/\bly do\b/.test(all)) return "missing";
  if (folded(headings.at(-1) ?? "") === "ghi chu") return "note";
  const short = folded(index.short);
  const total = new RegExp(
    `^((tong|tong so|tong cong|tong diem|diem tong|diem chung|diem so|diem|ket qua|diem tong hop|score|total|total score|overall|overall score|weighted|gia tri)|(diem so |diem |chi so |tong diem |tong so |tong |ket qua |gia tri |diem chi so |diem tong hop )?${short}( index)?( nam)?( 20\\d\\d)?( (co|khong co|chua co) trong so)?|(chua co|co|khong co) trong so|un ?weighted\\w*( papi)?)( nam)?( 20\\d\\d)?( %)?$`,
  );
  const names = new Set([short, folded(index.name.vi)]);
  const bare = headings
    .map((one) => folded(one).replace(/( nam)? ?\b20\d\d$/, ""))
    .filter((one) => one !== "");
  // an index above the name of a part tells no total
  const own = bare.filter((one) => !names.has(one));
  // the most that can be had may stand as a bare number
  const isTotal =
    own.some((one) => total.test(one)) &&
    own.every((one) => total.test(one) || GROUP.test(one) || /^[\d ]+$/.test(one));
  return bare.length > 0 && (own.length === 0 || isTotal) ? "score" : null;
}

/** A heading with the letters of its column, where another column of the table has the same heading. */
export function columnLabel(column: FigureColumn, columns: readonly FigureColumn[]): string {
  const twice = columns.some((other) => other !== column && other.heading === column.heading);
  const place = column.headingCell?.ref.replace(/\d+$/, "");
  return twice && place ? `${column.heading} (cột ${place})` : column.heading;
}

/** Whether columns of one meaning stand beside the halves of one list. */
function areHalves(found: readonly FigureColumn[], halves: (one: number, other: number) => boolean): boolean {
  return found.every((one, at) => found.slice(at + 1).every((other) => halves(one.names, other.names)));
}

/**
 * Of two tables side by side that tell the same, the one with more columns is read; its figures stand beside its names.
 * Halves of one list are both read.
 */
function settleBlocks(
  claims: Map<Meaning, FigureColumn[]>,
  halves: (one: number, other: number) => boolean,
): void {
  const sizes = new Map<number, number>();
  for (const { names } of [...claims.values()].flat()) sizes.set(names, (sizes.get(names) ?? 0) + 1);
  if (sizes.size < 2) return;
  for (const [meaning, found] of claims) {
    if (areHalves(found, halves)) continue;
    const most = Math.max(...found.map(({ names }) => sizes.get(names)!));
    const kept = found.filter(({ names }) => sizes.get(names) === most);
    if (kept.length === 1) claims.set(meaning, kept);
  }
}

/** An unweighted total gives way to a weighted one beside it. */
function settleTotal(claims: Map<Meaning, FigureColumn[]>): void {
  const totals = claims.get("score") ?? [];
  if (totals.length < 2) return;
  const kept = totals.filter(
    ({ heading }) => !/\b(chua|khong) co trong so\b|\bun ?weighted/.test(folded(heading)),
  );
  if (kept.length > 0) claims.set("score", kept);
}
