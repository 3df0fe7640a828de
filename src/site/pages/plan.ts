import { formatDateLong, formatDateShort } from "../../format/date.ts";
import { holdsRecorded, inTheirWords, recorded } from "../../language/recorded.ts";
import { inEach, t, tAs } from "../../language/say.ts";
import { strung, together, unstopped, type Words } from "../../language/text.ts";
import type { Plan, PlanSection } from "../../model/conference.ts";
import { helpersOf } from "../../model/record/helpers.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import { deadlineWords } from "../../narrative/promises/deadline.ts";
import { targetSentence } from "../../narrative/promises/targets.ts";
import { discrepancySentence } from "../../narrative/provenance/discrepancies.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import { headingId } from "../markdown.ts";
import type { Block, Page } from "../page.ts";
import { type Briefing, indexOf, list, section } from "../sections/context.ts";
import { outlookList } from "../sections/promises/plan.ts";
import { namesPlaces, numbersOfDocument, withoutNumber } from "../sections/promises/plan-numbers.ts";
import { targetTable } from "../tables/promises/target-table.ts";

import { conferenceFrame } from "./conference-frame.ts";
import { pageOf } from "./page-of.ts";

function taskBlocks(briefing: Briefing, { tasks, lead, support }: PlanSection): (Block | null)[] {
  const { dataset } = briefing;
  const helpers = helpersOf({ lead, support });
  const agencies = lead.length > 0 ? agencyNames(dataset, lead) : t`tài liệu không nêu`;
  // Several who lead several tasks together: nobody may think that the first leads the first.
  const shared = tasks.length > 1 && lead.length > 1;
  return [
    list(
      tasks.map((task) => {
        const text = inTheirWords(task, "text");
        return task.deadline ? t`${unstopped(text)}. Thời hạn: ${deadlineWords(task.deadline)}.` : text;
      }),
    ),
    {
      kind: "paragraph",
      text: shared
        ? t`Đơn vị chủ trì chung các nhiệm vụ trên: ${agencies}; kế hoạch không nêu đơn vị nào chủ trì việc nào.`
        : t`Đơn vị chủ trì: ${agencies}.`,
    },
    helpers.length > 0
      ? { kind: "paragraph", text: t`Đơn vị phối hợp: ${agencyNames(dataset, helpers)}.` }
      : null,
  ];
}

/** "Kế hoạch: Nâng cao …", since a title taken from the document seldom says what kind of paper it is. */
function titled(plan: Plan): Words {
  const title = inTheirWords(plan, "title");
  return /^kế hoạch/iu.test(plan.title) ? title : t`Kế hoạch: ${title}`;
}

/** The plan that followed the conference: targets with their arithmetic, bases, tasks with who and when. */
export function planPage(briefing: Briefing): Page | null {
  const { dataset, analysis } = briefing;
  const { conference, targets } = analysis;
  const { plan } = conference;
  if (!plan) return null;
  const of = (id: string) => indexOf(briefing, id);
  const folder = conferencePath(conference.slug);
  const gaps = analysis.discrepancies.filter(({ what }) => what === "target-gain");
  const totals = targets.filter(({ target }) => target.component === null);
  return pageOf({
    path: `${folder}ke-hoach/`,
    kind: "plan",
    title: titled(plan),
    ...(holdsRecorded(inTheirWords(plan, "title"))
      ? { tabTitle: inEach({ vi: plan.title, en: t`Kế hoạch số ${plan.number}` }) }
      : {}),
    kicker: together`${recorded(plan.issuer)} · ${plan.number} · ${formatDateShort(plan.date)}`,
    description: t`Kế hoạch số ${plan.number} ${formatDateLong(plan.date)}: chỉ tiêu, nhiệm vụ và đơn vị chủ trì.`,
    lead: strung(
      totals.map((check) => targetSentence(of(check.target.index), check)),
      " ",
    ),
    ...conferenceFrame(briefing),
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: t`Hội nghị ${formatDateShort(conference.heldOn)}`, path: folder },
    ],
    sections: [
      section("chi-tieu", tAs("plural")`Chỉ tiêu`, [
        targets.length > 0
          ? { kind: "table", table: targetTable(dataset, "bang-chi-tieu", targets, of) }
          : null,
        outlookList(briefing),
        ...gaps.map(
          (row): Block => ({
            kind: "note",
            tone: "warning",
            title: t`Số liệu trong tài liệu không khớp`,
            text: discrepancySentence(dataset, of(row.index), row),
          }),
        ),
      ]),
      section("can-cu", t`Căn cứ`, [list(plan.bases.map((text) => recorded(text)))]),
      section("muc-dich", t`Mục đích`, [list(plan.purposes.map((text) => recorded(text)))]),
      section("yeu-cau", t`Yêu cầu`, [list(plan.requirements.map((text) => recorded(text)))]),
      ...plan.sections.map((item) =>
        section(headingId(item.id), recorded(withoutNumber(item.heading)), taskBlocks(briefing, item)),
      ),
      section("nguon", t`Nguồn`, [
        plan.incomplete
          ? {
              kind: "note",
              tone: "missing",
              title: t`Bản thu thập được chưa đủ`,
              text: namesPlaces(plan.incomplete)
                ? together`${recorded(unstopped(plan.incomplete))}. ${numbersOfDocument()}`
                : recorded(plan.incomplete),
            }
          : null,
        { kind: "note", tone: "source", title: null, text: together`${sourceLine(dataset, plan.sources)}.` },
      ]),
    ].filter((item) => item !== null),
  });
}
