import type { IndexDefinition } from "../../../../model/framework.ts";
import type { Information } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import { addSource } from "../../yaml/with-source.ts";
import { type Bringing, describe, meaningName } from "../bringing.ts";
import { editionFacts } from "../edition-facts.ts";
import { noteChanges, withUnitNotes } from "../recorded/unit-notes.ts";
import { emptyLevels } from "./empty-levels.ts";
import { reasonsOf } from "./missing-reasons.ts";
import { type EditionFacts, newEditionText } from "./new-edition.ts";

/** An edition that is recorded for the first time: its facts, its figures, and why some are missing. */
export function recordAnew(
  plan: Plan,
  { table, year, framework, league: all, file, information }: Bringing,
): void {
  const { index } = table;
  const left = emptyLevels(framework, all).filter(({ id }) =>
    all.blanks.some(({ meaning }) => meaning === id),
  );
  const league = {
    ...all,
    blanks: all.blanks.filter(({ meaning }) => !left.some(({ id }) => id === meaning)),
  };
  if (left.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: table.shape.sheet.name },
        `${left.length} cột để trống cả cột (${left
          .slice(0, 3)
          .map(({ id }) => meaningName(framework, id))
          .join("; ")}${left.length > 3 ? "; …" : ""}): kỳ này không ghi các thành phần ấy.`,
      ),
    );
  const facts = information
    ? factsFromSheet(plan, information, index, year)
    : factsFromAnswers(plan, index, year);
  const absences = reasonsOf(plan, table, league, year, information !== null);
  if (absences === null || facts === null || plan.figuresFailed) return;
  const text = newEditionText(
    plan.file,
    { index, framework, year, facts, absences },
    league,
    plan.project.dataset,
  );
  const notes = information
    ? noteChanges(plan, table, league, text, (unit) => league.figures.some((one) => one.unit === unit))
    : [];
  plan.overlay.set(file, withUnitNotes(text, notes));
  describe(plan, { table, year, framework }, [
    ...league.figures.map((figure) => ({ ...figure, before: null, after: figure.written })),
    ...notes.map((one) => ({ ...one, meaning: "note" })),
  ]);
}

function factsFromSheet(
  plan: Plan,
  information: Information,
  index: IndexDefinition,
  year: number,
): EditionFacts | null {
  const { facts, source, findings } = editionFacts(
    plan.file,
    information,
    { index: index.id, year },
    plan.project.dataset,
  );
  plan.say(...findings);
  // Figures are checked beside faults of these answers: some known document stands for the one that is not told right
  if (findings.length > 0) {
    const [known] = plan.project.dataset.sources.keys();
    return known === undefined ? null : { published: null, source: known, ranked: null, note: null };
  }
  if (source) addSource(plan, source.line);
  return facts;
}

function factsFromAnswers(plan: Plan, index: IndexDefinition, year: number): EditionFacts | null {
  const { source } = plan.answers;
  if (source !== undefined && plan.project.dataset.sources.has(source)) {
    return { published: null, source, ranked: null, note: null };
  }
  plan.ask({
    key: "source",
    text: `Tài liệu nguồn của ${index.short} ${year}: mã trong data/sources.yaml${source === undefined ? "" : ` (không có mã “${source}”)`}`,
    choices: [],
  });
  return null;
}
