import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { decimalsWritten } from "../../model/figure.ts";
import { editionsOf, findComponent, frameworkOf } from "../../model/lookup.ts";
import { factId } from "../fact-ids/fact-id.ts";
import { indexYear } from "../names.ts";
import { computedWords, discrepancySubject, statedWords } from "./discrepancies.ts";
import type { Fact } from "./fact.ts";

/** Two versions of one number side by side: the one that is used, and why it is. */
export interface Conflict {
  about: Words;
  used: Words;
  usedSources: readonly string[];
  other: Words;
  otherSources: readonly string[];
  why: Words;
}

const kinds = { score: "diem", rank: "hang", change: "thay-doi", mean: "trung-binh" } as const;
const kindWords = {
  score: () => t`điểm`,
  rank: () => t`thứ hạng`,
  change: () => t`mức thay đổi`,
  mean: () => t`bình quân cả nước`,
};

/** A number as somebody printed it; words stay their own. */
export const printedWords = (written: string): Words =>
  /^\d+(\.\d+)?$/.test(written) ? formatNumber(Number(written), decimalsWritten(written)) : recorded(written);

/** Versions that somebody else printed of the editions shown, as the data hold them. */
function alsoPublished(
  dataset: Dataset,
  analysis: ConferenceAnalysis,
  facts: ReadonlyMap<string, Fact>,
): Conflict[] {
  return analysis.indices.flatMap(({ index, history, year, against }) => {
    const years = new Set([...history.map((point) => point.year), year, against]);
    const editions = editionsOf(dataset, index.id).filter((edition) => years.has(edition.year));
    return editions.flatMap((edition) =>
      edition.alsoPublished
        .filter(({ unit }) => unit === analysis.unit.id || unit === "national")
        .map((row) => {
          const used = facts.get(factId(index.id, edition.year, row.component, kinds[row.what]));
          const component =
            row.component === null ? null : findComponent(frameworkOf(index, edition.year), row.component);
          const of = component ? together`${named(component.name)}, ` : "";
          return {
            about: together`${of}${indexYear(index, edition.year)}: ${kindWords[row.what]()}`,
            used: used?.text ?? t`không có trong phân tích này`,
            usedSources: used?.sources ?? [],
            other: printedWords(row.written),
            otherSources: row.sources,
            why: recorded(row.why),
          };
        }),
    );
  });
}

/** Every number of which two versions are known: what is used, what is not, and why. */
export function conflictsOf(
  dataset: Dataset,
  analysis: ConferenceAnalysis,
  facts: readonly Fact[],
): Conflict[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const stated = analysis.discrepancies.map((row) => {
    const index = dataset.indices.get(row.index)!;
    return {
      about: capitalise(discrepancySubject(index, row)),
      used: computedWords(index, row),
      usedSources: [],
      other: statedWords(index, row),
      otherSources: row.sources,
      why: t`theo số công bố hoặc tính từ số công bố; tài liệu được giữ nguyên văn`,
    };
  });
  return [...alsoPublished(dataset, analysis, byId), ...stated];
}
