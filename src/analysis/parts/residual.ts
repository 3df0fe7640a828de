import { printsAsZero } from "../../model/rules/tolerance.ts";
import type { IndexAnalysis } from "../results.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import type { Dropped } from "./dropped.ts";

/**
 * The part of the change of the total that no component's contribution shows: that of the components named, or,
 * when none is named, of published parts rounded more coarsely than the total; null when it prints as zero then.
 */
export function residualOf(
  total: TotalAnalysis,
  top: readonly ComponentAnalysis[],
  dropped: readonly Dropped[],
  decimals: number,
): IndexAnalysis["residual"] {
  const without = top
    .filter(({ contribution }) => contribution === null)
    .map(({ component }) => component.id);
  const gone = dropped.filter(({ structureEffect }) => structureEffect === null);
  const components = [...without, ...gone.map(({ component }) => component.id)];
  const known = top.length - without.length;
  if (known === 0 || total.change.basis !== "computed") return null;
  const shown =
    top.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0) +
    dropped.reduce((sum, { structureEffect }) => sum + (structureEffect ?? 0), 0);
  const rest = total.change.value! - shown;
  if (components.length === 0 && printsAsZero(rest, decimals)) return null;
  return { contribution: rest, components };
}
