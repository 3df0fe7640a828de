import type { Facts } from "../judge/facts.ts";
import type { Binding } from "./claim.ts";
import type { Context, DocumentFrame } from "./context.ts";
import type { Sentence } from "./sentence.ts";

export interface Reading {
  binding: Binding;
  others: Binding[];
  /** Readings under other names that stand near: enough to doubt a number by, not a word that is right of every second name. */
  rivals: Binding[];
  how: Partial<Record<keyof Binding, string | undefined>>;
  /** The component was only carried on from an earlier clause or sentence. */
  loose: boolean;
  /** The year was told nowhere, and the text bears no day. */
  undated?: true;
  /** Bound to one of several names in a list. */
  joint?: true;
}

export interface Scene {
  sentence: Sentence;
  context: Context;
  frame: DocumentFrame;
  facts: Facts;
  /** Years that an earlier number has taken ("46,96 điểm năm 2020"). */
  taken: ReadonlySet<number>;
  /** Years of numbers that run through a span ("giai đoạn 2019 - 2021: tăng từ … lên … rồi còn …"). */
  chain: ReadonlyMap<number, number>;
  /** The year that a change starts from ("từ 46,96 điểm năm 2020 xuống …"). */
  fromYear: number | null;
}
