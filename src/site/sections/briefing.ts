import { language } from "../../language/language.ts";
import { withoutMarks } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import { renderBelow } from "../markdown.ts";
import type { Block, Section } from "../page.ts";
import { swingSection } from "./certainty.ts";
import { type Briefing, section } from "./context.ts";
import { headroomSection } from "./headroom.ts";
import { laterSection } from "./later.ts";
import { lossesSection } from "./losses.ts";
import { commitmentsSection } from "./promises/commitments.ts";
import { planSection } from "./promises/plan.ts";
import { rankSection } from "./rank-move.ts";
import { discrepanciesSection } from "./record/discrepancies.ts";
import { gapsSection } from "./record/gaps.ts";
import { recommendationsSection } from "./record/recommendations.ts";
import { recordSection } from "./record/record.ts";
import { sourcesSection } from "./sources.ts";
import { componentSections } from "./standing/components.ts";
import { resultSection } from "./standing/result.ts";
import { strengthsSection } from "./standing/strengths.ts";
import { mergedBriefingSections } from "./units.ts";
import { remarksSection } from "./years/remarks.ts";
import { yearsSection } from "./years/years.ts";

function commentarySection({ dataset, analysis }: Briefing): Section | null {
  const markdown = dataset.commentary.get(analysis.conference.slug);
  if (!markdown) return null;
  const html = renderBelow(markdown, 2);
  const prose: Block = language() === "vi" ? { kind: "prose", html } : { kind: "prose", html, lang: "vi" };
  return section("loi-binh", t`Về hội nghị`, [prose]);
}

/** Sections that repeat what the conference said, apart from those that only name documents. */
const quoting = new Set([
  "cam-ket-ky-truoc",
  "nhan-xet",
  "ton-tai-nguyen-nhan",
  "muc-tieu-giai-phap",
  "kien-nghi",
  "so-lieu-khac-nhau",
  "loi-binh",
]);

/** Whether a section shows words of the record or commentary; titles of sources do not count. */
function quotes({ id, blocks }: Section): boolean {
  if (!quoting.has(id)) return false;
  if (blocks.some((block) => block.kind === "prose")) return true;
  const shown = JSON.stringify(blocks, (key, value) => (key === "source" ? undefined : value));
  return shown !== withoutMarks(shown);
}

/** In another language the page says once, where they first stand, that words of the conference are Vietnamese. */
function withLanguageNote(sections: Section[]): Section[] {
  if (language() === "vi") return sections;
  const first = sections.find(quotes);
  const note: Block = {
    kind: "note",
    tone: "source",
    title: t`Ngôn ngữ của hồ sơ`,
    text: t`Hồ sơ hội nghị và lời bình được viết bằng tiếng Việt; trang này giữ nguyên văn.`,
  };
  return sections.map((item) => (item === first ? { ...item, blocks: [note, ...item.blocks] } : item));
}

/** The whole briefing in reading order: the same sections make the page and the printed report. */
export async function briefingSections(briefing: Briefing): Promise<Section[]> {
  const sections = [
    resultSection(briefing),
    ...mergedBriefingSections(briefing),
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
    gapsSection(briefing),
    recommendationsSection(briefing),
    discrepanciesSection(briefing),
    laterSection(briefing),
    commentarySection(briefing),
    sourcesSection(briefing),
  ];
  return withLanguageNote(sections.filter((item) => item !== null));
}
