import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { CauseKind } from "../../model/conference.ts";

const words = (): Record<CauseKind, string> => ({
  people: t`con người`,
  organisation: t`tổ chức`,
  apparatus: t`bộ máy`,
  process: t`quy trình`,
  technology: t`công nghệ`,
  external: t`khách quan`,
});

/** The class of a cause as the papers name it. */
export function causeKindWords(kind: CauseKind): string {
  return words()[kind];
}

/** A key of `causeKeyOf` in words: "process+technology" → "quy trình và công nghệ". */
export function causeKeyWords(key: string): string {
  const kinds = words();
  return joinWords(key.split("+").map((kind) => kinds[kind as CauseKind] ?? kind));
}
