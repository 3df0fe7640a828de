import type { TargetCheck } from "../../../analysis/promises/targets.ts";
import { decimalsBeside, formatNumber, formatWritten } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { inVietnamese, type Writer } from "../../../format/write.ts";
import { together } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { leagueWord } from "../../../narrative/internal.ts";
import { componentWord } from "../../../narrative/names.ts";
import { outlookSentences } from "../../../narrative/promises/target-outlook.ts";
import { targetFigure } from "../../figures/target-figure.ts";
import { type Briefing, indexOf, list, writerOf } from "../../sections/context.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sharedSubject, targetSubject } from "../../tables/promises/target-table.ts";
import type { Block } from "../../written.ts";
import { aimLines, headroomLines, targetsBeside } from "../handout/handout-aims.ts";
import { chart, roomOn, type Slide } from "./slide.ts";
import { drawingHeight, fittingItems, tableHeight } from "./slide-room.ts";
import { missedTargetsLine } from "./unachieved-slide.ts";

type Score = NonNullable<TargetCheck["target"]["score"]>;

/** "8,78", "trên 95"; the headline and the sentences name the unit of measure. */
const bounded = ({ comparison }: Score, number: string) =>
  comparison === "above" ? `trên ${number}` : number;

function gainText({ measure }: IndexDefinition, score: Score, gain: number): string {
  const decimals = decimalsBeside(score.value.written, measure.decimals);
  const sign = score.comparison === "above" ? "negative" : "always";
  return bounded(score, inVietnamese(formatNumber(gain, decimals, sign)));
}

/** "Điểm chung; phấn đấu xếp hạng 25 trở lên": what has no column stands with the name. */
function rowName(writer: Writer, index: IndexDefinition, { target }: TargetCheck, shared: string): string {
  const word = leagueWord(index);
  const name = targetSubject(index, target, shared);
  return target.rankAtMost === null
    ? writer.all(name)
    : writer.all(
        together`${name}; phấn đấu trong nhóm ${formatNumber(target.rankAtMost, 0)} ${word} dẫn đầu`,
      );
}

/** The targets of one index with those of its components; null where only wholes have targets, or without room. */
function componentTargets(briefing: Briefing, slide: Slide): Block | null {
  const writer = writerOf(briefing);
  const checks = briefing.analysis.targets;
  const shared = sharedSubject(
    checks.map(({ target }) => target),
    (id) => indexOf(briefing, id),
  );
  const [first] = checks;
  if (shared === null || !first || checks.every(({ target }) => target.component === null)) return null;
  const index = indexOf(briefing, first.target.index);
  const { decimals } = index.measure;
  const names = checks.map((check) => rowName(writer, index, check, writer.all(shared)));
  if (tableHeight(names) > roomOn(briefing, slide)) return null;
  const shape = tabulate(
    checks,
    (check) => ({ text: rowName(writer, index, check, writer.all(shared)) }),
    writerOf(briefing).all(capitalise(componentWord(index))),
    [
      {
        label: `${first.target.baselineYear ?? first.target.year - 1}`,
        numeric: true,
        cell: ({ baseline }) =>
          baseline
            ? { text: formatNumber(baseline.value, decimals), value: baseline.value }
            : { text: "–", value: null },
      },
      {
        label: `Chỉ tiêu ${first.target.year}`,
        numeric: true,
        cell: ({ target: { score } }) =>
          score
            ? {
                text: bounded(score, writerOf(briefing).all(formatWritten(score.value, decimals))),
                value: score.value.value,
              }
            : { text: "–", value: null },
      },
      {
        label: "Tăng",
        numeric: true,
        cell: ({ target: { score }, computedGain }) =>
          score && computedGain !== null
            ? { text: gainText(index, score, computedGain), value: computedGain }
            : { text: "–", value: null },
      },
    ],
    ({ target }) => (target.component === null ? { own: true } : {}),
  );
  return {
    kind: "table",
    table: writerOf(briefing).all({
      id: "chieu-chi-tieu-thanh-phan",
      caption: "",
      ...shape,
      notes: [],
      source: "",
    }),
  };
}

/** Of a single target also what it asks for: the sum of its parts, the places to gain, what its own years say. */
function outlookLines(briefing: Briefing): string[] {
  const wholes = briefing.analysis.outlooks.filter(({ target }) => target.component === null);
  const [only, ...others] = wholes;
  if (!only || others.length > 0) return [];
  return writerOf(briefing).all(outlookSentences(indexOf(briefing, only.target.index), only));
}

/**
 * The targets: in a table where components have theirs too, else drawn, with what the record and the figures say of
 * them below, as far as there is room.
 */
export async function targetSlide(briefing: Briefing): Promise<Slide | null> {
  const { dataset, analysis } = briefing;
  const drawn = await chart(
    writerOf(briefing),
    targetFigure(dataset, "chieu-chi-tieu", analysis, (id) => indexOf(briefing, id)),
    2,
    analysis.conference.targets.flatMap(({ sources }) => sources),
  );
  const [block] = drawn?.blocks ?? [];
  if (!drawn || block?.kind !== "figure") return null;
  const table = componentTargets(briefing, drawn);
  if (table) return { ...drawn, blocks: [table] };
  const room = roomOn(briefing, drawn, drawingHeight(block.figure.svg.wide, block.figure.subtitle));
  const fits = (items: readonly string[]) => fittingItems(items, room) === items.length;
  // with what the points asked for stand beside, where that finds room
  const beside = [...targetsBeside(briefing), ...headroomLines(briefing)];
  const told = fits(beside) ? beside : aimLines(briefing);
  const shown = told.slice(0, fittingItems(told, room));
  const missed = missedTargetsLine(briefing, (line) => fits([...shown, line]));
  const items = missed === null ? shown : [...shown, missed];
  for (const line of outlookLines(briefing)) if (fits([...items, line])) items.push(line);
  return { ...drawn, blocks: [...drawn.blocks, writerOf(briefing).all(list(items))] };
}
