import { extent } from "../axes/extent.ts";
import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { textWidth, wrapText } from "../labels/text-metrics.ts";
import { labelColumn, rowName, rowNames } from "../layers/label-column.ts";
import { layer, onScale, pixel, textField } from "../layers/layers.ts";
import { BAR_SHAPE, legend, lookEncoding, type MarkLook } from "../layers/legend.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, type Shown, WIDE } from "../layers/spec.ts";

interface DotRow {
  id: string;
  label: string;
  /** Scores of the other units, in any order. */
  others: readonly number[];
  /** null: our unit has no score here; `absent` then says why. */
  own: Shown | null;
  absent?: string;
  median: Shown | null;
  best: Shown | null;
  /** Between what our score may lie, where its error is known. */
  band?: { low: number; high: number };
}

export interface DotsInput extends ChartOptions {
  rows: readonly DotRow[];
  ticks: readonly Shown[];
  /** Measure of the axis: "điểm". */
  measure: string;
  /** Names of the marks, as the legend gives them. */
  names: { own: string; others: string; median: string; best: string; band?: string };
}

const LOOKS: Record<string, MarkLook> = {
  own: { shape: "circle", colour: colour("own"), size: 130, filled: true },
  median: { shape: BAR_SHAPE, colour: colour("benchmark"), size: 150, filled: true },
  best: { shape: "diamond", colour: colour("benchmark"), size: 95, filled: true },
  others: { shape: "circle", colour: colour("other"), size: 34, filled: false },
};
/** A band reads by its outline, also in grey; its mark in the legend is as low as it lies. */
const BAND: MarkLook = { shape: "M-1.2,-0.5H1.2V0.5H-1.2Z", colour: colour("own"), size: 110, filled: false };
/** Half the height of a band: it frames rings and dots and stays clear of the numbers above and below. */
const BAND_HALF = 7;

/**
 * Where one unit stands among all: a strip of dots per component on one axis of scores. Other units are small grey
 * rings, the own unit a large accent dot with its score above, the median a bar with its score below, the best a
 * diamond with its score to the right. Where the error of our score is known, an outlined band behind the dot reaches as
 * far as the score may lie.
 */
