import { formatDateLong } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import type { Conference } from "../../../model/conference.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { deadlineBeside } from "../../../narrative/promises/deadline.ts";
import { recordOf, silence } from "../../../narrative/record/withheld.ts";
import { weightiest } from "../../opening/summary.ts";
import { type Briefing, paragraph } from "../../sections/context.ts";
import { listSlides, type Slide } from "./slide.ts";

/** Shortfalls and causes that are this few stand on one slide. */
const FEW = 4;

/** "02 nguyên nhân: 01 khách quan, 01 về tổ chức". */
function causesCounted({ causes }: Conference): string {
  const kinds = [...new Set(causes.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => {
    const count = formatCount(causes.filter((cause) => cause.kind === kind).length);
    return `${count}${kind === "external" ? "" : " về"} ${causeKindWords(kind)}`;
  });
  return `${formatCount(causes.length)} nguyên nhân: ${joinWords(counts)}`;
}

/** Shortfalls and causes as the record has them. */
export function recordSlides(briefing: Briefing): Slide[] {
  const { conference } = briefing.analysis;
  const { causes, shortfalls, sources } = conference;
  const shared = { blocks: [], sources };
  const lacking = `${recordOf(conference, "shortfalls", "Hồ sơ hội nghị")} ghi ${formatCount(shortfalls.length)} tồn tại, hạn chế`;
  if (shortfalls.length > 0 && causes.length > 0 && shortfalls.length + causes.length <= FEW) {
    return listSlides(
      briefing,
      { ...shared, id: "ton-tai", headline: `${lacking}; ${causesCounted(conference)}`, rank: 2 },
      [
        ...shortfalls.map(({ text }) => `Tồn tại, hạn chế: ${text}`),
        ...causes.map(({ text }) => `Nguyên nhân: ${text}`),
      ],
    );
  }
  const why = `${recordOf(conference, "causes", "Hồ sơ hội nghị")} ghi ${causesCounted(conference)}`;
  return [
    ...listSlides(
      briefing,
      { ...shared, id: "ton-tai", headline: lacking, rank: 2 },
      shortfalls.map(({ text }) => text),
    ),
    ...listSlides(
      briefing,
      { ...shared, id: "nguyen-nhan", headline: why, rank: 2 },
      causes.map(({ text }) => text),
    ),
  ];
}

/** "tất cả đều có thời hạn", "trong đó 01 giải pháp có thời hạn", or that the record names none. */
function deadlinesTold({ actions }: Conference): string {
  const dated = actions.filter(({ deadline }) => deadline !== null).length;
  if (dated === 0) return "hồ sơ không ghi thời hạn";
  return dated === actions.length
    ? "tất cả đều có thời hạn"
    : `trong đó ${formatCount(dated)} giải pháp có thời hạn`;
}

/** What is to be done, by whom, by when: what is to bring most comes first. */
export function actionSlides(briefing: Briefing): Slide[] {
  const { dataset, analysis } = briefing;
  const { conference } = analysis;
  const { actions } = conference;
  const sources = actions.length > 0 ? actions.flatMap((action) => action.sources) : conference.sources;
  if (actions.length === 0) {
    const none = silence(
      conference,
      "actions",
      "Hồ sơ công khai không nêu việc cần làm, cơ quan chủ trì và thời hạn.",
    );
    return [
      {
        id: "giai-phap",
        headline: "Hồ sơ công khai chưa nêu giải pháp cụ thể",
        blocks: [paragraph(none)],
        sources,
        rank: 0,
      },
    ];
  }
  const lines = weightiest(actions).map((action) => {
    const who = action.lead.length > 0 ? agencyNames(dataset, action.lead) : null;
    const told = [who, deadlineBeside(action)].filter((part) => part !== null).join("; ");
    return told === "" ? action.text : `${action.text} (${told})`;
  });
  const headline = `${recordOf(conference, "actions", "Hội nghị")} nêu ${formatCount(actions.length)} giải pháp, ${deadlinesTold(conference)}`;
  return listSlides(briefing, { id: "giai-phap", headline, blocks: [], sources, rank: 0 }, lines);
}

/** The conference: its name, day and place. */
export function coverSlide({ analysis }: Briefing): Slide {
  const { conference, unit } = analysis;
  return {
    id: "mo-dau",
    headline: conference.title,
    blocks: [
      paragraph(
        [unit.name.vi, formatDateLong(conference.heldOn), conference.place]
          .filter((part) => part)
          .join(" · "),
      ),
    ],
    sources: [],
    rank: 0,
  };
}
