import { analyseIndex } from "../analysis/analyse-index.ts";
import { measuredFor } from "../analysis/comparability/breaks-for.ts";
import type { Reason } from "../analysis/comparability/reason.ts";
import { unannouncedOn } from "../analysis/comparability/unannounced.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import type { Comparison } from "../analysis/standing/compared.ts";
import { formatDateShort } from "../format/date.ts";
import { changeUnit, formatChangeSize, formatScore } from "../format/measure.ts";
import { formatNumber, NBSP } from "../format/number.ts";
import { formatRank, formatRankPhrase } from "../format/rank.ts";
import { inVietnamese, type Saying, type Writer } from "../format/write.ts";
import { inEach, t } from "../language/say.ts";
import { together, type Words } from "../language/text.ts";
import type { Fact } from "../load/report/report.ts";
import type { Dataset } from "../model/dataset.ts";
import { absent } from "../model/rules/absent.ts";
import { reasonWords } from "../narrative/comparability/reasons.ts";
import { unitName } from "../narrative/names.ts";
import { componentMove } from "../narrative/standing/components.ts";
import { countsSentence } from "../narrative/standing/counts.ts";
import { moversSentence } from "../narrative/standing/movers.ts";
import { totalSentence } from "../narrative/standing/result-sentence.ts";
import { changeWords, placesWords } from "../narrative/standing/score-and-rank.ts";
import { isSentence, type Kind } from "./kinds.ts";
import { announcedLater, notOfComponent, noValue } from "./messages.ts";
import type { Question } from "./question.ts";

/** The same before it is written for the language of the page. */
type Unwritten = Saying<Said>;

/** A value in words, with what its sentence may have said already. */
export interface Said {
  full: string;
  /** Without the verb, for a sentence that has it: "giảm {{ thay-doi papi }}"; absent where there is no verb. */
  bare?: string;
  /** The unit of measure at its end, for a sentence that goes on with it: "{{ diem papi }} điểm". */
  unit?: string;
  /** Up, down or the same; absent where the value has no direction. */
  way?: number;
}

const ofTotalOnly: ReadonlySet<Kind> = new Set([
  "region-rank",
  "ranked-units",
  "counts",
  "most-gained",
  "most-lost",
]);

function analysisOf(dataset: Dataset, question: Question): IndexAnalysis {
  const { unit, year, against, editions } = question;
  const index = measuredFor(question.index, unit);
  return analyseIndex(dataset, { unit, index, year, against, from: Math.min(year, against), editions });
}

/** "27/60"; in English "27th of 60". */
const place = (rank: number, of: number | null) =>
  inEach({ vi: formatRank(rank, of), en: formatRankPhrase(rank, of) });

function sentence(
  dataset: Dataset,
  { kind, foreign, unit }: Question,
  analysis: IndexAnalysis,
  row: Comparison | null,
): Words | null {
  const component = analysis.components.find((one) => one === row);
  const said =
    kind === "result"
      ? component
        ? componentMove(analysis, component)
        : totalSentence(dataset, analysis)
      : kind === "counts"
        ? countsSentence(analysis)
        : moversSentence(analysis, kind === "most-gained" ? "gain" : "loss");
  return said !== null && foreign ? together`${unitName(dataset, unit.id)}: ${said}` : said;
}

/** The size of a change, with the verb before it where nothing was re-measured. */
function changeSaid(analysis: IndexAnalysis, row: Comparison): Unwritten | null {
  const { measure } = analysis.index;
  const full = changeWords(analysis, { ...row, regionPlace: null, regionReason: null });
  if (full === null) return null;
  if (row.verdict === "not-comparable") return { full };
  const unit = together`${NBSP}${changeUnit(measure)}`;
  const way = row.verdict === "unchanged" ? 0 : Math.sign(row.change.value!);
  return { full, way, ...(way === 0 ? {} : { unit, bare: formatChangeSize(row.change.value!, measure) }) };
}

