import { colour } from "../draw/colours.ts";
import { byName } from "./layers.ts";
import type { YearPoint } from "./series.ts";

export interface LineSeries {
  id: string;
  label: string;
  /** `own` takes the accent, `other` is grey; without a role each series has its own colour and shape (up to four). */
  role?: "own" | "other";
  points: readonly YearPoint[];
}

/** A series with the name of its look: `own`, `other`, `series-1` … `series-4`. */
export type TonedSeries = LineSeries & { tone: string };

/** Gives every series its look; grey ones come first, the own one last and so on top. */
export function toned(series: readonly LineSeries[]): TonedSeries[] {
  let free = 0;
  const withTone = series.map((s) => ({ ...s, tone: s.role ?? `series-${(free++ % 4) + 1}` }));
  const depth = (s: TonedSeries) => (s.role === "other" ? 0 : s.role === "own" ? 2 : 1);
  return withTone.sort((a, b) => depth(a) - depth(b));
}

const TONES = ["own", "other", "series-1", "series-2", "series-3", "series-4"] as const;

function perTone<T>(choose: (tone: (typeof TONES)[number]) => T): Record<string, T> {
  return Object.fromEntries(TONES.map((tone) => [tone, choose(tone)]));
}

/** Text of a grey series is a darker grey, so that it can be read. */
const TEXT_COLOUR = perTone((tone) => colour(tone === "other" ? "text-muted" : tone));
const TONE_WIDTH = perTone((tone) => (tone === "own" ? 3 : tone === "other" ? 1.25 : 2.25));
const TONE_SIZE = perTone((tone) => (tone === "own" ? 60 : tone === "other" ? 18 : 55));
const TONE_SHAPE = {
  ...perTone(() => "circle"),
  "series-2": "square",
  "series-3": "triangle-up",
  "series-4": "diamond",
};
const TONE_DASH = {
  ...perTone((): readonly number[] => [1, 0]),
  "series-2": [7, 3],
  "series-3": [2, 3],
  "series-4": [9, 3, 2, 3],
};

/** How each look is drawn, as encodings of the field `tone`. Shape and dash tell series apart without colour. */
export const look = {
  colour: byName("tone", perTone(colour)),
  text: byName("tone", TEXT_COLOUR),
  width: byName("tone", TONE_WIDTH),
  size: byName("tone", TONE_SIZE),
  shape: byName("tone", TONE_SHAPE),
  dash: byName("tone", TONE_DASH),
};
