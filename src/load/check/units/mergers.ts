import { coexist } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import * as messages from "../../messages.ts";
import { type Findings, withId } from "../findings.ts";

/** The share of provinces that belong to a region of some system from which the others are expected to. */
const MOST = 0.8;
/** Growth of a population in a year beyond which a digit is doubted. */
const YEARLY = 0.06;

/** What two entries say of one territory agrees: who went into whom, on which day; its region; its people. */
export function checkMergers(findings: Findings): void {
  const { units } = findings.dataset;
  const claims = new Map<string, Unit[]>();
  for (const unit of units.values())
    for (const part of unit.madeOf) claims.set(part, [...(claims.get(part) ?? []), unit]);
  for (const unit of units.values()) {
    checkMerger(unit, claims.get(unit.id) ?? [], findings);
    checkPopulation(unit, findings);
  }
  checkRegions(findings);
}

function checkMerger(unit: Unit, claims: readonly Unit[], findings: Findings): void {
  const { id, mergedInto, validTo } = unit;
  const claimed = claims.map((one) => one.id);
  const [first] = claimed;
  if (mergedInto === null) {
    if (first !== undefined && validTo !== null)
      findings.at(
        unit,
        messages.mergerUnsaid(findings.unitNamed(id), findings.unitNamed(first), first),
        "id",
      );
    return;
  }
  const into = findings.dataset.units.get(mergedInto);
  if (!into || mergedInto === id || validTo === null) return;
  if (!claimed.includes(mergedInto) && (first !== undefined || into.madeOf.length > 0)) {
    findings.at(
      unit,
      messages.mergerOneSided(
        findings.unitNamed(id),
        findings.unitNamed(mergedInto),
        claimed.map((one) => findings.unitNamed(one)),
      ),
      "merged_into",
    );
    return;
  }
  if (into.validFrom === null || dayAfter(validTo) === into.validFrom) return;
  const before = new Date(Date.parse(into.validFrom) - 86_400_000).toISOString().slice(0, 10);
  findings.at(
    unit,
    messages.daysApart(validTo, findings.unitNamed(mergedInto), into.validFrom, before),
    "valid_to",
  );
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Of each way to divide the country a province belongs to one region. */
function checkRegions(findings: Findings): void {
  const { units, regions } = findings.dataset;
  const provinces = [...units.values()].filter(
    ({ kind, illustrative }) => kind === "province" && !illustrative,
  );
  const systems = new Map([...regions.values()].map((region) => [region.system, region]));
  for (const [system, inForce] of systems) {
    const then = provinces.filter((unit) => coexist(unit, inForce));
    const own = (unit: Unit) => unit.regions.filter((id) => regions.get(id)?.system === system);
    // units that ended before anybody drew the regions have none
    const having = then.filter((unit) => own(unit).length > 0);
    for (const unit of then) {
      const found = own(unit);
      if (found.length > 1)
        findings.at(
          unit,
          messages.twoRegions(
            found.map((one) => withId(regions.get(one)?.name.vi, one)),
            system,
          ),
          "regions",
        );
      if (found.length === 0 && having.length >= MOST * then.length && having.length >= 3)
        findings.at(unit, messages.withoutRegion(system, having.length, then.length), "regions");
    }
  }
}

/** People do not double in a year, and one year has one number. */
function checkPopulation(unit: Unit, findings: Findings): void {
  const { population } = unit;
  const sorted = population.map((row, at) => ({ ...row, at })).sort((a, b) => a.year - b.year);
  sorted.forEach((row, position) => {
    const before = sorted[position - 1];
    if (!before) return;
    if (before.year === row.year) {
      findings.at(unit, messages.populationTwice(row.year), "population", row.at, "year");
      return;
    }
    const most = (1 + YEARLY) ** (row.year - before.year);
    const ratio = row.thousands / before.thousands;
    if (ratio > most || ratio < 1 / most)
      findings.at(
        unit,
        messages.populationJumps(row.thousands, row.year, before.thousands, before.year),
        "population",
        row.at,
        "thousands",
      );
  });
}
