import type { IndexAnalysis } from "../../analysis/results.ts";
import { t } from "../../language/say.ts";
import { strung, together } from "../../language/text.ts";
import { cautions, goalSentences, leadsAlready, mainGoalSentence } from "../../narrative/headroom/goals.ts";
import { setSentences } from "../../narrative/headroom/sets.ts";
import { shortName } from "../../narrative/names.ts";
import type { Block, Section } from "../page.ts";
import { headroomTable } from "../tables/headroom-table.ts";
import { type Briefing, list, onIndex, paragraph, section } from "./context.ts";

function blocksOf(briefing: Briefing, row: IndexAnalysis): (Block | null)[] {
  const { dataset, analysis } = briefing;
  const { id } = row.index;
  const table = headroomTable(dataset, `bang-${id}-du-dia`, row);
  const goal = mainGoalSentence(row);
  const told = goalSentences(dataset, row);
  const leads = leadsAlready(row);
  return [
    leads ? paragraph(leads) : null,
    ...(told.length > 0 ? onIndex(briefing, shortName(row.index), told) : []),
    table ? { kind: "table", table } : null,
    goal ? paragraph(analysis.indices.length > 1 ? together`${shortName(row.index)} – ${goal}` : goal) : null,
    list(setSentences(row)),
  ];
}

/** How much is left to gain by component, what each rank takes, and what would reach it; with its cautions. */
export function headroomSection(briefing: Briefing): Section | null {
  const { indices, rearranged } = briefing.analysis;
  const said = cautions(indices, rearranged);
  const title = said.length > 2 ? t`Ba điều cần lưu ý` : said.length > 1 ? t`Hai điều cần lưu ý` : t`Lưu ý`;
  return section("du-dia", t`Dư địa và khả năng lên hạng`, [
    ...indices.flatMap((row) => blocksOf(briefing, row)),
    said.length > 0 ? { kind: "note", tone: "warning", title, text: strung(said, " ") } : null,
  ]);
}
