import { barDomain } from "../axes/bar-scale.ts";
import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { textWidth, wrapText } from "../labels/text-metrics.ts";
import { labelColumn, roomOfNames, rowName, rowNames } from "../layers/label-column.ts";
import { byName, layer, onScale, pixel, textField } from "../layers/layers.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, type Verdict, WIDE } from "../layers/spec.ts";

export interface ContributionRow {
  id: string;
  label: string;
  /** Contribution to the change of the total; null when missing or not comparable. */
  value: number | null;
  /** The value with its sign, or the words that stand in its place. */
  text: string;
  verdict: Verdict;
}

export interface ContributionBarsInput extends ChartOptions {
  /** In the order in which they are to be read, top first. */
  rows: readonly ContributionRow[];
  /** Measure of the values, written at the zero line: "điểm". */
  measure: string;
}

const MARK = 9;
const GAP = 5;

/**
 * What each component added to or took from the total: one bar per component from a zero line, value at its end.
 * Gains are full blue bars with a raised triangle, losses outlined orange-brown bars with a lowered one, so that sign,
 * side, shape and filling say the same; what is not comparable has a grey bar that judges nothing; a component without
 * a value says why at the zero line.
 */
export function contributionBars(input: ContributionBarsInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const style = { size: type.label };
  const valueStyle = { size: type.label, weight: 600 as const };
  const labelWidth = labelColumn(
    input.rows.map((row) => row.label),
    { outer, type, share: type.hall ? 0.6 : 0.4 },
  );
  const left = roomOfNames(labelWidth, 16, type);
  const width = outer - left;

  const thickness = type.narrow ? 14 : type.hall ? 22 : 16;
  const mark = type.hall ? 15 : MARK;
  // A slide is as high as it is: ten rows with a word of caution below leave less between them.
  const gap = type.narrow ? 7 : type.hall ? (input.rows.length > 9 ? 1 : 2) : 8;
  /** Height above the plot for the words at the zero line. */
  const zeroRoom = type.hall ? 34 : 18;

  const rows = input.rows.map((row) => {
    const drawn = row.verdict === "missing" ? null : row.value;
    const reading = textWidth(row.text, drawn === null ? style : valueStyle);
    const marked = drawn === null ? GAP : GAP + mark + 3;
    return {
      ...row,
      drawn,
      marked,
      room: reading + marked,
      reading,
      lines: wrapText(row.label, labelWidth, style),
    };
  });
  const domain = barDomain(
    rows.map((row) => ({ value: row.drawn ?? 0, room: row.room })),
    width,
  );
  const place = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * width;
  const zero = place(0);

  // Where all bars go one way the zero line stands at the edge: its words then end there instead of being cut.
  const zeroText = `0\u00a0${input.measure}`;
  const half = textWidth(zeroText, { size: type.small }) / 2;
  const zeroAt = Math.max(half - left, Math.min(zero, width - half));

  let bottom = 0;
  const bars: Datum[] = [];
  const bare: Datum[] = [];
  const zeroLine: Datum[] = [];
  const labels: Datum[] = [];
  const separators: Datum[] = [];
  for (const row of rows) {
    const above = type.narrow ? row.lines.length * type.lineHeight + 2 : 0;
    const block = type.narrow ? above + thickness : Math.max(row.lines.length * type.lineHeight, thickness);
    const top = bottom + gap;
    const centre = type.narrow ? top + above + thickness / 2 : top + block / 2;
    const names = type.narrow ? top + above / 2 - 1 : centre;
    bottom = top + block + gap;
    labels.push(rowName(row.lines, names, { left, type }));
    separators.push({ x: -left, x2: px(width), y: px(bottom) });
    const upright = type.narrow
      ? { y: centre - thickness / 2 - 4, y2: bottom - 2 }
      : { y: top - gap, y2: bottom };
    if (row.drawn === null) {
      const x = Math.max(0, Math.min(zero + GAP, width - row.reading));
      bare.push({ id: row.id, verdict: row.verdict, x: px(x), y: px(centre), text: row.text });
      if (x > zero) zeroLine.push({ value: 0, y: px(upright.y), y2: px(upright.y2) });
      continue;
    }
    zeroLine.push({ value: 0, y: px(upright.y), y2: px(upright.y2) });
    const end = place(row.drawn);
    const textAt = row.drawn < 0 ? end - GAP - row.reading : end + row.marked;
    bars.push({
      id: row.id,
      verdict: row.verdict,
      value: row.drawn,
      top: px(centre - thickness / 2),
      bottom: px(centre + thickness / 2),
      y: px(centre),
      text: row.text,
      textAt: px(textAt),
      markAt: px(row.drawn < 0 ? textAt - 3 - mark / 2 : end + GAP + mark / 2),
    });
  }
  separators.pop();

  const strong = byName("verdict", VERDICT_COLOUR);
  return frame({
    ...input,
    height: bottom,
    padding: { left, right: 0, top: zeroRoom, bottom: 2 },
    datasets: {
      labels,
      separators,
      bars,
      bare,
      zeroLine,
      zero: [{ x: px(zeroAt), y: -zeroRoom / 2, text: zeroText }],
    },
    layers: [
      layer(
        "separators",
        { type: "rule", color: colour("grid") },
        { x: pixel("x"), x2: { field: "x2" }, y: pixel("y") },
      ),
      layer(
        "bars",
        { type: "rect", strokeWidth: 1.5 },
        {
          x: onScale("value", domain),
          x2: { datum: 0 },
          y: pixel("top"),
          y2: { field: "bottom" },
          fill: byName("verdict", { ...VERDICT_COLOUR, loss: colour("loss-fill") }),
          stroke: byName("verdict", VERDICT_COLOUR),
        },
      ),
      layer(
        "zeroLine",
        { type: "rule", color: colour("axis") },
        { x: onScale("value", domain), y: pixel("y"), y2: { field: "y2" } },
      ),
      layer(
        "bars",
        { type: "point", filled: true, size: type.hall ? 150 : 56, opacity: 1 },
        { x: pixel("markAt"), y: pixel("y"), color: strong, shape: byName("verdict", VERDICT_SHAPE) },
      ),
      layer(
        "bars",
        { type: "text", align: "left", fontSize: type.label, fontWeight: 600 },
        { x: pixel("textAt"), y: pixel("y"), text: textField },
      ),
      layer(
        "bare",
        { type: "text", align: "left", fontSize: type.label, color: colour("text-muted") },
        { x: pixel("x"), y: pixel("y"), text: textField },
      ),
      rowNames(type),
      layer(
        "zero",
        { type: "text", align: "center", fontSize: type.small, color: colour("text-muted") },
        { x: pixel("x"), y: pixel("y"), text: textField },
      ),
    ],
  });
}

const VERDICT_COLOUR = {
  gain: colour("gain"),
  loss: colour("loss"),
  unchanged: colour("axis"),
  "not-comparable": colour("axis"),
};
/** A sign of equality as in the tables: a single stroke before the value would read as a minus. */
const EQUALS = "M-1,-0.7H1V-0.2H-1ZM-1,0.2H1V0.7H-1Z";
/** The same struck through: what cannot be compared is neither better nor worse. */
const UNEQUAL = `${EQUALS}M0.35,-1.3L0.75,-1.1L-0.35,1.3L-0.75,1.1Z`;
const VERDICT_SHAPE = {
  gain: "triangle-up",
  loss: "triangle-down",
  unchanged: EQUALS,
  "not-comparable": UNEQUAL,
};
