import { formatDateLong } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { inVietnamese, vietnamese } from "../../../format/write.ts";
import type { Action, Cause, Conference } from "../../../model/conference.ts";
import { ONGOING } from "../../../model/record/deadline.ts";
import { recordOf, silence } from "../../../narrative/comparability/withheld.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { deadlineBeside } from "../../../narrative/promises/deadline.ts";
import { weightiest } from "../../opening/summary.ts";
import { type Briefing, paragraph, writerOf } from "../../sections/context.ts";
import { listSlides, type Slide } from "./slide.ts";
import { formsOf } from "./slide-words.ts";
import { DECISION_SLIDES, taskSlides } from "./task-slides.ts";

/** Shortfalls and causes that are this few stand on one slide. */
const FEW = 4;

/** "02 nguyên nhân: 01 khách quan, 01 về tổ chức"; of one class "02 nguyên nhân, đều về tổ chức", "01 nguyên nhân về tổ chức". */
function causesCounted({ causes }: Conference): string {
  const kinds = [...new Set(causes.map(({ kind }) => kind))];
  const [only] = kinds;
  const classOf = (kind: Cause["kind"]) =>
    `${kind === "external" ? "" : "về "}${inVietnamese(causeKindWords(kind))}`;
  if (only !== undefined && kinds.length === 1)
    return `${inVietnamese(formatCount(causes.length))} nguyên nhân${causes.length > 1 ? ", đều" : ""} ${classOf(only)}`;
  const counts = kinds.map((kind) => {
    const count = formatCount(causes.filter((cause) => cause.kind === kind).length);
    return `${inVietnamese(count)} ${classOf(kind)}`;
  });
  return `${inVietnamese(formatCount(causes.length))} nguyên nhân: ${inVietnamese(joinWords(counts))}`;
}

/** Shortfalls and causes as the record has them, each on as many slides as there is room for. */
export function recordSlides(briefing: Briefing, most: number): Slide[] {
  const { conference } = briefing.analysis;
  const { causes, shortfalls, sources } = conference;
  const shared = { blocks: [], sources };
  const lacking = `${writerOf(briefing).all(recordOf(conference, "shortfalls", "Hồ sơ hội nghị"))} ghi ${writerOf(briefing).all(formatCount(shortfalls.length))} tồn tại, hạn chế`;
  if (shortfalls.length > 0 && causes.length > 0 && shortfalls.length + causes.length <= FEW) {
    return listSlides(
      briefing,
      { ...shared, id: "ton-tai", headline: `${lacking}; ${causesCounted(conference)}`, rank: 2 },
      [
        ...shortfalls.map(({ text }) => formsOf(text, "Tồn tại, hạn chế")),
        ...causes.map(({ text }) => formsOf(text, "Nguyên nhân")),
      ],
      most,
    );
  }
  const why = `${writerOf(briefing).all(recordOf(conference, "causes", "Hồ sơ hội nghị"))} ghi ${causesCounted(conference)}`;
  return [
    ...listSlides(
      briefing,
      { ...shared, id: "ton-tai", headline: lacking, rank: 2 },
      shortfalls.map(({ text }) => formsOf(text)),
      most,
    ),
    ...listSlides(
      briefing,
      { ...shared, id: "nguyen-nhan", headline: why, rank: 2 },
      causes.map(({ text }) => formsOf(text)),
      most,
    ),
  ];
}

/**
 * "tất cả đều có thời hạn", "trong đó 10 giải pháp có thời hạn, 01 giải pháp thường xuyên", or that the record names
 * none: what goes on all the time has no day on which it is due.
 */
export function deadlinesTold({ actions }: { actions: readonly Pick<Action, "deadline">[] }): string {
  const ongoing = actions.filter(({ deadline }) => deadline === ONGOING).length;
  const dated = actions.filter(({ deadline }) => deadline !== null).length - ongoing;
  if (dated + ongoing === 0) return "hồ sơ không ghi thời hạn";
  if (dated === actions.length) return "tất cả đều có thời hạn";
  if (ongoing === actions.length) return "tất cả đều làm thường xuyên";
  const counted = [
    dated > 0 ? `${inVietnamese(formatCount(dated))} giải pháp có thời hạn` : null,
    ongoing > 0 ? `${inVietnamese(formatCount(ongoing))} giải pháp thường xuyên` : null,
  ];
  return `trong đó ${counted.filter((told) => told !== null).join(", ")}`;
}

/** What is to be done, by whom, by when: what is to bring most comes first. */
export function actionSlides(briefing: Briefing): Slide[] {
  const { conference } = briefing.analysis;
  const { actions } = conference;
  const sources = actions.length > 0 ? actions.flatMap((action) => action.sources) : conference.sources;
  if (actions.length === 0) {
    const none = silence(
      conference,
      "actions",
      "Còn phải ghi rõ: việc cần làm, cơ quan chủ trì và thời hạn.",
    );
    return [
      {
        id: "giai-phap",
        headline: "Hồ sơ công khai không nêu giải pháp, nhiệm vụ",
        blocks: [writerOf(briefing).all(paragraph(none))],
        sources,
        rank: 0,
      },
    ];
  }
  const headline = `${writerOf(briefing).all(recordOf(conference, "actions", "Hội nghị"))} nêu ${writerOf(briefing).all(formatCount(actions.length))} giải pháp, ${deadlinesTold(conference)}`;
  const slide: Slide = { id: "giai-phap", headline, blocks: [], sources, rank: 0 };
  const ordered = weightiest(actions);
  return actions.some(
    (action) => action.lead.length > 0 || deadlineBeside(action, writerOf(briefing)) !== null,
  )
    ? taskSlides(briefing, slide, ordered)
    : listSlides(
        briefing,
        slide,
        ordered.map(({ text }) => formsOf(text)),
        DECISION_SLIDES,
      );
}

/** The conference: its name, day and place. */
export function coverSlide({ analysis, writer = vietnamese }: Briefing): Slide {
  const { conference, unit } = analysis;
  return {
    id: "mo-dau",
    headline: conference.title,
    blocks: [
      writer.all(
        paragraph(
          writer
            .all([unit.name.vi, formatDateLong(conference.heldOn), conference.place].filter((part) => part))
            .join(" · "),
        ),
      ),
    ],
    sources: [],
    rank: 0,
  };
}
