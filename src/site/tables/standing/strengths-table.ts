import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { Standout, Standouts } from "../../../analysis/standing/components/strengths.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise, joinWords } from "../../../format/words.ts";
import { named, t, tAs } from "../../../language/say.ts";
import { ofFact, strung, together, type Words } from "../../../language/text.ts";
import { type FactKind, factOf } from "../../../narrative/fact-ids/fact-id.ts";
import { componentWord, indexYear, type Names, sourceLine } from "../../../narrative/names.ts";
import { strengthsRule } from "../../../narrative/standing/strengths.ts";
import type { Cell, Table } from "../../page.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";
import { withMethod } from "../frame/method.ts";

/** Rows of each kind that a short table shows. */
const SHOWN = 5;

type Kind = "strengths" | "weaknesses";

interface Line {
  kind: Kind;
  national: Standout | null;
  region: Standout | null;
  /** Among which peers it stands out. */
  scopes: Words[];
}

/** All that stand out in the country or in the region: those that do in both first, then by place. */
function linesOf({ strengths: { national, region } }: IndexAnalysis, kind: Kind): Line[] {
  const ids = new Set([...national[kind], ...region[kind]].map(({ component }) => component.id));
  const among = (rows: readonly Standout[], id: string) =>
    rows.find(({ component }) => component.id === id) ?? null;
  const scopesOf = (peers: Standouts, id: string, word: Words) => (among(peers[kind], id) ? [word] : []);
  const lines = [...ids].map((id) => ({
    kind,
    national: among(national.compared, id),
    region: among(region.compared, id),
    scopes: [...scopesOf(national, id, tAs("among")`cả nước`), ...scopesOf(region, id, tAs("among")`vùng`)],
  }));
  const place = ({ national: whole, region: part }: Line) => whole?.percentile ?? part?.percentile ?? 0;
  const sign = kind === "strengths" ? -1 : 1;
  return lines.sort((a, b) => b.scopes.length - a.scopes.length || sign * (place(a) - place(b)));
}

function rankCell(analysis: IndexAnalysis, place: Standout | null, what: FactKind): Cell {
  if (!place) return missingCell("no-rank");
  const fact = factOf(analysis, place.component.id, what);
  return { text: ofFact(formatRank(place.rank, place.units), fact), value: place.rank };
}

function labelOf({ national, region }: Line): Words {
  const { code, name } = (national ?? region)!.component;
  return code ? together`${code}. ${named(name)}` : named(name);
}

/** A line that the table has no room for: "3.3. Tiếp cận dịch vụ tư pháp (mạnh so với vùng)". */
function inWords(line: Line): Words {
  const where = joinWords(line.scopes);
  return line.kind === "strengths"
    ? t`${labelOf(line)} (mạnh so với ${where})`
    : t`${labelOf(line)} (yếu so với ${where})`;
}

/** Strengths, then weaknesses, with both ranks; null when nothing stands out. */
export function strengthsTable(names: Names, id: string, analysis: IndexAnalysis): Table | null {
  const { index, year, strengths } = analysis;
  const all = (["strengths", "weaknesses"] as const).map((kind) => linesOf(analysis, kind));
  const lines = all.flatMap((rows) => rows.slice(0, SHOWN));
  if (lines.length === 0) return null;
  const more = all.flatMap((rows) => rows.slice(SHOWN));
  return {
    id,
    caption: t`${indexYear(index, year)}: mặt mạnh, mặt yếu`,
    ...tabulate(lines, (line) => ({ text: labelOf(line) }), capitalise(componentWord(index)), [
      {
        label: t`Mặt`,
        numeric: false,
        cell: ({ kind }) =>
          kind === "strengths" ? { text: t`mạnh`, tone: "gain" } : { text: t`yếu`, tone: "loss" },
      },
      {
        label: t`Điểm`,
        numeric: true,
        cell: ({ national, region }) => {
          const { score, component } = (national ?? region)!;
          if (score === null) return missingCell("no-score");
          const text = formatNumber(score, index.measure.decimals);
          return { text: ofFact(text, factOf(analysis, component.id, "diem")), value: score };
        },
      },
      {
        label: t`Hạng cả nước`,
        numeric: true,
        cell: ({ national }) => rankCell(analysis, national, "hang-so-sanh"),
      },
      {
        label: t`Hạng trong vùng`,
        numeric: true,
        cell: ({ region }) => rankCell(analysis, region, "hang-so-sanh-vung"),
      },
      { label: t`Mốc so sánh`, numeric: false, cell: ({ scopes }) => ({ text: strung(scopes, ", ") }) },
    ]),
    ...withMethod(more.length > 0 ? [t`Còn có: ${strung(more.map(inWords), "; ")}.`] : [], [
      strengthsRule(strengths),
    ]),
    source: sourceLine(names, analysis.edition?.sources ?? []),
  };
}
