import { capitalise } from "../../../format/words.ts";
import { inTheirWords } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { strung, together, unstopped } from "../../../language/text.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { agencyNames, shortSource, sourceLine } from "../../../narrative/names.ts";
import type { Section, Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { addressHeader, addressWords } from "../addresses.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../context.ts";
import { recordHeading } from "../headings.ts";
import { saysName } from "./says-name.ts";

function causesTable(briefing: Briefing): Table {
  const { dataset, analysis } = briefing;
  const { causes, shortfalls } = analysis.conference;
  return {
    id: "bang-nguyen-nhan",
    listed: true,
    caption: t`Nguyên nhân như hồ sơ hội nghị ghi nhận`,
    ...tabulate(causes, (cause) => ({ text: inTheirWords(cause, "text") }), t`Nguyên nhân`, [
      { label: t`Nhóm`, numeric: false, cell: ({ kind }) => ({ text: capitalise(causeKindWords(kind)) }) },
      {
        label: t`Tồn tại liên quan`,
        numeric: false,
        cell: ({ shortfalls: ids }) => {
          const held = ids.flatMap((id) => shortfalls.find((row) => row.id === id) ?? []);
          return {
            text: strung(
              held.map((row) => inTheirWords(row, "text")),
              " ",
            ),
          };
        },
      },
      {
        label: addressHeader(
          briefing,
          causes.flatMap(({ components }) => components),
        ),
        numeric: false,
        cell: ({ components }) => ({ text: addressWords(briefing, components) }),
      },
      {
        label: t`Cơ quan`,
        numeric: false,
        cell: ({ agencies }) => ({ text: agencyNames(dataset, agencies) }),
      },
    ]),
    notes: [t`Nguyên nhân chỉ ghi theo hồ sơ; phân tích này không suy nguyên nhân từ số liệu.`],
    source: sourceLine(
      dataset,
      causes.flatMap(({ sources }) => sources),
    ),
  };
}

/** Shortfalls, causes and who answers, as the record has them, after what the conference was about. */
export function recordSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const { shortfalls, causes, responsibilities, about, sources } = analysis.conference;
  const told = strung(
    sources.map((id) => shortSource(dataset, id)),
    "; ",
  );
  const { plain } = writerOf(briefing);
  const of = (shortfall: (typeof shortfalls)[number]) => {
    const where = addressWords(briefing, shortfall.components);
    const text = inTheirWords(shortfall, "text");
    // A tag that only repeats the sentence says nothing.
    return saysName(plain(text), plain(where)) ? text : together`${unstopped(text)} (${where}).`;
  };
  return section("ton-tai-nguyen-nhan", recordHeading(analysis), [
    about
      ? paragraph(t`${unstopped(inTheirWords({ ...analysis.conference, about }, "about"))} (theo ${told}).`)
      : null,
    shortfalls.length > 0 ? paragraph(t`Tồn tại, hạn chế:`) : null,
    list(shortfalls.map(of)),
    causes.length > 0 ? { kind: "table", table: causesTable(briefing) } : null,
    responsibilities.length > 0 ? paragraph(t`Trách nhiệm của người đứng đầu:`) : null,
    list(
      responsibilities.map((one) => {
        const text = inTheirWords(one, "text");
        return one.agencies.length > 0 ? together`${agencyNames(dataset, one.agencies)}: ${text}` : text;
      }),
    ),
  ]);
}
