import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import { type Bringing, describe, meaningName } from "../bringing.ts";
import { tellWhatIsMissing } from "../cells/told-blank.ts";
import { tellWhatStays } from "../cut-short.ts";
import type { League } from "../league.ts";
import type { FoundTable } from "../recognise.ts";
import { changesOf, compareWithRecord } from "./differences.ts";
import { EditionRecord } from "./edition-record.ts";
import { factChanges, withFacts } from "./facts-changed.ts";
import { ownSource, withOwnReplaced } from "./own-sources.ts";
import { reasonChanges, withReasons } from "./reasons-changed.ts";
import { sourceOfChanges } from "./source-of-changes.ts";
import { emptiedCells, heldAfter, keptFindings, reasonFindings, withoutFigures } from "./taken-away.ts";
import { noteOfUnit } from "./unit-apart.ts";
import { type NoteChange, noteChanges, withUnitNotes } from "./unit-notes.ts";

/** What its columns hold, and what stands within their cells besides. */
export const meaningsOf = ({ match }: FoundTable, { figures }: League): Set<string> =>
  new Set([...match.found.values(), ...figures.map(({ meaning }) => meaning)]);

/** Figures of which the edition's file holds nothing at all. */
function unrecorded(record: EditionRecord | null, table: FoundTable, league: League): Set<string> {
  const units = record?.units() ?? [];
  const held = (meaning: string) => units.some((unit) => record?.get(unit, meaning) !== undefined);
  return new Set(
    [...meaningsOf(table, league)].filter(
      (meaning) => meaning !== "missing" && meaning !== "note" && !held(meaning),
    ),
  );
}

/**
 * Figures that the record lacks or holds otherwise, reasons that change, and what a person asks to take away; what is
 * only left empty stays, and that is said.
 */
export function changeEdition(plan: Plan, bringing: Bringing & { text: string }): void {
  const { table, year, framework, league, file, text, information } = bringing;
  const record = EditionRecord.of(text);
  tellWhatStays(plan, bringing, record);
  const sheet = table.shape.sheet.name;
  const left =
    information === null && !plan.answers.add ? unrecorded(record, table, league) : new Set<string>();
  if (left.size > 0) {
    const list = [...left].map((meaning) => meaningName(framework, meaning)).join(", ");
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${file} chưa ghi ${list}: không lấy. Muốn lấy thêm thì nhập với --add.`,
      ),
    );
  }
  const {
    changes: all,
    finer,
    coarser,
    guarded,
  } = compareWithRecord(league, record, framework.tolerance ?? 0);
  const changes = all.filter(({ meaning }) => !left.has(meaning));
  const way = ownSource(plan, table, file, information, guarded);
  const owned = way === null ? [] : guarded;
  if (finer > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${finer} số trong bảng có nhiều chữ số hơn số đang ghi và làm tròn bằng nhau: giữ số đang ghi.`,
      ),
    );
  if (coarser > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${coarser} số trong bảng là số đang ghi đã làm tròn: giữ số đang ghi, nhiều chữ số hơn.`,
      ),
    );
  const emptied = emptiedCells(league, record, text, plan.answers.clear ?? false);
  tellWhatIsMissing(
    plan,
    sheet,
    league.blanks.filter((blank) => !emptied.held.has(blank)),
  );
  plan.say(...keptFindings(plan, { table, framework, file, record }, emptied));
  const taken = emptied.taken.filter(({ meaning }) => !left.has(meaning));
  const reasons = reasonChanges(league, text, heldAfter(league, record, taken));
  const notes = information
    ? noteChanges(plan, table, league, text, (unit) => hasFigures(record, table, league, unit))
    : [];
  plan.say(
    ...reasonFindings(
      plan,
      { table, league: withoutNotes(league, notes, text), file, text, record },
      { taken, reasons },
    ),
  );
  const facts = information ? factChanges(plan.file, information, text) : { changes: [], findings: [] };
  plan.say(...facts.findings);
  for (const { what, ...change } of facts.changes)
    plan.changes.push({
      ...change,
      what: `${table.index.short} ${year} · ${what}`,
      sheet: information!.sheet.name,
    });
  describe(plan, { table, year, framework }, [
    ...changes,
    ...owned,
    ...taken.map((one) => ({
      ...one,
      before: record?.get(one.unit, one.meaning)?.written ?? null,
      after: null,
    })),
    ...reasons.map((one) => ({ ...one, meaning: "missing" })),
    ...notes.map((one) => ({ ...one, meaning: "note" })),
  ]);
  const count = [changes, owned, taken, reasons, notes, facts.changes].reduce(
    (sum, one) => sum + one.length,
    0,
  );
  if (!record || count === 0) return;
  const sourced = way === "new" ? [...changes, ...owned] : changes;
  const source =
    sourced.length > 0 ? sourceOfChanges(plan, record, { table, year, information }, sourced) : null;
  if (!plan.figuresFailed)
    plan.overlay.set(
      file,
      withFacts(
        withUnitNotes(
          withReasons(
            withoutFigures(
              withOwnReplaced(record.with(changesOf(changes), source), owned, way, source),
              taken,
            ),
            reasons,
          ),
          notes,
        ),
        facts.changes,
      ),
    );
}

/** Whether a unit has a figure in the end, as far as this table tells. */
const hasFigures = (record: EditionRecord | null, table: FoundTable, league: League, unit: string) =>
  league.figures.some((one) => one.unit === unit) ||
  [...meaningsOf(table, league)].some((meaning) => record?.get(unit, meaning) != null);

/** What was typed beside units besides the notes on their figures, which are taken or recorded. */
const withoutNotes = (league: League, notes: readonly NoteChange[], text: string): League => ({
  ...league,
  remarks: league.remarks.filter(
    ({ unit, meaning, text: words }) =>
      meaning !== "note" || (!notes.some((one) => one.unit === unit) && noteOfUnit(text, unit) !== words),
  ),
});
