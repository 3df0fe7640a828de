import type { IndexDefinition } from "../../../model/framework.ts";
import type { Information } from "../information.ts";
import type { EditionFacts } from "../league/anew/new-edition.ts";
import { editionFacts } from "../league/edition-facts.ts";
import { EditionRecord } from "../league/recorded/edition-record.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { addSource } from "../yaml/with-source.ts";
import { FIGURES } from "./criteria-head.ts";
import type { CriteriaTable } from "./criteria-rows.ts";
import { allCriteria, type Criterion } from "./criteria-tree.ts";
import { leafChanges, leafText } from "./leaf-figures.ts";
import { agencyIds, unitOf } from "./whose-scores.ts";

/** Whose scores a table of criteria holds, who answers for them, and what is said of their edition. */
export interface Whose {
  unit: string;
  agencies: ReadonlyMap<string, string>;
  /** Null where the edition is recorded already. */
  facts: EditionFacts | null;
}

const fileOf = (index: IndexDefinition, year: number) => `data/scores/${index.id}/${year}.yaml`;

/** Works that out, telling all faults of the scores and of the sheet "Thông tin" together; null when one is not known. */
export function whoseScores(
  plan: Plan,
  table: CriteriaTable,
  tree: readonly Criterion[],
  index: IndexDefinition,
  year: number,
  information: Information | null,
): Whose | null {
  const criteria = allCriteria(tree);
  for (const { row } of criteria) {
    for (const kind of FIGURES) {
      const figure = row.figures[kind];
      if (figure && kind !== "rank" && row.max !== null && Number(figure.written) > Number(row.max)) {
        plan.say(
          errorAt(
            { file: plan.file, sheet: table.sheet.name, cell: figure.cell },
            `Điểm ${figure.written} lớn hơn điểm tối đa ${row.max} của tiêu chí ${row.code}.`,
            "Sửa theo tài liệu nguồn.",
          ),
        );
      }
    }
  }
  const unit = unitOf(plan, table, index, year);
  const agencies = agencyIds(plan, table, criteria);
  if (plan.overlay.text(fileOf(index, year)) !== null)
    return unit === null ? null : { unit, agencies, facts: null };
  const facts = factsOf(plan, index, year, information);
  return unit === null || facts === null ? null : { unit, agencies, facts };
}

function factsOf(
  plan: Plan,
  index: IndexDefinition,
  year: number,
  information: Information | null,
): EditionFacts | null {
  const { dataset } = plan.project;
  if (information) {
    const { facts, source, findings } = editionFacts(
      plan.file,
      information,
      { index: index.id, year },
      dataset,
    );
    plan.say(...findings);
    if (findings.length > 0) return null;
    if (source) addSource(plan, source.line);
    return facts;
  }
  if (plan.answers.source !== undefined && dataset.sources.has(plan.answers.source))
    return { published: null, source: plan.answers.source, ranked: null, note: null };
  plan.ask({
    key: "source",
    text: `Tài liệu nguồn của ${index.short} ${year}: mã trong data/sources.yaml`,
    choices: [],
  });
  return null;
}

/** Plans the scores of one unit: values that change, or an edition that is recorded for the first time. */
export function takeScores(
  plan: Plan,
  table: CriteriaTable,
  tree: readonly Criterion[],
  index: IndexDefinition,
  year: number,
  { unit, agencies, facts }: Whose,
): void {
  const sheet = table.sheet.name;
  const file = fileOf(index, year);
  const criteria = allCriteria(tree);
  for (const { id, row } of criteria)
    for (const kind of FIGURES)
      plan.cells.set(`${file} ${unit} ${id}`, {
        sheet,
        cell: row.figures[kind]?.cell ?? plan.cells.get(`${file} ${unit} ${id}`)?.cell ?? row.nameCell,
      });
  const name = plan.project.dataset.units.get(unit)?.name.vi ?? unit;
  plan.recognised.push(
    `${index.short} ${year} ← trang "${sheet}": điểm của ${name}, ${criteria.length} dòng`,
  );
  const text = plan.overlay.text(file);
  const record = text === null ? null : EditionRecord.of(text);
  const changes = leafChanges(record, unit, criteria, table.total, agencies);
  for (const { meaning, before, after, cell } of changes) {
    plan.changes.push({
      what: `${index.short} ${year} · ${name} · ${meaning}`,
      before,
      after,
      cell: cell ?? table.rows[0]!.nameCell,
      sheet,
    });
  }
  if (record && changes.length > 0)
    plan.overlay.set(
      file,
      record.with(changes.map(({ meaning, after }) => ({ unit, meaning, written: after }))),
    );
  else if (text === null && facts)
    plan.overlay.set(file, leafText(plan.file, index, year, unit, facts, criteria, table.total, agencies));
}
