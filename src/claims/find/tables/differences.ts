import type { Column } from "./heads.ts";

const sameWhat = (a: Column, b: Column): boolean =>
  a.index === b.index && a.component.join() === b.component.join();

/** What a difference between two columns is of; null where it is of no figures of one thing. */
function between(one: Column, a: Column, b: Column): Column {
  const none: Column = { ...one, role: null, second: null };
  if (a.foreign || b.foreign || !sameWhat(a, b)) return none;
  const middle = a.role === "mean" ? a : b.role === "mean" ? b : null;
  const own = middle === a ? b : a;
  if (middle && own.role === "mean") return none;
  if (middle)
    return {
      ...one,
      role: "gap",
      second: null,
      other: middle.other,
      scope: middle.scope,
      year: own.year ?? middle.year,
      index: own.index,
      component: own.component,
      unit: own.unit,
    };
  if (a.unit !== b.unit) {
    if (a.unit === null || b.unit === null || one.role === "places") return none;
    const { year, index, component, unit } = a;
    return { ...one, role: "gap", second: null, other: b.unit, year, index, component, unit };
  }
  return one;
}

/**
 * "Tỉnh | Bình quân cả nước | Chênh lệch", "Chỉ tiêu | Kết quả | +/-": a difference that names neither of its ends is of
 * the two columns to its left. Of two years it is a change; of a score and a mean, or of two units, a distance; of a
 * target or maximum no figure of an edition.
 */
export function asDifferences(columns: readonly Column[]): Column[] {
  return columns.map((one, i) => {
    if (!one.bare) return one;
    const measured = ({ role, foreign }: Column) =>
      one.role === "places" ? role === "rank" : role === "score" || role === "mean" || foreign;
    const [b, a] = columns.slice(0, i).filter(measured).reverse();
    return a && b ? between(one, a, b) : b?.foreign ? { ...one, role: null, second: null } : one;
  });
}
