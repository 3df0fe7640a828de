import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { FONT_FAMILY, typeScale } from "../draw/type-sizes.ts";
import { textWidth } from "../labels/text-metrics.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Datum = { readonly [key: string]: Json };

/** One layer of a chart: which data, which mark, how fields become places and colours. */
export interface Layer {
  readonly data: { readonly name: string };
  readonly mark: Datum;
  readonly encoding: Datum;
}

/** The Vega-Lite specification of one chart: plain JSON, complete in itself, the same for the same input. */
export interface ChartSpec {
  readonly $schema: string;
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly autosize: { readonly type: "none" };
  readonly config: Datum;
  /** Marks and texts of one tone differ in colour: every layer has its own colour scale. */
  readonly resolve: { readonly scale: { readonly color: "independent" } };
  readonly datasets: { readonly [name: string]: readonly Datum[] };
  readonly layer: readonly Layer[];
}

/** A number and the text in which the reader sees it. */
export interface Shown<Shows = string> {
  value: number;
  text: Shows;
}

/** What the change of a figure means: the same closed list as in the analysis. */
export type Verdict = "gain" | "loss" | "unchanged" | "missing" | "not-comparable";

/** Options that every kind of chart takes. */
export interface ChartOptions {
  /** Width of the whole picture in px: about 720 for a page, about 340 for a telephone. Default 720. */
  width?: number;
  /** The words that mark made-up data inside the picture: "SỐ LIỆU MINH HỌA"; absent or null where there are none. */
  illustrative?: string | null;
}

export const WIDE = 720;

interface Frame extends ChartOptions {
  /** Height of the plot without its padding. */
  height: number;
  padding: { left: number; right: number; top: number; bottom: number };
  datasets: { readonly [name: string]: readonly Datum[] };
  layers: readonly Layer[];
}

/** The data set of the words that mark made-up figures, and the height that they take above the picture. */
const NOTICE = "notice";
const NOTICE_ROOM = 20;

/** The same picture without the words on made-up figures: for paper, every page of which carries them already. */
export function withoutNotice(spec: ChartSpec): ChartSpec {
  const { [NOTICE]: notice, ...datasets } = spec.datasets;
  if (notice === undefined) return spec;
  return {
    ...spec,
    padding: { ...spec.padding, top: spec.padding.top - NOTICE_ROOM },
    datasets,
    layer: spec.layer.filter(({ data }) => data.name !== NOTICE),
  };
}

/** Puts layers into a picture of exactly `width` px: every margin is known before Vega runs, nothing is auto-sized. */
export function frame(input: Frame): ChartSpec {
  const notice = input.illustrative || null;
  const outer = input.width ?? WIDE;
  const top = input.padding.top + (notice === null ? 0 : NOTICE_ROOM);
  const padding = {
    left: px(input.padding.left),
    right: px(input.padding.right),
    top,
    bottom: px(input.padding.bottom),
  };
  const width = px(outer - padding.left - padding.right);
  const height = px(input.height);
  const marked = notice === null ? [] : watermark(notice, { outer, width, height, left: padding.left, top });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    padding,
    autosize: { type: "none" },
    config: {
      aria: false,
      background: null,
      font: FONT_FAMILY,
      view: { stroke: null },
      text: { font: FONT_FAMILY, color: colour("text"), baseline: "middle" },
    },
    resolve: { scale: { color: "independent" } },
    datasets: notice === null ? input.datasets : { [NOTICE]: [{ text: notice }], ...input.datasets },
    layer: [...marked, ...input.layers],
  };
}

/** The words across the picture, behind the marks, and once more in readable size above it. */
function watermark(
  notice: string,
  size: { outer: number; width: number; height: number; left: number; top: number },
): Layer[] {
  const { narrow, small } = typeScale(size.outer);
  const fitting = (0.82 * size.outer * 10) / textWidth(notice, { size: 10, weight: 700 });
  const fontSize = px(Math.min(fitting, narrow ? 34 : 60, size.height * 0.5));
  const text: Datum = { field: "text", type: "nominal" };
  const data = { name: NOTICE };
  return [
    {
      data,
      mark: {
        type: "text",
        fontSize,
        fontWeight: 700,
        color: colour("watermark"),
        angle: 348,
        align: "center",
      },
      encoding: { x: { value: px(size.outer / 2 - size.left) }, y: { value: px(size.height / 2) }, text },
    },
    {
      data,
      mark: { type: "text", fontSize: small, fontWeight: 700, color: colour("text-muted"), align: "left" },
      encoding: { x: { value: -size.left }, y: { value: 9 - size.top }, text },
    },
  ];
}
