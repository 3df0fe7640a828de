import type { LaterResult } from "../../analysis/record/later.ts";
import { eachOnce } from "../../format/alike.ts";
import { formatDateLong, formatDateShort } from "../../format/date.ts";
import { formatScore } from "../../format/measure.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { decisiveBreaks, treatmentWords } from "../../narrative/comparability/reasons.ts";
import { factOfTotal } from "../../narrative/fact-ids/fact-id.ts";
import { indexYear, shortName, sourceLine } from "../../narrative/names.ts";
import { laterSentence } from "../../narrative/promises/targets.ts";
import type { Section } from "../page.ts";
import { missingCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { type Briefing, list, section } from "./context.ts";

/** Why later years do not compare as they are, each break once. */
function breakNotes(rows: readonly LaterResult[]): Words[] {
  const texts = rows.flatMap(({ index, breakNote }) =>
    breakNote ? decisiveBreaks(breakNote).map((text) => together`${shortName(index)} ${text}.`) : [],
  );
  return eachOnce(texts);
}

/** Sources of one result that came later. */
export function laterSources({ dataset, analysis }: Briefing, { score, index, year }: LaterResult): string[] {
  const standing = dataset.editions.get(index.id)?.get(year)?.standings.get(analysis.unit.id);
  return score?.sources ?? standing?.rank?.sources ?? [];
}

/** What was announced after the conference, apart from its own analysis, each with its break. */
export function laterSection({ dataset, analysis }: Briefing): Section | null {
  const rows = analysis.later;
  if (rows.length === 0) return null;
  const withTarget = rows.filter(({ target }) => target !== null);
  return section("ket-qua-ve-sau", t`Kết quả về sau`, [
    {
      kind: "note",
      tone: "later",
      // The heading says what they are.
      title: t`Lưu ý`,
      text: t`Các kết quả dưới đây được công bố sau hội nghị ${formatDateLong(analysis.conference.heldOn)}, không dùng trong phân tích này.`,
    },
    list(withTarget.map((row) => laterSentence(row))),
    {
      kind: "table",
      table: {
        id: "bang-ve-sau",
        caption: t`Kết quả được công bố sau hội nghị`,
        ...tabulate(rows, ({ index, year }) => ({ text: indexYear(index, year) }), t`Chỉ số`, [
          {
            label: t`Công bố`,
            numeric: true,
            cell: ({ publishedOn }) => ({ text: formatDateShort(publishedOn) }),
          },
          {
            label: t`Điểm`,
            numeric: true,
            cell: ({ score, index, year }) =>
              score
                ? {
                    text: factOfTotal({ index, year }, "diem", formatScore(score.value, index.measure)),
                    value: score.value,
                  }
                : missingCell("no-score"),
          },
          {
            label: t`Hạng`,
            numeric: true,
            cell: ({ rank, rankedUnits, index, year }) =>
              rank === null
                ? missingCell("no-rank")
                : {
                    text: factOfTotal({ index, year }, "hang", formatRank(rank, rankedUnits)),
                    value: rank,
                  },
          },
          {
            label: t`So với năm hội nghị phân tích`,
            numeric: false,
            cell: ({ breakNote }) => ({ text: breakNote ? treatmentWords(breakNote) : "" }),
          },
        ]),
        notes: breakNotes(rows),
        source: sourceLine(
          dataset,
          rows.flatMap((row) => laterSources({ dataset, analysis }, row)),
        ),
      },
    },
  ]);
}
