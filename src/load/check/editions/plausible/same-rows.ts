import type { Edition, Standing } from "../../../../model/edition.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** Fewer figures are alike by chance. */
const ENOUGH = 4;
/** Rows are told when so few pairs of units would be alike throughout by chance. */
const BY_CHANCE = 0.001;

/** Two units with the same figures in every column: a row copied over another. */
export function checkSameRows(findings: Findings): void {
  for (const edition of findings.editions()) {
    // names that moved by a row leave one row twice
    if (findings.distorted.has(edition)) continue;
    const rows = [...edition.standings.values()]
      .filter((standing) => !findings.damaged.has(standing))
      .map((standing) => ({ standing, figures: figuresOf(standing) }))
      .filter(({ figures }) => figures.size >= ENOUGH);
    const met = new Map<string, Standing>();
    for (const { standing, figures } of rows) {
      const all = [...figures].map(([id, written]) => `${id} ${written}`).join(" ");
      const first = met.get(all);
      if (first) tell(edition, first, standing, figures, findings);
      else met.set(all, standing);
    }
  }
}

/** The scores as written, of all components. */
const figuresOf = ({ components }: Standing): Map<string, string> =>
  new Map([...components].flatMap(([id, { score }]) => (score ? [[id, score.written] as const] : [])));

function tell(
  edition: Edition,
  first: Standing,
  standing: Standing,
  figures: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  const units = [...edition.standings.values()];
  const chance = [...figures].reduce(
    (product, [id, written]) => {
      const having = units.filter(({ components }) => components.get(id)?.score?.written === written).length;
      return (product * Math.max(1, having - 1)) / units.length;
    },
    (units.length * (units.length - 1)) / 2,
  );
  if (chance >= BY_CHANCE) return;
  const { line } = findings.origins.spot(first).place;
  const [one, other] = [standing, first].map(({ unit }) => findings.unitNamed(unit));
  findings.at(standing, messages.sameRowTwice(one!, other!, figures.size, line));
  // which of the two is right is not known
  for (const score of [standing.score, first.score]) {
    if (!score) continue;
    findings.told.add(score);
    findings.meant.set(score, null);
  }
}
