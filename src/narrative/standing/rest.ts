import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChange } from "../../format/measure.ts";
import { capitalise } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { topRows } from "../../model/rules/top.ts";
import { componentWord } from "../names.ts";
import { untoldPart } from "../parts/untold.ts";

/** What the total's change holds that no component earned: re-measured ones, those that ended, new weights. */
export interface Rest {
  label: Words;
  components: readonly string[];
  value: number;
  text: Words;
}

/** That part of the change of the total, in points of the total; null where components earned all of it. */
export function restOf(analysis: IndexAnalysis): Rest | null {
  const { residual, dropped, index } = analysis;
  const ended = dropped.filter(({ structureEffect }) => structureEffect !== null);
  const untold = residual?.components ?? [];
  const rows = topRows(analysis.components).filter(({ contribution }) => contribution !== null);
  const reweighed = rows.reduce((sum, { contribution, earned }) => sum + contribution! - (earned ?? 0), 0);
  const byWeights = !printsAsZero(reweighed, index.measure.decimals);
  if (ended.length + untold.length === 0 && !byWeights) return null;
  const begun = rows.filter(({ earned }) => earned === null);
  const value =
    (residual?.contribution ?? 0) +
    ended.reduce((sum, { structureEffect }) => sum + structureEffect!, 0) +
    reweighed;
  return {
    label: restLabel(analysis, { byWeights, ended: ended.length > 0, untold }),
    components: [...untold, ...[...ended, ...begun].map(({ component }) => component.id)],
    value,
    text: formatChange(value, index.measure),
  };
}

function restLabel(
  analysis: IndexAnalysis,
  { byWeights, ended, untold }: { byWeights: boolean; ended: boolean; untold: readonly string[] },
): Words {
  const word = componentWord(analysis.index);
  const part = untold.length > 0 ? untoldPart(analysis, untold) : null;
  if (byWeights)
    return part ? t`Phần do đổi trọng số, điểm tối đa và ${part}` : t`Phần do đổi trọng số, điểm tối đa`;
  if (!part) return t`Phần do bỏ ${word}`;
  return ended ? t`Phần do bỏ ${word} và ${part}` : capitalise(part);
}
