import { type Finding, makeChecker } from "../claims/check-text.ts";
import { lineCounterOf } from "../load/read/lines.ts";
import { spotAt } from "../load/report/locate.ts";
import { problemAt } from "../load/report/report.ts";
import type { Conference } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { commentaryWithValues } from "./in-conferences.ts";

/** A wrong figure, or one written as it should not be, as a problem without its place. */
function factOf(finding: Finding, quote: string): Omit<Problem, "place" | "sourceLine"> {
  return {
    code: "prose-figure",
    severity: "warning",
    message: `“${quote}”: ${finding.error ?? "nên sửa cách ghi"}. ${finding.why.replace(/\.?$/, ".")}`,
    hint: finding.replacement === null ? "Sửa lại câu theo số liệu." : `Nên ghi: ${finding.replacement}`,
  };
}

/** Where words of a value stand in its YAML file, however its lines are folded; the start of the value when they are not found. */
function placeIn(raw: string, text: string, quote: string): number {
  const spaced = (words: string) =>
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+");
  const start = Math.max(0, raw.search(new RegExp(spaced(text.slice(0, 60)), "u")));
  const inside = raw.slice(start).search(new RegExp(spaced(quote), "u"));
  return start + Math.max(0, inside);
}

/** The sentences of a record that people of the office write; quotations of documents are held against figures elsewhere. */
function proseOf(conference: Conference): string[] {
  const { about, shortfalls, causes, missingEvidence, actions, commitments, plan, conclusion } = conference;
  const { recommendations, responsibilities } = conference;
  const entries = [
    ...[...shortfalls, ...causes, ...missingEvidence, ...actions],
    ...[...commitments, ...recommendations, ...responsibilities],
  ];
  return [
    about ?? "",
    ...entries.map(({ text }) => text),
    ...(plan?.purposes ?? []),
    ...(plan?.requirements ?? []),
    ...(plan?.organisation ?? []),
    ...(plan?.sections ?? []).flatMap(({ tasks }) => tasks.map(({ text }) => text)),
    ...conference.awards.map(({ text }) => text),
    ...(conclusion?.points ?? []),
  ].filter((text) => text !== "");
}

/**
 * What the office's own prose says about indices, held against the data: commentary and the sentences of each record,
 * notations with their values. Warnings with file, line and column; they stop nothing but a release. `read` gives a file.
 */
export function proseFigures(dataset: Dataset, read: (file: string) => string): Problem[] {
  const checker = makeChecker(dataset);
  const told = ({ verdict }: Finding) => verdict === "wrong" || verdict === "style";
  const commentary = commentaryWithValues(dataset);
  return [...dataset.conferences.values()].flatMap((conference) => {
    const { slug, unit, heldOn } = conference;
    const given = { unit, date: heldOn };
    const record = `data/conferences/${slug}.yaml`;
    const raw = read(record);
    const source = { file: record, text: raw, lines: lineCounterOf(raw) };
    const ofRecord = proseOf(conference).flatMap((text) =>
      checker
        .check(text, given)
        .filter(told)
        .map((finding) =>
          problemAt(spotAt(source, placeIn(raw, text, finding.quote)), factOf(finding, finding.quote)),
        ),
    );
    const typed = dataset.commentary.get(slug);
    if (typed === undefined) return ofRecord;
    const page = { file: `content/hoi-nghi/${slug}.md`, text: typed, lines: lineCounterOf(typed) };
    const expanded = commentary.get(slug);
    const ofCommentary = checker
      .check(expanded?.text ?? typed, given)
      .filter(told)
      .map((finding) => {
        const at = expanded?.typedAt(finding.span.start) ?? finding.span.start;
        return problemAt(spotAt(page, at), factOf(finding, finding.quote));
      });
    return [...ofRecord, ...ofCommentary];
  });
}
