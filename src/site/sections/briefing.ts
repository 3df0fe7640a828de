import { t } from "../../language/say.ts";
import { renderMarkdown } from "../markdown.ts";
import type { Section } from "../page.ts";
import { commitmentsSection } from "./commitments.ts";
import { componentSections } from "./components.ts";
import { type Briefing, section } from "./context.ts";
import { discrepanciesSection } from "./discrepancies.ts";
import { headroomSection } from "./headroom.ts";
import { laterSection } from "./later.ts";
import { lossesSection } from "./losses.ts";
import { planSection } from "./plan.ts";
import { rankSection } from "./rank.ts";
import { recordSection } from "./record.ts";
import { remarksSection } from "./remarks.ts";
import { resultSection } from "./result.ts";
import { sourcesSection } from "./sources.ts";
import { strengthsSection } from "./strengths.ts";
import { swingSection } from "./swing.ts";
import { yearsSection } from "./years.ts";

function commentarySection({ dataset, analysis }: Briefing): Section | null {
  const markdown = dataset.commentary.get(analysis.conference.slug);
  return markdown
    ? section("loi-binh", t`Về hội nghị`, [{ kind: "prose", html: renderMarkdown(markdown) }])
    : null;
}

/** The whole briefing in reading order: the same sections make the page and the printed report. */
export async function briefingSections(briefing: Briefing): Promise<Section[]> {
  const sections = [
    resultSection(briefing),
    ...(await componentSections(briefing)),
    swingSection(briefing),
    strengthsSection(briefing),
    await rankSection(briefing),
    await yearsSection(briefing),
    lossesSection(briefing),
    headroomSection(briefing),
    commitmentsSection(briefing),
    remarksSection(briefing),
    recordSection(briefing),
    await planSection(briefing),
    discrepanciesSection(briefing),
    laterSection(briefing),
    commentarySection(briefing),
    sourcesSection(briefing),
  ];
  return sections.filter((item) => item !== null);
}
