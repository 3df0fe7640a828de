import { createHash } from "node:crypto";
import * as vega from "vega";
import { compile } from "vega-lite";
import { type Form, formOf } from "./draw/form.ts";
import { finishSvg } from "./draw/svg.ts";
import { textWidth } from "./labels/text-metrics.ts";
import type { ChartSpec } from "./layers/spec.ts";

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

/** Programs that draw, by the form of their charts. */
const compiled = new Map<string, vega.Runtime>();
/** Finished pictures by the fingerprint of spec and description: a rebuild draws only what changed. */
const rendered = new Map<string, Promise<string>>();
/** Fingerprints of the pictures that were asked for. */
const wanted = new Set<string>();

function compileOnce({ key, spec }: Form): vega.Runtime {
  let runtime = compiled.get(key);
  if (!runtime) {
    const { logger, warnings } = strictLogger();
    runtime = vega.parse(compile(spec, { logger }).spec);
    refuse(warnings);
    compiled.set(key, runtime);
  }
  return runtime;
}

async function draw(spec: ChartSpec, description: string, prefix: string): Promise<string> {
  const { logger, warnings } = strictLogger();
  const form = formOf(spec);
  const view = new vega.View(compileOnce(form), { renderer: "none", logger });
  try {
    view.width(spec.width).height(spec.height).padding(spec.padding);
    for (const [name, value] of form.numbers) view.signal(name, value);
    // Vega writes into the data it is given.
    for (const [name, rows] of Object.entries(spec.datasets)) view.data(name, structuredClone([...rows]));
    const raw = await view.toSVG();
    refuse(warnings);
    return finishSvg(raw, { description, prefix });
  } finally {
    view.finalize();
  }
}

/**
 * Draws a chart: the SVG of the spec as one described image, ready to stand inside a page.
 * `description` is what a reader who cannot see the picture is told. The same spec and description give the same
 * bytes. Throws on any warning of Vega or Vega-Lite and on an empty description.
 */
export function renderSvg(spec: ChartSpec, input: { description: string }): Promise<string> {
  if (input.description.trim() === "") throw new Error("a chart needs a description");
  const key = createHash("sha256")
    .update(JSON.stringify([spec, input.description]))
    .digest("hex");
  wanted.add(key);
  let picture = rendered.get(key);
  if (!picture) {
    picture = draw(spec, input.description, `chart-${key.slice(0, 10)}`);
    rendered.set(key, picture);
  }
  return picture;
}

/** Takes over pictures of an earlier run by their fingerprints; only what the same code drew may be given. */
export function recallPictures(pictures: Iterable<readonly [string, string]>): void {
  for (const [key, picture] of pictures) if (!rendered.has(key)) rendered.set(key, Promise.resolve(picture));
}

/** The finished pictures by their fingerprints, and which of them were asked for in this run. */
export async function finishedPictures(): Promise<{ pictures: [string, string][]; wanted: Set<string> }> {
  const found: [string, string][] = [];
  for (const [key, picture] of rendered) {
    const drawn = await picture.catch(() => null);
    if (drawn !== null) found.push([key, drawn]);
  }
  return { pictures: found, wanted: new Set(wanted) };
}
