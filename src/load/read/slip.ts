import type { Fact } from "../report/report.ts";

/** A slip on one line: where it is, what to say, and the line as it was meant. */
export interface Slip {
  /** Counted from 0. */
  line: number;
  column: number;
  fact: Fact;
  meant: string;
  /** The line's place in the tree is a guess. */
  loose?: true;
}
