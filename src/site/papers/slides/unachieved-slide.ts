import type { Finding } from "../../../analysis/findings/finding.ts";
import type { FollowedAction } from "../../../analysis/promises/commitments.ts";
import type { FollowedTarget } from "../../../analysis/promises/followed-targets.ts";
import { formatScore } from "../../../format/measure.ts";
import { decimalsBeside, formatCount, formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { together, type Words } from "../../../language/text.ts";
import { commitmentsClause, targetsClause } from "../../../narrative/findings/record-findings.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { outcomeWords } from "../../../narrative/promises/commitments.ts";
import { aimWords } from "../../../narrative/promises/targets.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { missingCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sharedSubject, subjectHeader, targetSubject } from "../../tables/promises/target-table.ts";
import type { Block, Table } from "../../written.ts";
import { leftOut, restNote, roomOn, type Slide } from "./slide.ts";
import { fittingRows, fittingTasks, HALL_LINES, TASK_WAYS, taskWords } from "./slide-room.ts";

type Shape = Pick<Table, "columns" | "rows">;

/** What the finding of this kind says; null where there is none. */
function clauseOf(findings: readonly Finding[], kind: "targets" | "commitments"): Words | null {
  const found = findings.find((finding) => finding.kind === kind);
  if (found?.kind === "targets") return targetsClause(found);
  return found?.kind === "commitments" ? commitmentsClause(found) : null;
}

const isMissed = ({ scoreMet, rankMet }: FollowedTarget) => scoreMet === false || rankMet === false;

/** What cost most first; what cannot be told last. */
const byLoss = (a: FollowedAction, b: FollowedAction) =>
  (a.gained ?? Number.MAX_VALUE) - (b.gained ?? Number.MAX_VALUE);

/**
 * What the conference before asked for and what brought nothing; where nothing is known of its actions, what became of
 * its targets. The headline says nothing that the table below it does not show.
 */
export function unachievedSlide(briefing: Briefing): Slide | null {
  const writer = writerOf(briefing);
  const { followUp, previousTargets, findings } = briefing.analysis;
  const actions = (followUp?.actions ?? []).filter(({ outcome }) => outcome === "not-met").sort(byLoss);
  const targets = [
    ...previousTargets.filter(isMissed),
    ...previousTargets.filter((target) => !isMissed(target)),
  ];
  const clause = clauseOf(findings, actions.length > 0 ? "commitments" : "targets");
  if (clause === null || !(actions.length > 0 || targets.some(isMissed))) return null;
  const slide: Slide = {
    id: "chua-dat",
    headline: writer.all(clause),
    blocks: [],
    sources: [
      ...actions.flatMap(({ action }) => action.sources),
      ...(actions.length === 0 ? targets.flatMap(({ target }) => target.sources) : []),
    ],
    rank: 2,
  };
  const noted = { ...slide, blocks: [restNote(1)] };
  // set tighter where that shows more of them
  const rooms = [false, true].map((tight) => roomOn(briefing, noted, 0, tight));
  const { shape, shown, shortened, of } =
    actions.length > 0 ? actionRows(briefing, actions, rooms) : targetRows(briefing, targets, rooms[0] ?? 0);
  const table: Block = {
    kind: "table",
    table: { id: "chieu-chua-dat", caption: "", ...shape, notes: [], source: "" },
  };
  return { ...slide, blocks: [table, leftOut(of - shown, shortened)] };
}

interface Rows {
  shape: Shape;
  shown: number;
  shortened: boolean;
  of: number;
}

/** The actions whose criteria gained nothing, with who led them: as long as they can be told where most of them stand. */
function actionRows(briefing: Briefing, actions: readonly FollowedAction[], rooms: readonly number[]): Rows {
  const writer = writerOf(briefing);
  const ways = TASK_WAYS.flatMap((lines) => {
    const told = actions.slice(0, HALL_LINES).map((followed) => {
      const { text, lead } = followed.action;
      const who = lead.length > 0 ? writer.all(agencyNames(briefing.dataset, lead)) : "–";
      return { followed, whole: text, text: taskWords(text, lines), who };
    });
    return rooms.map((room) => told.slice(0, fittingTasks(told, room)));
  });
  const most = Math.max(...ways.map(({ length }) => length));
  const rows = ways.find(({ length }) => length === most) ?? [];
  const shape = tabulate(rows, ({ text }) => ({ text }), "Giải pháp kỳ trước, chưa đạt", [
    { label: "Chủ trì", numeric: false, cell: ({ who }) => ({ text: who }), always: true },
    {
      label: "Tăng, giảm",
      numeric: true,
      cell: ({ followed: { gained } }) =>
        gained === null
          ? { text: "–", value: null }
          : { text: formatNumber(gained, 2, "always"), value: gained },
    },
  ]);
  return {
    shape: writer.all(shape),
    shown: rows.length,
    shortened: rows.some(({ text, whole }) => text !== whole),
    of: actions.length,
  };
}

/** The targets beside what was reached; the rank where one was aimed at. */
function targetRows(briefing: Briefing, targets: readonly FollowedTarget[], room: number): Rows {
  const writer = writerOf(briefing);
  const indexHeld = (id: string) => targets.find(({ index }) => index.id === id)!.index;
  const shared = sharedSubject(
    targets.map(({ target }) => target),
    indexHeld,
  );
  const name = ({ index, target }: FollowedTarget) => writer.all(targetSubject(index, target, shared));
  const aim = (row: FollowedTarget) => writer.all(aimWords(row.index, row));
  // two columns of words share the width that one has elsewhere
  const widths = targets.map((row) => "–".repeat(2 * Math.max(name(row).length, aim(row).length)));
  const rows = targets.slice(0, fittingRows(widths, room));
  const shape = tabulate(rows, (row) => ({ text: name(row) }), subjectHeader(shared), [
    { label: "Chỉ tiêu", numeric: false, cell: (row) => ({ text: aim(row) }), always: true },
    {
      label: "Kết quả",
      numeric: true,
      cell: ({ index, target, score, rank, rankedUnits }) => {
        const { rankAtMost, placesAtLeast } = target;
        const place = rankAtMost === null && placesAtLeast === null ? null : rank;
        const placed = place === null ? null : formatRank(place, rankedUnits);
        // an aim at places alone is answered by the place
        if (placed && target.score === null) return { text: placed, value: place };
        if (!score) return missingCell("no-score");
        const reached = formatScore(score.value, index.measure);
        return { text: placed ? together`${reached}; ${placed}` : reached, value: score.value };
      },
    },
    {
      label: "Chênh",
      numeric: true,
      cell: ({ index, target, distance, rankMet }) => {
        if (distance !== null) return { text: distanceText({ index, target, distance }), value: distance };
        const outcome = target.score === null && rankMet !== null ? (rankMet ? "met" : "not-met") : null;
        return { text: outcome ? outcomeWords(outcome) : "–", value: null };
      },
    },
  ]);
  return { shape: writer.all(shape), shown: rows.length, shortened: false, of: targets.length };
}

/**
 * "05/09 chỉ tiêu đặt cho kỳ này chưa đạt: Cải cách thể chế (−0,32) và 04 chỉ tiêu khác.": the targets that were missed,
 * in one sentence, as many of them by name as `fits` lets stand; null where a table shows them, or none is told.
 */
export function missedTargetsLine(briefing: Briefing, fits: (line: string) => boolean): string | null {
  const writer = writerOf(briefing);
  const { followUp, previousTargets, findings } = briefing.analysis;
  const clause = clauseOf(findings, "targets");
  if (clause === null || !followUp?.actions.some(({ outcome }) => outcome === "not-met")) return null;
  const missed = previousTargets.filter(isMissed);
  const shared = sharedSubject(
    previousTargets.map(({ target }) => target),
    (id) => previousTargets.find(({ index }) => index.id === id)!.index,
  );
  const names = missed.map(({ index, target, distance, scoreMet, rank, rankedUnits }) => {
    const name = writer.all(targetSubject(index, target, shared));
    if (scoreMet === false && distance !== null)
      return `${name} (${writer.all(distanceText({ index, target, distance }))})`;
    return rank === null ? name : `${name} (${writer.all(formatRank(rank, rankedUnits))})`;
  });
  for (let count = names.length; count > 0; count -= 1) {
    const rest = names.length - count;
    const others = rest > 0 ? ` và ${writer.all(formatCount(rest))} chỉ tiêu khác` : "";
    const line = `${writer.all(clause)}: ${names.slice(0, count).join("; ")}${others}.`;
    if (fits(line)) return line;
  }
  const alone = `${writer.all(clause)}.`;
  return fits(alone) ? alone : null;
}

/** Result − target, with its sign and as many decimals as either has. */
const distanceText = ({
  index,
  target,
  distance,
}: Pick<FollowedTarget, "index" | "target"> & { distance: number }) =>
  formatNumber(distance, decimalsBeside(target.score!.value.written, index.measure.decimals), "always");
