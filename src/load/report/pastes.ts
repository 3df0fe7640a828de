import type { Problem } from "../../model/problem.ts";
import {
  commaTwice,
  headRow,
  leftBlank,
  maximaRow,
  pastedBlanks,
  pastedDecimals,
  pastedRows,
  regionRow,
  summaryRow,
  wrongRowLength,
} from "../messages.ts";

/** So many faults of one kind in one file are no slips: a table was pasted. */
const PASTE = 3;

type Kind = "comma-decimal" | "blank-mark" | "pasted-cells";

/**
 * Bad cells of a pasted table, which come by the dozen, as one problem for the file: how many there are, in which lines,
 * and one remedy for all. It stands at the first of them. Fewer are told one by one.
 */
export function asPastes(problems: readonly Problem[]): Problem[] {
  const kinds: Kind[] = ["comma-decimal", "blank-mark", "pasted-cells"];
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!kinds.some((kind) => kind === problem.code)) continue;
    const key = `${problem.code} ${problem.place.file}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return problems.flatMap((problem) => {
    const group = groups.get(`${problem.code} ${problem.place.file}`) ?? [];
    if (group.length < PASTE) return [problem];
    return problem === group[0] ? [asOne(problem, group)] : [];
  });
}

function asOne(first: Problem, group: readonly Problem[]): Problem {
  const lines = group.map(({ place }) => place.line);
  const example = first.actual ?? "";
  const bare = example.replace(/^“|”$/g, "");
  const fact =
    first.code === "comma-decimal"
      ? pastedDecimals(group.length, lines, bare, first.expected ?? bare)
      : first.code === "blank-mark"
        ? pastedBlanks(group.length, lines, example)
        : pastedRows(group.length, lines, /cách nhau bằng (.*?)\./.exec(first.message)?.[1] ?? "phím Tab");
  return {
    ...fact,
    place: first.place,
    ...sourceOf(first),
  };
}

const sourceOf = ({ sourceLine }: Problem) => (sourceLine === undefined ? {} : { sourceLine });

/** Whether a row is told to be no unit at all. */
const isNotAUnit = (message: string) => NOT_A_UNIT.some((words) => message.startsWith(words));
const NOT_A_UNIT = [headRow, maximaRow, summaryRow, regionRow].map(
  (fact) => fact("").message.split(" (")[0] ?? "",
);

/** Whether a row has one cell too many. */
function isTooLong(message: string, actual: string, expected: string): boolean {
  if (message !== wrongRowLength(0, 0).message) return false;
  return Number.parseInt(actual, 10) === Number.parseInt(expected, 10) + 1;
}

/** Problems that only echo another of the same line: what a slip left behind, or a cell emptied by a mark. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const at = (problem: Problem) => `${problem.place.file} ${problem.place.line}`;
  const lines = (codes: readonly Problem["code"][]) =>
    new Set(problems.filter(({ code }) => codes.includes(code)).map(at));
  const slips = lines(["yaml-syntax"]);
  const emptied = lines(["text-cut", "blank-mark"]);
  const blank = leftBlank("").message;
  const spot = (problem: Problem) => `${at(problem)} ${problem.place.column}`;
  const spelled = new Set(problems.filter(({ code }) => code === "wrong-type").map(spot));
  const blanks = problems.filter(({ code, actual }) => code === "blank-mark" && actual === "ô trống");
  /** The last blank cell of each line: of several, one says it. */
  const lastBlank = new Map(blanks.map((problem) => [at(problem), problem]));
  const emptyCells = lines(["blank-mark"]);
  const noUnits = new Set(problems.filter(({ message }) => isNotAUnit(message)).map(at));
  const reasons = new Set(
    problems
      .filter(({ code, severity }) => code === "missing-without-reason" && severity === "error")
      .map(at),
  );
  const doubled = new Set(
    problems
      .filter(({ message, actual = "", expected = "" }) => isTooLong(message, actual, expected))
      .map(at),
  );
  return problems
    .filter((problem) => {
      // a row that is no unit, and a comma too many, are all that is wrong with their lines
      if (noUnits.has(at(problem)) && !isNotAUnit(problem.message)) return false;
      if (doubled.has(at(problem)) && emptyCells.has(at(problem)) && problem.code !== "blank-mark")
        return false;
      if (
        problem.severity === "warning" &&
        problem.code === "missing-without-reason" &&
        reasons.has(at(problem))
      )
        return false;
      // what a cell without its null leaves out needs its reason only once the null stands there
      if (problem.code === "missing-without-reason" && emptyCells.has(at(problem))) return false;
      if (blanks.includes(problem) && lastBlank.get(at(problem)) !== problem) return false;
      // a cell that is told to be typed again
      if (problem.code === "odd-character" && (spelled.has(spot(problem)) || slips.has(at(problem))))
        return false;
      const echoes = problem.code === "wrong-type" || problem.code === "unknown-key";
      if (echoes && slips.has(at(problem))) return false;
      return !(problem.message === blank && emptied.has(at(problem)));
    })
    .map((problem) =>
      blanks.includes(problem) && doubled.has(at(problem))
        ? { ...commaTwice(), place: problem.place, ...sourceOf(problem) }
        : problem,
    );
}
