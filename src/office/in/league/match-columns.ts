import type { Component, Framework, IndexDefinition } from "../../../model/framework.ts";
import { flatten } from "../../../model/lookup.ts";
import { folded, isSubset, spelledOut, tellingWords } from "../folded.ts";
import type { FigureColumn } from "./table-shape.ts";

/** What a column of a table holds: "score", "rank", "missing", "note" or the id of a component. */
export type Meaning = string;

export interface ColumnMatch {
  found: Map<number, Meaning>;
  /** Columns of figures that nothing was recognised in. */
  unknown: FigureColumn[];
  /** Meanings that more than one column would fit; a person must choose. */
  doubtful: { meaning: Meaning; columns: FigureColumn[] }[];
}

const ORDINAL = /^(tt|stt|so tt|thu tu|so thu tu|no|ma|ma so|ma pci|pci id|id|code|tinhid)$/;

/**
 * Which column holds what, by the ids of our own templates, by name in either language, then by code. A short heading
 * may stand for a long name ("Tính năng động"), never a longer heading for a short name, since that names a part.
 * `chosen` are the choices of a person, by heading.
 */
export function matchColumns(
  columns: readonly FigureColumn[],
  index: IndexDefinition,
  framework: Framework,
  chosen: ReadonlyMap<string, Meaning>,
): ColumnMatch {
  const components = flatten(framework.components);
  const claims = new Map<Meaning, FigureColumn[]>();
  const taken = new Set<number>();
  const claim = (meaning: Meaning, column: FigureColumn) => {
    claims.set(meaning, [...(claims.get(meaning) ?? []), column]);
    taken.add(column.column);
  };
  const rounds: ((column: FigureColumn) => Meaning | null)[] = [
    (column) => chosen.get(column.heading) ?? null,
    (column) => ownId(column, components),
    (column) => (ORDINAL.test(folded(column.heading)) ? "ordinal" : null),
    (column) => byName(column, components, (name, heading) => name === heading),
    (column) => general(column, index),
    (column) =>
      byShortName(
        column,
        components.filter(({ id }) => !claims.has(id)),
      ),
    (column) =>
      byCode(
        column,
        components.filter(({ id }) => !claims.has(id)),
      ),
  ];
  for (const round of rounds) {
    const met = columns
      .filter(({ column }) => !taken.has(column))
      .map((column) => ({ column, meaning: round(column) }));
    for (const { column, meaning } of met) if (meaning !== null) claim(meaning, column);
  }
  claims.delete("ordinal");
  settleTotal(claims);
  const single = [...claims].filter(([, found]) => found.length === 1);
  return {
    found: new Map(single.map(([meaning, found]) => [found[0]!.column, meaning])),
    unknown: columns.filter(({ column }) => !taken.has(column)),
    doubtful: [...claims].flatMap(([meaning, found]) =>
      found.length > 1 ? [{ meaning, columns: found }] : [],
    ),
  };
}

/** A template names its columns by id in one row of its head. */
function ownId({ headings }: FigureColumn, components: readonly Component[]): Meaning | null {
  const ids = new Set(["score", "rank", "missing", "note", ...components.map(({ id }) => id)]);
  const exact = headings.filter((heading) => ids.has(heading));
  return exact.length === 1 ? exact[0]! : null;
}

function byName(
  { headings }: FigureColumn,
  components: readonly Component[],
  fits: (name: string, heading: string) => boolean,
): Meaning | null {
  const spelled = headings.map((heading) => withoutCode(spelledOut(heading)));
  const found = components.filter(({ name }) =>
    [name.vi, ...(name.en === undefined ? [] : [name.en])].some((one) =>
      spelled.some((heading) => fits(spelledOut(one), heading)),
    ),
  );
  return found.length === 1 ? found[0]!.id : null;
}

const withoutCode = (heading: string) =>
  heading.replace(/^(chi so (thanh phan )?|noi dung |linh vuc |tieu chi )?(\d+ )+/, "");

function byShortName({ headings }: FigureColumn, components: readonly Component[]): Meaning | null {
  const found = components.filter(({ name }) =>
    [name.vi, ...(name.en === undefined ? [] : [name.en])].some((one) =>
      headings.some((heading) => {
        const words = tellingWords(heading);
        return (
          words.size > 0 && isSubset(words, tellingWords(one)) && words.size * 3 >= tellingWords(one).size
        );
      }),
    ),
  );
  return found.length === 1 ? found[0]!.id : null;
}

/**
 * "Chỉ số thành phần 3", "Nội dung 2", "SC11", "1.2", where nothing else stands above the column. A bare number is no
 * code: tables number their columns (1), (2), (3).
 */
function byCode({ headings }: FigureColumn, components: readonly Component[]): Meaning | null {
  if (headings.length !== 1) return null;
  const heading = folded(headings[0]!);
  const code =
    /^(?:chi so(?: thanh phan)?|noi dung(?: thanh phan)?|linh vuc|tieu chi(?: thanh phan)?|dimension|sub ?index) ?(\d+(?: \d+)*)$|^(\d+(?: \d+)+)$/.exec(
      heading,
    );
  const wanted = (code?.[1] ?? code?.[2])?.replaceAll(" ", ".");
  const found = components.filter((one) => one.code === wanted || one.id === heading.replaceAll(" ", "-"));
  return found.length === 1 ? found[0]!.id : null;
}

/** Totals, ranks, reasons: what every index has. */
function general({ heading, headings }: FigureColumn, index: IndexDefinition): Meaning | null {
  const all = folded(heading);
  if (/\b(nhom|group|bien dong|thay doi|tang giam|so voi)\b/.test(all)) return null;
  if (/\b(xep hang|thu hang|hang|rank|ranking)\b/.test(all)) return "rank";
  if (/\bly do\b/.test(all)) return "missing";
  if (all === "ghi chu") return "note";
  const short = folded(index.short);
  const total = new RegExp(
    `^((tong|tong so|tong cong|tong diem|diem tong|diem chung|diem so|diem|ket qua|diem tong hop|score|total|total score|overall|overall score|weighted|gia tri)|(diem |chi so |tong diem |ket qua |diem chi so )?${short}( index)?( nam)?( 20\\d\\d)?( (co|khong co|chua co) trong so)?|(chua co|co|khong co) trong so|un ?weighted\\w*( papi)?)( nam)?( 20\\d\\d)?( %)?$`,
  );
  return headings.some((one) => total.test(folded(one))) ? "score" : null;
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
