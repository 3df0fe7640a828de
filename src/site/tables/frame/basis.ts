import { bearsMark, sameWords } from "../../../format/alike.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Basis } from "../../../model/figure.ts";
import type { Block, Table } from "../../page.ts";

/** Marks behind a figure that is not simply as published, on the line of the figure; the note under the table says what they mean. */
export const basisMarks: Record<Basis, string> = {
  published: "",
  computed: "",
  reported: "\u00A0¹",
  inferred: "\u00A0²",
};

const notes = (): [mark: string, text: Words][] => [
  [basisMarks.reported, t`¹ Theo tài liệu nêu, chưa đối chiếu được độc lập.`],
  [basisMarks.inferred, t`² Suy ra từ số khác, không phải số công bố.`],
];

/** Adds the meaning of the marks that a table uses. */
function withBasisNotes(table: Table): Table {
  const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  const needed = notes()
    .filter(([mark]) => texts.some((text) => bearsMark(text, mark)))
    .map(([, text]) => text);
  const added = needed.filter((text) => !table.notes.some((note) => sameWords(note, text)));
  return added.length === 0 ? table : { ...table, notes: [...table.notes, ...added] };
}

/** The same for the table of a block. */
export function explained(block: Block): Block {
  if (block.kind === "table") return { ...block, table: withBasisNotes(block.table) };
  if (block.kind === "figure")
    return { ...block, figure: { ...block.figure, table: withBasisNotes(block.figure.table) } };
  return block;
}
