import { formatDateShort } from "../../format/date.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import type { Section } from "../page.ts";
import { type Briefing, section } from "./context.ts";

/** Released numbers that were mended since, newest first: what readers of an earlier copy must know. */
export function correctionsSection({ analysis: { conference } }: Briefing): Section | null {
  const notes = [...(conference.corrections ?? [])].sort(
    (a, b) => Number(a.date < b.date) - Number(a.date > b.date),
  );
  return section(
    "dinh-chinh",
    t`Đính chính`,
    notes.map((note) => ({
      kind: "note",
      tone: "warning",
      title: t`Đính chính ngày ${formatDateShort(note.date)}`,
      text: inTheirWords(note, "text"),
    })),
  );
}
