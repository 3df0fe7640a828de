import type { ComponentScore, Standing } from "../../../model/edition.ts";
import type { Figure, Missing } from "../../../model/figure.ts";
import * as messages from "../../messages.ts";
import { originOf } from "../../report/locate.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import type { Reader } from "../reader.ts";

/** A component of which nothing but the score or the reason of its absence is known. */
export function plainScore(score: Figure | null, missing: Missing | null = null): ComponentScore {
  return {
    score,
    rank: null,
    selfScore: null,
    appraisedScore: null,
    surveyScore: null,
    responsible: null,
    missing,
  };
}

/** What a column of the long table holds; only scores and ranks need a reason where a cell is empty. */
export type Column =
  | { kind: "score" }
  | { kind: "rank" }
  | { kind: "component"; component: string }
  | { kind: "share"; component: string }
  | { kind: "part"; partition: string; part: string };

/** The columns after the unit, by their names: `score`, `rank`, a component, `share/<component>`, `partitions/<division>/<part>`. */
export function columnsOf({ index, year }: ScoresFile, names: readonly string[], reader: Reader): Column[] {
  const component = (id: string, position: number) =>
    reader.collected.components.push({ index, year, id, origin: originOf(reader.file, names, position) });
  return names.map((name, position): Column => {
    const [form, ...path] = name.split("/");
    if (name === "score" || name === "rank") return { kind: name };
    if (form === "share" && path.length === 1 && path[0]) {
      component(path[0], position);
      return { kind: "share", component: path[0] };
    }
    if (form === "partitions" && path.length === 2 && path[0] && path[1])
      return { kind: "part", partition: path[0], part: path[1] };
    if (path.length > 0) reader.report(reader.spot(names, position), messages.columnForm(name));
    else if (position > 0) component(name, position);
    return { kind: "component", component: name };
  });
}

/** Whether a cell of the column may be empty without a reason: a unit need not have a share, or points by a division. */
export const mayBeEmpty = ({ kind }: Column) => kind === "share" || kind === "part";

/** Puts the figure of a cell, which stands at `row[position]`, where its column says; null for a cell left empty. */
export function place(
  standing: Standing,
  column: Column,
  figure: Figure | null,
  { row, position }: { row: object; position: number },
  reader: Reader,
): void {
  const { components, missing } = standing;
  if (column.kind === "score") standing.score = figure;
  else if (column.kind === "rank") standing.rank = figure;
  else if (column.kind === "component") {
    const share = components.get(column.component)?.share;
    const score = plainScore(figure, figure ? null : missing);
    if (share) score.share = share;
    components.set(column.component, reader.mark(score, row, position));
  } else if (column.kind === "share") {
    if (!figure) return;
    const score = components.get(column.component) ?? reader.mark(plainScore(null), row, position);
    score.share = figure;
    components.set(column.component, score);
  } else if (figure) {
    standing.partitions ??= new Map();
    const points = standing.partitions.get(column.partition) ?? new Map<string, Figure>();
    standing.partitions.set(column.partition, points.set(column.part, figure));
  }
}
