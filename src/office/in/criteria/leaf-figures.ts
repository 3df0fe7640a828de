import type { IndexDefinition } from "../../../model/framework.ts";
import type { EditionFacts } from "../league/anew/new-edition.ts";
import type { EditionRecord } from "../league/recorded/edition-record.ts";
import { yamlText } from "../yaml/write-value.ts";
import type { CriteriaTable } from "./criteria-rows.ts";
import type { Criterion } from "./criteria-tree.ts";

/** One value of a criterion: "tc-1-1", "tc-1-1.self_score", "tc-1-1.responsible", or "score", "rank" of the whole. */
export interface LeafValue {
  meaning: string;
  after: string;
  cell: string | null;
}

const PARTS = ["self_score", "appraised_score", "survey_score"] as const;

/** All values that a table tells of one unit. Of a criterion with parts, only a figure told for itself is taken. */
function values(
  criteria: readonly Criterion[],
  total: CriteriaTable["total"],
  agencies: ReadonlyMap<string, string>,
): LeafValue[] {
  const all: LeafValue[] = [];
  const put = (meaning: string, figure: { written: string; cell: string } | undefined) => {
    if (figure) all.push({ meaning, after: figure.written, cell: figure.cell });
  };
  put("score", whole(total?.figures ?? {}));
  put("rank", total?.figures.rank);
  for (const { id, row, children } of criteria) {
    if (children.length > 0) {
      const own = whole(row.figures);
      if (row.figures.rank) put(`${id}.score`, own);
      else put(id, own);
      put(`${id}.rank`, row.figures.rank);
      continue;
    }
    put(`${id}.score`, row.figures.score);
    for (const part of PARTS) put(`${id}.${part}`, row.figures[part]);
    put(`${id}.rank`, row.figures.rank);
    const agency = row.agency ? agencies.get(row.agency.text) : undefined;
    if (agency !== undefined && row.agency)
      put(`${id}.responsible`, { written: agency, cell: row.agency.cell });
  }
  return all;
}

/** The figure of a whole: told in a column of its own, or the only one of the appraised and the surveyed. */
function whole(figures: Criterion["row"]["figures"]): { written: string; cell: string } | undefined {
  if (figures.score) return figures.score;
  const told = [figures.appraised_score, figures.survey_score].filter((figure) => figure !== undefined);
  return told.length === 1 ? told[0] : undefined;
}

/** Values that the record lacks or holds otherwise. */
export function leafChanges(
  record: EditionRecord | null,
  unit: string,
  criteria: readonly Criterion[],
  total: CriteriaTable["total"],
  agencies: ReadonlyMap<string, string>,
): (LeafValue & { before: string | null })[] {
  return values(criteria, total, agencies).flatMap((value) => {
    const before = record?.get(unit, value.meaning)?.written ?? null;
    const same = before !== null && (before === value.after || Number(before) === Number(value.after));
    return same ? [] : [{ ...value, before }];
  });
}

/** The file of an edition recorded for the first time, with the criteria of one unit. */
export function leafText(
  from: string,
  index: IndexDefinition,
  year: number,
  unit: string,
  facts: EditionFacts,
  criteria: readonly Criterion[],
  total: CriteriaTable["total"],
  agencies: ReadonlyMap<string, string>,
): string {
  const all = new Map(values(criteria, total, agencies).map(({ meaning, after }) => [meaning, after]));
  const component = ({ id }: Criterion): string[] => {
    const plain = all.get(id);
    if (plain !== undefined) return [`      ${id}: ${plain}`];
    const parts = ["score", ...PARTS, "rank", "responsible"].flatMap((part) => {
      const value = all.get(`${id}.${part}`);
      return value === undefined ? [] : [`${part}: ${value}`];
    });
    return parts.length === 0 ? [] : [`      ${id}: {${parts.join(", ")}}`];
  };
  const lines = [
    `# ${index.short} năm ${year}. Nhập từ tệp Excel “${from}”.`,
    `index: ${index.id}`,
    `year: ${year}`,
    `published: ${facts.published ?? "null"}`,
    `source: ${facts.source}`,
    `ranked_units: ${facts.ranked ?? "null"}`,
    ...(facts.note === null ? [] : [`note: ${yamlText(facts.note)}`]),
    "units:",
    `  ${unit}:`,
    ...["score", "rank"].flatMap((key) => (all.has(key) ? [`    ${key}: ${all.get(key)}`] : [])),
    "    components:",
    ...criteria.flatMap(component),
  ];
  return `${lines.join("\n")}\n`;
}
