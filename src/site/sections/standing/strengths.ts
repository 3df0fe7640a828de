import type { IndexAnalysis } from "../../../analysis/results.ts";
import { t } from "../../../language/say.ts";
import { strengthsSentence } from "../../../narrative/standing/strengths.ts";
import type { Block, Section } from "../../page.ts";
import { strengthsTable } from "../../tables/standing/strengths-table.ts";
import { type Briefing, paragraph, section } from "../context.ts";

/** Whether anything of an index stands out, in the country or in the region. */
const standsOut = ({ strengths: { national, region } }: IndexAnalysis) =>
  [national, region].some(({ strengths, weaknesses }) => strengths.length + weaknesses.length > 0);

/** What the unit is strong and weak in, by a stated rule; nothing where no index has ranked components, or none stands out. */
export function strengthsSection({ dataset, analysis }: Briefing): Section | null {
  const { indices } = analysis;
  const told = indices.filter(({ strengths }) => strengths.national.reason === null);
  if (!told.some(standsOut)) return null;
  return section("manh-yeu", t`Mặt mạnh, mặt yếu`, [
    ...told.flatMap((row): (Block | null)[] => {
      const table = strengthsTable(dataset, `bang-${row.index.id}-manh-yeu`, row);
      return [paragraph(strengthsSentence(dataset, row)), table ? { kind: "table", table } : null];
    }),
  ]);
}
