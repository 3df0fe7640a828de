import { readingAt } from "../../frames/binding/binding.ts";
import type { Binding, Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";
import type { NumberRead } from "../../numbers/read-number.ts";
import { has, type Item } from "../../text/items.ts";
import { type Around, type Column, type Role, sceneOf } from "./heads.ts";
import { SHORT } from "./prose-cells.ts";

/** What a row and the head of a column name together. */
export interface Labels {
  unit: string | null;
  index: string | null;
  component: string[];
  year: number | null;
  /** Years of all columns. */
  years: number[];
}

const BY_TABLE = "dòng và cột của bảng";

/** The index of a cell: named, or the one that its component is of. */
function indexOf({ index, component }: Labels, { context }: Around): string | null {
  if (index !== null) return index;
  const alone = [...new Set(component.map((id) => id.split("/")[0]!))].filter((id) => !id.includes("mau"));
  if (component.some((id) => id.startsWith(`${context.index}/`)) || !alone.length) return context.index;
  return alone.length === 1 ? alone[0]! : null;
}

/** +1, −1 or 0 as the mark or word before a number says. */
function signOf(item: Item, first: Item): -1 | 0 | 1 | undefined {
  if (/^([-−–↓▼]|giảm|thấp hơn|kém|tụt|xuống|lùi)/u.test(first.word)) return -1;
  if (/^([+↑▲]|tăng|cao hơn|hơn|lên|vượt)/u.test(first.word)) return 1;
  return item.number!.value === 0 ? 0 : undefined;
}

/** What a figure is, by its column and by what the cell says itself: "So với năm 2021 | giảm 2 bậc". */
function roleOf(role: Role, number: NumberRead, unit: Item | undefined): Role {
  const moved = role === "change" || role === "places";
  if (moved && has(unit, "places")) return "places";
  if (moved && has(unit, "points")) return "change";
  if (role === "places" && number.decimals > 0) return "change";
  if (role === "rank" && number.decimals > 0) return null;
  // A count of units is no smaller.
  if (role === "denominator" && number.value < 30) return null;
  return role;
}

/** The claims of a cell under a head: its figure, and a second one where the head names two. */
export function cellClaims(cell: Sentence, column: Column, labels: Labels, around: Around): Claim[] {
  const at = cell.items.findIndex((item) => item.number);
  const item = cell.items[at];
  if (!column.role || column.role === "name" || !item || cell.items.length > SHORT || labels.index === "")
    return [];
  const { number, denominator } = item;
  const as = (role: Role, figure: NumberRead, from = cell.items[0]!, unit = cell.items[at + 1]) =>
    claimOf(cell, at, { ...column, role: roleOf(role, figure, unit) }, labels, around, figure, from) ?? [];
  if (column.role === "score" && denominator) {
    const [out] = [as(column.second ?? "rank", column.second ? denominator : number!)].flat();
    // "46,02/1" under "Điểm/hạng"; "7,25/10": of the maximum; "15/63": a place.
    if (number!.decimals > 0) return [as("score", number!), column.second && out ? out : []].flat();
    return out ? [out, { ...out, kind: "denominator", number: denominator }] : [];
  }
  const made = [as(column.role, number!)].flat();
  if (column.role === "rank" && denominator)
    return made.flatMap((claim) => [claim, { ...claim, kind: "denominator" as const, number: denominator }]);
  const next = cell.items.findIndex((one, i) => i > at && one.number);
  if (column.second === null) return made;
  // "46,02 (1)", "-0,23 (-1)" and "-0,23/-1".
  const second = denominator ?? cell.items[next]?.number;
  if (!second || second.decimals > 0) return made;
  const before = denominator ? cell.items[0]! : (cell.items[next - 1] ?? cell.items[0]!);
  const spot = denominator ? at : next;
  const other = claimOf(cell, spot, { ...column, role: column.second }, labels, around, second, before);
  return other ? [...made, other] : made;
}

function claimOf(
  cell: Sentence,
  at: number,
  column: Column,
  labels: Labels,
  around: Around,
  number: NumberRead,
  first: Item,
): Claim | null {
  const { context, facts } = around;
  const { role } = column;
  const index = indexOf(labels, around);
  const scene = sceneOf(cell, { ...around, context: { ...context, index, component: null } });
  const reading = readingAt(scene, at);
  if (!reading || !index || !role || role === "name") return null;
  const part = labels.component.find((id) => id.startsWith(`${index}/`));
  if (labels.component.length && !part) return null;
  const moved = role === "change" || role === "places";
  const newest = labels.years.length ? Math.max(...labels.years) : null;
  const year = labels.year ?? (moved || role === "gap" ? newest : null) ?? reading.binding.year;
  const dated = labels.year !== null || (moved && newest !== null);
  const earlier = labels.years.filter((one) => year !== null && one < year);
  const before = moved && earlier.length ? Math.max(...earlier) : year === null ? null : year - 1;
  const binding: Binding = {
    ...reading.binding,
    index: facts.modelled(reading.binding.index ?? "") ? reading.binding.index : index,
    component: part?.split("/")[1] ?? null,
    unit: role === "mean" ? null : (labels.unit ?? reading.binding.unit),
    year,
    against: moved && column.against !== null ? column.against : before,
    scope: "nation",
  };
  const regional = column.scope !== null && ["rank", "mean", "gap"].includes(role);
  if (regional)
    binding.scope =
      column.scope ||
      ((labels.unit ?? reading.binding.unit) &&
        year !== null &&
        facts.regionOf((labels.unit ?? reading.binding.unit)!, year)) ||
      "";
  const item = cell.items[at]!;
  const told = signOf(item, first);
  const sign = told ?? (moved ? 1 : undefined);
  return {
    kind: regional && role === "rank" ? "region-rank" : role,
    start: item.start,
    end: item.end,
    binding,
    others: dated
      ? []
      : reading.others.map((other) => ({
          ...binding,
          year: other.year,
          against: other.year === null ? null : other.year - 1,
        })),
    number,
    leeway: "exact",
    quoted: false,
    how: { ...reading.how, component: BY_TABLE, unit: BY_TABLE, year: BY_TABLE },
    percent: false,
    ...(!dated && reading.undated ? { undated: true as const } : {}),
    ...(role === "gap" || role === "mean" ? { other: column.other } : {}),
    ...((moved || role === "gap") && sign !== undefined ? { direction: sign } : {}),
  };
}
