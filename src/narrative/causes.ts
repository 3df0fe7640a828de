import { joinWords } from "../format/words.ts";
import type { CauseKind } from "../model/conference.ts";

const words: Record<CauseKind, string> = {
  people: "con người",
  organisation: "tổ chức",
  apparatus: "bộ máy",
  process: "quy trình",
  technology: "công nghệ",
  external: "khách quan",
};

/** The class of a cause as the papers name it. */
export function causeKindWords(kind: CauseKind): string {
  return words[kind];
}

/** A key of `causeKeyOf` in words: "process+technology" → "quy trình và công nghệ". */
export function causeKeyWords(key: string): string {
  return joinWords(key.split("+").map((kind) => words[kind as CauseKind] ?? kind));
}
