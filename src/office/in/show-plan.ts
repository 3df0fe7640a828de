import type { Plan, PlannedChange } from "./plan.ts";
import { type Finding, findingLine, ownPlace } from "./problem.ts";
import { placeOf } from "./workbook/cell.ts";

const SHOWN = 40;
/** From so many units on, a list of changes shows one of each. */
const ENOUGH_UNITS = 10;
/** How many columns of a table are named. */
const COLUMNS = 12;
/** How many findings of one kind are shown before the rest is counted. */
const ALIKE = 5;
/** Which share of the rows from its first to its last cell makes a fault one of the column. */
const NEARLY = 0.8;

/** What many findings share that differ in their cell and figure only. */
const kindOf = ({ place, message, hint }: Finding) =>
  [place.sheet ?? "", message.replace(/“[^”]*”|\([^)]*\)|[\d.,]+/g, "…"), hint.replace(/“[^”]*”/g, "…")].join(
    "|",
  );

/**
 * Findings a line each. One that is repeated down (nearly) a whole column is told once, with the cells from the first to
 * the last, how many they are and what the first says; of others that differ in their cell and figure only, the first few
 * and how many more there are.
 */
function findingLines(findings: readonly Finding[], all: boolean): string[] {
  if (all) return findings.map((finding) => `  ${findingLine(finding)}`);
  const columns = wholeColumns(findings);
  const met = new Map<string, number>();
  let left = 0;
  const lines = findings.flatMap((finding) => {
    const down = columns.get(finding);
    if (down === "told") return [];
    const count = (met.get(kindOf(finding)) ?? 0) + 1;
    met.set(kindOf(finding), count);
    if (count <= ALIKE) return [`  ${down ? columnLine(down) : findingLine(finding)}`];
    left += down?.length ?? 1;
    return [];
  });
  return left > 0
    ? [...lines, `  … và ${left} chỗ nữa cùng loại với các dòng trên; xem hết với --all.`]
    : lines;
}

/** Findings of one kind down one column: its first one leads to all of them, the others are told with it. */
function wholeColumns(findings: readonly Finding[]): Map<Finding, readonly Finding[] | "told"> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = placeOf(finding.place.cell ?? "");
    if (at === null) continue;
    const key = `${finding.severity}|${at.column}|${kindOf(finding)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const told = new Map<Finding, readonly Finding[] | "told">();
  for (const group of groups.values()) {
    const rows = group.map(({ place }) => placeOf(place.cell!)!.row);
    const span = Math.max(...rows) - Math.min(...rows) + 1;
    if (group.length <= ALIKE || group.length < NEARLY * span) continue;
    for (const [at, finding] of group.entries()) told.set(finding, at === 0 ? group : "told");
  }
  return told;
}

/** `bang.xlsx › trang "Điểm" › ô D3:D63 (61 ô): …`, with what is said of the first. */
function columnLine(group: readonly Finding[]): string {
  const { place, message, hint } = group[0]!;
  const cell = `${place.cell}:${group.at(-1)!.place.cell} (${group.length} ô, ô đầu ghi ở đây; xem hết với --all)`;
  return findingLine({ severity: "error", place: { ...place, cell }, message, hint });
}

/**
 * What is shown of many changes: of a table of many units or entries the first change of each, so that it is seen by its
 * provinces and not by all figures of the first two; else the first ones.
 */
function shownOf(changes: readonly PlannedChange[]): { shown: readonly PlannedChange[]; firsts: boolean } {
  const met = new Set<string>();
  const firsts = changes.filter(({ what }) => {
    const [one, two, ...more] = what.split(" · ");
    const of = more.length > 0 ? `${one} · ${two}` : null;
    if (of === null || !met.has(of)) met.add(of ?? what);
    else return false;
    return true;
  });
  return met.size >= ENOUGH_UNITS
    ? { shown: firsts.slice(0, SHOWN), firsts: true }
    : { shown: changes.slice(0, SHOWN), firsts: false };
}

/** A recognised table with its columns; of many the first ones and how many more there are. */
function withColumns(line: string, columns: readonly string[], all: boolean): string {
  if (columns.length === 0) return line;
  if (all || columns.length <= COLUMNS + 1) return `${line}; ${columns.join(", ")}`;
  const left = columns.length - COLUMNS;
  return `${line}; ${columns.slice(0, COLUMNS).join(", ")} … và ${left} cột nữa (xem hết với --all)`;
}

/** What a person reads of an import before anything is written: what was recognised, faults, notes, each change. */
export function planLines(plan: Plan, all: boolean): string[] {
  const errors = plan.findings.filter(({ severity }) => severity === "error");
  const notes = plan.findings.filter(({ severity }) => severity === "note");
  const files = plan.overlay.changes();
  const lines = plan.recognised.map((line) => withColumns(line, plan.columns.get(line) ?? [], all));
  if (notes.length > 0) lines.push("", "Lưu ý:", ...findingLines(notes, all));
  if (errors.length > 0) {
    return [...lines, "", `Phải sửa (${errors.length}):`, ...findingLines(errors, all), "", "Chưa ghi gì."];
  }
  if (plan.questions.length > 0) return lines;
  if (files.length === 0) return [...lines, "", "Không có gì thay đổi."];
  const { shown, firsts } =
    all || plan.changes.length <= SHOWN ? { shown: plan.changes, firsts: false } : shownOf(plan.changes);
  lines.push("", `Thay đổi (${plan.changes.length}):`);
  for (const { what, before, after, ...place } of shown) {
    const { sheet, cell } = ownPlace(place.sheet, place.cell);
    lines.push(
      `  ${what}: ${before === null ? "" : `${before} → `}${after ?? "(bỏ)"}   (trang "${sheet}", ô ${cell})`,
    );
  }
  if (shown.length < plan.changes.length)
    lines.push(
      `  … và ${plan.changes.length - shown.length} thay đổi nữa${firsts ? " (trên đây là thay đổi đầu của mỗi đơn vị, mỗi mục)" : ""}; xem hết với --all.`,
    );
  lines.push("", "Tệp sẽ ghi:", ...files.map(({ file, fresh }) => `  ${file}${fresh ? " (mới)" : ""}`));
  return lines;
}

/** The questions with the options that answer them, for who cannot be asked. */
export function questionLines(plan: Plan): string[] {
  return plan.questions.flatMap(({ key, text, choices }) => [
    `Cần biết: ${text}? Chạy lại với --${key} …`,
    ...choices.map(({ value, label }) => `    --${key} "${value}"${label === value ? "" : `   ${label}`}`),
  ]);
}
