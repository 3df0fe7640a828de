import type { FittedSection, FittedSides } from "../../../../print/typeset/fitted-sides.ts";
import type {
  NumberedTable,
  ViewBlock,
  ViewPart,
  ViewSection,
} from "../../../../print/typeset/paper-view.ts";
import type { Paper } from "../../../../site/paper.ts";

/** Which sections stand on the front and which on the back, each with what it holds there. */
interface HandoutSides {
  findings: readonly string[];
  front: ViewSection[];
  back: ViewSection[];
}

/** The front without what the back holds too: only print knows on which side there is room for it. */
function withoutTwins(front: readonly ViewSection[], back: readonly ViewSection[]): ViewSection[] {
  const held = new Set(back.map(({ name }) => name));
  return front.filter(({ name }) => !held.has(name));
}

/** The first rows of a table, and in a last one that it goes on elsewhere. */
function shortTable(table: NumberedTable, count: number, rest: string | null): NumberedTable {
  const kept = table.rows.slice(0, count);
  const empty = table.columns.slice(1).map(() => ({ text: "" }));
  return { ...table, rows: rest === null ? kept : [...kept, { header: { text: rest }, cells: empty }] };
}

/** A section as far as print found room for it. */
function cut(section: ViewSection, { lines, paragraphs, rest }: FittedSection): ViewSection {
  let [left, words] = [lines, paragraphs];
  const blocks = section.blocks.flatMap((block): ViewBlock[] => {
    if (block.kind === "paragraph") {
      words -= 1;
      return words >= 0 ? [block] : [];
    }
    if (rest === null) return [block];
    if (block.kind === "list") {
      const items = block.items.slice(0, left);
      const told = items.length < block.items.length ? [...items, rest] : items;
      left -= items.length;
      return [{ ...block, items: told }];
    }
    const table = block.kind === "table" ? block.table : block.kind === "figure" ? block.figure.table : null;
    if (table === null) return [block];
    const shown = shortTable(table, left, left < table.rows.length ? rest : null);
    left -= Math.min(left, table.rows.length);
    if (block.kind === "table") return [{ ...block, table: shown }];
    return block.kind === "figure" ? [{ ...block, figure: { ...block.figure, table: shown } }] : [block];
  });
  return { ...section, blocks };
}

function fittedSide(sections: readonly ViewSection[], kept: readonly FittedSection[]): ViewSection[] {
  return kept.flatMap((fitted) => {
    const section = sections.find(({ name }) => name === fitted.name);
    return section ? [cut(section, fitted)] : [];
  });
}

/**
 * The two sides of a handout as print filled them, so that it is one sheet in Word too; before it was printed, all that
 * it offers, each piece once.
 */
export function handoutSides(
  parts: readonly ViewPart[],
  { summary }: Pick<Paper, "summary">,
  fitted: FittedSides | null,
): HandoutSides {
  const [first, ...others] = parts;
  const front = first?.sections ?? [];
  const back = others.flatMap(({ sections }) => sections);
  const findings = summary?.findings ?? [];
  if (fitted === null) return { findings, front: withoutTwins(front, back), back };
  return {
    findings: findings.slice(0, fitted.findings),
    front: fittedSide(front, fitted.sides[0] ?? []),
    back: fittedSide(back, fitted.sides[1] ?? []),
  };
}
