import type { TargetCheck } from "../../../analysis/promises/targets.ts";
import { vietnamese } from "../../../format/write.ts";
import { strung, type Words } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { aimBesideSentence } from "../../../narrative/findings/record-findings.ts";
import { headroomSentence } from "../../../narrative/headroom/goals.ts";
import { plainTarget, targetSentence } from "../../../narrative/promises/targets.ts";
import { type Briefing, indexOf, writerOf } from "../../sections/context.ts";

/** What can still be gained, index by index. */
export function headroomLines({ analysis, writer = vietnamese }: Briefing): string[] {
  return writer.all(
    analysis.indices.flatMap((row) => {
      const text = headroomSentence(row);
      if (text === null) return [];
      return [analysis.indices.length > 1 ? `${row.index.short}: ${writer.all(text)}` : text];
    }),
  );
}

/** What was aimed at, then what can still be gained. */
export function aimLines(briefing: Briefing): string[] {
  return [...targetLines(briefing), ...headroomLines(briefing)];
}

function targetLines(briefing: Briefing): string[] {
  return writerOf(briefing).all(
    briefing.analysis.targets
      .filter(({ target }) => target.component === null)
      .map((check) => targetSentence(indexOf(briefing, check.target.index), check)),
  );
}

/** A target; why no gain is computed takes a line of its own for each, and stands in the report. */
function asideLeftOut(index: IndexDefinition, check: TargetCheck): Words {
  return check.limits.gain === null ? targetSentence(index, check) : plainTarget(index, check);
}

/** The same with what the points asked for stand beside: the unit's best year, the best score of all. */
export function targetsBeside(briefing: Briefing): string[] {
  const { dataset, analysis } = briefing;
  const aims = analysis.findings.flatMap((finding) => (finding.kind === "aim" ? [finding] : []));
  return writerOf(briefing).all(
    analysis.targets
      .filter(({ target }) => target.component === null)
      .map((check) => {
        const aim = aims.find((one) => one.check.target.id === check.target.id);
        const beside = aim ? aimBesideSentence(dataset, aim) : null;
        const told = asideLeftOut(indexOf(briefing, check.target.index), check);
        return beside === null ? told : strung([told, beside], " ");
      }),
  );
}

/** Cards, lines of targets and a drawing beside its table that one side holds. */
const MOST_ON_FRONT = 7;

/** Whether results and targets leave the front no room for a drawing: the table says the same. */
export function crowded(briefing: Briefing): boolean {
  return briefing.analysis.indices.length + targetsBeside(briefing).length > MOST_ON_FRONT;
}
