import type { Problem } from "../../model/problem.ts";
import type { PdfExpectations } from "../read-back/expectations.ts";
import { checkPdf } from "../read-back/read-back.ts";
import { type FinishInput, finishPdf } from "./post-process.ts";

/** A printed paper on its way to be handed out: what it becomes, and what it must then show. */
export interface FinishJob {
  printed: Uint8Array;
  input: FinishInput;
  expected: PdfExpectations;
}

export interface FinishResult {
  bytes: Uint8Array;
  /** Bookmarks and headings that do not match. */
  unmatched: string[];
  unfilled: number;
  contentsPages: number[];
  problems: Problem[];
}

/** Finishes a printed file and reads the finished one back. */
export async function finishAndCheck({ printed, input, expected }: FinishJob): Promise<FinishResult> {
  const { bytes, ...found } = await finishPdf(printed, input);
  return { bytes, ...found, problems: await checkPdf(bytes, expected) };
}
