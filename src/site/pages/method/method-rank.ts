import type { ConferenceAnalysis } from "../../../analysis/analyse-conference.ts";
import { named, t } from "../../../language/say.ts";
import { strung } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { expectedSentences } from "../../../narrative/certainty/expected.ts";
import { goalSentences } from "../../../narrative/headroom/goals.ts";
import { setSentences } from "../../../narrative/headroom/sets.ts";
import { indexYear } from "../../../narrative/names.ts";
import { keptSentences } from "../../../narrative/rank-move/kept.ts";
import { rankChangeBasis, rankChangeChain } from "../../../narrative/rank-move/rank-change.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import { rankChangeFigure } from "../../figures/rank-move-figure.ts";
import type { Section } from "../../page.ts";
import { list, paragraph, section } from "../../sections/context.ts";

/** A rank change and a headroom worked through on real figures: the real analysis whose rank moved most. */
export function rankExample(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): Section | null {
  const moved = analyses
    .filter(({ conference }) => !conference.illustrative)
    .flatMap(({ conference, unit, indices }) => indices.map((row) => ({ conference, unit, row })))
    .flatMap(({ conference, unit, row }) => {
      const { rankChange } = row;
      return rankChange.form === "parts"
        ? [{ conference, unit, row, size: Math.abs(rankChange.places) }]
        : [];
    })
    .sort((a, b) => b.size - a.size)[0];
  const draft = moved ? rankChangeFigure(dataset, "vi-du-so-bac", moved.row) : null;
  if (!moved || !draft) return null;
  const { conference, unit, row } = moved;
  const told = section(
    "vi-du-thu-hang",
    t`Ví dụ: thứ hạng và dư địa ${indexYear(row.index, row.year)} của ${named(unit.name)}`,
    [
      paragraph(
        strung(
          [...rankChangeChain(dataset, row), rankChangeBasis(dataset, row)].filter((text) => text !== null),
          " ",
        ),
      ),
      { kind: "table", table: draft.table },
      list([
        ...keptSentences(row),
        ...expectedSentences(row),
        ...goalSentences(dataset, row),
        ...setSentences(row),
      ]),
    ],
  );
  return told && { ...told, facts: factsPath(conference.slug) };
}
