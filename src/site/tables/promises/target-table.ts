import type { TargetCheck } from "../../../analysis/promises/targets.ts";
import { formatScore } from "../../../format/measure.ts";
import { named, t, tAs } from "../../../language/say.ts";
import { ofFact, together, type Words } from "../../../language/text.ts";
import type { Target } from "../../../model/conference.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { findComponent, frameworkOrLast } from "../../../model/lookup.ts";
import { factId } from "../../../narrative/fact-ids/fact-id.ts";
import { ofTarget } from "../../../narrative/fact-ids/families.ts";
import { indexYear, type Names, sourceLine } from "../../../narrative/names.ts";
import { aimWords, gainOrBound, gainWords, statedGainWords } from "../../../narrative/promises/targets.ts";
import type { Table } from "../../page.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";

/** The one index and year that all targets are about; then the caption says it and the rows need not. */
export function sharedSubject(targets: readonly Target[], of: (id: string) => IndexDefinition): Words | null {
  const [first] = targets;
  const same = targets.every(({ index, year }) => index === first?.index && year === first.year);
  return first && same && targets.length > 1 ? indexYear(of(first.index), first.year) : null;
}

/** What heads the subjects: where all are of one index, they are its parts. */
export function subjectHeader(shared: Words | null): Words {
  return shared === null ? t`Chỉ số` : t`Nội dung`;
}

/** "PAR Index năm 2024: Cải cách thể chế": what a target is about; "Cải cách thể chế" where the caption says the rest. */
export function targetSubject(
  index: IndexDefinition,
  { component: id, year }: Target,
  shared: Words | null,
): Words {
  const framework = frameworkOrLast(index, year);
  const component = id ? findComponent(framework, id) : null;
  if (shared !== null) return component ? named(component.name) : t`Điểm chung`;
  return component ? together`${indexYear(index, year)}: ${named(component.name)}` : indexYear(index, year);
}

/** "trên 0,93 điểm phần trăm" for a target of more than 95%: the gain is a bound as the target is. */
function computedGainWords(
  index: IndexDefinition,
  { comparison, value }: NonNullable<Target["score"]>,
  gain: number,
): Words {
  return gainOrBound((sign) => gainWords(index, gain, value, sign), comparison === "above" && gain >= 0);
}

/** Targets with their baseline, the gain we compute and the gain the document states. */
export function targetTable(
  names: Names,
  id: string,
  checks: readonly TargetCheck[],
  indexOf: (id: string) => IndexDefinition,
): Table {
  const shared = sharedSubject(
    checks.map(({ target }) => target),
    indexOf,
  );
  const shape = tabulate(
    checks,
    ({ target }) => ({ text: targetSubject(indexOf(target.index), target, shared) }),
    subjectHeader(shared),
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
        cell: ({ target, baseline, limits }) =>
          baseline
            ? {
                text: ofFact(
                  formatScore(baseline.value, indexOf(target.index).measure),
                  factId(target.index, target.baselineYear ?? target.year - 1, target.component, "diem"),
                ),
                value: baseline.value,
              }
            : missingCell(limits.gain === "units-changed" ? "units-changed" : "no-previous-score"),
      },
      {
        label: t`Mức tăng tính được`,
        numeric: true,
        cell: ({ target, computedGain, limits }) =>
          computedGain !== null && target.score
            ? {
                text: ofTarget(
                  target,
                  "muc-tang",
                  computedGainWords(indexOf(target.index), target.score, computedGain),
                ),
                value: computedGain,
              }
            : missingCell((target.score && limits.gain) || "not-applicable"),
      },
      {
        label: t`Mức tăng tài liệu nêu`,
        numeric: true,
        cell: ({ target, gainAgrees }) =>
          target.statedGain
            ? {
                text: together`${ofTarget(target, "muc-tang-neu", statedGainWords(indexOf(target.index), target))}${gainAgrees === false ? t` (không khớp)` : ""}`,
                value: target.statedGain.value,
              }
            : { text: t`không nêu`, tone: "missing", value: null },
      },
    ],
  );
  return {
    id,
    caption: shared === null ? tAs("caption")`Chỉ tiêu phấn đấu` : t`Chỉ tiêu phấn đấu ${shared}`,
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
