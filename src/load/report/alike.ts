import type { Problem, ProblemCode } from "../../model/problem.ts";
import { conferenceOfFile } from "../../model/problem-owner.ts";
import { sameFault } from "../messages.ts";

/** So many problems with one sentence in a table, or in a file that others lean on, are one fault. */
const MANY = 5;
/** Records and texts are written by hand, entry by entry: there so many are. */
const MANY_BY_HAND = 12;
/** Of the very same value, fewer are enough: an id that is gone, a key that every entry repeats. */
const MANY_SAME = 4;
/** Lists of things to do, each to be done by itself. */
const APART: ReadonlySet<ProblemCode> = new Set(["to-fill", "prose-figure", "notation"]);

/** A problem, and all that it stands for. */
interface Told {
  problem: Problem;
  all: Problem[];
}

/** Whose problem it is: errors of one conference never hide in those of another. */
const ownerOf = ({ place }: Problem) => conferenceOfFile(place.file) ?? "";

/** The sentence without the names and digits in it. */
const sentenceOf = ({ code, severity, message }: Problem) =>
  `${code} ${severity} ${message.replace(/“[^”]*”|\d+(?:[.,]\d+)*/g, "#")}`;

const wordsOf = ({ code, severity, message, actual, expected }: Problem) =>
  [code, severity, message, actual, expected].join(" ");

/**
 * Problems that come by the dozen from one cause, as one: at the first of them, with how many there are and where. First
 * those of one value in all files of an owner, then those of one sentence in a file, then those of one sentence in many
 * files. Fewer are told one by one.
 */
export function asOne(problems: readonly Problem[]): Problem[] {
  const few = ({ place }: Problem) => (conferenceOfFile(place.file) === null ? MANY : MANY_BY_HAND);
  const single = problems.map((problem) => ({ problem, all: [problem] }));
  const byValue = joined(
    single,
    (one) => `${ownerOf(one)} ${wordsOf(one)}`,
    () => MANY_SAME,
  );
  const byFile = joined(byValue, (one) => `${one.place.file} ${sentenceOf(one)}`, few);
  const byOwner = joined(byFile, (one) => `${ownerOf(one)} ${sentenceOf(one)}`, few);
  return byOwner.map(({ problem, all }) => (all.length === 1 ? problem : { ...problem, ...sameFault(all) }));
}

/** Groups with one key and at least so many members become their first member. */
function joined(
  told: readonly Told[],
  keyOf: (one: Problem) => string,
  least: (one: Problem) => number,
): Told[] {
  const groups = new Map<string, Told[]>();
  const key = ({ problem }: Told) => keyOf(problem);
  for (const one of told) {
    if (!APART.has(one.problem.code)) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  }
  return told.flatMap((one) => {
    const group = groups.get(key(one)) ?? [one];
    if (group.length < 2 || group.flatMap(({ all }) => all).length < least(one.problem)) return [one];
    return group[0] === one ? [{ problem: one.problem, all: group.flatMap(({ all }) => all) }] : [];
  });
}
