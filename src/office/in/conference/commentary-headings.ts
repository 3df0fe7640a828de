import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";

/** An index that a conference analyses, with the two editions that are compared; `before` is null for a first edition. */
export interface AnalysedIndex {
  index: IndexDefinition;
  year: number;
  against: number;
  from: number;
  now: Edition;
  before: Edition | null;
}

/** At most so many components of an index get a heading of their own. */
const MOST = 2;

/**
 * Headings of a commentary that is still to be written: each index; in it the components that fell most, and the one
 * that rose most, between the two years, where these compare; what became of the promises; what comes first now.
 */
export function commentaryHeadings(
  analysed: readonly AnalysedIndex[],
  unit: string,
  follows: boolean,
): string {
  const lines = analysed.flatMap((one) => [
    `## ${one.index.short} năm ${one.year}`,
    ...moves(one, unit).flatMap((heading) => [`### ${heading}`]),
  ]);
  if (follows) lines.push("## Việc đã cam kết ở hội nghị trước");
  lines.push("## Việc cần làm trước");
  return `${lines.join("\n\n")}\n`;
}

/** Top components by the change of their score in points, now − before; none where a framework or the measuring changed. */
function moves({ index, year, against, now, before }: AnalysedIndex, unit: string): string[] {
  const framework = frameworkOf(index, year);
  if (!framework || !before || framework !== frameworkOf(index, against)) return [];
  const crossed = index.breaks.filter(
    ({ between, treatment }) => treatment === "none" && between.to > against && between.to <= year,
  );
  const broken = new Set(crossed.flatMap(({ components }) => components));
  const scores = (edition: Edition) => edition.standings.get(unit)?.components;
  const changes = framework.components.flatMap(({ id, name }) => {
    if (broken.has("all") || broken.has(id)) return [];
    const [last, first] = [scores(now)?.get(id)?.score?.value, scores(before)?.get(id)?.score?.value];
    return last === undefined || first === undefined ? [] : [{ name: name.vi, change: last - first }];
  });
  const ordered = [...changes].sort((a, b) => a.change - b.change);
  const fallen = ordered.filter(({ change }) => change < 0).slice(0, MOST);
  const risen = ordered.filter(({ change }) => change > 0).slice(-1);
  return [
    ...fallen.map(({ name }) => `${name}: vì sao giảm điểm`),
    ...risen.map(({ name }) => `${name}: vì sao tăng điểm`),
  ];
}
