import { createHash } from "node:crypto";
import { drawSvg } from "./draw/drawer.ts";
import { finishSvg } from "./draw/svg.ts";
import type { ChartSpec } from "./layers/spec.ts";

/** Finished pictures by the fingerprint of spec and description: a rebuild draws only what changed. */
const rendered = new Map<string, Promise<string>>();
/** Fingerprints of the pictures that were asked for. */
const wanted = new Set<string>();

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
    picture = drawSvg(spec).then((raw) =>
      finishSvg(raw, { description: input.description, prefix: `chart-${key.slice(0, 10)}` }),
    );
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
