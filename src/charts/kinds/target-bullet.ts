import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { spreadLabels } from "../labels/place-labels.ts";
import { textWidth, wrapText } from "../labels/text-metrics.ts";
import { labelColumn, roomOfNames, rowName, rowNames } from "../layers/label-column.ts";
import { layer, pixel, textField } from "../layers/layers.ts";
import { BAR_SHAPE, legend, lookEncoding, type MarkLook } from "../layers/legend.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, type Shown, WIDE } from "../layers/spec.ts";

type MarkName = "baseline" | "current" | "target" | "later" | "leader" | "history";

interface BulletRow {
  id: string;
  label: string;
  baseline: Shown | null;
  current: Shown | null;
  target: Shown | null;
  /** The result that came after the conference, where one is known. */
  later?: Shown | null;
  /** The best of all units in the year of the current figure. */
  leader?: Shown | null;
  /** Our figures of earlier years that compare with the current one: bare marks. */
  history?: readonly number[];
  /** `lower` for ranks: the better side is always the right one. Default `higher`. */
  better?: "higher" | "lower";
}

export interface TargetBulletInput extends ChartOptions {
  rows: readonly BulletRow[];
  /** Names of the marks, as the legend gives them; a name left out leaves its mark out of the legend. */
  names: { [name in MarkName]?: string };
}

const LOOKS: Record<MarkName, MarkLook> = {
  baseline: { shape: "circle", colour: colour("axis"), size: 90, filled: false },
  current: { shape: "circle", colour: colour("own"), size: 130, filled: true },
  target: { shape: BAR_SHAPE, colour: colour("benchmark"), size: 330, filled: true },
  later: { shape: "diamond", colour: colour("benchmark"), size: 110, filled: false },
  leader: { shape: "triangle-down", colour: colour("benchmark"), size: 120, filled: true },
  history: { shape: "circle", colour: colour("other"), size: 46, filled: true },
};

const ORDER = ["history", "baseline", "current", "target", "later", "leader"] as const;
/** Marks that carry their figure. */
const TOLD = ["baseline", "current", "target", "later", "leader"] as const;

/**
 * From where, to where, how far still: per index a track with the baseline (ring), the current figure (accent dot), the
 * target (bar) and, where known, the later result (diamond) and the leader (pointer), each with its text; own figures of
 * earlier years are small grey dots without one. Every track has its own scale, better to the right; it shows places and distances within one index and is not to be compared between indices.
 */
export function targetBullet(input: TargetBulletInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const style = { size: type.label };
  const labelWidth = labelColumn(
    input.rows.map((row) => row.label),
    { outer, type, share: 0.36 },
  );
  const left = roomOfNames(labelWidth, 16, type);
  const width = outer - left;
  const names = ORDER.flatMap((look) =>
    input.names[look] === undefined ? [] : [{ look, text: input.names[look] ?? "" }],
  );
  /** From a track to the middle of the figures above and below it, and to the next row. */
  const [aside, beyond] = type.hall ? [27, 44] : [20, 34];
  const key = legend(names, LOOKS, { outer, left, type });

  let bottom = 0;
  const labels: Datum[] = [];
  const tracks: Datum[] = [];
  const steps: Datum[] = [];
  const marks: Datum[] = [];
  const texts: Datum[] = [];
  for (const row of input.rows) {
    const lines = wrapText(row.label, labelWidth, style);
    const textHeight = lines.length * type.lineHeight;
    const y = bottom + (type.narrow ? textHeight + 8 : 4) + beyond - 10;
    const labelCentre = type.narrow ? bottom + 4 + textHeight / 2 : y;
    labels.push(rowName(lines, labelCentre, { left, type }));
    bottom = y + Math.max(beyond, type.narrow ? 0 : textHeight / 2 + 6);
    tracks.push({ y: px(y) });

    const known: { look: MarkName; value: number; text: string }[] = [
      ...(row.history ?? []).map((value) => ({ look: "history" as const, value, text: "" })),
      ...TOLD.flatMap((look) => {
        const shown = row[look];
        return shown ? [{ look, ...shown }] : [];
      }),
    ];
    const place = trackScale(
      known.map((mark) => mark.value),
      row.better ?? "higher",
      width,
    );
    const placed = known.map((mark) => ({ ...mark, x: place(mark.value) }));
    const find = (look: MarkName) => placed.find((mark) => mark.look === look);
    for (const [from, to, dash] of [
      ["baseline", "current", "done"],
      ["current", "target", "left"],
    ] as const) {
      const [start, end] = [find(from), find(to)];
      if (start && end) steps.push({ id: row.id, x: px(start.x), x2: px(end.x), y: px(y), step: dash });
    }
    for (const mark of placed)
      marks.push({ id: row.id, look: mark.look, value: mark.value, x: px(mark.x), y: px(y) });
    for (const [side, looks] of [
      [-aside, ["target", "later", "leader"]],
      [aside, ["baseline", "current"]],
    ] as const) {
      const written = placed.filter((mark) => (looks as readonly string[]).includes(mark.look));
      const wanted = written.map((mark) => ({
        at: mark.x,
        size: textWidth(mark.text, { size: type.label, weight: 700 }),
      }));
      spreadLabels(wanted, 0, width, 10).forEach((at, i) => {
        const mark = written[i];
        if (mark) texts.push({ id: row.id, look: mark.look, x: px(at), y: px(y + side), text: mark.text });
      });
    }
  }

  const at = { x: pixel("x"), y: pixel("y"), text: textField };
  const step = (kind: string) => steps.filter((entry) => entry.step === kind);
  const written = (...looks: string[]) => texts.filter((entry) => looks.includes(String(entry.look)));
  const line = { x: pixel("x"), x2: { field: "x2" }, y: pixel("y") };
  return frame({
    ...input,
    height: bottom,
    padding: { left, right: 0, top: key.height, bottom: 2 },
    datasets: {
      ...key.datasets,
      labels,
      tracks,
      done: step("done"),
      left: step("left"),
      marks,
      plain: written("baseline", "later", "leader"),
      current: written("current"),
      target: written("target"),
    },
    layers: [
      layer(
        "tracks",
        { type: "rule", color: colour("grid"), strokeWidth: 6, strokeCap: "round" },
        { x: { value: 3 }, x2: { value: width - 3 }, y: pixel("y") },
      ),
      layer("done", { type: "rule", color: colour("other"), strokeWidth: 4 }, line),
      layer("left", { type: "rule", color: colour("own"), strokeWidth: 2, strokeDash: [3, 3] }, line),
      layer(
        "marks",
        { type: "point", opacity: 1, strokeWidth: 2 },
        { x: pixel("x"), y: pixel("y"), ...lookEncoding("look", LOOKS) },
      ),
      layer(
        "plain",
        { type: "text", align: "center", fontSize: type.label, color: colour("text-muted") },
        at,
      ),
      layer(
        "current",
        { type: "text", align: "center", fontSize: type.label, fontWeight: 700, color: colour("own") },
        at,
      ),
      layer("target", { type: "text", align: "center", fontSize: type.label, fontWeight: 600 }, at),
      rowNames(type),
      ...key.layers,
    ],
  });
}

/** Places the values of one row on its track with a margin at both ends; equal values stand in the middle. */
function trackScale(
  values: readonly number[],
  better: "higher" | "lower",
  width: number,
): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = width * 0.1;
  return (value) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return margin + (better === "higher" ? share : 1 - share) * (width - 2 * margin);
  };
}
