import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { type Names, sourceLine } from "../names.ts";
import { breakSources, breakWords } from "./reasons.ts";

/** A break in words, with the documents it rests on: "So sánh cần thận trọng. 2017–2018: …. Căn cứ: Quyết định số …". */
export function documentedBreak(names: Names, note: BreakNote): Words {
  const documents = sourceLine(names, breakSources(note));
  return documents === "" ? breakWords(note) : t`${breakWords(note)} Căn cứ: ${documents}.`;
}
