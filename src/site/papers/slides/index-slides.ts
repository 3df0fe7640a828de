import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { LeagueRow } from "../../../analysis/standing/league.ts";
import { formatCount } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { vietnamese } from "../../../format/write.ts";
import { spokenAs, vietnameseNoun } from "../../../language/nouns.ts";
import { together } from "../../../language/text.ts";
import { topRows } from "../../../model/rules/top.ts";
import { leagueWord } from "../../../narrative/internal.ts";
import { indexYear, unitNames } from "../../../narrative/names.ts";
import { overtakingSentences, passedAndLevel } from "../../../narrative/standing/overtaking.ts";
import { contributionFigure } from "../../figures/contribution-figure.ts";
import { historyFigure } from "../../figures/history-figure.ts";
import { rankArrowsFigure } from "../../figures/rank-arrows-figure.ts";
import { type Briefing, list, writerOf } from "../../sections/context.ts";
import { historySourceIds } from "../../sections/years/years.ts";
import { componentSources, sourcesOf } from "../../tables/standing/results-table.ts";
import { cautions, chart, roomOn, type Slide } from "./slide.ts";
import { hallItems } from "./slide-room.ts";

/** A headline has room for so many names; more are counted. */
const NAMES = 3;
/** Sentences that a slide holds. */
const SENTENCES = 2;
/** Characters from which sentences on who passed whom fill a slide of their own. */
const OWN_SLIDE = 200;

/** What a drawing on a slide holds: lines of type that a hall reads, and the characters of its column of names. */
const HALL_ROWS = { lines: 11, letters: 44 };

/** "Hải Phòng", "Huế, Bình Dương và Lạng Sơn", "26 tỉnh, thành phố". */
function fewOrCount(
  { dataset, analysis, writer = vietnamese }: Briefing,
  rows: readonly LeagueRow[],
): string {
  return rows.length <= NAMES
    ? writer.all(
        unitNames(
          dataset,
          rows.map(({ unit }) => unit),
        ),
      )
    : writer.all(together`${formatCount(rows.length)} ${leagueWord({ unitKind: analysis.unit.kind })}`);
}

/** Who went past whom, and who came to stand ahead without a rank the year before: together they make the move. */
function passingWords(briefing: Briefing, row: IndexAnalysis): string[] {
  const { passedBy, entered, left } = row.overtaking;
  const { passed, level } = passedAndLevel(row);
  const { unit, conference } = briefing.analysis;
  const us = vietnameseNoun(spokenAs(unit, conference.heldOn));
  const told = (rows: readonly LeagueRow[] | null, words: (who: string) => string) =>
    rows && rows.length > 0 ? [words(fewOrCount(briefing, rows))] : [];
  return [
    ...told(passedBy, (who) => `${who} vượt lên trên ${us}`),
    ...told(passed, (who) => `${us} vượt ${who}`),
    ...told(level, (who) => `${us} đồng hạng với ${who}, năm ${row.against} đứng trên ${us}`),
    ...told(entered, (who) => `${who} (năm ${row.against} không có hạng) nay đứng trên ${us}`),
    ...told(left, (who) => `${who} đứng trên ${us} năm ${row.against} nay không được xếp hạng`),
  ];
}

/** Of a headline: who went past and whom we passed; the list below it tells the rest. */
const CLAUSES = 2;

/** "PAPI năm 2021: 26 tỉnh, thành phố vượt lên trên tỉnh"; null when nothing moved. */
function passingHeadline(briefing: Briefing, row: IndexAnalysis): string | null {
  const words = passingWords(briefing, row);
  return words.length === 0
    ? null
    : `${writerOf(briefing).all(indexYear(row.index, row.year))}: ${words.slice(0, CLAUSES).join("; ")}`;
}

/** Who passed the province and whom it passed, where the names need more than the headline. */
function passing(briefing: Briefing, row: IndexAnalysis): Slide | null {
  const headline = passingHeadline(briefing, row);
  const writer = writerOf(briefing);
  const { all } = writer;
  const sentences = all(overtakingSentences(briefing.dataset, row));
  if (headline === null || sentences.join(" ").length < OWN_SLIDE) return null;
  const slide: Slide = {
    id: `vuot-${row.index.id}`,
    headline,
    blocks: cautions(writer, [row]),
    sources: sourcesOf(row),
    // before the moves of components: who went past is asked first
    rank: 4,
  };
  // what the headline has no room for is an item of its own
  const rest = passingWords(briefing, row).slice(CLAUSES);
  const untold = rest.length > 0 ? [`${all(capitalise(rest.join("; ")))}.`] : [];
  const items = [...sentences.slice(0, SENTENCES - untold.length), ...untold].map((sentence) => [sentence]);
  return { ...slide, blocks: [all(list(hallItems(items, roomOn(briefing, slide)))), ...slide.blocks] };
}

/** What moved an index, why its rank moved, and the years before. */
export async function indexSlides(briefing: Briefing, row: IndexAnalysis): Promise<(Slide | null)[]> {
  const { dataset, analysis } = briefing;
  const writer = writerOf(briefing);
  const sources = componentSources(topRows(row.components));
  const { id } = row.index;
  return [
    await chart(
      writer,
      contributionFigure(dataset, `chieu-${id}-dong-gop`, row, HALL_ROWS),
      1,
      sources,
      cautions(writer, [row]),
    ),
    await chart(
      writer,
      rankArrowsFigure(dataset, `chieu-${id}-hang`, row, HALL_ROWS),
      5,
      sources,
      cautions(writer, [row]),
    ),
    passing(briefing, row),
    await chart(
      writer,
      historyFigure(`chieu-${id}-cac-nam`, row.index, row.history, analysis.unit.name.vi, ""),
      3,
      historySourceIds(briefing, row),
    ),
  ];
}
