import type { IndexDefinition } from "../../../model/framework.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { MISSING_CHOICES, missingReason } from "../questions.ts";
import { withSource } from "../yaml/with-source.ts";
import { type Bringing, describe } from "./bringing.ts";
import { editionFacts } from "./edition-facts.ts";
import { type Absence, absentUnits, type EditionFacts, newEditionText } from "./new-edition.ts";
import type { League } from "./read-league.ts";
import type { FoundTable } from "./recognise.ts";

/** An edition that is recorded for the first time: its facts, its figures, and why some are missing. */
export function recordAnew(
  plan: Plan,
  { table, year, framework, league, file, information }: Bringing,
): void {
  const { index } = table;
  const facts = information
    ? factsFromSheet(plan, information, index, year)
    : factsFromAnswers(plan, index, year);
  const absences = reasonsOf(plan, table, league, year, information !== null);
  if (facts === null || absences === null || plan.failed) return;
  plan.overlay.set(
    file,
    newEditionText(plan.file, { index, framework, year, facts, absences }, league, plan.project.dataset),
  );
  describe(
    plan,
    { table, year, framework },
    league.figures.map((figure) => ({ ...figure, before: null, after: figure.written })),
  );
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
  if (source && findings.length === 0) addSource(plan, source.line);
  return findings.length > 0 ? null : facts;
}

/** One document more in data/sources.yaml. */
export function addSource(plan: Plan, line: string): void {
  plan.overlay.set("data/sources.yaml", withSource(plan.overlay.text("data/sources.yaml") ?? "", line));
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

/** Why units or cells are without a figure: from the column "Lý do thiếu", else from one answer for all; null when not told. */
function reasonsOf(
  plan: Plan,
  table: FoundTable,
  league: League,
  year: number,
  ownTemplate: boolean,
): Absence[] | null {
  const { whole, partly } = absentUnits(league, table.index, year, plan.project.dataset);
  const sheet = table.shape.sheet.name;
  const at = (cell: string) => ({ file: plan.file, sheet, cell });
  const absences: Absence[] = [];
  const untold: string[] = [];
  for (const unit of [...whole, ...partly]) {
    const remark = league.remarks.find((one) => one.unit === unit && one.meaning === "missing");
    const note = league.remarks.find((one) => one.unit === unit && one.meaning === "note")?.text;
    const reason = remark ? missingReason(remark.text) : (plan.answers.missing ?? null);
    if (remark && reason === null) {
      plan.say(
        errorAt(
          at(remark.cell),
          `Lý do “${remark.text}” không có trong danh sách.`,
          "Chọn: không công bố, không áp dụng, thiếu một phần.",
        ),
      );
    } else if (reason === null) untold.push(unit);
    else absences.push({ unit, reason, ...(note === undefined ? {} : { note }) });
  }
  if (untold.length === 0) return absences;
  const name = (unit: string) => plan.project.dataset.units.get(unit)?.name.vi ?? unit;
  if (!ownTemplate) {
    plan.ask({
      key: "missing",
      text: `${untold.length} đơn vị thiếu số (${untold.map(name).join(", ")}), vì sao`,
      choices: [...MISSING_CHOICES],
    });
    return null;
  }
  for (const unit of untold) {
    const blank = league.blanks.find((one) => one.unit === unit && one.meaning !== "rank");
    plan.say(
      errorAt(
        at(blank?.cell ?? league.rows.get(unit) ?? "A1"),
        `${name(unit)} có ô trống mà chưa nêu lý do.`,
        "Gõ số, hoặc chọn lý do ở cột “Lý do thiếu”.",
      ),
    );
  }
  return null;
}
