import type { Problem } from "../../model/problem.ts";
import { leftBlank, pastedBlanks, pastedDecimals, pastedRows } from "../messages.ts";

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
    ...(first.sourceLine === undefined ? {} : { sourceLine: first.sourceLine }),
  };
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
  return problems.filter((problem) => {
    // a cell that is told to be typed again
    if (problem.code === "odd-character" && spelled.has(spot(problem))) return false;
    const echoes = problem.code === "wrong-type" || problem.code === "unknown-key";
    if (echoes && slips.has(at(problem))) return false;
    return !(problem.message === blank && emptied.has(at(problem)));
  });
}
