import type { z } from "zod";
import type { Dataset } from "../../model/dataset.ts";
import { checkCommentary } from "../check/conferences/commentary.ts";
import type { Files } from "../files.ts";
import { checkShape } from "../from-zod.ts";
import * as messages from "../messages.ts";
import { withoutEmptyHeadings } from "../read/empty-headings.ts";
import { readText } from "../read/read-text.ts";
import { type ReadResult, type Reads, readAgain } from "../read/read-yaml.ts";
import { nameMeant, REQUIRED, type Route, routeOf } from "../read/routes.ts";
import type { Fact } from "../report/report.ts";
import { conferenceFile } from "../schemas/conference-file.ts";
import { indexFile } from "../schemas/index-file.ts";
import { siteFile, sourcesFile, unitsFile } from "../schemas/reference-files.ts";
import { releaseFile } from "../schemas/release-file.ts";
import { scoresFile } from "../schemas/scores-file.ts";
import { buildConference } from "./conference.ts";
import { buildEdition } from "./edition/edition.ts";
import { buildIndex } from "./index-definition.ts";
import { type Collected, Reader } from "./reader.ts";
import { buildSite, buildSources, buildUnits } from "./reference-data.ts";

/** The dataset as far as the files could be read, and which of them could not. */
export interface Draft {
  dataset: Dataset;
  /** Files that yielded nothing, so that what refers to them is not blamed. */
  unreadable: Set<string>;
  /** How many files had a part in it. */
  files: number;
}

/** Reads every file and builds the model from it; problems go to `collected`. */
export function assemble(files: Files, collected: Collected, reads: Reads): Draft {
  const names = files.list();
  const draft: Draft = { dataset: emptyDataset(), unreadable: new Set(), files: 0 };
  const unreadable = (file: string) => void draft.unreadable.add(file);

  for (const file of REQUIRED.filter((required) => !names.includes(required))) {
    const other = names.find((name) => nameMeant(name)?.file === file);
    const fact = other === undefined ? messages.noFile() : messages.noFileBut(other, file);
    collected.problems.push({ ...fact, place: { file, line: 1, column: 1 } });
    unreadable(file);
  }
  for (const file of names) {
    const route = routeOf(file);
    if (route.kind === "other") continue;
    draft.files += 1;
    if (route.kind === "unread") {
      const fact = unread(file, route.expected, names);
      collected.problems.push({ ...fact, place: { file, line: 1, column: 1 } });
      // what refers to it is not blamed
      if (fact.severity === "error") unreadable(nameMeant(file)?.file ?? file);
      continue;
    }
    if (route.kind === "copy") {
      collected.problems.push({ ...messages.copiedFile(file), place: { file, line: 1, column: 1 } });
      continue;
    }
    const text = readText(files, file);
    if (typeof text !== "string") {
      collected.problems.push(text);
      unreadable(file);
    } else if (route.kind === "commentary") {
      collected.problems.push(...readAgain(file, text, reads, prose).problems);
      const written = withoutEmptyHeadings(text);
      for (const line of written.lines)
        collected.problems.push({
          ...messages.headingWithoutWords(),
          place: { file, line: line + 1, column: 1 },
        });
      if (written.text.trim() !== "") draft.dataset.commentary.set(route.slug, written.text);
    } else if (route.kind === "prose") {
      collected.problems.push(...readAgain(file, text, reads, prose).problems);
      draft.dataset.prose.set(route.name, text);
    } else if (!addYaml(readAgain(file, text, reads), route, draft.dataset, collected)) unreadable(file);
  }
  const { conferences, releases } = draft.dataset;
  for (const [slug, conference] of conferences)
    if (releases?.has(slug)) delete conference.unreleased;
    else conference.unreleased = true;
  return draft;
}

/**
 * Why a file has a name that nothing reads, and the name it should have. Data that were meant to be read and stand
 * nowhere else are an error: without them pages would be silent about what somebody wrote down.
 */
function unread(file: string, expected: string, names: readonly string[]): Fact {
  const meant = nameMeant(file);
  if (meant !== null) {
    const isData = /ya?ml/i.test(meant.ending) && !names.includes(meant.file);
    return messages.wrongEnding(meant.ending, meant.file, isData ? "error" : "warning");
  }
  if (/\.(?:xlsx?|xlsm|ods|csv|tsv|docx?)$/i.test(file))
    return messages.officeFile(file, file.startsWith("content/"));
  return messages.unreadFile(expected);
}

/** A text in Markdown is read for what is wrong with it; its words are taken as they stand. */
const prose = (file: string, text: string): ReadResult => ({
  parsed: null,
  problems: checkCommentary(file, text),
});

function emptyDataset(): Dataset {
  return {
    site: { title: "", issuer: null, baseAddress: null, languages: [] },
    units: new Map(),
    regions: new Map(),
    agencies: new Map(),
    sources: new Map(),
    indices: new Map(),
    editions: new Map(),
    conferences: new Map(),
    releases: new Map(),
    commentary: new Map(),
    prose: new Map(),
  };
}

/** Adds what one file holds to the dataset; false when nothing could be made of the file. */
function addYaml(
  { parsed, problems }: ReadResult,
  route: Route,
  dataset: Dataset,
  collected: Collected,
): boolean {
  collected.problems.push(...problems);
  if (!parsed) return false;
  const reader = new Reader(parsed, collected);

  /** Checks the shape and hands the data on; `names` are the keys that repeat the file's name. */
  const use = <Schema extends z.ZodType<object>>(
    schema: Schema,
    names: Record<string, string>,
    add: (raw: z.output<Schema>) => void,
  ): boolean => {
    const shape = checkShape(schema, parsed);
    collected.problems.push(...shape.problems);
    if (!shape.data) return false;
    const { data } = shape;
    const misnamed = Object.entries(names).filter(([key, name]) => String(Reflect.get(data, key)) !== name);
    for (const [key, name] of misnamed) {
      const actual = String(Reflect.get(data, key));
      reader.report(reader.spot(data, key), messages.wrongFileName(key, actual, name));
    }
    // whose figures these are is unknown, so nothing more can be said of them
    if (misnamed.length) return false;
    add(data);
    return true;
  };

  switch (route.kind) {
    case "site":
      return use(siteFile, {}, (raw) => {
        dataset.site = buildSite(raw);
      });
    case "units":
      return use(unitsFile, {}, (raw) => Object.assign(dataset, buildUnits(raw, reader)));
    case "sources":
      return use(sourcesFile, {}, (raw) => {
        dataset.sources = buildSources(raw, reader);
      });
    case "index":
      return use(indexFile, { id: route.index }, (raw) => {
        dataset.indices.set(route.index, buildIndex(raw, reader));
      });
    case "scores":
      return use(scoresFile, { index: route.index, year: route.year }, (raw) => {
        const byYear = dataset.editions.get(route.index) ?? new Map();
        dataset.editions.set(route.index, byYear.set(raw.year, buildEdition(raw, reader)));
      });
    case "conference":
      return use(conferenceFile, { slug: route.slug }, (raw) => {
        dataset.conferences.set(route.slug, buildConference(raw, reader));
      });
    case "release":
      return use(releaseFile, { conference: route.slug }, (raw) => {
        dataset.releases?.set(route.slug, {
          conference: raw.conference,
          releasedOn: raw.released_on,
          fingerprint: raw.fingerprint,
          numbers: new Map(Object.entries(raw.numbers)),
        });
      });
    default:
      return false;
  }
}
