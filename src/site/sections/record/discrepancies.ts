import { capitalise } from "../../../format/words.ts";
import { recorded } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { strung, together } from "../../../language/text.ts";
import { shortSource, sourceLine } from "../../../narrative/names.ts";
import {
  computedWords,
  discrepancySubject,
  statedWords,
} from "../../../narrative/provenance/discrepancies.ts";
import type { Section } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { type Briefing, indexOf, section } from "../context.ts";

/** Figures of the documents that ours do not bear out: both side by side, neither mended. */
export function discrepanciesSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const rows = analysis.discrepancies;
  if (rows.length === 0) return null;
  // Words beside a figure must be free to wrap.
  const bounds = rows.some(({ above }) => above);
  return section("so-lieu-khac-nhau", t`Số liệu trong tài liệu khác với số liệu đối chiếu`, [
    {
      kind: "table",
      table: {
        id: "bang-khac-nhau",
        listed: true,
        caption: t`Các chỗ khác nhau, giữ nguyên cả hai`,
        ...tabulate(
          rows,
          (row) => ({ text: capitalise(discrepancySubject(indexOf(briefing, row.index), row)) }),
          t`Nội dung`,
          [
            {
              label: t`Tài liệu nêu`,
              numeric: !bounds,
              cell: (row) => ({
                text: statedWords(indexOf(briefing, row.index), row),
                value: row.stated.value,
              }),
            },
            {
              label: t`Số liệu đối chiếu`,
              numeric: !bounds,
              cell: (row) => ({
                text: computedWords(indexOf(briefing, row.index), row),
                value: row.computed,
              }),
            },
            {
              label: t`Nguyên văn`,
              numeric: false,
              cell: ({ quote }) => ({ text: quote ? together`“${recorded(quote)}”` : "" }),
            },
            {
              label: t`Tài liệu`,
              numeric: false,
              cell: ({ sources }) => ({
                text: strung(
                  sources.map((id) => shortSource(dataset, id)),
                  "; ",
                ),
              }),
            },
          ],
        ),
        notes: [],
        source: sourceLine(
          dataset,
          rows.flatMap(({ sources }) => sources),
        ),
      },
    },
  ]);
}
