import { parse, stringify } from "yaml";
import { existsIn, provincesOf } from "../../model/lookup.ts";
import { type MadeConference, type ProjectFiles, shippedProject } from "./project.ts";

/** The edition to come: the first of the 34 units that stand since 01/7/2025. */
export const NEXT = 2025;

const text = new TextDecoder();

function shippedText(path: string): string {
  const content = shippedProject().files[path]!;
  return typeof content === "string" ? content : text.decode(content);
}

/** Rows of a unit's predecessors, where it has none of its own: the first of them that was scored. */
function rowOf(rows: ReadonlyMap<unknown, readonly unknown[]>, id: string): readonly unknown[] | undefined {
  const { madeOf } = shippedProject().dataset.units.get(id)!;
  return [id, ...madeOf].map((one) => rows.get(one)).find((row) => row !== undefined && row[1] !== null);
}

/** A whole number that looks drawn by lot, the same for the same place of the table. */
const drawn = (row: number, column: number) => (row * 7919 + column * 104729) % 97;

/**
 * PAPI of the edition to come, made of the one before: every score of a field moved by up to 4%, the field and the total
 * added up anew. The framework holds for one year more.
 */
export function nextEdition(): { files: ProjectFiles; conferences: MadeConference[] } {
  const { dataset } = shippedProject();
  const before = parse(shippedText(`data/scores/papi/${NEXT - 1}.yaml`)) as {
    columns: string[];
    rows: unknown[][];
  };
  const { columns } = before;
  const known = new Map(before.rows.map((row) => [row[0], row]));
  const units = provincesOf(dataset).filter((one) => !one.illustrative && existsIn(one, NEXT));
  const fields = columns.flatMap((name, at) => (at > 1 && !/^sc\d+$/.test(name) ? [at] : []));
  const rows = units.flatMap(({ id }, unit) => {
    const old = rowOf(known, id);
    if (old === undefined) return [];
    const scores = columns.map((_, at) =>
      at > 1 && !fields.includes(at) ? Math.round(Number(old[at]) * (9600 + 8 * drawn(unit, at))) / 10000 : 0,
    );
    for (const [i, field] of fields.entries())
      scores[field] = sum(scores.slice(field + 1, fields[i + 1] ?? scores.length));
    return [[id, sum(fields.map((field) => scores[field]!)), ...scores.slice(2)]];
  });
  const edition = {
    index: "papi",
    year: NEXT,
    published: `${NEXT + 1}-04-15`,
    source: "papi-panel",
    ranked_units: rows.length,
    complete: true,
    columns,
    rows,
  };
  const framework = shippedText("data/indices/papi.yaml").replace(`, ${NEXT - 1}]`, `, ${NEXT}]`);
  return {
    files: { [`data/scores/papi/${NEXT}.yaml`]: stringify(edition), "data/indices/papi.yaml": framework },
    conferences: units.map(({ id }) => ({
      unit: id,
      heldOn: `${NEXT + 1}-06-20`,
      indices: [{ index: "papi", year: NEXT, from: 2011 }],
    })),
  };
}

const sum = (values: readonly number[]) => Math.round(values.reduce((all, one) => all + one, 0) * 1e4) / 1e4;
