import type { InternalLeague } from "../analysis/internal/internal-index.ts";
import { formatCount, formatNumber, formatPercent } from "../format/number.ts";
import { joinWords } from "../format/words.ts";
import { named, t, tAs } from "../language/say.ts";
import { strung, together, type Words } from "../language/text.ts";
import type { IndexDefinition } from "../model/framework.ts";
import type { UnitKind } from "../model/unit.ts";

/** One unit of a kind; sentences that count them make the plural where a language has one. */
export function kindWords(kind: UnitKind): Words {
  switch (kind) {
    case "province":
      return tAs("one unit")`tỉnh, thành phố`;
    case "agency":
      return tAs("one unit")`sở, ngành`;
    case "district":
      return tAs("one unit")`huyện`;
    case "commune":
      return tAs("one unit")`xã`;
    case "country":
      return tAs("one unit")`quốc gia`;
  }
}

/** One unit of an index's league: "tỉnh, thành phố" unless it scores another kind; ministries are agencies, too. */
export function leagueWord({ unitKind = "province" }: Pick<IndexDefinition, "unitKind">): Words {
  return unitKind === "agency" ? tAs("one unit")`cơ quan` : kindWords(unitKind);
}

/** "20 sở, ngành được chấm điểm; đứng đầu là … (93,10%), trung vị 84,20%, thấp nhất 61,30%." */
export function leagueSentence({ kind, rows, ranked, median }: InternalLeague): Words {
  const known = rows.filter(({ attainment }) => attainment !== null);
  const first = known.filter(({ attainment }) => attainment === known[0]?.attainment);
  const last = known.at(-1);
  const without = rows.length - known.length;
  const count = formatCount(known.length);
  const head =
    ranked === known.length
      ? t`${count} ${kindWords(kind)} có điểm`
      : t`${count} ${kindWords(kind)} có điểm, chưa xếp hạng được`;
  if (!last || median === null) return together`${head}.`;
  return strung(
    [
      t`${head}; cao nhất là ${joinWords(first.map(({ unit }) => named(unit.name)))} (${formatPercent(first[0]!.attainment!, 2)} điểm tối đa của đơn vị), trung vị ${formatPercent(median, 2)}, thấp nhất ${formatPercent(last.attainment!, 2)}.`,
      ...(without > 0 ? [t`${formatCount(without)} ${kindWords(kind)} không có điểm.`] : []),
    ],
    " ",
  );
}

/** "12 xã tăng, 07 xã giảm, 01 xã giữ nguyên, 01 xã không so sánh được". */
function moveWords({ kind, counts }: InternalLeague): Words {
  const word = kindWords(kind);
  const parts = [
    { count: counts.gain, told: (units: Words) => t`${units} ${word} tăng` },
    { count: counts.loss, told: (units: Words) => t`${units} ${word} giảm` },
    { count: counts.unchanged, told: (units: Words) => t`${units} ${word} giữ nguyên` },
    {
      count: counts["not-comparable"] + counts.missing,
      told: (units: Words) => t`${units} ${word} không so sánh được`,
    },
  ].filter(({ count }) => count > 0);
  return strung(
    parts.map(({ count, told }) => told(formatCount(count))),
    ", ",
  );
}

/** "So với năm 2022: 15 sở, ngành tăng, 05 sở, ngành giảm; 80 xã tăng, 40 xã giảm." */
export function movesSentence(leagues: readonly InternalLeague[], against: number): Words {
  return t`So với năm ${against}: ${strung(leagues.map(moveWords), "; ")}.`;
}

/** "10 xã thấp nhất: từ 52,11% đến 58,90%." */
export function lowestSentence(kind: UnitKind, rows: readonly { attainment: number | null }[]): Words {
  const [low, high] = [rows[0]?.attainment ?? 0, rows.at(-1)?.attainment ?? 0];
  return t`${formatNumber(rows.length, 0)} ${kindWords(kind)} thấp nhất đạt từ ${formatPercent(low, 2)} đến ${formatPercent(high, 2)} điểm tối đa của mình.`;
}
