import { typeScale } from "../draw/theme.ts";
import { spreadLabels } from "../labels/place-labels.ts";
import { widest, wrapText } from "../labels/text-metrics.ts";
import { slopeLayers } from "../layers/slope-layers.ts";
import {
  type ChartOptions,
  type ChartSpec,
  type Datum,
  frame,
  px,
  type Verdict,
  WIDE,
} from "../layers/spec.ts";

/** A rank and its text "27/60"; without a rank the text says why ("không công bố"). */
export interface ShownRank {
  rank: number | null;
  text: string;
}

export interface SlopeRow {
  id: string;
  label: string;
  from: ShownRank;
  to: ShownRank;
  verdict: Verdict;
  /** `own` takes the accent colour, `other` stays grey; without a role the verdict gives the colour. */
  role?: "own" | "other";
}

export interface RankSlopeInput extends ChartOptions {
  rows: readonly SlopeRow[];
  /** Headings of the two sides: "2020", "2021". */
  from: string;
  to: string;
  /** The last possible rank of the two years. */
  worst: number;
}

const LEADER = 20;

/** Between two names, and how far the outermost may stand beyond the ends of the sides. */
const NAME_GAP = 4;
const BEYOND = 12;

/**
 * Ranks of two years joined by lines, rank 1 on top: a line that rises is a gain. Both ends carry their rank, the
 * right one also the name; labels that would collide are moved apart and tied to their point by a thin line.
 * A row without a rank on one side shows the other, and says so after its name; a row that is not comparable shows
 * both ranks and no line. A row without any rank is left out: it has no place on this chart.
 */
export function rankSlope(input: RankSlopeInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const plain = { size: type.label };
  const bold = { size: type.label, weight: 600 as const };
  const ranksOf = (side: "from" | "to") =>
    input.rows.flatMap((row) => (row[side].rank === null ? [] : [row[side].text]));
  const left = Math.ceil(widest(ranksOf("from"), bold)) + LEADER;
  const rankWidth = Math.ceil(widest(ranksOf("to"), bold)) + 8;
  const nameRoom = outer * (type.narrow ? 0.56 : 0.5) - LEADER - rankWidth;
  const names = input.rows.map((row) => {
    const absent = [
      ...(row.from.rank === null ? [`${input.from}: ${row.from.text}`] : []),
      ...(row.to.rank === null ? [`${input.to}: ${row.to.text}`] : []),
    ];
    const name = absent.length === 0 ? row.label : `${row.label} (${absent.join("; ")})`;
    return wrapText(name, nameRoom, row.role === "own" ? bold : plain);
  });
  const right = LEADER + rankWidth + Math.ceil(Math.max(0, ...names.map((lines) => widest(lines, bold))));
  const width = Math.max(40, outer - left - right);

  const heights = names.map((lines) => lines.length * type.lineHeight);
  const height = Math.max(
    type.narrow ? 300 : 320,
    heights.reduce((sum, h) => sum + h + (type.hall ? 2 : 6), 0),
    // So many names that they fill the whole side, with the gap between them and the room beyond its ends.
    heights.reduce((sum, h) => sum + h + NAME_GAP, -NAME_GAP - 2 * BEYOND),
  );
  const known = input.rows.flatMap(({ from, to }) => [from.rank ?? 1, to.rank ?? 1]);
  const worst = Math.max(2, input.worst, ...known);
  const place = (rank: number) => ((rank - 1) / (worst - 1)) * height;

  const rows = input.rows.flatMap((row, i) => {
    const fromAt = row.from.rank ?? row.to.rank;
    const toAt = row.to.rank ?? row.from.rank;
    if (fromAt === null || toAt === null) return [];
    const lines = names[i] ?? [];
    return [{ row, tone: row.role ?? row.verdict, lines, size: heights[i] ?? type.lineHeight, fromAt, toAt }];
  });

  const rightAt = spreadLabels(
    rows.map((row) => ({ at: place(row.toAt), size: row.size })),
    -BEYOND,
    height + BEYOND,
    NAME_GAP,
  );
  // Rows that share a rank share its label on the left.
  const ranked = rows.filter(({ row }) => row.from.rank !== null);
  const starts = [...new Map(ranked.map((placed) => [placed.row.from.text, placed])).values()];
  const startAt = spreadLabels(
    starts.map((placed) => ({ at: place(placed.fromAt), size: type.lineHeight })),
    -BEYOND,
    height + BEYOND,
  );

  const ends: Datum[] = [];
  const lines: Datum[] = [];
  const leaders: Datum[] = [];
  const texts: Datum[] = [];
  const label = (kind: string, x: number, y: number, text: readonly string[], tone: string) =>
    texts.push({ kind, x: px(x), y: px(y - ((text.length - 1) * type.lineHeight) / 2), text, tone });
  const leader = (from: number, to: number, fromX: number, toX: number) => {
    if (Math.abs(from - to) > 3) leaders.push({ x: px(fromX), x2: px(toX), y: px(from), y2: px(to) });
  };

  rows.forEach((placed, i) => {
    const { row, tone } = placed;
    const y = rightAt[i] ?? 0;
    if (row.from.rank !== null) ends.push({ id: row.id, x: 0, rank: row.from.rank, tone, shape: "from" });
    if (row.to.rank !== null)
      ends.push({ id: row.id, x: width, rank: row.to.rank, tone, shape: row.role ?? row.verdict });
    if (row.from.rank !== null && row.to.rank !== null && row.verdict !== "not-comparable")
      lines.push({ id: row.id, from: row.from.rank, to: row.to.rank, tone });
    const x = width + LEADER;
    if (row.to.rank !== null) label("rank", x, y, [row.to.text], tone);
    label(row.role === "own" ? "own" : "name", x + rankWidth, y, placed.lines, tone);
    if (row.to.rank !== null) leader(place(row.to.rank), y, width + 7, x - 3);
  });
  starts.forEach(({ row, fromAt, tone }, i) => {
    const y = startAt[i] ?? 0;
    label("start", -LEADER, y, [row.from.text], tone);
    leader(place(fromAt), y, -7, -LEADER + 3);
  });

  const of = (...kinds: string[]) => texts.filter((text) => kinds.includes(String(text.kind)));
  return frame({
    ...input,
    height,
    padding: { left, right, top: 40, bottom: 16 },
    datasets: {
      sides: [{ x: 0 }, { x: width }].map((side) => ({ ...side, y: 0, y2: px(height) })),
      headings: [
        { x: 0, y: -26, text: input.from },
        { x: width, y: -26, text: input.to },
      ],
      lines,
      ends,
      leaders,
      starts: of("start"),
      strong: of("rank", "own"),
      names: of("name"),
    },
    layers: slopeLayers(type, { width, domain: [worst, 1] }),
  });
}
