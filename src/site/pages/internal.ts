import type { InternalAnalysis } from "../../analysis/internal/analyse-internal.ts";
import { formatDateShort } from "../../format/date.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { UnitKind } from "../../model/unit.ts";
import { breakWords } from "../../narrative/comparability/reasons.ts";
import { kindWords, leagueSentence, lowestSentence, movesSentence } from "../../narrative/internal.ts";
import { componentWord, indexYear, sourceLine } from "../../narrative/names.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import type { Block, Page, Section } from "../page.ts";
import { type Briefing, list, section } from "../sections/context.ts";
import { internalComponentTable, internalTable } from "../tables/internal-table.ts";

import { conferenceFrame } from "./conference-frame.ts";
import { pageOf } from "./page-of.ts";

const ANCHORS: Partial<Record<UnitKind, string>> = { agency: "so-nganh", district: "huyen", commune: "xa" };

function internalPath(slug: string): string {
  return `${conferencePath(slug)}noi-bo/`;
}

function leagueSection(
  { dataset }: Briefing,
  { index, edition, against }: InternalAnalysis,
  { league, components, lowest: bottom }: InternalAnalysis["leagues"][number],
): Section | null {
  const { kind, rows, ranked, breakNote } = league;
  const word = kindWords(kind);
  const header = capitalise(word);
  const title = t`${indexYear(index, edition.year)}: các ${word}`;
  const source = sourceLine(dataset, edition.sources);
  const table = (
    id: string,
    caption: Words,
    shape: ReturnType<typeof internalTable>,
    notes: Words[],
  ): Block => ({
    kind: "table",
    table: { id, caption, ...shape, notes, source },
  });
  return section(ANCHORS[kind] ?? kind, t`Các ${word}`, [
    list([leagueSentence(league), ...(bottom.length > 0 ? [lowestSentence(kind, bottom)] : [])]),
    breakNote
      ? { kind: "note", tone: "break", title: t`So với năm ${against}`, text: breakWords(breakNote) }
      : null,
    table(
      `bang-${kind}-noi-dung`,
      t`${title}, theo ${componentWord(index)}, xếp từ ${componentWord(index)} mất nhiều điểm nhất`,
      internalComponentTable(components, capitalise(componentWord(index))),
      [],
    ),
    bottom.length > 0
      ? table(
          `bang-${kind}-thap-nhat`,
          t`${title}, ${formatCount(bottom.length)} đơn vị thấp nhất`,
          internalTable(bottom, ranked, header),
          [],
        )
      : null,
    table(`bang-${kind}`, t`${title}, xếp theo tỷ lệ đạt`, internalTable(rows, ranked, header), [
      t`Tỷ lệ đạt = điểm ÷ điểm tối đa của đơn vị; điểm tối đa của đơn vị chỉ gồm các nội dung áp dụng với đơn vị ấy. Hạng xếp theo tỷ lệ đạt trong các đơn vị cùng loại, bằng nhau thì cùng hạng.`,
    ]),
  ]);
}

/** The province's own index at a conference: its agencies and its communes, each by its own maximum; or nothing. */
export function internalPage(briefing: Briefing): Page | null {
  const { analysis } = briefing;
  const { conference, internal } = analysis;
  if (!internal) return null;
  const { index, against } = internal;
  const { year } = internal.edition;
  const leagues = internal.leagues.map(({ league }) => league);
  const counts = strung(
    leagues.map(({ kind, rows }) => tAs("count")`${rows.length} ${kindWords(kind)}`),
    ", ",
  );
  return pageOf({
    path: internalPath(conference.slug),
    kind: "edition",
    title: t`Chỉ số nội bộ của ${named(analysis.unit.name)} năm ${year}`,
    kicker: named(index.name),
    description: t`${named(index.name)} năm ${year}: ${counts}.`,
    lead: movesSentence(leagues, against),
    ...conferenceFrame(briefing),
    illustrative: index.illustrative,
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: t`Hội nghị ${formatDateShort(conference.heldOn)}`, path: conferencePath(conference.slug) },
    ],
    sections: internal.leagues
      .map((held) => leagueSection(briefing, internal, held))
      .filter((item) => item !== null),
  });
}
