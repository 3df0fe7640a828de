import { isMap, isScalar, isSeq } from "yaml";
import { type MissingReason, missingReason, ownWords } from "../../figures/no-figure.ts";
import { applied, itemAdded, keyAdded, nodeAt, yamlFile } from "../../yaml/edits.ts";
import { flowText } from "../../yaml/write-value.ts";
import type { League } from "../league.ts";

/** A reason typed beside a unit, and what becomes of it in an edition that is recorded already. */
export interface TypedReason {
  unit: string;
  reason: MissingReason;
  text: string;
  cell: string;
  note: string | null;
}

/**
 * Reasons of the column "Lý do thiếu" for units that lack a figure in the table and in the record: those that the record
 * does not tell yet. What it tells stays, since another reason is for a person to decide.
 */
export function newReasons(league: League, text: string, isHeld: (unit: string) => boolean): TypedReason[] {
  const told = new Set(toldMissing(text).map(({ unit }) => unit));
  const blank = new Set(league.blanks.filter(({ meaning }) => meaning !== "rank").map(({ unit }) => unit));
  return league.remarks.flatMap(({ unit, meaning, text: words, cell }) => {
    const reason = meaning === "missing" ? missingReason(words) : null;
    if (reason === null || told.has(unit) || !blank.has(unit) || isHeld(unit)) return [];
    const remark = league.remarks.find((one) => one.unit === unit && one.meaning === "note")?.text;
    return [{ unit, reason, text: words, cell, note: remark ?? ownWords(words, reason) }];
  });
}

/** Entries of the record's list of what is missing: a unit with what is told of it. */
function toldMissing(text: string): { unit: string; reason: unknown; note: unknown }[] {
  const file = yamlFile(text);
  const list = file ? nodeAt(file.root, ["missing"]) : null;
  return (isSeq(list) ? list.items : []).flatMap((item) => {
    const unit = isMap(item) ? item.get("unit") : isScalar(item) ? item.value : null;
    const of = (key: string) => (isMap(item) ? item.get(key) : null);
    return typeof unit === "string" ? [{ unit, reason: of("reason"), note: of("note") }] : [];
  });
}

/** Whether the record says of a unit just what is typed beside it, so that bringing it again changes nothing. */
export function saysTheSame(text: string): (remark: League["remarks"][number]) => boolean {
  const told = toldMissing(text);
  return ({ unit, meaning, text: words }) =>
    told.some(
      (one) =>
        one.unit === unit &&
        (meaning === "missing" ? one.reason === missingReason(words) : one.note === words),
    );
}

/** An edition's file with further reasons at the end of its list `missing`. */
export function withReasons(text: string, reasons: readonly TypedReason[]): string {
  const file = yamlFile(text);
  if (!file || reasons.length === 0) return text;
  const lines = reasons.map(
    ({ unit, reason, note }) =>
      `{unit: ${unit}, reason: ${reason}${note === null ? "" : `, note: ${flowText(note)}`}}`,
  );
  const list = nodeAt(file.root, ["missing"]);
  if (isSeq(list) && list.items.length > 0)
    return lines.reduce((all, line) => {
      const next = yamlFile(all)!;
      return applied(all, [itemAdded(next, nodeAt(next.root, ["missing"]) as typeof list, [line])]);
    }, text);
  if (list) return text;
  return applied(text, [
    keyAdded(file, file.root, "missing", `\n${lines.map((line) => `  - ${line}`).join("\n")}`),
  ]).replace(/^missing: $/m, "missing:");
}