export function dots(input: DotsInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const style = { size: type.label };
  const small = { size: type.small };
  const named = input.rows.some((row) => row.label !== "");
  const labelWidth = labelColumn(
    input.rows.map((row) => row.label),
    { outer, type, share: 0.36 },
  );
  const left = type.narrow || !named ? 14 : Math.ceil(labelWidth) + 24;
  const values = input.rows.flatMap((row) => [
    ...row.others,
    ...[row.own, row.best, row.median].flatMap((m) => m?.value ?? []),
    ...(row.own && row.band ? [row.band.low, row.band.high] : []),
  ]);
  const edges = [...values, ...input.ticks.map((tick) => tick.value)];
  const domain = extent(edges);
  const bestRoom = Math.max(0, ...input.rows.map((row) => (row.best ? textWidth(row.best.text, small) : 0)));
  const lastTick = textWidth(input.ticks.at(-1)?.text ?? "", small) / 2;
  const right = Math.ceil(Math.max(bestRoom + 14, lastTick + 2));
  const width = outer - left - right;
  const banded = input.rows.some((row) => row.own && row.band);
  const looks = banded ? { ...LOOKS, band: BAND } : LOOKS;
  const { own, median, best, others: all, band } = input.names;
  const entries = Object.entries({ own, median, best, others: all }).map(([look, text]) => ({ look, text }));
  const key = legend(banded && band ? [...entries, { look: "band", text: band }] : entries, looks, {
    outer,
    left,
    type,
  });

  const above = 22;
  const below = 26;
  let bottom = 0;
  const labels: Datum[] = [];
  const tracks: Datum[] = [];
  const others: Datum[] = [];
  const marks: Datum[] = [];
  const bands: Datum[] = [];
  const notes: Datum[] = [];
  for (const row of input.rows) {
    const lines = wrapText(row.label, labelWidth, style);
    const textHeight = lines.length * type.lineHeight;
    const top = bottom + (type.narrow ? textHeight + 7 : Math.max(0, (textHeight - above - below) / 2));
    const y = top + above;
    const labelCentre = type.narrow ? bottom + textHeight / 2 + 2 : y;
    bottom = y + Math.max(below, type.narrow ? 0 : textHeight / 2) + (type.narrow ? 8 : 4);
    labels.push(rowName(lines, labelCentre, { left, type }));
    tracks.push({ y: px(y) });
    for (const value of row.others) others.push({ id: row.id, value, y: px(y), look: "others" });
    if (row.median) {
      marks.push({ id: row.id, value: row.median.value, y: px(y), look: "median" });
      notes.push({ kind: "median", value: row.median.value, y: px(y + 18), text: row.median.text });
    }
    const ownIsBest = row.own !== null && row.best !== null && row.own.value >= row.best.value;
    if (row.best && !ownIsBest)
      notes.push({ kind: "best", value: row.best.value, y: px(y), text: row.best.text });
    if (row.best) marks.push({ id: row.id, value: row.best.value, y: px(y), look: "best" });
    if (row.own && row.band) {
      const { low, high } = row.band;
      bands.push({ id: row.id, from: low, value: high, top: px(y - BAND_HALF), bottom: px(y + BAND_HALF) });
    }
    if (row.own) {
      marks.push({ id: row.id, value: row.own.value, y: px(y), look: "own" });
      notes.push({ kind: "own", value: row.own.value, y: px(y - 16), text: row.own.text });
    } else if (row.absent) notes.push({ kind: "absent", value: domain[0], y: px(y - 15), text: row.absent });
  }

  const x = onScale("value", domain);
  const y = pixel("y");
  const note = (kind: string) => notes.filter((entry) => entry.kind === kind);
  const ticks = input.ticks.map((tick) => ({ value: tick.value, text: tick.text, y: px(bottom + 14) }));
  return frame({
    ...input,
    height: bottom,
    padding: { left, right, top: key.height + 4, bottom: 40 },
    datasets: {
      ...key.datasets,
      labels,
      tracks,
      others,
      marks,
      ...(banded ? { bands } : {}),
      ticks,
      measure: [{ x: px(width), y: px(bottom + 31), text: input.measure }],
      own: note("own"),
      median: note("median"),
      best: note("best"),
      absent: note("absent"),
    },
    layers: [
      layer("ticks", { type: "rule", color: colour("grid") }, { x }),
      layer("tracks", { type: "rule", color: colour("grid") }, { y, x: { value: 0 }, x2: { value: width } }),
      ...(banded
        ? [
            layer(
              "bands",
              { type: "rect", fill: colour("surface"), stroke: colour("own"), strokeWidth: 1 },
              {
                x: onScale("from", domain),
                x2: { field: "value" },
                y: pixel("top"),
                y2: { field: "bottom" },
              },
            ),
          ]
        : []),
      layer(
        "others",
        { type: "point", opacity: 1, strokeWidth: 1.2 },
        { x, y, ...lookEncoding("look", looks) },
      ),
      layer(
        "marks",
        { type: "point", opacity: 1, strokeWidth: 1.5 },
        { x, y, ...lookEncoding("look", looks) },
      ),
      rowNames(type),
      layer(
        "own",
        { type: "text", align: "center", fontSize: type.label, fontWeight: 700, color: colour("own") },
        { x, y, text: textField },
      ),
      layer(
        "median",
        { type: "text", align: "center", fontSize: type.small, color: colour("text-muted") },
        { x, y, text: textField },
      ),
      layer(
        "best",
        { type: "text", align: "left", dx: 10, fontSize: type.small, color: colour("text") },
        { x, y, text: textField },
      ),
      layer(
        "absent",
        { type: "text", align: "left", fontSize: type.small, color: colour("text-muted") },
        { x, y, text: textField },
      ),
      layer(
        "ticks",
        { type: "text", align: "center", fontSize: type.small, color: colour("text-muted") },
        { x, y, text: textField },
      ),
      layer(
        "measure",
        { type: "text", align: "right", fontSize: type.small, color: colour("text-muted") },
        { x: pixel("x"), y, text: textField },
      ),
      ...key.layers,
    ],
  });
}
