import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { CauseKind } from "../../model/conference.ts";

const words = (): Record<CauseKind, Words> => ({
  people: t`con người`,
  organisation: t`tổ chức`,
  apparatus: t`bộ máy`,
  process: t`quy trình`,
  technology: t`công nghệ`,
  external: t`khách quan`,
});

/** The class of a cause as the papers name it. */
export function causeKindWords(kind: CauseKind): Words {
  return words()[kind];
}

/** A key of `causeKeyOf` in words: "process+technology" → "quy trình và công nghệ". */
export function causeKeyWords(key: string): Words {
  const kinds = words();
  return joinWords(key.split("+").map((kind) => kinds[kind as CauseKind] ?? kind));
}
