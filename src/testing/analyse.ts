import { analyseIndex } from "../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import type { ComponentAnalysis } from "../analysis/standing/compared.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { dataset, unit } from "./builders.ts";

/** Analyses one index over a few editions, 2021 against 2020 and for the unit "us" unless told otherwise. */
export function analyse(
  index: IndexDefinition,
  editions: readonly Edition[],
  year = 2021,
  against = 2020,
  who = "us",
): IndexAnalysis {
  const data = dataset([{ index, editions }]);
  return analyseIndex(data, {
    unit: data.units.get(who) ?? unit(who),
    index,
    year,
    against,
    from: 2020,
    editions,
  });
}

/** The analysis of one component; a test that asks for one that is not there is wrong. */
export function partOf(analysis: IndexAnalysis, id: string): ComponentAnalysis {
  const part = analysis.components.find(({ component }) => component.id === id);
  if (!part) throw new Error(`no component ${id} in this analysis`);
  return part;
}
