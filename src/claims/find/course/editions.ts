import type { Claim } from "../../frames/claim.ts";
import { type DocumentFrame, editionOn } from "../../frames/context.ts";
import type { Mention, Sentence } from "../../frames/sentence.ts";
import type { Facts } from "../../judge/facts.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Read } from "./document.ts";

/** The names between an index and the year of its results: "PAR Index, SIPAS của tỉnh Quảng Ninh năm 2022". */
function between({ items }: Sentence, from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .every(
      (item) =>
        has(item, "index", "unit", "self", "link", "comma", "years", "open", "close") ||
        /^(và|của|năm|cấp|tỉnh)$/.test(item.word),
    );
}

/** "kết quả (đánh giá) (các chỉ số)" right before an index. */
function ofResults({ items, clause }: Sentence, at: number): boolean {
  const before = items.filter((_, i) => i < at && i >= at - 8 && clause[i] === clause[at]);
  const told = before.findLastIndex(({ word }) => word === "quả");
  return (
    told > 0 &&
    before[told - 1]!.word === "kết" &&
    before
      .slice(told + 1)
      .every(
        (item) =>
          has(item, "parts", "link") || /^(đánh|giá|xếp|hạng|các|bộ|chỉ|số|xếp hạng|về)$/.test(item.word),
      )
  );
}

/** The index and year of results that a sentence speaks of as known. */
function resultsOf(sentence: Sentence): { index: Mention; year: Mention } | null {
  const { mentions, mood, quoted } = sentence;
  const index = mentions.find(
    (one) => one.slot === "index" && one.ids[0] !== "" && ofResults(sentence, one.at),
  );
  const year =
    index &&
    mentions.find(
      (one) =>
        one.slot === "year" &&
        one.year !== undefined &&
        one.role === "subject" &&
        one.at > index.at &&
        between(sentence, index.at, one.at),
    );
  return index && year && mood[year.at] === null && !quoted[year.at] ? { index, year } : null;
}

/**
 * Results of a year that had no edition on the day of the text: a conference of July 2022 that speaks of "kết quả đánh
 * giá PAR Index năm 2022". Only where the text tells no figure of that year, so that not its day is what slipped.
 */
export function editionClaims(
  blocks: readonly Read[],
  frame: DocumentFrame,
  facts: Facts,
  claims: readonly Claim[],
): Claim[] {
  const date = frame.date ?? frame.opened ?? null;
  if (date === null) return [];
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence): Claim[] => {
      const found = resultsOf(sentence);
      const index = found?.index.ids[0];
      const year = found?.year.year;
      if (!found || !index || year === undefined || year < Number(date.slice(0, 4))) return [];
      if (editionOn(facts, index, date) === null || claims.some(({ binding }) => binding.year === year))
        return [];
      const unit = sentence.mentions.find((one) => one.slot === "unit" && one.role === "subject")?.ids[0];
      return [
        {
          kind: "edition",
          start: sentence.items[found.index.at]!.start,
          end: sentence.items[found.year.at]!.end,
          binding: {
            index,
            component: null,
            unit: unit ? baseUnit(unit) : frame.unit,
            year,
            against: null,
            scope: date,
          },
          others: [],
          number: { value: year, decimals: 0, dotted: false },
          leeway: "exact",
          quoted: false,
          how: { index: "nêu trong câu", year: "nêu trong câu" },
        },
      ];
    }),
  );
}