function placesSaid(analysis: IndexAnalysis, row: Comparison): Unwritten | null {
  const full = placesWords(row, analysis);
  const { value } = row.places;
  if (full === null || value === null) return null;
  // "giảm từ thứ 2/63 xuống thứ 27/60" reads as it should, so that form needs no other.
  const bare = row.places.rankedUnitsDiffer ? full : t`${formatNumber(Math.abs(value), 0)}${NBSP}bậc`;
  return { full, way: Math.sign(value), ...(value === 0 ? {} : { bare }) };
}

/** The value asked for, or why there is none. */
function saidOf(
  kind: Kind,
  analysis: IndexAnalysis,
  row: Comparison,
  component: boolean,
): Unwritten | Reason {
  const { measure } = analysis.index;
  const unit = measure.unit === "percent" ? "%" : together`${NBSP}${changeUnit(measure)}`;
  const points = (value: number | null | undefined, reason: Reason): Unwritten | Reason =>
    value == null ? reason : { full: formatScore(value, measure), unit };
  const { position } = row;
  switch (kind) {
    case "score":
      return points(row.score?.value, "no-score");
    case "rank":
      return row.placed ? { full: place(row.placed.rank, row.placed.rankedUnits) } : "no-rank";
    case "change":
      return changeSaid(analysis, row) ?? row.change.reason ?? "no-score";
    case "places":
      return placesSaid(analysis, row) ?? row.places.reason ?? "no-rank";
    case "region-rank": {
      const { regionPlace, regionReason } = analysis.total;
      return regionPlace
        ? { full: place(regionPlace.rank, regionPlace.units) }
        : (regionReason ?? "no-region");
    }
    case "ranked-units": {
      const of = row.placed?.rankedUnits ?? analysis.edition?.rankedUnits ?? null;
      return of === null ? "no-rank" : { full: formatNumber(of, 0) };
    }
    case "mean":
      return points(position.nationalMean?.value, "no-national-mean");
    case "median":
      return points(position.median?.value, "league-incomplete");
    case "best":
      return points(position.best?.value, "league-incomplete");
    case "maximum": {
      const own = analysis.components.find((one) => one === row)?.component.maxPoints;
      return points(component ? own : analysis.framework?.maxPoints, "no-maximum");
    }
    default: {
      const own = analysis.components.find((one) => one === row)?.lostPoints;
      const lost = component ? own : analysis.lostPoints?.total;
      return lost == null
        ? "no-maximum"
        : { full: formatChangeSize(lost, measure), unit: together`${NBSP}${changeUnit(measure)}` };
    }
  }
}

/** Why there is nothing to say: also that the results came out only after the conference, and what to write then. */
function nothingFor(dataset: Dataset, question: Question, reason: Reason): Fact {
  const { index, year, against, unit, knownOn, written } = question;
  if (knownOn === null) return noValue(written, inVietnamese(reasonWords(reason)));
  const why = absent(
    unannouncedOn(dataset, { index: index.id, year, against, heldOn: knownOn, unit }),
    reason,
  );
  const publishedOn = dataset.editions.get(index.id)?.get(year)?.publishedOn;
  if (why !== "not-announced" || !publishedOn) return noValue(written, inVietnamese(reasonWords(why)));
  const told = question.editions.filter(({ standings }) => standings.get(unit.id)?.score);
  return announcedLater(
    written,
    inVietnamese(formatDateShort(knownOn)),
    { short: index.short, year, published: inVietnamese(formatDateShort(publishedOn)) },
    told.at(-1)?.year ?? null,
  );
}

/** What stands in the place of a notation, in the language of the writer; a fault where there is nothing to say. */
export function answer(dataset: Dataset, question: Question, writer: Writer): Said | Fact {
  const { kind, component, written } = question;
  if (component && ofTotalOnly.has(kind)) return notOfComponent(written);
  const analysis = analysisOf(dataset, question);
  const row = component
    ? analysis.components.find((one) => one.component.id === component.id)
    : analysis.total;
  if (!row) return nothingFor(dataset, question, "no-score");
  if (isSentence(kind)) {
    const full = sentence(dataset, question, analysis, row);
    return full === null
      ? nothingFor(dataset, question, row.change.reason ?? "no-components")
      : { full: writer.plain(full) };
  }
  const value = saidOf(kind, analysis, row, component !== null);
  return typeof value === "string" ? nothingFor(dataset, question, value) : writer.all(value);
}
