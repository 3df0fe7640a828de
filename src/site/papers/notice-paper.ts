import { formatDateLong } from "../../format/date.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { vietnamese } from "../../format/write.ts";
import { unstopped } from "../../language/text.ts";
import type { Action } from "../../model/conference.ts";
import { helpersOf } from "../../model/record/helpers.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { agencyNames } from "../../narrative/names.ts";
import { deadlineBeside, deadlineWithin } from "../../narrative/promises/deadline.ts";
import type { Paper, PaperPart } from "../paper.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../sections/context.ts";
import { recommendationLine } from "../sections/record/recommendations.ts";
import type { Section } from "../written.ts";
import { hasNotice, isSkeleton } from "./duties.ts";
import { officialHead } from "./official-head.ts";
import { parts, plainPart } from "./plan-paper.ts";
import { sharedPaper } from "./shared.ts";
import { inOnePiece, unbroken } from "./unbroken.ts";

/** Room for what the office has still to write, with what belongs there. */
const blank = (what: string) => `………… (${what})`;

function taskLine({ dataset, writer = vietnamese }: Briefing, action: Action): string {
  const helpers = helpersOf(action);
  const told = [
    helpers.length > 0 ? `phối hợp: ${writer.all(agencyNames(dataset, helpers))}` : null,
    action.deadline === null || deadlineBeside(action, writer) === null
      ? null
      : inOnePiece(`thời hạn: ${deadlineWithin(action.deadline, writer)}`),
  ].filter((part) => part !== null);
  return told.length === 0 ? action.text : `${unstopped(action.text)} (${told.join("; ")}).`;
}

/** What each agency is to do, the agencies in the order in which the record names them. */
function taskSections(briefing: Briefing): (Section | null)[] {
  const { actions } = briefing.analysis.conference;
  const leads = [...new Set(actions.map(({ lead }) => lead.join(" ")))];
  return writerOf(briefing).all(
    leads.map((key) => {
      const own = actions.filter(({ lead }) => lead.join(" ") === key);
      const name = key === "" ? "Các cơ quan, đơn vị" : agencyNames(briefing.dataset, own[0]?.lead ?? []);
      return section(key === "" ? "chung" : key.replaceAll(" ", "-"), name, [
        list(own.map((action) => taskLine(briefing, action))),
      ]);
    }),
  );
}

function noticeParts(briefing: Briefing): PaperPart[] {
  const { analysis } = briefing;
  const { conference } = analysis;
  const { shortfalls, recommendations, conclusion, actions } = conference;
  return [
    ...plainPart("Đánh giá chung", [
      writerOf(briefing).all(
        paragraph(writerOf(briefing).all(leadSentence(briefing.dataset, analysis, writerOf(briefing)))),
      ),
      writerOf(briefing).all(
        shortfalls.length > 0 ? paragraph("Bên cạnh kết quả đạt được còn những tồn tại, hạn chế sau:") : null,
      ),
      writerOf(briefing).all(list(shortfalls.map(({ text }) => text))),
    ]),
    ...plainPart(
      "Kết luận",
      writerOf(briefing).all(
        (conclusion && !isSkeleton(conference)
          ? conclusion.points
          : [blank("ý kiến kết luận tại hội nghị")]
        ).map((text) => paragraph(text)),
      ),
    ),
    ...(actions.length > 0
      ? parts([["Nhiệm vụ của các cơ quan, đơn vị", taskSections(briefing)]])
      : plainPart("Nhiệm vụ của các cơ quan, đơn vị", [
          writerOf(briefing).all(paragraph(blank("nhiệm vụ, cơ quan chủ trì, thời hạn"))),
        ])),
    ...plainPart("Đề xuất, kiến nghị", [
      writerOf(briefing).all(list(recommendations.map(recommendationLine))),
    ]),
    // a notice that is issued has no blanks: the record does not say who follows it up
    ...(isSkeleton(conference)
      ? plainPart("Tổ chức thực hiện", [
          writerOf(briefing).all(
            paragraph(
              `${blank("cơ quan theo dõi")} đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo ${blank("nơi nhận báo cáo")} trước ngày ${blank("thời hạn báo cáo")}.`,
            ),
          ),
        ])
      : []),
  ];
}

/**
 * The notice of the conference's conclusions (thông báo kết luận) as far as the record goes, with room for the rest; a
 * draft until the record has its conclusions. Only for an office's own conference, and outside the office only once
 * they are recorded: null otherwise.
 */
export function noticePaper(briefing: Briefing): Paper | null {
  const { conference } = briefing.analysis;
  const { issuer, conclusion } = conference;
  if (!issuer || !hasNotice(conference)) return null;
  const held = formatDateLong(conference.heldOn);
  const chair = conclusion?.chair ?? blank("họ tên, chức vụ người chủ trì");
  const attendees =
    conclusion && conclusion.attendees.length > 0
      ? joinWords(conclusion.attendees)
      : blank("thành phần dự hội nghị");
  const date = conclusion?.date ?? conference.heldOn;
  const shared = sharedPaper(briefing);
  return {
    ...shared,
    lead: null,
    keyFigures: [],
    summary: null,
    name: "thong-bao",
    title: "THÔNG BÁO",
    date,
    subject: unbroken(`Kết luận tại ${conference.title}`),
    ...(isSkeleton(conference) ? { draft: true } : {}),
    official: officialHead(briefing, {
      kind: "TB",
      noun: "Thông báo",
      number: conclusion?.number ?? null,
      date,
      addressees: [],
      recipients: conclusion?.recipients ?? null,
      signer: conclusion?.signer ?? issuer,
      closing: "Trên đây là kết luận tại hội nghị, thông báo để các cơ quan, đơn vị biết, thực hiện./.",
    }),
    opening: {
      bases: [],
      text: [
        `${writerOf(briefing).all(capitalise(held))}${conference.place ? `, tại ${conference.place}` : ""}, ${chair} chủ trì ${conference.title}. Dự hội nghị có ${writerOf(briefing).all(unstopped(attendees))}.`,
        "Sau khi nghe báo cáo và ý kiến thảo luận, người chủ trì hội nghị kết luận như sau:",
      ],
    },
    parts: noticeParts(briefing),
  };
}
