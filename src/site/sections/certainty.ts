import { t } from "../../language/say.ts";
import { uncertaintySentence } from "../../narrative/certainty/errors.ts";
import { expectedSentences } from "../../narrative/certainty/expected.ts";
import { swingBasis, swingSentences } from "../../narrative/certainty/swings.ts";
import type { Block, Section } from "../page.ts";
import { swingTable } from "../tables/certainty-table.ts";
import { type Briefing, list, section } from "./context.ts";

/** How large the changes are among those of all units between the same two years, and against sampling error. */
export function swingSection({ dataset, analysis }: Briefing): Section | null {
  const { indices } = analysis;
  const told = indices.flatMap((row): (Block | null)[] => {
    const table = swingTable(dataset, `bang-${row.index.id}-dao-dong`, row);
    const error = uncertaintySentence(row);
    const said = [...swingSentences(row), ...(error ? [error] : [])];
    // How it was counted, and what a start usually leads to, is read beside the rows; the text keeps to the point.
    return table
      ? [list(said), { kind: "table", table }]
      : [list([...said, ...swingBasis(row), ...expectedSentences(row)])];
  });
  return section("muc-thay-doi", t`Mức độ biến động`, told);
}
