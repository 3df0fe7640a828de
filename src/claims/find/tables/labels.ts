import type { Binding, Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { type Around, type Column, columnOf } from "./heads.ts";

/* What the first cell of a row says of its figures. */

const labelOf = (cells: readonly Sentence[]): Sentence | undefined =>
  cells.find(({ items }) => items.length > 0 && !items.some(({ number }) => number));

/** "| Đồng bằng sông Hồng | 88,33 | 86,62 |", "| Cả nước | 86,98 | 88,37 |": the region or nation that a row is of. */
export function regionOfRow(cells: readonly Sentence[]): string | null {
  const label = labelOf(cells);
  if (!label || label.mentions.some(({ slot }) => slot !== "scope")) return null;
  const named = label.mentions.find(({ ids }) => ids[0] !== "");
  const places = label.items.some((item) =>
    has(item, "rank", "places", "first", "last", "highest", "lowest"),
  );
  return named && !places ? named.ids[0]! : null;
}

/** "| Trung bình các tỷnh | 42,34 |", "| Trung vị | … |": the middle of all units that a row is of, and among whom. */
export function middleOfRow(cells: readonly Sentence[]): { other: string; scope: string } | null {
  const label = labelOf(cells);
  if (!label || label.mentions.some(({ slot }) => slot === "unit" || slot === "component")) return null;
  const told = label.items.some((item) =>
    has(
      item,
      "rank",
      "places",
      "first",
      "last",
      "highest",
      "lowest",
      "group",
      "target",
      "foreign",
      "up",
      "down",
    ),
  );
  const other = label.items.some((item) => has(item, "median"))
    ? "median"
    : label.items.some((item) => has(item, "mean"))
      ? "mean"
      : null;
  if (!other || told) return null;
  const scope = label.mentions.find(({ slot }) => slot === "scope")?.ids[0] ?? "nation";
  return { other, scope };
}

/** A region or the nation has no score but the mean of its provinces. */
export const ofRegion = (claim: Claim, scope: string, other = "mean"): Claim => {
  const of = (binding: Binding): Binding => ({ ...binding, unit: null, scope });
  return { ...claim, kind: "mean", other, binding: of(claim.binding), others: claim.others.map(of) };
};

/** "Xếp hạng | 16 | 16 | 19", "Hạng trong vùng | 1 | 1" under a head of years: what a row holds, and among whom. */
export function roleOfRow(
  cells: readonly Sentence[],
  around: Around,
): Pick<Column, "role" | "scope" | "other"> | null {
  const label = cells.find(({ items }) =>
    items.some((item) => has(item, "word") || item.meanings.length > 0),
  );
  // "Hạng: 31 / 18": the label and its first figure in one cell.
  const colon = label ? label.items.findIndex((item) => has(item, "colon")) : -1;
  const led = colon > 0 ? label!.items.slice(0, colon) : [];
  if (led.some((item) => has(item, "rank") && /(hạng|vị trí)$/.test(item.word)))
    return { role: "rank", scope: null, other: null };
  if (!label || label.items.some(({ number }) => number)) return null;
  const { role, scope, other } = columnOf(label, around);
  return role === "rank" || role === "change" || role === "places" || role === "gap"
    ? { role, scope, other }
    : null;
}
