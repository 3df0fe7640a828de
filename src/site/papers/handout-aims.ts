import { vietnamese } from "../../format/write.ts";
import { strung } from "../../language/text.ts";
import { aimBesideSentence } from "../../narrative/findings/record-findings.ts";
import { headroomSentence } from "../../narrative/headroom/goals.ts";
import { targetSentence } from "../../narrative/promises/targets.ts";
import { type Briefing, indexOf, writerOf } from "../sections/context.ts";

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
        const told = targetSentence(indexOf(briefing, check.target.index), check);
        return beside === null ? told : strung([told, beside], " ");
      }),
  );
}
