import { ofFact, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import { factId } from "./fact-id.ts";

/** What a number of a target is, or of the result that it is held against. */
type TargetFactKind = "diem" | "hang" | "muc-tang" | "muc-tang-neu" | "chenh";

/** The family that the numbers of a target belong to, in the place of an index. */
export const targetFamily = ({ id, index }: Pick<Target, "id" | "index">): string =>
  `${TARGET}${id}-${index}`;

/** How the ids of the numbers of targets begin. */
export const TARGET = "chi-tieu-";

/** Words whose numbers are those of a target. */
export const ofTarget = (target: Target, what: TargetFactKind, words: Words): Words =>
  ofFact(words, factId(targetFamily(target), target.year, target.component, what));

/** The family of points lost in sum, by agency, field or cause, in the place of an index. */
export const LOST = "mat-diem";

/** A sum of points lost, and how many criteria lost them: of all, or of one group. */
export const LOST_SUM = "tong";
export const LOST_LEAVES = "so-tieu-chi";

/** The group of criteria that lost points for some years already, and of those that did for the most years in a row. */
export const LOST_LASTING = "nhieu-nam";
export const LOST_LONGEST = "lien-lau-nhat";

/** Words whose numbers are those of a sum of points lost, or of the count behind it. */
export const ofLosses = (
  indices: readonly { year: number }[],
  key: string | null,
  what: typeof LOST_SUM | typeof LOST_LEAVES,
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
  | "co-ky-vong";

/** Words whose numbers are those of all actions, of an agency, or of one action. */
export const ofFollowed = (year: number, key: string | null, what: FollowedKind, words: Words): Words =>
  ofFact(words, factId(FOLLOWED, year, key, what));

/** What points lost are summed by. */
export type LossKind = "co-quan" | "linh-vuc" | "nguyen-nhan";

/** The name of a sum of points lost in its id: of a key ("process+apparatus" too), or of what has none. */
export const lostKey = (key: string | null): string => key?.replaceAll("+", "-") ?? "chua-ghi-nhan";

/** The year that sums of points lost are named after: the latest of those that the conference analyses. */
export const lossYear = (indices: readonly { year: number }[]): number =>
  Math.max(...indices.map(({ year }) => year));
