import { roundHalfAway } from "../../format/number.ts";

/** A class of the heat table: 0 the worst, 3 neutral, 6 the best; the CSS class is `heat-<class>`. */
export type HeatClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Where the classes part, six rising limits. A value equal to a limit belongs to the class nearer to the middle.
 * Change: share of the component's maximum points, in percent (−5 = lost a twentieth of all that can be scored).
 * Percentile: share of the units that stand below ours, in percent.
 */
export const heatLimits = {
  change: [-10, -5, -1, 1, 5, 10],
  percentile: [5, 20, 40, 60, 80, 95],
} as const;

/**
 * The class of a value on one of the two scales; null (no figure) has no class. The colour is only a second code: the
 * number stands in the cell. Throws RangeError for a value that is not finite.
 */
export function heatClass(value: number | null, scale: keyof typeof heatLimits): HeatClass | null {
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError(`no heat class for ${value}`);
  const limits = heatLimits[scale];
  const below = limits.slice(0, 3).findIndex((limit) => value < limit);
  if (below >= 0) return below as HeatClass;
  const above = limits.slice(3).filter((limit) => value > limit).length;
  return (3 + above) as HeatClass;
}

/**
 * Change as a percentage of what can be scored: 100 × change ÷ maximum. Without the noise of subtraction, which would
 * carry a change of exactly one limit (0.99 − 1 = −0.010000000000000009 of 1 point) over it.
 */
export function changeShare(change: number, maxPoints: number): number {
  return roundHalfAway((100 * change) / maxPoints, 6);
}

/**
 * Ground and text of the seven classes by theme, orange-brown through neutral to blue. Text keeps 4.5 : 1 on its ground;
 * in print the strength of the ground tells the size and the sign in the cell tells the direction.
 */
export const heatColours: Record<"light" | "dark" | "print", readonly { ground: string; text: string }[]> = {
  light: [
    { ground: "#a4500a", text: "#ffffff" },
    { ground: "#e9ad73", text: "#1a1f26" },
    { ground: "#fae3cb", text: "#1a1f26" },
    { ground: "#f3f4f6", text: "#1a1f26" },
    { ground: "#d9e7f6", text: "#1a1f26" },
    { ground: "#94bde8", text: "#1a1f26" },
    { ground: "#1a5ca3", text: "#ffffff" },
  ],
  dark: [
    { ground: "#f2a65e", text: "#12161b" },
    { ground: "#8a531d", text: "#ffffff" },
    { ground: "#4d3214", text: "#eceff3" },
    { ground: "#222930", text: "#eceff3" },
    { ground: "#1b3654", text: "#eceff3" },
    { ground: "#285f9c", text: "#ffffff" },
    { ground: "#74b3ff", text: "#12161b" },
  ],
  print: [
    { ground: "#c98a52", text: "#000000" },
    { ground: "#eec9a3", text: "#000000" },
    { ground: "#fbeddf", text: "#000000" },
    { ground: "#ffffff", text: "#000000" },
    { ground: "#e6eef7", text: "#000000" },
    { ground: "#b9d1ec", text: "#000000" },
    { ground: "#7ba7d9", text: "#000000" },
  ],
};
