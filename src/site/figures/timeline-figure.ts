import { breakTimeline } from "../../charts/kinds/break-timeline.ts";
import { formatYears } from "../../format/date.ts";
import { formatMaximum } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { countInWords } from "../../format/words.ts";
import type { Writer } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { ofFact, strung } from "../../language/text.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { breaksFact } from "../../narrative/fact-ids/edition-id.ts";
import { shortName } from "../../narrative/names.ts";
import type { Figure, Table } from "../page.ts";

/** Editions, frameworks and breaks of an index on one line of years; `table` tells the breaks in words. */
export function timelineFigure(
  id: string,
  index: IndexDefinition,
  editions: readonly Edition[],
  table: Table,
  writer: Writer,
): Figure | null {
  const first = editions[0];
  const last = editions.at(-1);
  if (!first || !last || first === last || index.breaks.length === 0) return null;
  const spans = new Map(
    index.breaks.map(({ between }) => [`${between.from}-${between.to}`, { ...between, cut: false }]),
  );
  for (const { between, treatment, components } of index.breaks) {
    const span = spans.get(`${between.from}-${between.to}`);
    const whole = components.includes("all") || components.includes("total");
    if (span && whole && treatment === "none") span.cut = true;
  }
  const breaks = [...spans.values()]
    .filter(({ to }) => to > first.year && to <= last.year)
    .sort((a, b) => a.from - b.from);
  if (breaks.length === 0) return null;
  const cuts = breaks.filter(({ cut }) => cut).length;
  const frameworks = index.frameworks.map(({ years, maxPoints, components }) => ({
    from: Math.max(years.from, first.year),
    to: Math.min(years.to, last.year),
    text:
      maxPoints === null
        ? t`${formatNumber(components.length, 0)} thành phần`
        : t`tối đa ${formatMaximum(maxPoints)}`,
  }));
  const altText = t`Trục thời gian từ năm ${first.year} đến năm ${last.year}: ${strung(
    breaks.map(({ from, to, cut }) =>
      cut
        ? t`giữa năm ${formatYears(from, to)} không so sánh được`
        : t`giữa năm ${formatYears(from, to)} so sánh cần thận trọng`,
    ),
    "; ",
  )}.`;
  const draw = (width: number) =>
    breakTimeline({
      ...writer.all({
        editions: editions.map(({ year, complete }) => ({ year, whole: complete })),
        frameworks: frameworks.filter(({ from, to }) => from <= to),
        breaks,
        names: {
          whole: t`Kỳ có đủ bảng điểm`,
          part: t`Kỳ có một phần`,
          cut: t`Không so sánh được`,
          caution: t`So sánh cần thận trọng`,
          frameworks: t`Khung đánh giá`,
          editions: t`Các kỳ đánh giá`,
        },
        description: altText,
      }),
      width,
    });
  const led = (number: number) => ofFact(countInWords(number), breaksFact(index));
  const count = led(breaks.length);
  const span = formatYears(first.year, last.year);
  const headline =
    cuts === 0
      ? t`Có ${count} chỗ gián đoạn trên chuỗi ${span}; so sánh qua đó cần thận trọng`
      : cuts === breaks.length
        ? t`Có ${count} chỗ gián đoạn trên chuỗi ${span}; điểm chung không so sánh được qua đó`
        : t`Có ${count} chỗ gián đoạn trên chuỗi ${span}, trong đó ${led(cuts)} chỗ điểm chung không so sánh được`;
  return {
    id,
    headline,
    subtitle: t`Các kỳ, khung đánh giá và chỗ gián đoạn của ${shortName(index)}, theo năm đánh giá`,
    altText,
    svg: { wide: draw(720), narrow: draw(340) },
    table,
  };
}
