import type { Binding, Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { type Around, type Column, columnOf } from "./columns.ts";

/* What the first cell of a row says of its figures. */

/** "| Đồng bằng sông Hồng | 88,33 | 86,62 |", "| Cả nước | 86,98 | 88,37 |": the region or nation that a row is of. */
export function regionOfRow(cells: readonly Sentence[]): string | null {
  const label = cells.find(({ items }) => items.length > 0 && !items.some(({ number }) => number));
  if (!label || label.mentions.some(({ slot }) => slot !== "scope")) return null;
  const named = label.mentions.find(({ ids }) => ids[0] !== "");
  const places = label.items.some((item) =>
    has(item, "rank", "places", "first", "last", "highest", "lowest"),
  );
  return named && !places ? named.ids[0]! : null;
}

/** A region or the nation has no score but the mean of its provinces. */
export const ofRegion = (claim: Claim, scope: string): Claim => {
  const of = (binding: Binding): Binding => ({ ...binding, unit: null, scope });
  return { ...claim, kind: "mean", other: "mean", binding: of(claim.binding), others: claim.others.map(of) };
};

/** "Xếp hạng | 16 | 16 | 19", "Hạng trong vùng | 1 | 1" under a head of years: what a row holds, and among whom. */
export function roleOfRow(
  cells: readonly Sentence[],
  around: Around,
): { role: "rank" | "change" | "places"; scope: Column["scope"] } | null {
  const label = cells.find(({ items }) =>
    items.some((item) => has(item, "word") || item.meanings.length > 0),
  );
  if (!label || label.items.some(({ number }) => number)) return null;
  const { role, scope } = columnOf(label, around);
  return role === "rank" || role === "change" || role === "places" ? { role, scope } : null;
}
