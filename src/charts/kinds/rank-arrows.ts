import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { textWidth, widest, wrapText } from "../labels/text-metrics.ts";
import { arrowLayers } from "../layers/arrow-layers.ts";
import { labelColumn, roomOfNames } from "../layers/label-column.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, type Verdict, WIDE } from "../layers/spec.ts";

/** A rank and its text "27/60"; without a rank the text says why ("không công bố"). */
interface ShownRank {
  rank: number | null;
  text: string;
}

interface ArrowRow {
  id: string;
  label: string;
  from: ShownRank;
  to: ShownRank;
  verdict: Verdict;
  /** `own` takes the accent colour, `other` stays grey; without a role the verdict gives the colour. */
  role?: "own" | "other";
}

export interface RankArrowsInput extends ChartOptions {
  /** In the order in which they are to be read, top first. */
  rows: readonly ArrowRow[];
  /** The two years: "2020", "2021". */
  from: string;
  to: string;
  /** What the two ends of the scale mean: "hạng thấp hơn", "hạng cao hơn". */
  axis: { worse: string; better: string };
}

/** From an end of an arrow to its figure. */
const ASIDE = 9;

/**
 * Ranks of two years as arrows, a row each: from the ring of the earlier year to the tip of the later one, better to the
 * right. Each end carries its rank, outside of the arrow, so that no two figures meet; the scale reaches from the best
 * to the worst rank drawn. A row without a rank on one side shows the other and says so after its name; one that is not
 * comparable shows both ranks and no arrow. A row without any rank is left out. Throws RangeError without any rank.
 */
export function rankArrows(input: RankArrowsInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const plain = { size: type.label };
  const bold = { size: type.label, weight: 700 as const };
  const aside = type.hall ? 16 : ASIDE;
  const shown = input.rows.filter(({ from, to }) => from.rank !== null || to.rank !== null);
  const named = shown.map((row) => {
    const absent = [
      ...(row.from.rank === null ? [`${input.from}: ${row.from.text}`] : []),
      ...(row.to.rank === null ? [`${input.to}: ${row.to.text}`] : []),
    ];
    return absent.length === 0 ? row.label : `${row.label} (${absent.join("; ")})`;
  });
  const labelWidth = labelColumn(named, { outer, type, share: type.hall ? 0.5 : 0.42 });
  const left = roomOfNames(labelWidth, 16, type);
  const width = outer - left;

  const known = shown.flatMap(({ from, to }) => [from.rank ?? [], to.rank ?? []].flat());
  if (known.length === 0) throw new RangeError("no ranks to draw");
  const [best, worst] = [Math.min(...known), Math.max(...known)];
  const figures = shown.flatMap(({ from, to }) => [from.text, to.text]);
  const room = Math.ceil(widest(figures, bold)) + aside + 2;
  const length = Math.max(20, width - 2 * room);
  /** A rank at each end of the plot, so that the ranks drawn leave room for their figures. */
  const perPx = Math.max(1, worst - best) / length;
  const middle = best === worst ? length / 2 : 0;
  const domain: [number, number] = [
    worst + (room + middle) * perPx,
    worst + (room + middle) * perPx - width * perPx,
  ];
  const place = (rank: number) => (domain[0] - rank) / perPx;

  const thickness = type.hall ? 30 : 18;
  const gap = type.narrow ? 6 : type.hall ? 2 : 7;
  const head = type.small + 8;
  const { worse, better } = input.axis;
  let bottom = 0;
  const sets: Record<string, Datum[]> = {
    separators: [],
    arrows: [],
    starts: [],
    ends: [],
    left: [],
    right: [],
    leftNow: [],
    rightNow: [],
    names: [],
    own: [],
  };
  const put = (set: string, datum: Datum) => sets[set]?.push(datum);
  shown.forEach((row, i) => {
    const lines = wrapText(named[i] ?? "", labelWidth, row.role === "own" ? bold : plain);
    const textHeight = lines.length * type.lineHeight;
    const block = type.narrow ? textHeight + 2 + thickness : Math.max(textHeight, thickness);
    const top = bottom + gap;
    const y = px(type.narrow ? top + textHeight + 2 + thickness / 2 : top + block / 2);
    const firstLine = type.narrow
      ? top + type.lineHeight / 2
      : y - ((lines.length - 1) * type.lineHeight) / 2;
    bottom = top + block + gap;
    put(row.role === "own" ? "own" : "names", { x: -left, y: px(firstLine), text: lines });
    put("separators", { x: -left, x2: px(width), y: px(bottom), y2: px(bottom) });

    const tone = row.role ?? row.verdict;
    const { rank: before } = row.from;
    const { rank: now } = row.to;
    const figure = (side: "left" | "right", rank: number, text: string, later: boolean) => {
      const x = px(place(rank) + (side === "left" ? -aside : aside));
      put(later ? `${side}Now` : side, { id: row.id, x, y, text, tone });
    };
    if (before !== null && now !== null) {
      const gained = now <= before;
      const same = now === before;
      if (!same && row.verdict !== "not-comparable")
        put("arrows", { id: row.id, from: before, to: now, y, tone });
      if (!same) put("starts", { id: row.id, rank: before, y, tone });
      put("ends", { id: row.id, rank: now, y, tone, shape: row.verdict });
      figure(gained ? "left" : "right", before, row.from.text, false);
      figure(gained ? "right" : "left", now, row.to.text, true);
    } else if (now !== null) {
      put("ends", { id: row.id, rank: now, y, tone, shape: "missing" });
      figure("right", now, row.to.text, true);
    } else if (before !== null) {
      put("starts", { id: row.id, rank: before, y, tone });
      figure("right", before, row.from.text, false);
    }
  });
  sets.separators?.pop();

  const wide = textWidth(worse, { size: type.small }) + textWidth(better, { size: type.small }) + 12;
  return frame({
    ...input,
    height: bottom,
    padding: { left, right: 0, top: head, bottom: 2 },
    datasets: {
      ...sets,
      worse: [{ x: wide > width ? -left : 0, y: -head / 2, text: worse }],
      better: [{ x: px(width), y: -head / 2, text: better }],
    },
    layers: arrowLayers(type, domain),
  });
}
