import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import { decimalsWritten } from "../../model/figure.ts";
import { editionsOf, findComponent, frameworkOf } from "../../model/lookup.ts";
import { indexYear } from "../names.ts";
import { computedWords, discrepancySubject, statedWords } from "../record/discrepancies.ts";
import { type Fact, WHOLE } from "./fact.ts";

/** Two versions of one number side by side: the one that is used, and why it is. */
export interface Conflict {
  about: string;
  used: string;
  usedSources: readonly string[];
  other: string;
  otherSources: readonly string[];
  why: string;
}

const kinds = { score: "diem", rank: "hang", change: "thay-doi", mean: "trung-binh" } as const;
const kindWords = {
  score: () => t`điểm`,
  rank: () => t`thứ hạng`,
  change: () => t`mức thay đổi`,
  mean: () => t`bình quân cả nước`,
};

/** A number as somebody printed it; words stay their own. */
const printed = (written: string) =>
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
          const used = facts.get(`${index.id}-${edition.year}-${row.component ?? WHOLE}-${kinds[row.what]}`);
          const component =
            row.component === null ? null : findComponent(frameworkOf(index, edition.year), row.component);
          const of = component ? `${named(component.name)}, ` : "";
          return {
            about: `${of}${indexYear(index, edition.year)}: ${kindWords[row.what]()}`,
            used: used?.text ?? t`không có trong phân tích này`,
            usedSources: used?.sources ?? [],
            other: printed(row.written),
            otherSources: row.sources,
            why: row.why,
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
