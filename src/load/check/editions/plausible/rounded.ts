import type { Edition } from "../../../../model/edition.ts";
import { decimalsWritten, type Figure } from "../../../../model/figure.ts";
import { flatten } from "../../../../model/lookup.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** So many figures of a column tell how many decimals its source prints. */
const ENOUGH = 20;
/** Two decimals are printed; figures with many more are those of a file, which drops zeros. */
const MOST = 3;

/** One figure shorter than all others of its column, where the column keeps its zeros: it was rounded on the way. */
export function checkRounded(findings: Findings): void {
  for (const edition of findings.editions()) {
    const parts = flatten(findings.framework(edition.index, edition.year)?.components ?? []);
    for (const id of [null, ...parts.map((part) => part.id)]) checkColumn(edition, id, findings);
  }
}

function checkColumn({ standings, index, year }: Edition, id: string | null, findings: Findings): void {
  const whole = [...standings.values()].filter((standing) => !findings.damaged.has(standing));
  const figures = whole.flatMap((standing): Figure[] => {
    const figure = id === null ? standing.score : standing.components.get(id)?.score;
    return figure?.basis === "published" ? [figure] : [];
  });
  const lengths = figures.map(({ written }) => decimalsWritten(written));
  const usual = Math.max(...lengths);
  const short = figures.filter((_, at) => lengths[at]! < usual);
  const kept = figures.filter(({ written }) => /\.\d*0$/.test(written)).length;
  const [only] = short;
  if (figures.length < ENOUGH || usual > MOST || short.length !== 1 || kept < 2 || !only) return;
  if (!findings.told.has(only))
    findings.at(
      only,
      messages.fewerDecimals(only.written, usual, findings.componentNamed(index, year, id ?? "")),
    );
}
