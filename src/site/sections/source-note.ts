import { recorded, showsVietnamese } from "../../language/recorded.ts";
import { inEach, t } from "../../language/say.ts";
import type { Block } from "../page.ts";
import { words } from "../words.ts";

/** What the data note on the source of an edition, in its own words: on English pages its title says that they are Vietnamese. */
export function sourceNote(note: string | null): Block | null {
  if (note === null) return null;
  const title = showsVietnamese(note)
    ? inEach({ vi: words("vi").noteTitles.source, en: t`Về nguồn số liệu, ghi bằng tiếng Việt` })
    : null;
  return { kind: "note", tone: "source", title, text: recorded(note) };
}
