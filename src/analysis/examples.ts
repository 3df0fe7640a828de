import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { editionsOf, frameworkOf, indicesOfProvinces } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import { testChange } from "./certainty/change-test.ts";
import { type PartitionResult, partitionsOf } from "./standing/components/partitions.ts";
import { type TotalMakers, totalMakers } from "./standing/components/total-makers.ts";
import { type TierResult, tierOf } from "./standing/tiers.ts";
import { type BackCast, backCast } from "./units/back-cast.ts";

/** Rules worked through on real figures that no conference holds itself, for the page on the method. */
export interface Examples {
  /** The group of one of the units asked for, in the newest edition that records groups. */
  tier: { index: IndexDefinition; year: number; unit: string; tier: TierResult } | null;
  /** The estimate of a merged unit in the newest year of the first index that has one. */
  merger: { index: IndexDefinition; unit: Unit; point: BackCast } | null;
  sample: SampleExample | null;
  /** Points of one unit by another division of the total, in the newest edition where all of them are known. */
  partition: { index: IndexDefinition; year: number; unit: string; result: PartitionResult } | null;
  /** What tells the totals of the newest edition with whole leagues of its components apart. */
  makers: { index: IndexDefinition; year: number; held: TotalMakers } | null;
}

/** What a national sample would mean for one unit if it were shared out evenly: an assumption. */
interface SampleExample {
  index: IndexDefinition;
  year: number;
  /** People asked in all, ranked units, and people of each. */
  total: number;
  units: number;
  each: number;
  /** The national mean, in percent. */
  mean: number;
  /** Standard error of a share of that size, and of the difference of two, in percentage points. */
  error: number;
  errorOfChange: number;
}

/** Its name and its code both stood for other territories before: the case that joins by name get wrong. */
const MERGED = "bac-ninh-2025";

function tierExample(dataset: Dataset, units: readonly string[]): Examples["tier"] {
  for (const index of dataset.indices.values())
    for (const edition of [...editionsOf(dataset, index.id)].reverse())
      for (const unit of units) {
        const tier = tierOf(edition, unit);
        if (!("reason" in tier)) return { index, year: edition.year, unit, tier };
      }
  return null;
}

function mergerExample(dataset: Dataset): Examples["merger"] {
  const unit = dataset.units.get(MERGED);
  if (!unit) return null;
  for (const index of indicesOfProvinces(dataset)) {
    const points = backCast(dataset, index, unit, editionsOf(dataset, index.id));
    const point = points.findLast(({ estimate, position }) => estimate !== null && position !== null);
    if (point) return { index, unit, point };
  }
  return null;
}

/** Simple random sampling: error = 100 · √(p(1 − p) ÷ n) percentage points, of a share p among n people. */
function sampleExample(dataset: Dataset): SampleExample | null {
  const held = [...dataset.indices.values()].flatMap((index): [typeof index, Edition][] =>
    index.measure.unit === "percent"
      ? [...(dataset.editions.get(index.id)?.values() ?? [])].map((edition) => [index, edition])
      : [],
  );
  const found = held.findLast(
    ([, { sample, rankedUnits, means }]) => sample?.total && rankedUnits && means.national,
  );
  if (!found) return null;
  const [index, edition] = found;
  const [total, units] = [edition.sample!.total!, edition.rankedUnits!];
  const mean = edition.means.national!.value;
  const each = Math.round(total / units);
  const error = 100 * Math.sqrt(((mean / 100) * (1 - mean / 100)) / each);
  const { standardError: errorOfChange } = testChange(0, error, error);
  return { index, year: edition.year, total, units, each, mean, error, errorOfChange };
}

function partitionExample(dataset: Dataset): Examples["partition"] {
  for (const index of indicesOfProvinces(dataset))
    for (const edition of [...editionsOf(dataset, index.id)].reverse())
      for (const unit of edition.standings.keys()) {
        const { year } = edition;
        const alone = { previousEdition: null, unitsMerged: false, newUnit: false, region: null };
        const pair = { unit, year, against: year - 1, edition, ...alone };
        const result = partitionsOf(index, frameworkOf(index, year), pair).find(({ rest }) => rest !== null);
        if (result) return { index, year, unit, result };
      }
  return null;
}

function makersExample(dataset: Dataset): Examples["makers"] {
  for (const index of indicesOfProvinces(dataset))
    for (const edition of [...editionsOf(dataset, index.id)].reverse()) {
      const held = totalMakers(index, edition);
      if (held) return { index, year: edition.year, held };
    }
  return null;
}

/** The examples that the data allow; of groups, with one of these units. */
export function workedExamples(dataset: Dataset, units: readonly string[]): Examples {
  return {
    tier: tierExample(dataset, units),
    merger: mergerExample(dataset),
    sample: sampleExample(dataset),
    partition: partitionExample(dataset),
    makers: makersExample(dataset),
  };
}
