import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { Release } from "../model/release.ts";
import type { Section } from "../site/written.ts";
import type { Manifest } from "./manifest.ts";

/** One thing that stands in the way of a release, or that is to be minded: where, what, how to mend it. */
export interface GateItem {
  level: "block" | "mind";
  /** "data/conferences/a.yaml:12:5", or the path of a page. */
  place: string;
  what: string;
  mend: string;
}

/** What the gate looks at. */
export interface GateInput {
  analysis: ConferenceAnalysis;
  /** Offices by id, to be told by their names. */
  agencies: Dataset["agencies"];
  /** Of data, prose, papers and pages, of all conferences; those of others are passed over. */
  problems: readonly Problem[];
  /** Sections of its page, with their drawings. */
  sections: readonly Section[];
  manifest: Manifest;
  release: Release | null;
  /** The record and the commentary as they were typed. */
  record: string;
  commentary: string | null;
}
