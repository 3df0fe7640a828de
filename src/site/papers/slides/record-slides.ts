import { formatDateLong } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { inVietnamese, vietnamese } from "../../../format/write.ts";
import type { Action, Cause } from "../../../model/conference.ts";
import { ONGOING } from "../../../model/record/deadline.ts";
import { recordOf, silence } from "../../../narrative/comparability/withheld.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { weightiest } from "../../opening/summary.ts";
import { type Briefing, paragraph, writerOf } from "../../sections/context.ts";
import { formsOf } from "../compact/slide-words.ts";
import { listSlides, type Slide } from "./slide.ts";
import { taskSlides } from "./task-slides.ts";

/** Shortfalls and causes that are this few stand on one slide. */
const FEW = 4;

/**
 * "09 nguyên nhân, nhiều nhất là về quy trình (05)"; of one class "02 nguyên nhân, đều về tổ chức", "01 nguyên nhân về tổ
 * chức"; where no class stands out "02 nguyên nhân: 01 khách quan, 01 về tổ chức".
 */
export function causesCounted({ causes }: { causes: readonly Pick<Cause, "kind">[] }): string {
  const kinds = [...new Set(causes.map(({ kind }) => kind))];
  const [only] = kinds;
  const classOf = (kind: Cause["kind"]) =>
    `${kind === "external" ? "" : "về "}${inVietnamese(causeKindWords(kind))}`;
  if (only !== undefined && kinds.length === 1)
    return `${inVietnamese(formatCount(causes.length))} nguyên nhân${causes.length > 1 ? ", đều" : ""} ${classOf(only)}`;
  const of = (kind: Cause["kind"]) => causes.filter((cause) => cause.kind === kind).length;
  const [first, second] = [...kinds].sort((a, b) => of(b) - of(a));
  const all = inVietnamese(formatCount(causes.length));
  if (first && second && of(first) > of(second))
    return `${all} nguyên nhân, nhiều nhất là ${classOf(first)} (${inVietnamese(formatCount(of(first)))})`;
  const counts = kinds.map((kind) => `${inVietnamese(formatCount(of(kind)))} ${classOf(kind)}`);
  return `${all} nguyên nhân: ${inVietnamese(joinWords(counts))}`;
}

/** How many sentences of the record stand on slides, and how many of those only as far as a clause of them ends. */
function held(slides: readonly Slide[], whole: ReadonlySet<string>): { shown: number; cut: number } {
  const texts = slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block?.kind === "list"
        ? block.items
        : block?.kind === "table"
          ? block.table.rows.map(({ header }) => header.text)
          : [],
    );
  return { shown: texts.length, cut: texts.filter((text) => !whole.has(text)).length };
}

interface Recorded {
  /** What the sentence is called where others stand beside it; empty where all are of one kind. */
  lead: string;
  text: string;
}

/**
 * Sentences of the record on at most so many slides: as a list of large type, or in the rows of a table where that shows
 * more of them, or all of them on fewer slides.
 */
function sentenceSlides(
  briefing: Briefing,
  slide: Slide,
  label: string,
  recorded: readonly Recorded[],
  most: number,
): Slide[] {
  const slides = Math.max(1, most);
  const told = recorded.map(({ lead, text }) => (lead === "" ? text : `${lead}: ${text}`));
  const rows = told.map((text) => ({ text, lead: [], deadline: null }));
  const whole = new Set(told);
  const ways = [
    listSlides(
      briefing,
      slide,
      recorded.map(({ lead, text }) => formsOf(text, lead)),
      slides,
    ),
    taskSlides(briefing, slide, rows, { label, most: slides }),
  ];
  const standing = (way: readonly Slide[]) => {
    const { shown, cut } = held(way, whole);
    return [-shown, cut, way.length];
  };
  return ways.reduce((best, way) => {
    const [ours, theirs] = [standing(way), standing(best)];
    const at = ours.findIndex((value, place) => value !== theirs[place]);
    return at >= 0 && ours[at]! < theirs[at]! ? way : best;
  });
}

/**
 * Shortfalls and causes as the record has them, on at most so many slides together: each list on half of them, and what
 * one does not need is the other's.
 */
export function recordSlides(briefing: Briefing, most: number): Slide[] {
  const { conference } = briefing.analysis;
  const { causes, shortfalls, sources } = conference;
  const shared = { blocks: [], sources, rank: 2 };
  const [lack, cause] = ["Tồn tại, hạn chế", "Nguyên nhân"];
  const lacking = `${writerOf(briefing).all(recordOf(conference, "shortfalls", "Hồ sơ hội nghị"))} ghi ${writerOf(briefing).all(formatCount(shortfalls.length))} tồn tại, hạn chế`;
  const named = (lead: string, all: readonly { text: string }[]) => all.map(({ text }) => ({ lead, text }));
  if (shortfalls.length > 0 && causes.length > 0 && shortfalls.length + causes.length <= FEW) {
    const slide = { ...shared, id: "ton-tai", headline: `${lacking}; ${causesCounted(conference)}` };
    const all = [...named(lack, shortfalls), ...named(cause, causes)];
    return sentenceSlides(briefing, slide, `${lack}; ${cause.toLowerCase()}`, all, Math.floor(most / 2));
  }
  const why = `${writerOf(briefing).all(recordOf(conference, "causes", "Hồ sơ hội nghị"))} ghi ${causesCounted(conference)}`;
  const listed =
    (id: string, headline: string, lead: string, all: readonly { text: string }[]) => (slides: number) =>
      all.length === 0
        ? []
        : sentenceSlides(briefing, { ...shared, id, headline }, lead, named("", all), slides);
  const lacks = listed("ton-tai", lacking, lack, shortfalls);
  const reasons = listed("nguyen-nhan", why, cause, causes);
  const told = reasons(most - lacks(Math.ceil(most / 2)).length);
  return [...lacks(most - told.length), ...told];
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
  return taskSlides(briefing, slide, weightiest(actions));
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
