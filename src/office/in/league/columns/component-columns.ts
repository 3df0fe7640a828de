import type { Component, IndexDefinition } from "../../../../model/framework.ts";
import { remembered } from "../../../../model/remembered.ts";
import { folded, isSubset, spelledOut, tellingWords } from "../../folded.ts";
import { indexWords } from "../../index-called.ts";
import type { FigureColumn } from "../table-head.ts";
import { isOfSomethingElse, mentionsRank, rankMeaning } from "./general-columns.ts";

/** What a column of a table holds: "score", "rank", "missing", "note" or the id of a component. */
export type Meaning = string;

/** "Nội dung 1 · Hạng", "Hạng nội dung 1": a rank by one component. */
export function ranksPart(
  column: FigureColumn,
  index: IndexDefinition,
  components: readonly Component[],
): boolean {
  if (!mentionsRank(column) || rankMeaning(column, index, false)) return false;
  const rest = column.headings
    .map((one) => one.replace(/(xếp\s+|thứ\s+)?hạng|rank(ing)?|vị thứ|\bXH\b/giu, " ").trim())
    .filter((one) => /\p{L}/u.test(one));
  const named = { ...column, headings: rest };
  return (
    rest.length > 0 &&
    (byName(named, index, components, (name, heading) => name === heading) ??
      byShortName(named, index, components) ??
      byCode(named, index, components)) !== null
  );
}

/** By the lowest row of the head that names a component; rows below it may only say that points stand here. */
export function byName(
  { headings }: FigureColumn,
  index: IndexDefinition,
  components: readonly Component[],
  fits: (name: string, heading: string) => boolean,
): Meaning | null {
  for (let row = headings.length - 1; row >= 0; row--) {
    const spelled = wordings(headings[row]!).flatMap((one) => {
      const plain = withoutCode(spelledOut(one));
      return [plain, withoutIndexName(plain, index)];
    });
    const found = components.filter((component) =>
      spelledNames(component).some((one) => spelled.some((heading) => fits(one, heading))),
    );
    if (found.length > 0) return found.length === 1 ? found[0]!.id : null;
    if (!NEUTRAL.test(folded(headings[row]!))) break;
  }
  return null;
}

const namesOf = ({ name, aliases = [] }: Component): string[] => [
  name.vi,
  ...(name.en === undefined ? [] : [name.en]),
  ...aliases,
];
/** Asked for at every cell that may be a heading. */
const spelledNames = remembered((component: Component) => namesOf(component).map(spelledOut));
const wordsOf = remembered((component: Component) => namesOf(component).map(tellingWords));

/** "Hài lòng về cung ứng dịch vụ" → "cung ứng dịch vụ", in a table of SIPAS. */
function withoutIndexName(heading: string, index: IndexDefinition): string {
  const words = indexWords(index).find((one) => heading.startsWith(`${one} `));
  return words === undefined
    ? heading
    : heading
        .slice(words.length)
        .replace(/^ (ve|doi voi|cua|voi|theo) /, " ")
        .trim();
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

export function byShortName(
  { heading: all, headings }: FigureColumn,
  index: IndexDefinition,
  components: readonly Component[],
): Meaning | null {
  if (isOfSomethingElse(all, index)) return null;
  const asked = headings
    .map((heading) => tellingWords(withoutIndexName(spelledOut(heading), index)))
    .filter(({ size }) => size > 0);
  const found = components.filter((component) =>
    wordsOf(component).some((own) =>
      asked.some((words) => isSubset(words, own) && words.size * 3 >= own.size),
    ),
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** What stands over a group of parts, or below one, and names none: "Trong đó", "Điểm các nội dung". */
export const GROUP =
  /^(trong do|chia ra|bao gom|gom|ket qua|diem|diem so|gia tri|score|value|chi tiet|theo|cac|tung|noi dung|linh vuc|truc|thanh phan|chi so|tieu chi|danh gia|dat duoc|nam|20\d\d|(thang diem|toi da) \d+( diem)?| )+$/;

/**
 * "Chỉ số thành phần 3", "Nội dung 2", "SC11", "1.2", where nothing else stands above the column. A bare number is no
 * code: tables number their columns (1), (2), (3).
 */
export function byCode(
  { headings }: FigureColumn,
  index: IndexDefinition,
  components: readonly Component[],
): Meaning | null {
  const telling = headings.map(folded).filter((one) => !GROUP.test(one) && !indexWords(index).includes(one));
  if (telling.length !== 1) return null;
  const heading = telling[0]!;
  const code =
    /^(?:chi so(?: thanh phan)?|(?:truc )?noi dung(?: thanh phan)?|truc|nd|cstp|linh vuc|tieu chi(?: thanh phan)?|dimension|sub ?index) ?(\d+(?: \d+)*)$|^(\d+(?: \d+)+)$/.exec(
      heading,
    );
  const wanted = (code?.[1] ?? code?.[2])?.replaceAll(" ", ".");
  const found = components.filter((one) => one.code === wanted || one.id === heading.replaceAll(" ", "-"));
  return found.length === 1 ? found[0]!.id : null;
}

/** "1" beside "1.1" and "1.2": a bare number is the code of a component where columns of its parts stand by theirs. */
export function byBareCode(
  { headings }: FigureColumn,
  components: readonly Component[],
  claims: ReadonlyMap<Meaning, unknown>,
): Meaning | null {
  const telling = headings.map(folded).filter((one) => !GROUP.test(one));
  const found = components.find(({ code }) => telling.length === 1 && code === telling[0]);
  const parts =
    found?.children.filter(({ id, code }) => claims.has(id) && code?.startsWith(`${found.code}.`)) ?? [];
  return found && parts.length > 1 ? found.id : null;
}
