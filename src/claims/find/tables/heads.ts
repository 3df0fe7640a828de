import type { Context, DocumentFrame } from "../../frames/context.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { yearOf } from "../../frames/years.ts";
import type { Facts } from "../../judge/facts.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";

/* What the heads of a table say of the figures below them. */

/** What a figure of a table is; "name" holds none. */
export type Role = "score" | "rank" | "denominator" | "change" | "places" | "mean" | "gap" | "name" | null;

/** What a column holds. */
export interface Column {
  role: Role;
  /** What the second figure of a cell is: "46,02/1" under "Điểm/hạng". */
  second: Role;
  year: number | null;
  /** The year that its head compares with. */
  against: number | null;
  index: string | null;
  component: string[];
  unit: string | null;
  /** Whom a distance is told to: a unit, "mean", "median"; which of the two a mean is. */
  other: string | null;
  percent: boolean;
  /** Region that a rank counts in, "" for that of the unit; null: the nation. */
  scope: string | null;
  /** "Chênh lệch", "+/-": a difference of columns to its left, of whichever they are. */
  bare: boolean;
  /** Figures of no edition: maxima, targets, an office's own marks. */
  foreign: boolean;
  /** Taken for scores because of a name alone: "2020", "Hà Nam". */
  named: boolean;
  /** The head of the column is empty. */
  blank: boolean;
}

export interface Header {
  columns: Column[];
  /** No row of figures stands between: a further head goes on with it. */
  open: boolean;
}

export type Around = {
  context: Context;
  frame: DocumentFrame;
  facts: Facts;
  /** What stands above the table speaks of places, and of no points: "So sánh hạng PAPI các tỉnh". */
  ranked: boolean;
};

/** Whether the lines above a table speak of places, and of no points. */
export const headsRanks = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ items }) => items.some((item) => has(item, "rank") && /hạng$/.test(item.word))) &&
  !sentences.some(({ items }) => items.some((item) => has(item, "points")));

export const sceneOf = (sentence: Sentence, around: Around): Scene => ({
  sentence,
  ...around,
  taken: new Set(),
  fromYear: null,
  chain: new Map(),
});

/** Difference that names neither of its ends. */
const BARE =
  /^(\+ ?\/|±|δ|thay đổi|chênh lệch|biến động|mức (thay đổi|tăng|giảm|chênh lệch|chênh)|chênh|tăng|giảm|so sánh)/;
/** Compares with what its head names: "So với 2022", "2023 so với 2022", "Chênh lệch với bình quân". */
const COMPARES = /(^|\s)(so với|so năm|so cùng kỳ|so sánh với|chênh lệch với|cách|hơn|kém)(\s|$)/;
const RANKED = /^(rank|xh)$/;
const SCORED = /(kết quả|giá trị|^score$)/;
/** "Điểm tự chấm", "Điểm mất", "Điểm điều tra xã hội học": no score of the edition. */
const OWN_MARKS =
  /tự (chấm|đánh giá)|điều tra|(điểm|số) (bị )?(mất|trừ|hụt|thiếu)|còn thiếu|chưa đạt|khảo sát/;
/** "Số đơn vị xếp hạng": out of how many. */
const FIELDED =
  /^(tổng )?số (đơn vị|tỉnh|địa phương|tỉnh thành|tỉnh, thành phố)( (được )?(xếp hạng|có xếp hạng))?$/;

export function columnOf(sentence: Sentence, around: Around): Column {
  const { items, mentions } = sentence;
  const words = items.map(({ word }) => word).join(" ");
  const some = (...concepts: Parameters<typeof has>[1][]) => items.some((item) => has(item, ...concepts));
  const compares = COMPARES.test(words);
  const moved = some("up", "down") || BARE.test(words) || compares;
  const ranked =
    RANKED.test(words) ||
    some("places") ||
    (moved && /(hạng|bậc)( |$)/.test(words)) ||
    items.some((item) => has(item, "rank") && /(hạng|thứ|vị trí)/.test(item.word));
  const scored = some("points", "percent", "percent-points", "total") || SCORED.test(words);
  const scene = sceneOf(sentence, around);
  // "So với hạng 2012": whatever year stands behind is compared with.
  const cut = items.findIndex((item) => has(item, "compared") || /^so/.test(item.word));
  const yearAs = (compared: boolean) => {
    const held = ({ role, at }: { role: string; at: number }) =>
      role === "compared" || (compares && cut >= 0 && at > cut);
    const mention = mentions.find((one) => one.slot === "year" && held(one) === compared);
    // "So với năm trước": of each row another one.
    if (compared && mention?.year === undefined) return null;
    return mention ? yearOf(scene, mention) : null;
  };
  const named = (slot: "index" | "component" | "unit") => mentions.find((one) => one.slot === slot);
  const unit = named("unit")?.ids[0];
  const middle = some("median")
    ? "median"
    : some("mean") || /(^| )(đ?tb|tbc)( |$)/.test(words)
      ? "mean"
      : null;
  const year = yearAs(false);
  const component = named("component")?.ids ?? [];
  const index = named("index")?.ids[0] ?? null;
  const foreign = some("maximum", "target", "foreign") || OWN_MARKS.test(words);
  const distant = compares && (middle !== null || unit !== undefined) && !ranked;
  const role = ((): Role => {
    if (foreign) return null;
    if (distant) return "gap";
    if (middle) return ranked || moved ? null : "mean";
    if (FIELDED.test(words)) return "denominator";
    // "Bậc", beside a column of ranks: places gained or lost.
    if (/^(số )?bậc$/.test(words)) return "places";
    if (moved) return ranked && !scored ? "places" : "change";
    if (ranked) return scored ? "score" : "rank";
    return scored || year !== null || index || component.length || unit ? "score" : null;
  })();
  return {
    role,
    second: ranked && scored && role === "score" ? "rank" : ranked && role === "change" ? "places" : null,
    year,
    against: yearAs(true),
    index,
    component,
    unit: distant || unit === undefined ? null : baseUnit(unit),
    other: middle ?? (distant && unit ? baseUnit(unit) : null),
    percent: some("percent"),
    scope: mentions.find((one) => one.slot === "scope" && one.ids[0] !== "nation")?.ids[0] ?? null,
    bare: moved && !compares && year === null && unit === undefined,
    foreign,
    named: role === "score" && !scored,
    blank: items.length === 0,
  };
}

/** A header is a row without figures besides years, and counts of what it heads: "Nội dung (6 nội dung)", "Thang 10". */
export function isHeader(cells: readonly Sentence[]): boolean {
  const counts = ({ items }: Sentence, at: number) =>
    items.length > 1 &&
    items[at]!.number!.decimals === 0 &&
    (has(items[at + 1], "parts", "provinces", "points") || has(items[at - 1], "maximum", "group"));
  return (
    !cells.some((cell) =>
      cell.items.some((item, i) => item.number && !item.number.spelled && !counts(cell, i)),
    ) &&
    cells.some(({ items }) => items.length > 0) &&
    !cells.every(({ items }) => items.some(({ number }) => number) || items.length === 0)
  );
}
