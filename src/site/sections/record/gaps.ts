import { t } from "../../../language/say.ts";
import { ofFact } from "../../../language/text.ts";
import { factOfLeaf } from "../../../narrative/fact-ids/fact-id.ts";
import { ofLooked } from "../../../narrative/fact-ids/families.ts";
import { gapSentences } from "../../../narrative/record/gaps.ts";
import type { Section } from "../../page.ts";
import { type Briefing, indexOf, list, paragraph, section } from "../context.ts";

/** What the record leaves out, beside the figures that show it; nothing where it leaves nothing out. */
export function gapsSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const { losses, others } = gapSentences(
    dataset,
    (id) => indexOf(briefing, id),
    analysis.gaps,
    (loss, lost) => ofFact(lost, factOfLeaf(analysis.indices, loss, "diem-mat")),
    (what, count) => ofLooked(analysis.indices, what, count),
  );
  return section("ho-so-con-thieu", t`Điều hồ sơ chưa nêu đủ`, [
    losses ? paragraph(losses.lead) : null,
    list(losses?.items ?? []),
    list(others),
  ]);
}
