import type { NumberRead } from "../numbers/read-number.ts";

/** What a claim says something about. Ids; null where the text names none, or none is meant. */
export interface Binding {
  index: string | null;
  /** Null: the whole index. */
  component: string | null;
  /** Id of before July 2025; the unit of that name in the claim's year is meant. Null: none, as with a mean. */
  unit: string | null;
  year: number | null;
  /** The year compared with. */
  against: number | null;
  /** "nation", a region id, or "" for a region that is not named; of an edition, the day of the text. */
  scope: string;
}

export type ClaimKind =
  | "score"
  | "rank"
  | "denominator"
  | "region-rank"
  | "change"
  | "places"
  | "direction"
  | "no-change"
  | "comparison"
  | "count"
  | "extreme"
  | "series"
  | "tier"
  | "mean"
  | "gap"
  | "target"
  | "parts"
  | "edition";

export type Leeway = "exact" | "about" | "over" | "under" | "nearly";

/** A statement that can be held against the data. */
export interface Claim {
  kind: ClaimKind;
  start: number;
  end: number;
  binding: Binding;
  /** Other readings that the sentence does not exclude. */
  others: Binding[];
  /** Readings under other names near by, which a number that is right of them is not called wrong against. */
  rivals?: Binding[];
  /** The number stated; absent for words alone. */
  number?: NumberRead;
  leeway: Leeway;
  /** Written with a percent sign; in percentage points. */
  percent?: boolean;
  /** +1 up, better, more; −1 down, worse, less; 0 unchanged. */
  direction?: -1 | 0 | 1 | undefined;
  /** What the words are about: the score or the rank. */
  of?: "score" | "rank" | undefined;
  /** The second unit, mean or threshold of a gap, group, count or extreme. */
  other?: string | null;
  /** Units or parts counted; what an extreme is taken over. */
  over?: "parts" | "provinces" | "years" | "units";
  /** The components that a sum is of. */
  among?: string[];
  /** Words that say what goes on in a series; their own numbers claim nothing else. */
  inner?: { start: number; end: number };
  /** First and last year of a series. */
  span?: { from: number; to: number };
  /** A place told from the foot of its table ("đứng chót" 0, "áp chót" 1): which number that is hangs on the year. */
  fromEnd?: number;
  /** The spans that it may go over, where none is told for certain: wrong of all of them is wrong. */
  spans?: { from: number; to: number }[];
  /** Numbers given in the same sentence that the arithmetic must hold with. */
  stated?: { from?: number; to?: number; whole?: number };
  /** A number with its sign ("+0,33 điểm"): of a weighted index it may be what a component adds to the total. */
  signed?: true;
  /** The verb of the move stands right before its number: "mất 1,80 điểm". */
  plain?: true;
  /** In quotation marks: not the writer's own assertion. */
  quoted: boolean;
  /** Bound to one of several names in a list: right for one of them only is not settled. */
  joint?: true | undefined;
  /** The year was told nowhere: the newest edition is only taken for granted. */
  undated?: true;
  /** It hangs on a label that we do not know ("Sự hỗ trợ của tỉnh: hạng 29"): what it speaks of is not settled. */
  labelled?: true;
  /** Where each part of the binding comes from, in words. */
  how: Partial<Record<keyof Binding, string | undefined>>;
}
