import type { TargetCheck } from "../../analysis/targets.ts";
import { formatScore } from "../../format/measure.ts";
import { named, t, tAs } from "../../language/say.ts";
import type { Target } from "../../model/conference.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { indexYear, type Names, sourceLine } from "../../narrative/names.ts";
import { aimWords, gainWords, statedGainWords } from "../../narrative/targets.ts";
import type { Table } from "../page.ts";
import { missingCell } from "./cells.ts";
import { tabulate } from "./columns.ts";

/** "PAR Index năm 2024: Cải cách thể chế": what a target is about. */
export function targetSubject(index: IndexDefinition, { component: id, year }: Target): string {
  const framework = frameworkOf(index, year) ?? index.frameworks.at(-1) ?? null;
  const component = id ? findComponent(framework, id) : null;
  return component ? `${indexYear(index, year)}: ${named(component.name)}` : indexYear(index, year);
}

/** Targets with their baseline, the gain we compute and the gain the document states. */
export function targetTable(
  names: Names,
  id: string,
  checks: readonly TargetCheck[],
  indexOf: (id: string) => IndexDefinition,
): Table {
  const shape = tabulate(
    checks,
    ({ target }) => ({ text: targetSubject(indexOf(target.index), target) }),
    t`Chỉ số`,
    [
      {
        label: t`Chỉ tiêu`,
        numeric: false,
        cell: (check) => ({ text: aimWords(indexOf(check.target.index), check) }),
        always: true,
      },
      {
        label: t`Năm gốc`,
        numeric: true,
        cell: ({ target, baseline }) =>
          baseline
            ? { text: formatScore(baseline.value, indexOf(target.index).measure), value: baseline.value }
            : missingCell("no-previous-score"),
      },
      {
        label: t`Mức tăng tính được`,
        numeric: true,
        cell: ({ target, computedGain }) =>
          computedGain !== null && target.score
            ? {
                text: gainWords(indexOf(target.index), computedGain, target.score.value),
                value: computedGain,
              }
            : missingCell("not-applicable"),
      },
      {
        label: t`Mức tăng tài liệu nêu`,
        numeric: true,
        cell: ({ target, gainAgrees }) =>
          target.statedGain
            ? {
                text: `${statedGainWords(indexOf(target.index), target.statedGain)}${gainAgrees === false ? t` (không khớp)` : ""}`,
                value: target.statedGain.value,
              }
            : missingCell("not-applicable"),
      },
    ],
  );
  return {
    id,
    caption: tAs("caption")`Chỉ tiêu phấn đấu`,
    ...shape,
    notes: checks.some(({ computedGain }) => computedGain !== null)
      ? [t`Mức tăng tính được = chỉ tiêu − kết quả năm gốc.`]
      : [],
    source: sourceLine(
      names,
      checks.flatMap(({ target }) => target.sources),
    ),
  };
}
