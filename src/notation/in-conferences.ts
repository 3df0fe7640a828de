import { vietnamese, type Writer } from "../format/write.ts";
import { lineCounterOf } from "../load/read/lines.ts";
import { spotAt } from "../load/report/locate.ts";
import { problemAt } from "../load/report/report.ts";
import type { Conference } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Place as FilePlace, Problem } from "../model/problem.ts";
import { type Expanded, expand, type Place } from "./expand.ts";
import { namesOf } from "./names.ts";
import type { Scene } from "./question.ts";

/** A value that stands in the place of a notation, for showing. */
interface ShownValue {
  place: FilePlace;
  written: string;
  value: string;
}

/** Signs that mean something in Markdown, and those that pages know. */
const asMarkdown =
  ({ language }: Writer) =>
  (value: string) => {
    const plain = value.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, "\\$&");
    // Among Vietnamese words the value says which language it is in; see the links of `site/markdown.ts`.
    return language === "vi" ? plain : `[${plain}](lang:${language})`;
  };

/** The commentary of each conference with its values, in the language of the writer. */
export function commentaryWithValues(
  dataset: Dataset,
  writer: Writer = vietnamese,
): ReadonlyMap<string, Expanded> {
  const names = namesOf(dataset);
  return new Map(
    [...dataset.commentary].flatMap(([slug, text]) => {
      const conference = dataset.conferences.get(slug);
      return conference && text.includes("{{")
        ? [[slug, expand(text, { dataset, names, conference, writer }, asMarkdown(writer))] as const]
        : [];
    }),
  );
}

/** The sentences of a record that people of the office write, with their values; `found` is told of each. */
function recordWithValues(conference: Conference, scene: Scene, found: (place: Place) => void): Conference {
  const put = (text: string) => {
    if (!text.includes("{{")) return text;
    const expanded = expand(text, scene);
    for (const place of expanded.places) found(place);
    return expanded.text;
  };
  const each = <Item extends { text: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, text: put(item.text) }));
  const { about, conclusion } = conference;
  return {
    ...conference,
    about: about === null ? null : put(about),
    shortfalls: each(conference.shortfalls),
    causes: each(conference.causes),
    missingEvidence: each(conference.missingEvidence),
    actions: each(conference.actions),
    commitments: each(conference.commitments),
    recommendations: each(conference.recommendations),
    responsibilities: each(conference.responsibilities),
    conclusion: conclusion && { ...conclusion, points: conclusion.points.map(put) },
  };
}

/** Where the notations of a record stand in its file, each the next of its wording. */
function finder(file: string, text: string) {
  const lines = lineCounterOf(text);
  const squeezed = (written: string) => written.replace(/\s+/g, " ");
  const left = [...text.matchAll(/\{\{[^{}]*\}\}|\{\{/gu)].map((match) => ({
    at: match.index,
    written: squeezed(match[0]),
  }));
  return (written: string) => {
    const next = left.findIndex((one) => one.written === squeezed(written));
    const [taken] = next < 0 ? [] : left.splice(next, 1);
    return spotAt({ file, text, lines }, taken?.at ?? 0);
  };
}

/**
 * Reads every notation of commentary and records: the dataset with the values in its records (commentary follows page
 * by page, in the language of the page), the values for showing, and what is wrong, each in its file. `read` gives a file.
 */
export function withValues(
  dataset: Dataset,
  read: (file: string) => string,
): { dataset: Dataset; values: ShownValue[]; problems: Problem[] } {
  const names = namesOf(dataset);
  const values: ShownValue[] = [];
  const problems: Problem[] = [];
  const tell = ({ written, outcome }: Place, spot: ReturnType<typeof spotAt>) => {
    if ("fault" in outcome) problems.push(problemAt(spot, outcome.fault));
    else values.push({ place: spot.place, written, value: outcome.value });
  };
  const conferences = [...dataset.conferences].map(([slug, conference]) => {
    const file = `data/conferences/${slug}.yaml`;
    const spots: ReturnType<typeof finder>[] = [];
    const told = recordWithValues(conference, { dataset, names, conference }, (place) => {
      const spot = spots[0] ?? finder(file, read(file));
      if (spots.length === 0) spots.push(spot);
      tell(place, spot(place.written));
    });
    return [slug, told] as const;
  });
  for (const [slug, { places }] of commentaryWithValues(dataset)) {
    const text = dataset.commentary.get(slug) ?? "";
    const source = { file: `content/hoi-nghi/${slug}.md`, text, lines: lineCounterOf(text) };
    for (const place of places) tell(place, spotAt(source, place.start));
  }
  return { dataset: { ...dataset, conferences: new Map(conferences) }, values, problems };
}

/** The dataset whose commentary holds its values, in the language of the writer. */
export function speakValues(dataset: Dataset, writer: Writer): Dataset {
  const expanded = commentaryWithValues(dataset, writer);
  if (expanded.size === 0) return dataset;
  const commentary = [...dataset.commentary].map(
    ([slug, text]) => [slug, expanded.get(slug)?.text ?? text] as const,
  );
  return { ...dataset, commentary: new Map(commentary) };
}
