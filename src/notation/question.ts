import { editionsKnownOn } from "../analysis/comparability/published.ts";
import type { Writer } from "../format/write.ts";
import type { Fact } from "../load/report/report.ts";
import type { Conference } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { Component, IndexDefinition } from "../model/framework.ts";
import { editionsOf, findComponent, frameworkOf, indicesOfLeagues } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import type { Kind } from "./kinds.ts";
import { noIndex, notInFramework, noValue } from "./messages.ts";
import { type Names, unitOfYear } from "./names.ts";
import type { Mention, Reading } from "./read.ts";

/** Where a notation stands: whose conference it is decides what it need not say. */
export interface Scene {
  /** Writes the values; in Vietnamese where none is given. */
  writer?: Writer;
  dataset: Dataset;
  names: Names;
  conference: Conference;
}

/** A notation with everything filled in. */
export interface Question {
  written: string;
  kind: Kind;
  index: IndexDefinition;
  component: Component | null;
  unit: Unit;
  /** Whether it is another unit than that of the conference. */
  foreign: boolean;
  year: number;
  against: number;
  editions: readonly Edition[];
  /** The day that decides what was known; null where a year is written out, which may have been announced later. */
  knownOn: string | null;
}

/** The index named, or that of the component named, or the only one of the conference; those of the conference first. */
function indexOf(
  { index, component, written }: Reading,
  { dataset, conference }: Scene,
): IndexDefinition | Fact {
  const ours = conference.indices.map((one) => one.index);
  const ids = (mention: Mention | null) => [
    ...new Set(mention?.named.flatMap((one) => ("index" in one ? [one.index] : [])) ?? []),
  ];
  const candidates = index ? ids(index) : component ? ids(component) : ours;
  const own = candidates.filter((id) => ours.includes(id));
  const chosen = own.length > 0 ? own : candidates;
  const found = chosen.length === 1 ? dataset.indices.get(chosen[0] ?? "") : undefined;
  if (found) return found;
  const choices = chosen.length > 0 ? chosen : indicesOfLeagues(dataset).map(({ id }) => id);
  return noIndex(
    written,
    choices.map((id) => dataset.indices.get(id)?.short ?? id),
  );
}

function componentOf(mention: Mention | null, index: IndexDefinition, year: number): Component | null | Fact {
  if (!mention) return null;
  const framework = frameworkOf(index, year);
  for (const one of mention.named) {
    const found =
      one.what === "component" && one.index === index.id ? findComponent(framework, one.component) : null;
    if (found) return found;
  }
  const top = framework?.components ?? [];
  return notInFramework(
    mention.words,
    index.short,
    year,
    top.map(({ code, name }) => (code ? `${code} ${name.vi}` : name.vi)),
  );
}

/** Fills in what a notation leaves out: the conference's unit, its years of that index, the index of the component. */
export function questionOf(reading: Reading, scene: Scene): Question | Fact {
  const { dataset, conference } = scene;
  const index = indexOf(reading, scene);
  if ("message" in index) return index;
  const asked = conference.indices.find((one) => one.index === index.id);
  const known = editionsKnownOn(dataset, index.id, conference.heldOn);
  const years = [...reading.years].sort();
  const year = years.at(-1) ?? asked?.year ?? known.at(-1)?.year ?? null;
  if (year === null) return noValue(reading.written, `đến ngày hội nghị chưa có kỳ ${index.short} nào`);
  const against =
    reading.against ?? (years.length > 1 ? years[0]! : asked?.year === year ? asked.against : year - 1);
  const component = componentOf(reading.component, index, year);
  if (component && "message" in component) return component;
  const ids = reading.unit?.named.flatMap((one) => (one.what === "unit" ? [one.unit] : [])) ?? [];
  const unit = unitOfYear(dataset, ids.length > 0 ? ids : [conference.unit], year)!;
  return {
    written: reading.written,
    kind: reading.kind,
    index,
    component,
    unit,
    foreign: unit.id !== conference.unit,
    year,
    against,
    // A year that is written out may have been announced after the conference; by itself only what was known on its day.
    editions: reading.years.length > 0 ? editionsOf(dataset, index.id) : known,
    knownOn: reading.years.length > 0 ? null : conference.heldOn,
  };
}
