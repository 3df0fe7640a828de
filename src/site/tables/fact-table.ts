import { capitalise } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { shortSource, sourceLine } from "../../narrative/names.ts";
import type { Fact } from "../../narrative/provenance/fact.ts";
import type { Block, Cell, Row } from "../page.ts";
import type { Briefing } from "../sections/context.ts";

const bases = (): Record<Fact["basis"], Words> => ({
  published: t`công bố`,
  reported: t`tài liệu nêu`,
  inferred: t`suy ra`,
  computed: t`tính`,
});

/** "công bố", "tính": how a number came to be. */
export const basisOf = ({ basis }: Pick<Fact, "basis">): Words => bases()[basis];

/** Where a number comes from, in one cell: its documents, or its formula. */
export function whence(
  { dataset }: Pick<Briefing, "dataset">,
  fact: Pick<Fact, "sources" | "formula" | "written" | "note">,
): Words {
  const documents = strung(
    fact.sources.map((id) => shortSource(dataset, id)),
    "; ",
  );
  const parts = [
    fact.formula === null ? null : capitalise(fact.formula),
    documents === "" ? null : fact.formula === null ? documents : t`theo ${documents}`,
    fact.written === null || fact.written === "" ? null : t`ghi trong dữ liệu: ${fact.written}`,
    fact.note,
  ];
  return strung(
    parts.filter((part) => part !== null),
    "; ",
  );
}

/** One of the numbers that went in, leading to its own row. */
function inputCell(fact: Fact, at: number, byId: ReadonlyMap<string, Fact>): Cell {
  const input = byId.get(fact.inputs[at] ?? "");
  return input ? { text: together`${input.name}: ${input.text}`, href: `#${input.id}` } : { text: "" };
}

/** Numbers with where they come from, a row each that pages lead to. */
export function factTable(
  briefing: Briefing,
  id: string,
  caption: Words,
  facts: readonly Fact[],
  byId: ReadonlyMap<string, Fact>,
): Block | null {
  if (facts.length === 0) return null;
  const sources = facts.flatMap((fact) => fact.sources);
  const most = Math.max(...facts.map(({ inputs }) => inputs.length));
  const rows = facts.map(
    (fact): Row => ({
      id: fact.id,
      header: { text: fact.name },
      cells: [
        { text: fact.text, value: fact.value },
        { text: basisOf(fact) },
        { text: whence(briefing, fact) },
        ...Array.from({ length: most }, (_, at) => inputCell(fact, at, byId)),
      ],
    }),
  );
  const columns = [
    { label: t`Số liệu`, numeric: false },
    { label: t`Giá trị`, numeric: true },
    { label: t`Căn cứ`, numeric: false },
    { label: t`Nguồn hoặc công thức`, numeric: false },
    ...[t`Số đi vào`, t`Số đi vào thứ hai`].slice(0, most).map((label) => ({ label, numeric: false })),
  ];
  return {
    kind: "table",
    table: { id, caption, columns, rows, notes: [], source: sourceLine(briefing.dataset, sources) },
  };
}
