import { nameOn } from "../../../../model/issuing/issuing-body.ts";
import {
  MISSING_CHOICES,
  MISSING_LIST,
  type MissingReason,
  missingReason,
  ownWords,
} from "../../figures/no-figure.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import type { League } from "../league.ts";
import type { FoundTable } from "../recognise.ts";
import { type Absence, absentUnits } from "./new-edition.ts";

/** Words that tell why a unit has no figure, and where they stand. */
interface Told {
  text: string;
  reason: MissingReason | null;
  cell: string;
}

/**
 * Why units or cells are without a figure: from the column "Lý do thiếu", else from what stands in the cells of figures
 * or in the remarks, else from one answer for all. Words that say more than the reason become its note. Null when
 * something is not told; what is missing is then asked for.
 */
export function reasonsOf(
  plan: Plan,
  table: FoundTable,
  league: League,
  year: number,
  ownTemplate: boolean,
): Absence[] | null {
  const { whole, partly } = absentUnits(league, table.index, year, plan.project.dataset);
  const at = (cell: string) => ({ file: plan.file, sheet: table.shape.sheet.name, cell });
  const name = (unit: string) => {
    const known = plan.project.dataset.units.get(unit);
    return known ? nameOn(known, `${year}-12-31`) : unit;
  };
  const absences: Absence[] = [];
  const untold: string[] = [];
  for (const unit of [...whole, ...partly]) {
    const told = toldOf(league, unit, whole.includes(unit));
    const reasons = [...new Set(told.flatMap(({ reason }) => reason ?? []))];
    const [column] = told.filter(({ cell }) => isReasonCell(league, unit, cell));
    const reason = reasons[0] ?? plan.answers.missing ?? null;
    if (reasons.length > 1) {
      const [one, other] = reasons.map((each) => told.find((words) => words.reason === each)!);
      plan.say(
        errorAt(
          at(other!.cell),
          `${name(unit)}: “${other!.text}” ở đây và “${one!.text}” ở ô ${one!.cell} là hai lý do khác nhau.`,
          `Một đơn vị một lý do: chọn ở cột “Lý do thiếu” (${MISSING_LIST}), điều riêng thì ghi ở cột “Ghi chú”.`,
        ),
      );
    } else if (column && reasons.length === 0) {
      plan.say(
        errorAt(
          at(column.cell),
          `Lý do “${column.text}” chưa rõ thuộc loại nào.`,
          `Chọn: ${MISSING_LIST}; lời riêng thì ghi ở cột “Ghi chú”.`,
        ),
      );
    } else if (reason === null) untold.push(unit);
    else absences.push({ unit, reason, ...noteOf(league, unit, told, reason) });
  }
  tellNeedless(plan, table, league, [...whole, ...partly]);
  if (untold.length === 0) return absences;
  if (!ownTemplate) {
    plan.ask({
      key: "missing",
      text: `${untold.length} đơn vị thiếu số (${untold.map(name).join(", ")}), vì sao`,
      choices: [...MISSING_CHOICES],
    });
    return null;
  }
  for (const unit of untold) {
    const blank = league.blanks.find((one) => one.unit === unit && one.meaning !== "rank");
    if (!blank && !league.rows.has(unit)) {
      plan.say(
        errorAt(
          { file: plan.file, sheet: table.shape.sheet.name },
          `Không có hàng nào của ${name(unit)}.`,
          `Thêm một hàng ghi tên đơn vị và số; không có số thì chọn lý do ở cột “Lý do thiếu” của hàng ấy: ${MISSING_LIST}.`,
        ),
      );
      continue;
    }
    plan.say(
      errorAt(
        at(blank?.cell ?? league.rows.get(unit) ?? "A1"),
        blank?.said
          ? `${name(unit)}: ô ghi “${blank.said.text}” mà chưa nêu vì sao không có số.`
          : `${name(unit)} có ô trống mà chưa nêu lý do.`,
        `Gõ số, hoặc chọn lý do ở cột “Lý do thiếu” của hàng này: ${MISSING_LIST}.`,
      ),
    );
  }
  return null;
}

/** The column of reasons goes before what stands in the cells of figures, and these before remarks. */
function toldOf(league: League, unit: string, whole: boolean): Told[] {
  const remarks = (meaning: "missing" | "note") =>
    league.remarks
      .filter((one) => one.unit === unit && one.meaning === meaning)
      .map(({ text, cell }) => ({ text, reason: missingReason(text), cell }));
  const column = remarks("missing");
  if (column.length > 0) return column;
  // "không xếp hạng" in a rank tells nothing of the scores
  const cells = league.blanks
    .filter((one) => one.unit === unit && (whole || one.meaning !== "rank"))
    .flatMap(({ said, cell }) => (said ? [{ ...said, cell }] : []));
  if (cells.some(({ reason }) => reason !== null)) return cells;
  return [...cells, ...remarks("note").filter(({ reason }) => reason !== null)];
}

const isReasonCell = (league: League, unit: string, cell: string): boolean =>
  league.remarks.some((one) => one.unit === unit && one.meaning === "missing" && one.cell === cell);

/** The remark on a unit, else the words of the reason where they say more than its name. */
function noteOf(
  league: League,
  unit: string,
  told: readonly Told[],
  reason: MissingReason,
): { note?: string } {
  const remark = league.remarks.find((one) => one.unit === unit && one.meaning === "note")?.text;
  const words = told.find((one) => one.reason !== null)?.text;
  const note = remark ?? (words === undefined ? null : ownWords(words, reason));
  return note === null ? {} : { note };
}

/** A reason beside a unit that lacks nothing is not taken, and that is said. */
function tellNeedless(plan: Plan, table: FoundTable, league: League, absent: readonly string[]): void {
  for (const { unit, meaning, text, cell } of league.remarks)
    if (meaning === "missing" && !absent.includes(unit))
      plan.say(
        noteAt(
          { file: plan.file, sheet: table.shape.sheet.name, cell },
          `Hàng này đủ số nên không ghi lý do “${text}”.`,
        ),
      );
}
