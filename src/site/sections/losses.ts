import { formatPointDigits } from "../../format/measure.ts";
import { formatCount, NBSP } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, type Words } from "../../language/text.ts";
import { factOfLeaf } from "../../narrative/fact-ids/fact-id.ts";
import {
  LOST_LEAVES,
  LOST_LONGEST,
  LOST_SUM,
  LOST_YEARS,
  ofLosses,
} from "../../narrative/fact-ids/families.ts";
import { draw } from "../figures/draw.ts";
import { lossFigure } from "../figures/loss-figure.ts";
import type { Block, Section } from "../page.ts";
import { sumTables } from "../tables/loss-sums-table.ts";
import { ledgerTable } from "../tables/losses-table.ts";
import { type Briefing, paragraph, section, writerOf } from "./context.ts";
import { lossesHeading } from "./headings.ts";

/** Leaves that lost points for three years or more in a row, or two where the record goes no further back. */
function repeatedSentence({ losses: { longest }, indices }: Briefing["analysis"]): Words | null {
  if (longest === null || longest.years < 2) return null;
  const repeated = longest.rows;
  const lost = ofLosses(indices, LOST_LONGEST, LOST_SUM, formatPointDigits(longest.lost));
  const told = joinWords(repeated.slice(0, 4).map(({ component }) => named(component.name)));
  const count = ofLosses(indices, LOST_LONGEST, LOST_LEAVES, formatCount(repeated.length));
  const years = ofLosses(indices, LOST_LONGEST, LOST_YEARS, formatCount(longest.years));
  return repeated.length <= 4
    ? t`${count} tiêu chí mất điểm từ ${years} năm liền trở lên, cộng ${lost} điểm: ${told}.`
    : t`${count} tiêu chí mất điểm từ ${years} năm liền trở lên, cộng ${lost} điểm, trong đó có ${told}.`;
}

/** Where points are lost, leaf by leaf and agency by agency; nothing where the record holds no leaves. */
export async function lossesSection(briefing: Briefing): Promise<Section | null> {
  const { analysis } = briefing;
  if (!analysis.ledger.some(({ component }) => component.scoring !== null)) return null;
  const table = ledgerTable(briefing);
  const drawn = lossFigure("hinh-diem-mat", analysis, table.source, analysis.conference.illustrative);
  const first = analysis.ledger.slice(0, 3).map((row) => {
    const lost = ofFact(formatPointDigits(row.lost), factOfLeaf(analysis.indices, row, "diem-mat"));
    return t`${named(row.component.name)} (${lost}${NBSP}điểm)`;
  });
  // How many criteria and points in all stands in the heading.
  return section("diem-mat", lossesHeading(analysis), [
    paragraph(t`Mất nhiều nhất: ${joinWords(first)}.`),
    paragraph(repeatedSentence(analysis)),
    ...sumTables(briefing).map((table): Block => ({ kind: "table", table })),
    // Its numbers stand in the ledger below, which paper puts into an annex.
    drawn ? { kind: "figure", figure: await draw(drawn, writerOf(briefing)), chartOnly: true } : null,
    { kind: "table", table },
  ]);
}
