import type { Tone } from "../../../site/written.ts";
import { printColour } from "../chart/chart-xml.ts";
import { type Letters, QUIET } from "./text.ts";

/** Direction is told by words and sign; colour repeats it. */
export function toneColour(tone: Tone | undefined): Pick<Letters, "colour" | "italic"> {
  if (tone === "gain" || tone === "loss") return { colour: printColour(tone) };
  return tone === "missing" || tone === "not-comparable" ? { colour: QUIET, italic: true } : {};
}
