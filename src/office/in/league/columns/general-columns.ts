import type { IndexDefinition } from "../../../../model/framework.ts";
import { folded } from "../../folded.ts";
import { indexWords } from "../../index-called.ts";
import type { FigureColumn } from "../table-head.ts";

/** Columns that compare, sort into groups or tell another index: never a score or a rank of this one. */
const CHANGE = /\b(bien dong|thay doi|tang giam|so voi|so sanh|chenh lech|khoang cach|change|difference)\b/;
const OTHER = /\b(nhom|group|muc tieu|ke hoach|du kien|du bao)\b/;
const FOREIGN =
  /\b(dti|ict|pgi|ddci|dgi|pii|gii|hdi|egdi|ebi|apci|chuyen doi so|chi so xanh|doi moi sang tao)\b/;

const RANK = /\b(xep hang|thu hang|xep thu|vi thu|vi tri|hang|rank|ranking|xh|bxh)\b/g;
/** Whose rank it is, beside the total's: of all units. */
const WHOLE =
  /\b(ca nuoc|toan quoc|chung|tren|trong|63|34|tinh|thanh pho|tp|dia phuong|va|nam|20\d\d|cua|theo|cac|overall|national)\b/g;
/** A rank among some of the units only. */
const SOME = /\b(vung|khu vuc|cum|khoi|mien|dbscl|noi bo)\b/;

/** Out of how many points a total is: "/100", "thang điểm 100". */
const SCALE = /\bthang( diem)?( la)? (10|80|100)\b|\btren (10|80|100)\b|\b(80|100)( diem)?$/g;

/** Words of which the heading of a total consists, besides the name of its index. */
const TOTAL =
  /\b(ca|tong|cong|diem|so|chi|ket|qua|gia|tri|chung|dat|duoc|muc|do|ty|ti|le|hop|cuoi|cung|chinh|thuc|nam|20\d\d|cua|tinh|cac|toan|cap|final|overall|total|score|scores|index|weighted)\b|%/g;
/** Which of two totals it is; the weighted one goes before the other. */
const WEIGHTED = /\b(da |co |chua |khong )(co |tinh )?trong so\b|\bun ?weighted\b|\bweighted\b/g;
const SAYS_SCORE =
  /\b(ca nam|diem|chi so|ket qua|gia tri|tong so|tong cong|muc do|ty le|ti le|score|scores|index|total)\b/;

/** "Điểm (hạng)": each cell holds the score, and the rank with it. */
export const SCORE_AND_RANK =
  /(điểm|chỉ số|kết quả)[^/(,;·–-]*[/(,;–-]\s*((thứ|xếp)\s+)?hạng|(điểm|số)\s*(và|,)\s*((thứ|xếp)\s+)?hạng/iu;

/** "rank" for the rank among all units; `loose`: also where words stand beside it that say nothing of a part. */
export function rankMeaning(column: FigureColumn, index: IndexDefinition, loose: boolean): boolean {
  const { heading } = column;
  const all = folded(heading);
  if (isOfSomethingElse(heading, index) || OTHER.test(all) || SOME.test(all)) return false;
  if (!mentionsRank(column)) return false;
  if (loose) return true;
  const rest = withoutIndex(all, index).replace(RANK, " ").replace(WHOLE, " ").replace(TOTAL, " ");
  return rest.trim() === "";
}

/** Whether a heading consists of nothing but words for a total and the name of its index. */
export function totalByWords({ heading }: FigureColumn, index: IndexDefinition): boolean {
  const all = folded(heading);
  if (isOfSomethingElse(heading, index) || OTHER.test(all)) return false;
  const others = withoutIndex(all, index);
  if (!SAYS_SCORE.test(all) && others.trim() === all) return false;
  return (
    others
      .replace(WEIGHTED, " ")
      .trim()
      .replace(SCALE, " ")
      .replace(TOTAL, " ")
      .replace(/\b(va )?(xep |thu )?hang\b/, "")
      .trim() === ""
  );
}

/** Whether a heading speaks of a change, or of an index of others; `index` is the one that the table is of, where known. */
export const isOfSomethingElse = (heading: string, index: IndexDefinition | null): boolean =>
  CHANGE.test(folded(heading)) ||
  FOREIGN.test(index === null ? folded(heading) : withoutIndex(folded(heading), index));

/** Whether a heading speaks of groups, aims or plans. */
export const isOfOthers = (heading: string): boolean => OTHER.test(folded(heading));

/** Whether a heading speaks of a rank, be it of a part or among some units only. */
export const mentionsRank = ({ headings }: FigureColumn): boolean =>
  headings.some((one) => new RegExp(RANK.source).test(folded(one)));

function withoutIndex(text: string, index: IndexDefinition): string {
  return indexWords(index).reduce(
    (rest, words) => rest.replaceAll(` ${words} `, "  "),
    ` ${text.replaceAll(" ", "  ")} `.replaceAll("  ", " "),
  );
}
