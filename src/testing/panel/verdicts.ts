import type { Language } from "../../language/language.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Standing } from "../../model/edition.ts";
import type { Made } from "./briefing.ts";

/** "Up", "down" or "same" as the printed figures have it, worked out from the data alone. */
type Way = "up" | "down" | "same";

/** The score as it is printed, in units of the last place. */
function printed(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  return Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9);
}

function wayOf(now: Standing, before: Standing, decimals: number): Way | null {
  if (!now.score || !before.score) return null;
  const change = printed(now.score.value - before.score.value, decimals);
  return change > 0 ? "up" : change < 0 ? "down" : "same";
}

const WORDS: Record<Language, Record<"up" | "down", RegExp>> = {
  vi: { up: /(?<!không )\btăng\b/u, down: /(?<!không )\bgiảm\b/u },
  en: { up: /\b(rose|up|gained|increase)\b/, down: /\b(fell|down|lost|decrease)\b/ },
};

const toneOf: Record<Way, string> = { up: "gain", down: "loss", same: "unchanged" };

/**
 * First screen held against the raw standings: the verdict of each key figure, its verb and its rank must be those of
 * the published figures, worked out here a second time.
 */
export function verdictFaults({ page, analysis }: Made, dataset: Dataset, language: Language): string[] {
  return analysis.conference.indices.flatMap(({ index: id, year, against }, at) => {
    // one card may speak of all indices that have no result for the same reason
    const figure = page.keyFigures.length === 1 ? page.keyFigures[0] : page.keyFigures[at];
    const index = dataset.indices.get(id);
    const now = dataset.editions.get(id)?.get(year)?.standings.get(analysis.unit.id);
    const before = dataset.editions.get(id)?.get(against)?.standings.get(analysis.unit.id);
    if (!figure || !index) return [`no key figure for ${id}`];
    const faults: string[] = [];
    const told = (fault: string) => void faults.push(`${fault}: ${JSON.stringify(figure)}`);
    const way = now && before ? wayOf(now, before, index.measure.decimals) : null;
    if (figure.change && way) {
      const { text, tone } = figure.change;
      if (tone !== toneOf[way] && tone !== "not-comparable") told(`verdict ${tone}, figures ${way}`);
      if (way !== "same" && tone !== "not-comparable" && !WORDS[language][way].test(text))
        told(`verb against the figures (${way})`);
    }
    if (figure.change && !before?.score && !analysis.indices[at]?.edition?.reported.length)
      told("a change without a score before");
    // Beyond 999 a rank carries a mark between its thousands.
    const rank = figure.rank?.split("/")[0]?.replace(/[.,]/g, "");
    if (now?.rank && rank !== undefined && rank !== `${now.rank.value}`)
      told(`rank differs from ${now.rank.value}`);
    if (now?.score && figure.score.length === 0) told("no score");
    return faults;
  });
}
