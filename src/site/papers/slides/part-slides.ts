import type { BackCast } from "../../../analysis/units/back-cast.ts";
import type { PartComponent } from "../../../analysis/units/part-components.ts";
import { formatChangeSize, formatScore } from "../../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../../format/number.ts";
import { printsAsZero } from "../../../model/rules/tolerance.ts";
import { shortName } from "../../../narrative/names.ts";
import { partName } from "../../../narrative/units.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { compactPartComponents, partPoints } from "../compact/compact-parts.ts";
import { restNote, roomOn, type Slide } from "./slide.ts";
import { fittingRows } from "./slide-room.ts";

/** Parts with a score, the best first. */
const scored = (parts: BackCast["parts"]) =>
  parts
    .flatMap(({ unit, score, rank }) => (score ? [{ unit, value: score.value, rank }] : []))
    .sort((a, b) => b.value - a.value);

/**
 * What a hall is to see in the table of the parts: "PAPI 2024 của các đơn vị hợp thành: Sóc Trăng cao nhất, Cần
 * Thơ (cũ) thấp nhất, cách nhau 49 bậc", of two "… đứng trên … 14 bậc", in points where they have no ranks; of the first index that has two scores. Null
 * where none has.
 */
export function partsHeadline(briefing: Briefing): string | null {
  const { dataset, analysis } = briefing;
  const { all } = writerOf(briefing);
  for (const { index, point } of partPoints(briefing)) {
    const known = scored(point.parts);
    const [best, last] = [known[0], known.at(-1)];
    if (!best || !last || best === last) continue;
    const name = ({ unit }: { unit: string }) => all(partName(dataset, analysis.unit, unit));
    const what = `${all(shortName(index))} ${point.year}`;
    const size = best.value - last.value;
    if (printsAsZero(size, index.measure.decimals)) return `${what}: các đơn vị hợp thành bằng điểm nhau`;
    const places = best.rank === null || last.rank === null ? 0 : last.rank - best.rank;
    const apart =
      places > 0
        ? `${all(formatCount(places))}${NBSP}bậc`
        : `khoảng ${all(formatChangeSize(size, index.measure))}`;
    return known.length === 2
      ? `${what}: ${name(best)} ${places > 0 ? "đứng trên" : "cao hơn"} ${name(last)} ${apart}`
      : `${what} của các đơn vị hợp thành: ${name(best)} cao nhất, ${name(last)} thấp nhất, cách nhau ${apart}`;
  }
  return null;
}

/** The components that two parts have scores of, those first in which they are farthest apart. */
function byDistance(rows: readonly PartComponent[]) {
  const known = rows.flatMap(({ component, parts }) => {
    const values = parts.flatMap(({ score }) => (score ? [score.value] : []));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.length > 1 ? [{ component, low, high, apart: high - low }] : [];
  });
  return known.sort((a, b) => b.apart - a.apart);
}

/**
 * The components in which the parts differ most, an index on a slide: "PAPI 2024: các đơn vị hợp thành cách nhau nhiều nhất ở Kiểm soát tham
 * nhũng, từ 6,82 đến 7,83 điểm". For the meeting of a merged unit, which has no drawing of its own.
 */
export function partSlides(briefing: Briefing): Slide[] {
  const { all } = writerOf(briefing);
  return briefing.analysis.indices.flatMap(({ index }): Slide[] => {
    const held = briefing.analysis.merged?.indices.find((row) => row.index.id === index.id)?.components;
    const [compact] = compactPartComponents(briefing, index, false);
    const ordered = byDistance(held?.rows ?? []);
    const [most] = ordered;
    if (!held || !compact || !most || printsAsZero(most.apart, index.measure.decimals)) return [];
    const digits = all(formatNumber(most.low, index.measure.decimals));
    const slide: Slide = {
      id: `hop-thanh-${index.id}`,
      headline: `${all(shortName(index))} ${compact.year}: các đơn vị hợp thành cách nhau nhiều nhất ở ${most.component.name.vi}, từ ${digits} đến ${all(formatScore(most.high, index.measure))}`,
      blocks: [restNote(held.rows.length)],
      sources: held.rows.flatMap(({ parts }) => parts.flatMap(({ score }) => score?.sources ?? [])),
      rank: 1,
    };
    const names = ordered.map(({ component }) => component.name.vi);
    const shown = names.slice(0, fittingRows(names, roomOn(briefing, slide)));
    const rows = shown.flatMap((name) => compact.table.rows.find(({ header }) => header.text === name) ?? []);
    return [
      {
        ...slide,
        blocks: [
          { kind: "table", table: { ...compact.table, rows } },
          restNote(held.rows.length - rows.length),
        ],
      },
    ];
  });
}
