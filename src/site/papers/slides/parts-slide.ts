import type { Briefing } from "../../sections/context.ts";
import { compactParts, partSources } from "../compact-parts.ts";
import type { Slide } from "./slide.ts";

/** What the units that a merged one was made of scored; null for a unit that was made of none. */
export function partsSlide(briefing: Briefing): Slide | null {
  const table = compactParts(briefing);
  if (table === null) return null;
  const [note] = table.notes;
  return {
    id: "hop-thanh",
    headline: "Kết quả của các đơn vị hợp thành",
    blocks: [
      { kind: "table", table: { ...table, notes: [], source: "" } },
      note ? { kind: "note", tone: "break", title: null, text: note } : null,
    ],
    sources: partSources(briefing),
    rank: 1,
  };
}
