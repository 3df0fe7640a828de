import type { Edition } from "../../../../model/edition.ts";
import type { Figure } from "../../../../model/figure.ts";
import { flatten } from "../../../../model/lookup.ts";
import * as messages from "../../../messages.ts";
import { digits, type Findings } from "../../findings.ts";

/** The furthest that an announcement was ever from the year it is about, in years, and one more. */
const LATEST = 3;
/** So few figures tell nothing about their scale. */
const ENOUGH = 5;
/** A figure this many times below or above the middle of its kind is out of scale, when moving its point mends it. */
const FAR = 6;

/** Values that are possible but hardly meant: a zero, a wrong scale, a year far away, a count that does not fit. */
export function checkLikelihood(findings: Findings): void {
  for (const byYear of findings.dataset.editions.values()) {
    const all = [...byYear.values()].map((edition) => kindsOf(edition, findings));
    const scales = scalesOf(all);
    for (const [at, edition] of [...byYear.values()].entries()) {
      checkPublished(edition, findings);
      if (findings.isWhole(edition)) checkRankedUnits(edition, findings);
      for (const [id, kind] of all[at] ?? []) {
        checkZeros(id, kind.figures, findings);
        checkScale(kind, scales.get(scaleOf(id, kind)) ?? [], findings);
      }
    }
  }
  checkPopulation(findings);
  checkSources(findings);
}

function checkPublished(edition: Edition, findings: Findings): void {
  const { publishedOn, year } = edition;
  if (publishedOn !== null && Number(publishedOn.slice(0, 4)) > year + LATEST)
    findings.at(edition, messages.publishedFarAway(publishedOn, year), "published");
}

/** A file with nearly all ranked units has all of them, or counts them wrongly. */
function checkRankedUnits(edition: Edition, findings: Findings): void {
  const { rankedUnits, complete, standings } = edition;
  if (rankedUnits === null || complete) return;
  const scored = [...standings.values()].filter(({ score }) => score !== null).length;
  const nearly = scored >= ENOUGH && scored * 10 >= rankedUnits * 9;
  if (scored > rankedUnits || (nearly && scored !== rankedUnits))
    findings.at(edition, messages.rankedUnitsMismatch(scored, rankedUnits), "ranked_units");
}

/** Figures of an edition that measure one thing, and the maximum that its framework gives them. */
interface Kind {
  maximum: number | null | undefined;
  figures: Figure[];
}

/** The figures of an edition by what they measure; "" is the total. */
function kindsOf(edition: Edition, findings: Findings): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const put = (id: string, figure: Figure | null) => {
    if (!figure) return;
    const held = kinds.get(id);
    if (held) held.figures.push(figure);
    else kinds.set(id, { maximum: maximumOf(edition, id, findings), figures: [figure] });
  };
  for (const standing of edition.standings.values()) {
    if (findings.damaged.has(standing)) continue;
    put("", standing.score);
    for (const [id, one] of standing.components) put(id, one.score);
  }
  return kinds;
}

/**
 * A zero where every other unit has points: as a total, or in a component whose other scores lie close together. A
 * criterion that one unit lost wholly is no such zero.
 */
function checkZeros(id: string, figures: readonly Figure[], findings: Findings): void {
  const [zero, ...more] = figures.filter(({ value }) => value === 0);
  const others = figures.filter(({ value }) => value !== 0).map(({ value }) => value);
  if (!zero || more.length || !others.length) return;
  const close = others.length >= ENOUGH && Math.min(...others) > 0.4 * Math.max(...others);
  if (Math.min(...others) <= 0 || (id !== "" && !close)) return;
  findings.at(zero, messages.zeroScore(zero.written));
  findings.told.add(zero);
  findings.meant.set(zero, null);
}

/** A value, and the figures of one edition that it is among. */
interface Placed {
  value: number;
  kind: Kind;
}

/** What figures of several editions share that measure one thing on one scale. */
const scaleOf = (id: string, { maximum }: Kind) => `${id} ${maximum}`;

/** The values of all editions on each scale, in order: put in order once, not for each edition. */
function scalesOf(editions: readonly ReadonlyMap<string, Kind>[]): Map<string, Placed[]> {
  const scales = new Map<string, Placed[]>();
  for (const [id, kind] of editions.flatMap((kinds) => [...kinds])) {
    const scale = scaleOf(id, kind);
    const placed = scales.get(scale) ?? [];
    for (const { value } of kind.figures) placed.push({ value, kind });
    scales.set(scale, placed);
  }
  for (const placed of scales.values()) placed.sort((a, b) => a.value - b.value);
  return scales;
}

/**
 * A figure far from all of its kind that would lie among them with its point moved one or two places: 0.8132 for 81.32.
 * Its kind is what the same framework's other editions hold, or this edition where they hold too little.
 */
function checkScale(own: Kind, scale: readonly Placed[], findings: Findings): void {
  const elsewhere = scale.filter(({ kind }) => kind !== own);
  const placed = elsewhere.length >= ENOUGH ? elsewhere : scale.filter(({ kind }) => kind === own);
  if (placed.length < ENOUGH) return;
  const values = placed.map(({ value }) => value);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const usual = values.filter((value) => value * FAR > middle && value < middle * FAR);
  const [low, high] = [usual[0] ?? middle, usual.at(-1) ?? middle];
  // kinds that spread widely have no scale of their own
  if (middle <= 0 || usual.length < values.length * 0.9) return;
  for (const figure of own.figures) {
    const { value, written } = figure;
    if (value <= 0 || findings.told.has(figure) || (value * FAR > middle && value < middle * FAR)) continue;
    const meant = [10, 100, 0.1, 0.01].map((times) => value * times).find((one) => one >= low && one <= high);
    if (meant === undefined) continue;
    findings.at(figure, messages.outOfScale(written, digits(meant), digits(low), digits(high)));
    findings.told.add(figure);
    findings.meant.set(figure, meant);
  }
}

function maximumOf({ index, year }: Edition, id: string, findings: Findings): number | null | undefined {
  const framework = findings.framework(index, year);
  if (id === "") return framework?.maxPoints;
  return flatten(framework?.components ?? []).find((component) => component.id === id)?.maxPoints;
}

/** Provinces have between some hundred thousand and some ten million people; `thousands` counts in thousands. */
function checkPopulation(findings: Findings): void {
  for (const unit of findings.dataset.units.values()) {
    if (unit.kind !== "province" || unit.illustrative) continue;
    for (const [position, { thousands }] of unit.population.entries()) {
      if (thousands >= 50 && thousands <= 50_000) continue;
      const meant = thousands < 50 ? digits(thousands * 1000) : digits(thousands / 1000);
      findings.at(
        unit,
        messages.populationScale(digits(thousands), meant),
        "population",
        position,
        "thousands",
      );
    }
  }
}

/** A document years later than every edition and every conference was dated by a slip: 2052 for 2025. */
function checkSources(findings: Findings): void {
  const { conferences, sources } = findings.dataset;
  const told = [
    ...findings.editions().map(({ year }) => year),
    ...[...conferences.values()].map(({ heldOn }) => Number(heldOn.slice(0, 4))),
  ];
  if (told.length === 0) return;
  const latest = Math.max(...told) + LATEST;
  for (const source of sources.values())
    if (source.date !== null && Number(source.date.slice(0, 4)) > latest)
      findings.at(source, messages.sourceFarAway(source.date, latest), "date");
}
