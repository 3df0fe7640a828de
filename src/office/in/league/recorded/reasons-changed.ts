import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import {
  isTakenAway,
  MISSING_CHOICES,
  type MissingReason,
  missingReason,
  ownWords,
} from "../../figures/no-figure.ts";
import {
  applied,
  type Edit,
  itemAdded,
  itemRemoved,
  keyAdded,
  keyRemoved,
  nodeAt,
  replaced,
  type YamlFile,
  yamlFile,
} from "../../yaml/edits.ts";
import { flowText, yamlText } from "../../yaml/write-value.ts";
import type { League } from "../league.ts";

/** What the record tells of a unit without figures. */
interface ToldReason {
  unit: string;
  reason: unknown;
  note: string | null;
}

/** What becomes of the reason that the record tells, or does not tell yet, of one unit. */
export interface ReasonChange {
  unit: string;
  /** Null where it is taken away. */
  reason: MissingReason | null;
  note: string | null;
  /** In words, as it is shown. */
  before: string | null;
  after: string | null;
  cell: string;
}

/** What is known of a unit's figures before and after the table is taken over. */
export interface Held {
  /** Whether it has a total in the end. */
  scored: (unit: string) => boolean;
  /** Whether some figure of the table is empty and stays so. */
  lacking: (unit: string) => boolean;
  /** Whether the table brings the total that the record lacked. */
  newlyScored: (unit: string) => boolean;
}

/**
 * Reasons of the column "Lý do thiếu" for units that lack a figure: those that the record does not tell yet are added,
 * another one takes the place of the told one, "xóa" takes it away. A unit that gets its figures loses the reason why it
 * had none, unless its row still says one.
 */
export function reasonChanges(league: League, text: string, held: Held): ReasonChange[] {
  const told = new Map(toldMissing(text).map((one) => [one.unit, one]));
  return [...league.rows].flatMap(([unit, nameCell]): ReasonChange[] => {
    const typed = league.remarks.find((one) => one.unit === unit && one.meaning === "missing");
    const note = league.remarks.find((one) => one.unit === unit && one.meaning === "note");
    const before = told.get(unit);
    const away = { unit, reason: null, note: null, after: null };
    if (typed && isTakenAway(typed.text))
      return before ? [{ ...away, before: inWords(before), cell: typed.cell }] : [];
    const reason = typed ? missingReason(typed.text) : null;
    if (!before) {
      if (!typed || reason === null || held.scored(unit) || !held.lacking(unit)) {
        const partly = typed && reason === "partial" && held.lacking(unit);
        if (!partly) return [];
      }
      const own = note?.text ?? ownWords(typed!.text, reason!);
      return [{ unit, reason, note: own, before: null, after: typed!.text, cell: typed!.cell }];
    }
    if (!typed && held.newlyScored(unit) && before.reason !== "partial")
      return [{ ...away, before: inWords(before), cell: nameCell }];
    const next = {
      reason: reason ?? before.reason,
      note: noteAfter(before, typed?.text, reason, note?.text),
    };
    if (next.reason === before.reason && next.note === before.note) return [];
    const after = inWords(next);
    const cell = (reason !== null && reason !== before.reason ? typed : (note ?? typed))?.cell ?? nameCell;
    return [
      { unit, reason: next.reason as MissingReason, note: next.note, before: inWords(before), after, cell },
    ];
  });
}

/** The remark beside a unit in its own words, else what its reason says beyond its name; what is left empty stays. */
function noteAfter(
  before: ToldReason,
  typed: string | undefined,
  reason: MissingReason | null,
  note: string | undefined,
): string | null {
  if (note !== undefined) return isTakenAway(note) ? null : note;
  const own = typed !== undefined && reason !== null ? ownWords(typed, reason) : null;
  return own ?? before.note;
}

function inWords({ reason, note }: { reason: unknown; note: string | null }): string {
  const label = MISSING_CHOICES.find(({ value }) => value === reason)?.label ?? String(reason);
  return note === null ? label : `${label} (${note})`;
}

/** Entries of the record's list of what is missing: a unit with what is told of it. */
function toldMissing(text: string): ToldReason[] {
  const file = yamlFile(text);
  const list = file ? nodeAt(file.root, ["missing"]) : null;
  return (isSeq(list) ? list.items : []).flatMap((item) => {
    const unit = isMap(item) ? item.get("unit") : isScalar(item) ? item.value : null;
    const note = isMap(item) ? item.get("note") : null;
    const reason = isMap(item) ? item.get("reason") : null;
    return typeof unit === "string" ? [{ unit, reason, note: typeof note === "string" ? note : null }] : [];
  });
}

/** Units of which the record tells why they lack figures. */
export const toldUnits = (text: string): ReadonlyMap<string, unknown> =>
  new Map(toldMissing(text).map(({ unit, reason }) => [unit, reason]));

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

/** An edition's file with its list `missing` as it becomes: further reasons at its end, others in their places. */
export function withReasons(text: string, changes: readonly ReasonChange[]): string {
  return changes.reduce((all, change) => {
    const file = yamlFile(all);
    return file ? oneChanged(file, change) : all;
  }, text);
}

function oneChanged(file: YamlFile, change: ReasonChange): string {
  const list = nodeAt(file.root, ["missing"]);
  const items = isSeq(list) ? list.items : [];
  const at = items.findIndex((item) => isMap(item) && item.get("unit") === change.unit);
  if (change.reason === null) {
    if (at < 0 || !isSeq(list)) return file.text;
    const edit = items.length === 1 ? keyRemoved(file, file.root, "missing") : itemRemoved(file, list, at);
    return applied(file.text, [edit]);
  }
  if (at >= 0) return applied(file.text, inPlace(file, items[at] as YAMLMap, change, change.reason));
  const note = change.note === null ? "" : `, note: ${flowText(change.note)}`;
  const line = `{unit: ${change.unit}, reason: ${change.reason}${note}}`;
  if (isSeq(list) && items.length > 0) return applied(file.text, [itemAdded(file, list, [line])]);
  if (list) return file.text;
  return applied(file.text, [keyAdded(file, file.root, "missing", `\n  - ${line}`)]).replace(
    /^missing: $/m,
    "missing:",
  );
}

/** The edits within one entry; what it says besides stays. */
function inPlace(file: YamlFile, entry: YAMLMap, { note }: ReasonChange, reason: MissingReason): Edit[] {
  const before = nodeAt(entry, ["reason"]);
  const old = nodeAt(entry, ["note"]);
  const edits = before ? [replaced(before, reason)] : [keyAdded(file, entry, "reason", reason)];
  const written = note === null ? null : entry.flow ? flowText(note) : yamlText(note);
  if (old && written === null) edits.push(keyRemoved(file, entry, "note"));
  else if (old && written !== null && isScalar(old) && old.value !== note) edits.push(replaced(old, written));
  else if (!old && written !== null) edits.push(keyAdded(file, entry, "note", written));
  return edits;
}
