import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { textWidth, wrapText } from "../labels/text-metrics.ts";
import { labelColumn, roomOfNames, rowName, rowNames } from "../layers/label-column.ts";
import { layer, onScale, pixel, segment, textField, textMark } from "../layers/layers.ts";
import { legend, type MarkLook } from "../layers/legend.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, WIDE } from "../layers/spec.ts";

export interface LossRow {
  id: string;
  label: string;
  /** Points lost this year, above 0. */
  value: number;
  /** "1,20". */
  text: string;
  /** The part of `value` that was lost for the third year in a row or longer; all of it, none, or something between. */
  lasting: number;
  /** What stands after the figure: "3 năm liền". */
  note: string | null;
}

export interface LossBarsInput extends ChartOptions {
  /** Largest loss first. */
  rows: readonly LossRow[];
  names: { lasting: string; fresh: string };
}

const LOOKS: Record<"lasting" | "fresh", MarkLook> = {
  lasting: { shape: "square", colour: colour("loss"), size: 110, filled: true },
  fresh: { shape: "square", colour: colour("loss"), size: 110, filled: false },
};

const GAP = 6;

/**
 * Points lost, one bar a row from the left edge, the largest on top. What was lost for the third year or longer is a full
 * bar and says so after its figure; what was lost since is an outlined one: grey print and the colour-blind tell them
 * apart. Bars are as long as their figures allow.
 */
export function lossBars(input: LossBarsInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const style = { size: type.label };
  const strong = { size: type.label, weight: 700 as const };
  const labelWidth = labelColumn(
    input.rows.map(({ label }) => label),
    { outer, type, share: type.hall ? 0.55 : 0.46 },
  );
  const left = roomOfNames(labelWidth, 14, type);
  const width = outer - left;
  const noted = (note: string | null) =>
    note === null ? 0 : textWidth(note, { size: type.small, weight: 600 }) + GAP;
  const room = Math.max(...input.rows.map(({ text, note }) => textWidth(text, strong) + noted(note))) + GAP;
  const most = Math.max(...input.rows.map(({ value }) => value));
  const domain: [number, number] = [0, (most * width) / Math.max(20, width - room)];
  const place = (value: number) => (value / domain[1]) * width;
  const thickness = type.narrow ? 14 : type.hall ? 24 : 15;
  const gap = type.narrow ? 6 : type.hall ? 2 : 6;
  const looks = (["lasting", "fresh"] as const).filter((look) =>
    input.rows.some(({ value, lasting }) => (look === "lasting" ? lasting > 0 : lasting < value)),
  );
  // Where no loss is known to last, all bars are of one kind, and there is nothing to tell apart.
  const key = legend(
    (looks.includes("lasting") ? looks : []).map((look) => ({ look, text: input.names[look] })),
    LOOKS,
    { outer, left, type },
  );

  let bottom = 0;
  const labels: Datum[] = [];
  const lasting: Datum[] = [];
  const fresh: Datum[] = [];
  const texts: Datum[] = [];
  const notes: Datum[] = [];
  const separators: Datum[] = [];
  for (const row of input.rows) {
    const lines = wrapText(row.label, labelWidth, style);
    const above = type.narrow ? lines.length * type.lineHeight + 2 : 0;
    const block = type.narrow ? above + thickness : Math.max(lines.length * type.lineHeight, thickness);
    const top = bottom + gap;
    const y = type.narrow ? top + above + thickness / 2 : top + block / 2;
    const names = type.narrow ? top + above / 2 - 1 : y;
    bottom = top + block + gap;
    labels.push(rowName(lines, names, { left, type }));
    separators.push({ x: -left, x2: px(width), y: px(bottom), y2: px(bottom) });
    const edges = { top: px(y - thickness / 2), bottom: px(y + thickness / 2) };
    if (row.lasting > 0) lasting.push({ id: row.id, from: 0, value: row.lasting, ...edges });
    if (row.lasting < row.value) fresh.push({ id: row.id, from: row.lasting, value: row.value, ...edges });
    const x = place(row.value) + GAP;
    texts.push({ id: row.id, x: px(x), y: px(y), text: row.text });
    if (row.note !== null)
      notes.push({ x: px(x + textWidth(row.text, strong) + GAP), y: px(y), text: row.note });
  }
  separators.pop();
  const at = { x: pixel("x"), y: pixel("y"), text: textField };
  const bar = { type: "rect", strokeWidth: 1.5, stroke: colour("loss") };
  const reach = {
    x: onScale("from", domain),
    x2: { field: "value" },
    y: pixel("top"),
    y2: { field: "bottom" },
  };
  return frame({
    ...input,
    height: bottom,
    padding: { left, right: 0, top: key.height, bottom: 2 },
    datasets: { ...key.datasets, separators, lasting, fresh, texts, notes, labels },
    layers: [
      layer("separators", { type: "rule", color: colour("grid") }, segment),
      layer("lasting", { ...bar, fill: colour("loss") }, reach),
      layer("fresh", { ...bar, fill: colour("loss-fill") }, reach),
      layer("texts", textMark("left", type.label, { fontWeight: 700 }), at),
      layer("notes", textMark("left", type.small, { color: colour("loss"), fontWeight: 600 }), at),
      rowNames(type),
      ...key.layers,
    ],
  });
}
