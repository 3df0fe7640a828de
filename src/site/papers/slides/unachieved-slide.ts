import type { Finding } from "../../../analysis/findings/finding.ts";
import type { FollowedAction } from "../../../analysis/promises/commitments.ts";
import type { FollowedTarget } from "../../../analysis/promises/followed-targets.ts";
import { formatScore } from "../../../format/measure.ts";
import { decimalsBeside, formatNumber } from "../../../format/number.ts";
import { strung, type Words } from "../../../language/text.ts";
import {
  commitmentsClause,
  silentLossesClause,
  targetsClause,
} from "../../../narrative/findings/record-findings.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { aimWords } from "../../../narrative/promises/targets.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { missingCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sharedSubject, subjectHeader, targetSubject } from "../../tables/promises/target-table.ts";
import type { Block, Table } from "../../written.ts";
import { leftOut, restNote, roomOn, type Slide } from "./slide.ts";
import { fittingRows, fittingTasks, HALL_LINES, TASK_WAYS, taskWords } from "./slide-room.ts";

type Shape = Pick<Table, "columns" | "rows">;

/** What the finding says in the headline; null where it is about something else than what was not achieved. */
function clauseOf(finding: Finding): Words | null {
  if (finding.kind === "targets") return targetsClause(finding);
  if (finding.kind === "commitments") return commitmentsClause(finding);
  return finding.kind === "silent-losses" && finding.what === "cause" ? silentLossesClause(finding) : null;
}

/** What the conference before asked for and what brought nothing, with what the record does not explain. */
export function unachievedSlide(briefing: Briefing): Slide | null {
  const writer = writerOf(briefing);
  const { followUp, previousTargets, findings } = briefing.analysis;
  const actions = (followUp?.actions ?? []).filter(({ outcome }) => outcome === "not-met");
  const targets = previousTargets.filter(({ scoreMet, rankMet }) => scoreMet === false || rankMet === false);
  if (actions.length === 0 && targets.length === 0) return null;
  const clauses = findings.map(clauseOf).filter((clause) => clause !== null);
  if (clauses.length === 0) return null;
  const slide: Slide = {
    id: "chua-dat",
    headline: writer.all(strung(clauses, "; ")),
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
      label: "Điểm",
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

/** The targets that were missed, beside what was reached. */
function targetRows(briefing: Briefing, targets: readonly FollowedTarget[], room: number): Rows {
  const writer = writerOf(briefing);
  const indexHeld = (id: string) => targets.find(({ index }) => index.id === id)!.index;
  const shared = sharedSubject(
    targets.map(({ target }) => target),
    indexHeld,
  );
  const name = ({ index, target }: FollowedTarget) => writer.all(targetSubject(index, target, shared));
  const rows = targets.slice(0, fittingRows(targets.map(name), room));
  const shape = tabulate(rows, (row) => ({ text: name(row) }), subjectHeader(shared), [
    { label: "Chỉ tiêu", numeric: false, cell: (row) => ({ text: aimWords(row.index, row) }), always: true },
    {
      label: "Kết quả",
      numeric: true,
      cell: ({ index, score }) =>
        score
          ? { text: formatScore(score.value, index.measure), value: score.value }
          : missingCell("no-score"),
    },
    {
      label: "Chênh",
      numeric: true,
      cell: ({ index, target, distance }) =>
        distance === null
          ? { text: "–", value: null }
          : {
              text: formatNumber(
                distance,
                decimalsBeside(target.score!.value.written, index.measure.decimals),
                "always",
              ),
              value: distance,
            },
    },
  ]);
  return { shape: writer.all(shape), shown: rows.length, shortened: false, of: targets.length };
}
