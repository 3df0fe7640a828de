import * as vega from "vega";
import { compile } from "vega-lite";
import { textWidth } from "../labels/text-metrics.ts";
import type { ChartSpec } from "../layers/spec.ts";
import { type Form, formOf } from "./form.ts";

interface MeasuredItem {
  fontSize?: number;
  fontWeight?: number | string;
}

// Vega guesses 0.8 × size for each character, 1.6 times too wide for Vietnamese. The hook is exported but not typed.
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: MeasuredItem, text: unknown) => number };
};
textMetrics.width = (item, text) => {
  const weight = Number(item.fontWeight) >= 700 ? 700 : Number(item.fontWeight) >= 600 ? 600 : 400;
  return textWidth(String(text ?? ""), { size: item.fontSize ?? 11, weight });
};

/** A logger for which every warning is a failure: what Vega would silently ignore is a mistake in our spec. */
function strictLogger() {
  const warnings: string[] = [];
  const keep = (...message: readonly unknown[]) => {
    warnings.push(message.map(String).join(" "));
    return logger;
  };
  const quiet = () => logger;
  const logger: vega.LoggerInterface = {
    level: ((level?: number) => (level === undefined ? vega.Warn : logger)) as vega.LoggerInterface["level"],
    error: keep,
    warn: keep,
    info: quiet,
    debug: quiet,
  };
  return { logger, warnings };
}

function refuse(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`Vega warns: ${warnings.join("; ")}`);
}

/** Draws one chart after another of a form. */
interface Drawer {
  view: vega.View;
  warnings: string[];
  /** Settled when the chart before is drawn: two at once would draw each other's data. */
  free: Promise<unknown>;
}

const drawers = new Map<string, Drawer>();

function drawerOf({ key, spec }: Form): Drawer {
  const held = drawers.get(key);
  if (held) return held;
  const { logger, warnings } = strictLogger();
  const runtime = vega.parse(compile(spec, { logger }).spec);
  refuse(warnings);
  const drawer = {
    view: new vega.View(runtime, { renderer: "none", logger }),
    warnings,
    free: Promise.resolve(),
  };
  drawers.set(key, drawer);
  return drawer;
}

/**
 * Vega's own SVG of a chart. Throws on any warning of Vega or Vega-Lite. What was drawn before by the same form leaves no
 * trace: size, places and data are all given anew.
 */
export async function drawSvg(spec: ChartSpec): Promise<string> {
  const form = formOf(spec);
  const drawer = drawerOf(form);
  const drawn = drawer.free.then(() => drawWith(drawer, spec, form));
  drawer.free = drawn.catch(() => {
    // Whoever failed half-way is not asked again.
    drawers.delete(form.key);
  });
  return drawn;
}

async function drawWith({ view, warnings }: Drawer, spec: ChartSpec, { numbers }: Form): Promise<string> {
  view.width(spec.width).height(spec.height).padding(spec.padding);
  for (const [name, value] of numbers) view.signal(name, value);
  // Vega writes into the data it is given.
  for (const [name, rows] of Object.entries(spec.datasets)) view.data(name, structuredClone([...rows]));
  const svg = await view.toSVG();
  refuse(warnings);
  return svg;
}
