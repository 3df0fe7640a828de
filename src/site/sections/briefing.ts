import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Writer } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { renderBelow } from "../markdown.ts";
import type { Block, Section } from "../page.ts";
import { swingSection } from "./certainty.ts";
import { type Briefing, section, writerOf } from "./context.ts";
import { correctionsSection } from "./corrections.ts";
import { recordHeading, resultHeading, tasksHeading } from "./headings.ts";
import { headroomSection } from "./headroom.ts";
import { joined } from "./joined.ts";
import { laterSection } from "./later.ts";
import { lossesSection } from "./losses.ts";
import { commitmentsSection } from "./promises/commitments.ts";
import { targetsSection, tasksSection } from "./promises/plan.ts";
import { rankSection } from "./rank-move.ts";
import { discrepanciesSection } from "./record/discrepancies.ts";
import { gapsSection } from "./record/gaps.ts";
import { limitsSection } from "./record/limits.ts";
import { recommendationsSection } from "./record/recommendations.ts";
import { recordSection } from "./record/record.ts";
import { sourcesSection } from "./sources.ts";
import { componentSections } from "./standing/components.ts";
import { resultSection } from "./standing/result.ts";
import { strengthsSection } from "./standing/strengths.ts";
import { mergedBriefingSections } from "./units.ts";
import { remarksSection } from "./years/remarks.ts";
import { yearsSection } from "./years/years.ts";

function commentarySection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const { language } = writerOf(briefing);
  const markdown = dataset.commentary.get(analysis.conference.slug);
  if (!markdown) return null;
  const html = renderBelow(markdown, 3, language);
  const prose: Block = language === "vi" ? { kind: "prose", html } : { kind: "prose", html, lang: "vi" };
  return section("loi-binh", t`Lời bình`, [prose]);
}

/** Sections that repeat what the conference said, apart from those that only name documents. */
const quoting = new Set([
  "dinh-chinh",
  "du-dia-muc-tieu",
  "muc-tieu",
  "ton-tai-nguyen-nhan",
  "loi-binh",
  "nhan-xet",
  "giai-phap-cam-ket",
  "cam-ket-ky-truoc",
  "giai-phap",
  "kien-nghi",
  "gioi-han-so-lieu",
  "so-lieu-khac-nhau",
]);

/** Whether a section shows words of the record or commentary; titles of sources do not count. */
function quotes({ id, blocks }: Section, writer: Writer): boolean {
  if (!quoting.has(id)) return false;
  if (blocks.some((block) => block.kind === "prose")) return true;
  return writer.foreign(blocks, ["source"]);
}

/** In another language the page says once, where they first stand, that words of the conference are Vietnamese. */
function withLanguageNote(sections: Section[], writer: Writer): Section[] {
  if (writer.language === "vi") return sections;
  const first = sections.find((item) => quotes(item, writer));
  const note: Block = {
    kind: "note",
    tone: "source",
    title: t`Ngôn ngữ của hồ sơ`,
    text: t`Hồ sơ hội nghị và lời bình được viết bằng tiếng Việt; trang này giữ nguyên văn.`,
  };
  return sections.map((item) => (item === first ? { ...item, blocks: [note, ...item.blocks] } : item));
}

/** Whether a change of the total or of a component is known, so that something rose or fell. */
const hasMoved = ({ total, components }: IndexAnalysis): boolean =>
  [total, ...components].some(({ change, places }) => change.value !== null || places.value !== null);

/**
 * The whole briefing in reading order, by subject: the same sections make the page and the printed report. What has
 * nothing to say is left out, and what is missing is said in one section.
 */
export async function briefingSections(briefing: Briefing): Promise<Section[]> {
  const { analysis } = briefing;
  const sections = [
    correctionsSection(briefing),
    joined({
      id: "ket-qua",
      heading: resultHeading(analysis),
      opens: "ket-qua",
      parts: [resultSection(briefing), ...mergedBriefingSections(briefing), await yearsSection(briefing)],
    }),
    joined({
      id: "nguyen-nhan-tang-giam",
      heading: analysis.indices.some(hasMoved) ? t`Nguyên nhân tăng, giảm điểm` : t`Kết quả từng thành phần`,
      parts: [
        ...(await componentSections(briefing)),
        await rankSection(briefing),
        swingSection(briefing),
        strengthsSection(briefing),
      ],
    }),
    await lossesSection(briefing),
    joined({
      id: "du-dia-muc-tieu",
      heading: t`Dư địa và mục tiêu`,
      parts: [headroomSection(briefing), await targetsSection(briefing)],
    }),
    joined({
      id: "ton-tai-nguyen-nhan",
      heading: recordHeading(analysis),
      opens: "ton-tai-nguyen-nhan",
      parts: [recordSection(briefing), remarksSection(briefing), commentarySection(briefing)],
    }),
    joined({
      id: "giai-phap-cam-ket",
      heading: tasksHeading(analysis),
      // What was announced later shows what became of the tasks and targets; it limits no figure.
      parts: [
        commitmentsSection(briefing),
        tasksSection(briefing),
        recommendationsSection(briefing),
        laterSection(briefing),
      ],
    }),
    joined({
      id: "gioi-han-so-lieu",
      heading: t`Giới hạn số liệu`,
      opens: "con-thieu",
      parts: [limitsSection(briefing), gapsSection(briefing), discrepanciesSection(briefing)],
    }),
    sourcesSection(briefing),
  ];
  return withLanguageNote(
    sections.filter((item) => item !== null),
    writerOf(briefing),
  );
}
