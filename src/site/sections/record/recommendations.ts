import { inTheirWords, recorded } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { together, unstopped, type Words } from "../../../language/text.ts";
import type { Recommendation } from "../../../model/conference.ts";
import type { Section } from "../../page.ts";
import { type Briefing, list, section } from "../context.ts";

/** "Bộ Nội vụ: sớm công bố …": what is asked, after who is asked where the record names somebody. */
export function recommendationLine(recommendation: Recommendation): Words {
  const { to } = recommendation;
  const text = inTheirWords(recommendation, "text");
  return to === null ? text : together`${recorded(unstopped(to))}: ${text}`;
}

/** What the conference asks of others; nothing where its record asks nothing. */
export function recommendationsSection({ analysis }: Briefing): Section | null {
  const { recommendations } = analysis.conference;
  return section("kien-nghi", t`Đề xuất, kiến nghị`, [list(recommendations.map(recommendationLine))]);
}
