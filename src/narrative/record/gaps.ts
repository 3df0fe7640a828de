import type { LossGap, PassedTarget, PointsGap, RecordGaps, Said } from "../../analysis/record/gaps.ts";
import { formatChangeSize, formatPointDigits, formatScore } from "../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { ofExpected } from "../fact-ids/families.ts";
import { agencyNames, indexYear, type Names, shortName } from "../names.ts";
import { aimWords } from "../promises/targets.ts";

type IndexOf = (id: string) => IndexDefinition;

const said = (): Record<Said, Words> => ({
  shortfall: tAs("gap")`tồn tại, hạn chế`,
  cause: tAs("gap")`nguyên nhân`,
  action: tAs("gap")`giải pháp`,
});

/** "nguyên nhân và giải pháp"; where English denies each of them, "cause or action". */
const either = (kinds: readonly Words[]): Words =>
  kinds.length <= 1
    ? (kinds[0] ?? "")
    : tAs("either")`${strung(kinds.slice(0, -1), ", ")} và ${kinds.at(-1) ?? ""}`;

/** "hồ sơ chưa gắn nguyên nhân và giải pháp nào với: A (mất 1,50 điểm); B (…)". Said of what is tied to the component, since prose is not read. */
function lossSentences(losses: readonly LossGap[], led: (loss: LossGap, lost: Words) => Words): Words[] {
  const lacking = new Map<string, { lacks: readonly Said[]; of: Words[] }>();
  for (const loss of losses) {
    const { component, lost, lacks } = loss;
    const name =
      component.code === null ? named(component.name) : together`${component.code}. ${named(component.name)}`;
    const told = t`${name} (mất ${led(loss, formatPointDigits(lost))}${NBSP}điểm)`;
    const key = lacks.join(" ");
    lacking.set(key, { lacks, of: [...(lacking.get(key)?.of ?? []), told] });
  }
  return [...lacking.values()].map(
    ({ lacks, of }) => t`Chưa gắn ${either(lacks.map((kind) => said()[kind]))} nào với: ${strung(of, "; ")}.`,
  );
}

/** Points expected of the actions beside the gain that the target needs, and what is missing. */
function pointsSentence(of: IndexOf, gap: PointsGap): Words {
  const index = of(gap.index);
  const points = (value: number) => formatChangeSize(value, index.measure);
  const led = (what: Parameters<typeof ofExpected>[1], words: Words) => ofExpected(gap, what, words);
  const silent =
    gap.silent > 0
      ? t` ${led("khong-ky-vong", formatCount(gap.silent))}${NBSP}giải pháp khác không nêu điểm kỳ vọng.`
      : "";
  const start = t`Điểm kỳ vọng của ${led("co-ky-vong", formatCount(gap.actions))}${NBSP}giải pháp về ${shortName(index)} cộng lại ${led("ky-vong", points(gap.expected))}; chỉ tiêu năm ${gap.year} cần tăng ${led("can-tang", points(gap.gain))}`;
  const rounded = printsAsZero(gap.difference, index.measure.decimals);
  if (rounded) return together`${t`${start}: vừa đủ.`}${silent}`;
  return gap.difference < 0
    ? together`${t`${start}: còn thiếu ${led("chenh", points(gap.difference))}.`}${silent}`
    : together`${t`${start}: nhiều hơn ${led("chenh", points(gap.difference))}.`}${silent}`;
}

/** "PAPI năm 2025, Nội dung A: chỉ tiêu đạt 5,00 điểm thấp hơn kết quả 5,20 điểm năm 2024." */
function passedSentence(of: IndexOf, { check, score, rank }: PassedTarget): Words {
  const { target } = check;
  const index = of(target.index);
  const id = target.component;
  const part = id ? named(findComponent(frameworkOf(index, target.year), id)?.name) : undefined;
  const subject = part ? together`${indexYear(index, target.year)}, ${part}` : indexYear(index, target.year);
  const aim = aimWords(index, check);
  if (score)
    return t`${subject}: chỉ tiêu ${aim} thấp hơn kết quả ${formatScore(score.value, index.measure)} đã có năm ${score.year}.`;
  return t`${subject}: chỉ tiêu ${aim} thấp hơn hạng ${formatNumber(rank ?? 0, 0)} đã có ở năm gốc.`;
}

/** Whether the points expected of the actions make up the gain that a target needs, target by target. */
export function expectedPoints(of: IndexOf, { points }: RecordGaps): Words[] {
  return points.map((gap) => pointsSentence(of, gap));
}

/** Gives a count the id of its fact. */
type LedCount = (what: "xet" | "con-thieu", count: Words) => Words;

/** "Trong 05 tiêu chí, nội dung mất nhiều điểm nhất, hồ sơ chưa nêu đủ về 02:"; all of them as "cả 05". */
function incompleteFor(losses: number, looked: number, led: LedCount): Words {
  const all = led("xet", formatCount(looked));
  if (losses < looked)
    return t`Trong ${all} tiêu chí, nội dung mất nhiều điểm nhất, hồ sơ chưa nêu đủ về ${led("con-thieu", formatCount(losses))}:`;
  return looked === 1
    ? t`Hồ sơ chưa nêu đủ về tiêu chí, nội dung mất nhiều điểm nhất:`
    : t`Hồ sơ chưa nêu đủ về cả ${all} tiêu chí, nội dung mất nhiều điểm nhất:`;
}

/** What the record leaves out, told as such and without saying why; the losses under a line of their own. */
export function gapSentences(
  dataset: Names,
  of: IndexOf,
  gaps: RecordGaps,
  led: (loss: LossGap, lost: Words) => Words = (_, lost) => lost,
  ledCount: LedCount = (_, count) => count,
): { losses: { lead: Words; items: Words[] } | null; others: Words[] } {
  const { losses, looked, passed, idle } = gaps;
  return {
    losses:
      losses.length === 0
        ? null
        : {
            lead: incompleteFor(losses.length, looked, ledCount),
            items: lossSentences(losses, led),
          },
    others: [
      ...passed.map((target) => passedSentence(of, target)),
      ...(idle.length > 0
        ? [
            t`Cơ quan được nêu ở phần điểm mất, nguyên nhân mà chưa có nhiệm vụ nào: ${agencyNames(dataset, idle)}.`,
          ]
        : []),
    ],
  };
}
