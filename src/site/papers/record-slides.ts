import { formatDateLong, formatDateShort } from "../../format/date.ts";
import { formatCount } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { causeKindWords } from "../../narrative/causes.ts";
import { agencyNames, indexYear } from "../../narrative/names.ts";
import { recordOf, silence } from "../../narrative/withheld.ts";
import { type Briefing, list, paragraph } from "../sections/context.ts";
import { gapsOf } from "./handout.ts";
import { firstOf, type Slide } from "./slide.ts";

/** Shortfalls and causes as the record has them. */
export function recordSlides(briefing: Briefing): (Slide | null)[] {
  const { conference } = briefing.analysis;
  const { causes, shortfalls, sources } = conference;
  const kinds = [...new Set(causes.map(({ kind }) => kind))];
  const counts = kinds.map(
    (kind) =>
      `${formatCount(causes.filter((cause) => cause.kind === kind).length)} về ${causeKindWords(kind)}`,
  );
  return [
    shortfalls.length === 0
      ? null
      : {
          id: "ton-tai",
          headline: `${recordOf(conference, "shortfalls", "Hồ sơ hội nghị")} ghi ${formatCount(shortfalls.length)} tồn tại, hạn chế`,
          blocks: [firstOf(shortfalls.map(({ text }) => text))],
          sources,
          rank: 7,
        },
    causes.length === 0
      ? null
      : {
          id: "nguyen-nhan",
          headline: `${recordOf(conference, "causes", "Hồ sơ hội nghị")} ghi ${formatCount(causes.length)} nguyên nhân: ${joinWords(counts)}`,
          blocks: [firstOf(causes.map(({ text }) => text))],
          sources,
          rank: 2,
        },
  ];
}

/** What is to be done, by whom, by when. */
export function actionSlide(briefing: Briefing): Slide {
  const { dataset, analysis } = briefing;
  const { conference } = analysis;
  const { actions, sources } = conference;
  const dated = actions.filter(({ deadline }) => deadline !== null).length;
  const when = dated === 0 ? "hồ sơ không ghi thời hạn" : `${formatCount(dated)} có thời hạn`;
  const lines = actions.map(({ text, lead, deadline }) => {
    const who = [
      lead.length > 0 ? agencyNames(dataset, lead) : null,
      deadline ? formatDateShort(deadline) : null,
    ];
    const told = who.filter((part) => part !== null).join(", ");
    return told === "" ? text : `${text} (${told})`;
  });
  return actions.length === 0
    ? {
        id: "giai-phap",
        headline: "Hồ sơ công khai chưa nêu giải pháp cụ thể",
        blocks: [
          paragraph(
            silence(
              conference,
              "actions",
              "Hồ sơ công khai không nêu việc cần làm, cơ quan chủ trì và thời hạn.",
            ),
          ),
        ],
        sources,
        rank: 0,
      }
    : {
        id: "giai-phap",
        headline: `${recordOf(conference, "actions", "Hội nghị")} nêu ${formatCount(actions.length)} giải pháp, ${when}`,
        blocks: [firstOf(lines)],
        sources,
        rank: 0,
      };
}

/** What is missing to judge. */
export function gapSlide({ analysis }: Briefing): Slide | null {
  const gaps = gapsOf(analysis);
  if (gaps.length === 0) return null;
  return {
    id: "con-thieu",
    headline: `Còn ${formatCount(gaps.length)} chỗ thiếu số liệu để kết luận`,
    blocks: [firstOf(gaps)],
    sources: [],
    rank: 1,
  };
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

/** Which figures these are, and when they were announced. */
export function editionSlide(briefing: Briefing): Slide {
  const { indices, conference } = briefing.analysis;
  const editions = indices.flatMap(({ index, edition }) =>
    edition
      ? [
          `${indexYear(index, edition.year)}: công bố ${edition.publishedOn ? formatDateLong(edition.publishedOn) : "chưa rõ ngày"}`,
        ]
      : [],
  );
  return {
    id: "nguon",
    headline: `Số liệu của ${formatCount(indices.length)} chỉ số, công bố đến ${formatDateLong(conference.heldOn)}`,
    blocks: [
      list(editions),
      paragraph(
        "Điểm giữ nguyên như nơi công bố; mức thay đổi tính từ điểm chưa làm tròn. Công thức và nguồn đầy đủ: xem báo cáo.",
      ),
    ],
    sources: [],
    rank: 0,
  };
}
