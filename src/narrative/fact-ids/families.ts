import { ofFact, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import { factId, type OftenKind } from "./fact-id.ts";

/** What a number of a target is, or of the result that it is held against. */
export type TargetFactKind =
  | "diem"
  | "hang"
  | "muc-tang"
  | "muc-tang-neu"
  | "chenh"
  // what the target sets besides score and rank
  | "hang-vung"
  | "so-bac"
  // what stands beside it
  | "phan-co-chi-tieu"
  | "phan-tat-ca"
  | "phan-cong-lai"
  | "phan-chenh"
  | "so-bac-can"
  | "moi-nam"
  | "nam-tang-du"
  | "nam-xet"
  | "hon-dau"
  | OftenKind;

/** The family that the numbers of a target belong to, in the place of an index. */
export const targetFamily = ({ id, index }: Pick<Target, "id" | "index">): string =>
  `${TARGET}${id}-${index}`;

/** How the ids of the numbers of targets begin. */
export const TARGET = "chi-tieu-";

/** Words whose numbers are those of a target. */
export const ofTarget = (target: Target, what: TargetFactKind, words: Words): Words =>
  ofFact(words, factId(targetFamily(target), target.year, target.component, what));

/** Words whose numbers are those of a change of the unit itself in an earlier year, beside which a target stands. */
export const ofTargetYear = (target: Target, year: number, words: Words): Words =>
  ofFact(words, factId(targetFamily(target), year, target.component, OWN_CHANGE));
export const OWN_CHANGE = "thay-doi";

/** The family of points lost in sum, by agency, field or cause, in the place of an index. */
export const LOST = "mat-diem";

/** A sum of points lost, and how many criteria lost them: of all, or of one group. */
export const LOST_SUM = "tong";
export const LOST_LEAVES = "so-tieu-chi";
export const LOST_YEARS = "so-nam";

/** The group of criteria that lost points for some years already, and of those that did for the most years in a row. */
export const LOST_LASTING = "nhieu-nam";
export const LOST_LONGEST = "lien-lau-nhat";

/** The largest losses that a drawing has room for, and all others. */
export const LOST_DRAWN = "trong-hinh";
export const LOST_REST = "ngoai-hinh";

/** Words whose numbers are those of a sum of points lost, or of the count behind it. */
export const ofLosses = (
  indices: readonly { year: number }[],
  key: string | null,
  what: typeof LOST_SUM | typeof LOST_LEAVES | typeof LOST_YEARS,
  words: Words,
): Words => ofFact(words, factId(LOST, lossYear(indices), key, what));

/** The family that the numbers of the actions of the conference before belong to. */
export const FOLLOWED = "giai-phap";

/** What is counted and summed of actions: how many, by outcome, points promised and gained. */
export type FollowedKind =
  | "tong"
  | "met"
  | "partly"
  | "not-met"
  | "dropped"
  | "unclear"
  | "ky-vong"
  | "tang-giam"
  | "co-ky-vong"
  | "khong-ky-vong"
  | "tang-giam-tat-ca";

/** Words whose numbers are those of all actions, of an agency, or of one action. */
export const ofFollowed = (year: number, key: string | null, what: FollowedKind, words: Words): Words =>
  ofFact(words, factId(FOLLOWED, year, key, what));

/** How many of the targets set for a year were met, of those that can be told, and of all. */
export const MET = "ket-qua-chi-tieu";
export const ofMet = (
  year: number,
  what: "dat" | "chua-dat" | "doi-chieu" | "tat-ca" | "chua-doi-chieu",
  words: Words,
): Words => ofFact(words, factId(MET, year, null, what));

/** What findings on the record as a whole say: criteria that lost points year after year, and shares of silence in percent. */
export const FINDING = "nhan-dinh";
export const SILENT_SHARE = { cause: "ty-le-chua-nguyen-nhan", owner: "ty-le-chua-co-quan" } as const;
export const ofFinding = (
  { year }: { year: number },
  what: "so-tieu-chi" | "diem-mat" | "diem-mat-tat-ca" | "so-nam" | (typeof SILENT_SHARE)["cause" | "owner"],
  words: Words,
): Words => ofFact(words, factId(FINDING, year, null, what));

/** Points that the record expects of one action, and of all actions on one index. */
export const PLANNED = "viec";
export const ofPlanned = (action: string, year: number, words: Words): Words =>
  ofFact(words, factId(PLANNED, year, action, "ky-vong"));
export const ofExpected = (
  { index, year }: { index: string; year: number },
  what: "co-ky-vong" | "khong-ky-vong" | "ky-vong" | "can-tang" | "chenh",
  words: Words,
): Words => ofFact(words, factId(PLANNED, year, index, what));

/** The two figures of a disagreement between a document and ours. */
export const STATED = "doi-chieu";
export const ofStated = (
  { id, year }: { id: string; year: number },
  what: "tai-lieu" | "tinh",
  words: Words,
): Words => ofFact(words, factId(STATED, year, id, what));

/** How many of the largest losses were looked at, and how many of them the record leaves open. */
export const ofLooked = (
  indices: readonly { year: number }[],
  what: "xet" | "con-thieu",
  words: Words,
): Words => ofFact(words, factId(LOST, lossYear(indices), "lon-nhat", what));

/** What points lost are summed by. */
export type LossKind = "co-quan" | "linh-vuc" | "nguyen-nhan";

/** The name of a sum of points lost in its id: of a key ("process+apparatus" too), or of what has none. */
export const lostKey = (key: string | null): string => key?.replaceAll("+", "-") ?? "chua-ghi-nhan";

/** The year that sums of points lost are named after: the latest of those that the conference analyses. */
export const lossYear = (indices: readonly { year: number }[]): number =>
  Math.max(...indices.map(({ year }) => year));
