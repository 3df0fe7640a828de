/** A break between two years: where it stands as a share of the years' span, and its words. */
interface FlaggedBreak {
  /** 0 at the first year, 1 at the last. */
  share: number;
  /** Width of the words in px; 0 for none. */
  size: number;
}

/** Between an upright and its words, and between words and the next upright (px). */
const ASIDE = 3;
const APART = 5;

/**
 * The widest plot (px) on which the words of every break, which begin at its upright, end before the edge of the
 * picture. With the upright at share·w: share·w + ASIDE + size ≤ room, so w ≤ (room − ASIDE − size) ÷ share. `room` is
 * what lies right of the axis.
 */
export function flaggedWidth(breaks: readonly FlaggedBreak[], width: number, room: number): number {
  const limits = breaks.flatMap(({ share, size }) =>
    share > 0 && size > 0 ? [(room - ASIDE - size) / share] : [],
  );
  return Math.min(width, ...limits);
}

/** Where the words of a break begin, and on which row above the plot: 0 is the lowest. */
interface Flag {
  x: number;
  row: number;
}

/**
 * Words as flags right of the tops of their uprights. An upright ends at its own row, and a flag that reaches beyond
 * later uprights flies above all of them: so no words stand on others, and no upright runs through words.
 * Breaks in order of their years; x in px of the plot.
 */
export function breakFlags(breaks: readonly FlaggedBreak[], width: number): Flag[] {
  const flags: Flag[] = [];
  for (const { share, size } of [...breaks].reverse()) {
    const x = share * width;
    const reach = x + ASIDE + size + APART;
    const under = flags.filter((later) => size > 0 && later.x - ASIDE < reach);
    flags.push({ x: x + ASIDE, row: Math.max(-1, ...under.map(({ row }) => row)) + 1 });
  }
  return flags.reverse();
}
