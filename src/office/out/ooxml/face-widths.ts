/** Beside Source Sans 3, in which all is measured: letters of Times are a little narrower, its capitals wider. */
const SMALL_LETTERS = 0.96;
const CAPITALS = 1.24;

/** Arial, Calibri and the like in bold, and what is wider still. */
const WIDE = 1.14;

/** The face that a text is set in, by its room: as Source Sans 3, as Times, or wider than both. */
export type Face = "times" | "sans" | "wide";

/** How much wider than measured a text is in a face. */
export function inFace(text: string, face: Face): number {
  if (face !== "times" || text === "") return face === "wide" ? WIDE : 1;
  const capitals = text.replace(/[^\p{Lu}]/gu, "").length;
  return SMALL_LETTERS + ((CAPITALS - SMALL_LETTERS) * capitals) / text.length;
}
