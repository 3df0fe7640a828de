import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Binding } from "../claim.ts";
import type { Reading, Scene } from "../scene.ts";
import { listOf, type Mention, type Sentence } from "../sentence.ts";

/** One number after several names ("PAPI của Đồng Tháp và Bến Tre đạt …") may be either's. */
export function jointReadings(
  { sentence }: Scene,
  reading: Reading,
  mentions: (Mention | undefined)[],
): void {
  for (const mention of mentions) {
    if (!mention) continue;
    const names = listOf(sentence, mention);
    const first = sentence.items[names[0]!.at - 1]?.word ?? "";
    const run = mention.slot === "unit" && names.length > 1 && !/^(tại|ở)$/.test(first);
    const both =
      run ||
      names
        .slice(1)
        .some(({ at }) =>
          /^(và|hoặc|hay|lẫn)$/.test(
            sentence.items.slice(0, at).findLast((item) => /^(và|hoặc|hay|lẫn|,)$/.test(item.word))?.word ??
              "",
          ),
        );
    if (!both) continue;
    for (const other of listOf(sentence, mention)) {
      const reads = other === mention ? null : readAs(reading.binding, other);
      if (!reads) continue;
      reading.others.push(reads);
      reading.joint = true;
    }
  }
}

function readAs(binding: Binding, { slot, ids, year }: Mention): Binding | null {
  if (slot === "year") return year === undefined ? null : { ...binding, year, against: year - 1 };
  if (slot === "component") {
    const own = ids.find((id) => id.split("/")[0] === binding.index);
    return own ? { ...binding, component: own.split("/")[1]! } : null;
  }
  if (!ids[0]) return null;
  return slot === "unit" ? { ...binding, unit: baseUnit(ids[0]) } : { ...binding, index: ids[0] };
}

/** Readings that the sentence leaves open: what was only carried on may have moved. */
export function openReadings(
  scene: Scene,
  at: number,
  reading: Reading,
  told: { unitTold: boolean; hung: boolean; yearTold: boolean; indexTold: boolean; standard: boolean },
): void {
  const { context, frame, facts } = scene;
  const { binding, others, loose } = reading;
  const vary = (change: Partial<Binding>) => {
    const year = change.year ?? binding.year;
    const against =
      change.year !== undefined && binding.against === (binding.year ?? 0) - 1 && year !== null
        ? year - 1
        : binding.against;
    others.push({ ...binding, against, ...change });
  };
  if (loose && context.headed && context.headed !== binding.component) vary({ component: context.headed });
  // "… Tính cả nội dung, tỉnh sáu năm liền dẫn đầu": the component spoken of before may still be meant.
  const total = scene.sentence.mentions.some((one) => one.slot === "component");
  const around = context.component
    ? [`${binding.index}/${context.component}`, ...context.components]
    : [...context.components];
  if (binding.component === null && !told.indexTold && !total && !anew(scene.sentence, at))
    for (const id of new Set(around)) {
      const [index, part] = id.split("/");
      if (index === binding.index && part) vary({ component: part });
    }
  if (loose && binding.component) {
    vary({ component: null });
    for (const id of context.components) {
      const [index, part] = id.split("/") as [string, string];
      if (index === binding.index && part !== binding.component) vary({ component: part });
    }
  }
  if (!told.unitTold || told.hung)
    for (const unit of new Set([...context.units, context.unit, frame.unit]))
      if (unit && unit !== binding.unit) vary({ unit });
  if (!told.yearTold) {
    const open = told.standard ? facts.years(binding.index!) : [...context.latest];
    // What the title tells results of may be returned to in any paragraph.
    if (frame.ofResults && frame.year !== null && !open.includes(frame.year)) open.push(frame.year);
    // What looks back may have come to its end: the newest year told may be gone on with.
    const held = new Set(facts.years(binding.index!));
    const newest = Math.max(
      0,
      ...[...context.years, ...context.yearsBefore].filter((year) => held.has(year)),
    );
    for (const year of open) if (year !== binding.year) vary({ year });
    if (binding.year !== null && newest > binding.year && !open.includes(newest)) {
      const apart = binding.against === null ? 1 : binding.year - binding.against;
      reading.rivals.push({ ...binding, year: newest, against: newest - apart });
    }
  }
  if (!told.indexTold)
    for (const index of context.indices) if (index !== binding.index) vary({ index, component: null });
}

/** "Ở Tây Nguyên năm 2024 tỉnh hơn Lâm Đồng": who, and when or where, are told anew: the component is left behind. */
function anew({ items, mentions }: Sentence, at: number): boolean {
  const who =
    mentions.some((one) => one.slot === "unit" && one.role === "subject" && one.at < at) ||
    items.some((item, i) => i < at && has(item, "self") && items[i - 1]?.word !== "của");
  return (
    who &&
    mentions.some(
      (one) =>
        ((one.slot === "year" && one.year !== undefined) || one.slot === "scope") &&
        one.role === "subject" &&
        one.at < at,
    )
  );
}
