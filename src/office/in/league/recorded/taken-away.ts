import type { Framework } from "../../../../model/framework.ts";
import { AWAY, MISSING_LIST, missingReason } from "../../figures/no-figure.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, type Finding, noteAt } from "../../problem.ts";
import { meaningName } from "../bringing.ts";
import type { League } from "../league.ts";
import type { FoundTable } from "../recognise.ts";
import { EditionRecord } from "./edition-record.ts";
import { type Held, type ReasonChange, saysTheSame, toldUnits } from "./reasons-changed.ts";

type Blank = League["blanks"][number];

/** Cells without a figure where the record has one. */
export interface Emptied {
  /** All of them. */
  held: ReadonlySet<Blank>;
  /** Those whose figure a person asks to take away. */
  taken: readonly Blank[];
  /** Those that are only empty, or say otherwise that there is no figure. */
  kept: readonly Blank[];
}

/**
 * A figure is taken away where its cell says "xóa", where its row says a reason for missing figures that the record does
 * not tell yet, or where the whole import was asked to (`--clear`). An empty cell alone asks nothing.
 */
export function emptiedCells(
  league: League,
  record: EditionRecord | null,
  text: string,
  clear: boolean,
): Emptied {
  const told = toldUnits(text);
  const asking = new Set(
    league.remarks.flatMap(({ unit, meaning, text: words }) => {
      const reason = meaning === "missing" ? missingReason(words) : null;
      return reason !== null && reason !== told.get(unit) ? [unit] : [];
    }),
  );
  const held = league.blanks.filter(({ unit, meaning }) => record?.get(unit, meaning) != null);
  const isTaken = (one: Blank) => one.away === true || clear || asking.has(one.unit);
  return {
    held: new Set(held),
    taken: held.filter(isTaken),
    kept: held.filter((one) => !isTaken(one)),
  };
}

interface Where {
  table: FoundTable;
  file: string;
  record: EditionRecord | null;
}

const nameOf = (plan: Plan, unit: string) => plan.project.dataset.units.get(unit)?.name.vi ?? unit;

/** What is told of figures that stay though their cells are without one. */
export function keptFindings(
  plan: Plan,
  { table, framework, file, record }: Where & { framework: Framework },
  { kept }: Emptied,
): Finding[] {
  return kept.map(({ unit, meaning, cell, said }) => {
    const at = { file: plan.file, sheet: table.shape.sheet.name, cell };
    const what = `${nameOf(plan, unit)}, ${meaningName(framework, meaning)}`;
    const written = record?.get(unit, meaning)?.written ?? "";
    if (said)
      return errorAt(
        at,
        `Ô ghi “${said.text}”, tệp ${file} đang có số ${written} (${what}).`,
        `Số ấy còn đúng thì để trống ô này; không có số ấy thì gõ “${AWAY}” vào ô, bỏ hết số của đơn vị thì thêm lý do ở cột “Lý do thiếu”.`,
      );
    return noteAt(
      at,
      `Ô trống, tệp số liệu đang có số ${written} (${what}): giữ số ấy. Muốn bỏ thì gõ “${AWAY}” vào ô, hoặc nhập với --clear.`,
    );
  });
}

/** Figures as they stand when the table was taken over. */
export function heldAfter(league: League, record: EditionRecord | null, taken: readonly Blank[]): Held {
  const brings = new Set(league.figures.map(({ unit, meaning }) => `${unit} ${meaning}`));
  const gone = new Set(taken.map(({ unit, meaning }) => `${unit} ${meaning}`));
  const held = (unit: string, meaning: string) => record?.get(unit, meaning) != null;
  const stays = (unit: string, meaning: string) =>
    brings.has(`${unit} ${meaning}`) || (held(unit, meaning) && !gone.has(`${unit} ${meaning}`));
  return {
    scored: (unit) => stays(unit, "score"),
    lacking: (unit) =>
      league.blanks.some((one) => one.unit === unit && one.meaning !== "rank" && !stays(unit, one.meaning)),
    newlyScored: (unit) => brings.has(`${unit} score`) && !held(unit, "score"),
  };
}

/** Reasons that are asked for, that contradict the figures beside them, or that change nothing. */
export function reasonFindings(
  plan: Plan,
  { table, league, file, text, record }: Where & { league: League; text: string },
  { taken, reasons }: { taken: readonly Blank[]; reasons: readonly ReasonChange[] },
): Finding[] {
  const at = (cell: string) => ({ file: plan.file, sheet: table.shape.sheet.name, cell });
  const told = toldUnits(text);
  const { newlyScored, scored } = heldAfter(league, record, taken);
  const findings: Finding[] = [];
  for (const unit of new Set(taken.map((one) => one.unit))) {
    const away = reasons.find((one) => one.unit === unit);
    const isTold = away ? away.reason !== null : told.has(unit);
    const first = taken.find((one) => one.unit === unit)!;
    if (!isTold && (first.meaning === "score" || record?.rowed(unit)))
      findings.push(
        errorAt(
          at(first.cell),
          `${nameOf(plan, unit)}: bỏ số mà chưa nêu vì sao không có số.`,
          `Chọn ở cột “Lý do thiếu” của hàng này: ${MISSING_LIST}.`,
        ),
      );
  }
  for (const { unit, reason, cell } of reasons)
    if (reason === null && !scored(unit))
      findings.push(
        errorAt(
          at(cell),
          `${nameOf(plan, unit)} không có số nên không bỏ lý do được.`,
          `Gõ số, hoặc chọn lý do khác: ${MISSING_LIST}.`,
        ),
      );
  const isTold = saysTheSame(text);
  for (const remark of league.remarks) {
    const { unit, meaning, cell, text: words } = remark;
    const reason = meaning === "missing" ? missingReason(words) : null;
    if (reason !== null && reason !== "partial" && scored(unit) && (newlyScored(unit) || told.has(unit)))
      findings.push(
        errorAt(
          at(cell),
          `${nameOf(plan, unit)} có điểm mà cột “Lý do thiếu” còn ghi “${words}”.`,
          `Có điểm thì xóa chữ ở ô này; không có thì gõ “${AWAY}” vào ô điểm.`,
        ),
      );
    else if (!isTold(remark) && !reasons.some((one) => one.unit === unit))
      findings.push(noteAt(at(cell), needless(meaning, words, reason === null, file)));
  }
  return findings;
}

function needless(meaning: "missing" | "note", words: string, unclear: boolean, file: string): string {
  if (meaning === "note")
    return `Ghi chú “${words}” không được lấy vào kỳ đã có; cần đổi thì sửa trong ${file}.`;
  return unclear
    ? `Lý do thiếu “${words}” chưa rõ thuộc loại nào, không lấy. Chọn: ${MISSING_LIST}.`
    : `Đơn vị này không thiếu số nào nên không ghi lý do “${words}”; bỏ số nào thì gõ “${AWAY}” vào ô của số ấy.`;
}

/** A text of an edition without the figures that are taken away. */
export const withoutFigures = (text: string, taken: readonly Blank[]): string =>
  EditionRecord.of(text)?.without(taken) ?? text;
