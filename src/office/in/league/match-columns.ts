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
  /** Columns that tell again what another was taken for: an unweighted total, a second table beside. */
  passed: FigureColumn[];
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
    (column) => chosen.get(columnLabel(column, columns)) ?? chosen.get(column.heading) ?? null,
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
  const claimed = [...claims.values()].flat();
  settleTotal(claims);
  settleBlocks(claims);
  const kept = new Set([...claims.values()].flat());
  const single = [...claims].filter(([, found]) => found.length === 1);
  return {
    found: new Map(single.map(([meaning, found]) => [found[0]!.column, meaning])),
    unknown: columns.filter(({ column }) => !taken.has(column)),
    passed: claimed.filter((column) => !kept.has(column)),
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

/** By the lowest row of the head that names a component; rows below it may only say that points stand here. */
function byName(
  { headings }: FigureColumn,
  components: readonly Component[],
  fits: (name: string, heading: string) => boolean,
): Meaning | null {
  for (let row = headings.length - 1; row >= 0; row--) {
    const spelled = wordings(headings[row]!).map((one) => withoutCode(spelledOut(one)));
    const found = components.filter(({ name }) =>
      [name.vi, ...(name.en === undefined ? [] : [name.en])].some((one) =>
        spelled.some((heading) => fits(spelledOut(one), heading)),
      ),
    );
    if (found.length > 0) return found.length === 1 ? found[0]!.id : null;
    if (!NEUTRAL.test(folded(headings[row]!))) break;
  }
  return null;
}

/** Words below the name of a component that name nothing else. */
const NEUTRAL =
  /^(|%|\d{1,2}|(tong |trung binh )?(diem|so diem|diem so|gia tri|ket qua|score|mean|total|overall)( (dat|dat duoc|chung|trung binh|noi dung))?|tong|tong so|tong cong|chung|\w{1,6}|thang \d+( \d+)?|(tu )?\d+ (den )?\d+)$/;

/** A heading as it stands, and its halves where it is said in two languages or explained in brackets. */
function wordings(heading: string): string[] {
  const halves = heading.split(/\s*[/|(]\s*|\s+[-–—]\s+/u).map((half) => half.replace(/\)$/, ""));
  return [heading, ...(halves.length > 1 ? halves.filter((half) => half.includes(" ")) : [])];
}

const withoutCode = (heading: string) =>
  heading.replace(
    /^((truc |chi so |csi )?(thanh phan |noi dung (thanh phan )?)?|linh vuc |tieu chi |nd |truc |cstp )?((\d+|i|ii|iii|iv|v|vi|vii|viii|ix|x) )+/,
    "",
  );

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
    /^(?:chi so(?: thanh phan)?|(?:truc )?noi dung(?: thanh phan)?|truc|nd|cstp|linh vuc|tieu chi(?: thanh phan)?|dimension|sub ?index) ?(\d+(?: \d+)*)$|^(\d+(?: \d+)+)$/.exec(
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
    `^((tong|tong so|tong cong|tong diem|diem tong|diem chung|diem so|diem|ket qua|diem tong hop|score|total|total score|overall|overall score|weighted|gia tri)|(diem so |diem |chi so |tong diem |tong so |tong |ket qua |gia tri |diem chi so |diem tong hop )?${short}( index)?( nam)?( 20\\d\\d)?( (co|khong co|chua co) trong so)?|(chua co|co|khong co) trong so|un ?weighted\\w*( papi)?)( nam)?( 20\\d\\d)?( %)?$`,
  );
  return headings.some((one) => total.test(folded(one)) || folded(one) === folded(index.name.vi))
    ? "score"
    : null;
}

/** A heading with the letters of its column, where another column of the table has the same heading. */
export function columnLabel(column: FigureColumn, columns: readonly FigureColumn[]): string {
  const twice = columns.some((other) => other !== column && other.heading === column.heading);
  const place = column.headingCell?.ref.replace(/\d+$/, "");
  return twice && place ? `${column.heading} (cột ${place})` : column.heading;
}

/** Of two tables side by side that tell the same, the one with more columns is read; its figures stand beside its names. */
function settleBlocks(claims: Map<Meaning, FigureColumn[]>): void {
  const sizes = new Map<number, number>();
  for (const { names } of [...claims.values()].flat()) sizes.set(names, (sizes.get(names) ?? 0) + 1);
  if (sizes.size < 2) return;
  for (const [meaning, found] of claims) {
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
