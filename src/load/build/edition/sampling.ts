import type { Edition, Sample } from "../../../model/edition.ts";
import type { RawFigure } from "../../schemas/parts.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import { figureAt, type Inherited } from "../figure.ts";
import type { Reader } from "../reader.ts";

/** How many people the survey asked, and the design effect assumed with it. */
export function buildSample(raw: NonNullable<ScoresFile["sample"]>, from: Inherited, reader: Reader): Sample {
  const units = raw.units ?? {};
  for (const unit of Object.keys(units)) reader.referKey("unit", units, unit);
  return reader.mark(
    {
      total: raw.total ?? null,
      units: new Map(Object.entries(units)),
      designEffect: raw.design_effect ?? null,
      sources: reader.sources(raw, from.sources),
    },
    raw,
  );
}

/** Standard errors as published, by unit. */
export function buildStandardErrors(
  raw: NonNullable<ScoresFile["standard_errors"]>,
  file: ScoresFile,
  from: Inherited,
  reader: Reader,
): NonNullable<Edition["standardErrors"]> {
  return new Map(
    Object.entries(raw).map(([unit, errors]) => {
      reader.referKey("unit", raw, unit);
      const components = errors.components ?? {};
      const figures = Object.keys(components).flatMap((id) => {
        reader.referComponent(file.index, file.year, components, id, "key");
        const figure = figureAt(reader, components, id, from);
        return figure ? [[id, figure] as const] : [];
      });
      return [unit, { score: figureAt(reader, errors, "score", from), components: new Map(figures) }];
    }),
  );
}

/** Means as they were published: of the country, of regions, of components. */
export function buildMeans(file: ScoresFile, from: Inherited, reader: Reader): Edition["means"] {
  const raw = file.means ?? {};
  const figures = (map: Record<string, RawFigure>) =>
    new Map(
      Object.keys(map).flatMap((id) => {
        const figure = figureAt(reader, map, id, from);
        return figure ? [[id, figure] as const] : [];
      }),
    );
  const regions = raw.regions ?? {};
  const components = raw.components ?? {};
  for (const id of Object.keys(components))
    reader.referComponent(file.index, file.year, components, id, "key");
  for (const region of Object.keys(regions)) reader.referKey("region", regions, region);
  return {
    national: figureAt(reader, raw, "national", from),
    regions: figures(regions),
    components: figures(components),
  };
}
