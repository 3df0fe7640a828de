import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatDateLong, formatDateShort } from "../../../format/date.ts";
import { recorded } from "../../../language/recorded.ts";
import { named, t } from "../../../language/say.ts";
import { strung, together } from "../../../language/text.ts";
import { FOLLOWED, MET, PLANNED, STATED, TARGET } from "../../../narrative/fact-ids/families.ts";
import { indexYear, shortName, shortSource, sourceLine } from "../../../narrative/names.ts";
import { type Conflict, conflictsOf } from "../../../narrative/provenance/conflicts.ts";
import { factsOf } from "../../../narrative/provenance/facts.ts";
import { conferencePath } from "../../addresses/conference-path.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import type { Block, Page, Row, Section } from "../../page.ts";
import { type Briefing, section } from "../../sections/context.ts";
import { factTable } from "../../tables/fact-table.ts";
import { conferenceFrame } from "../conference-frame.ts";
import { pageOf } from "../page-of.ts";
import { componentBlocks } from "./components.ts";

/** When an edition was announced, by which decision, with the addresses of its documents. */
function editionLinks(
  { dataset }: Briefing,
  { index, edition, previousEdition }: IndexAnalysis,
): Block | null {
  const items = [edition, previousEdition].flatMap((held) => {
    if (!held) return [];
    const on =
      held.publishedOn === null ? t`chưa rõ ngày công bố` : t`công bố ${formatDateLong(held.publishedOn)}`;
    const by = held.decision ? together`, ${t`Quyết định số ${held.decision.number}`}` : "";
    const note = together`${indexYear(index, held.year)}: ${on}${by}`;
    return held.sources.flatMap((id) => {
      const source = dataset.sources.get(id);
      const { url } = source ?? {};
      return source
        ? [
            {
              label: recorded(source.title),
              href: url && /^https?:/.test(url) ? url : `chi-so/${index.id}/${held.year}/`,
              note,
            },
          ]
        : [];
    });
  });
  return items.length === 0 ? null : { kind: "links", items };
}

function conflictSection({ dataset }: Briefing, conflicts: readonly Conflict[]): Section | null {
  if (conflicts.length === 0) return null;
  const of = (ids: readonly string[]) =>
    ids.length === 0
      ? ""
      : together` (${strung(
          ids.map((id) => shortSource(dataset, id)),
          "; ",
        )})`;
  const rows = conflicts.map(
    (row): Row => ({
      header: { text: row.about },
      cells: [
        { text: together`${row.used}${of(row.usedSources)}` },
        { text: together`${row.other}${of(row.otherSources)}` },
        { text: row.why },
      ],
    }),
  );
  const columns = [t`Số liệu`, t`Số được dùng`, t`Số không dùng`, t`Vì sao`].map((label) => ({
    label,
    numeric: false,
  }));
  const sources = conflicts.flatMap(({ usedSources, otherSources }) => [...usedSources, ...otherSources]);
  const table = {
    id: "bang-so-khac-nhau",
    caption: t`Hai nguồn nêu hai số`,
    columns,
    rows,
    notes: [],
    source: sourceLine(dataset, sources),
  };
  return section("so-khac-nhau", t`Các nguồn nêu khác nhau`, [{ kind: "table", table }]);
}

/** Where every number of a conference comes from: as published with its documents, or computed with what went in. */
export function factsPage(briefing: Briefing): Page {
  const { dataset, analysis } = briefing;
  const { conference, unit, indices } = analysis;
  const facts = factsOf(dataset, analysis);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const ofIndex = (row: IndexAnalysis): Section | null => {
    const whole = facts.filter(
      (fact) => fact.index === row.index.id && fact.component === null && !fact.id.startsWith(TARGET),
    );
    return section(row.index.id, shortName(row.index), [
      factTable(
        briefing,
        `bang-${row.index.id}-chung`,
        t`${indexYear(row.index, row.year)}: số chung`,
        whole,
        byId,
      ),
      ...componentBlocks(briefing, row, facts),
      editionLinks(briefing, row),
    ]);
  };
  const analysed = new Set(indices.map(({ index }) => index.id));
  const within = (...families: readonly string[]) =>
    facts.filter(({ id }) => families.some((family) => id.startsWith(`${family}-`)));
  const apart = new Set(within(FOLLOWED, PLANNED, STATED, MET));
  const targets = facts.filter(
    (fact) => !apart.has(fact) && (fact.id.startsWith(TARGET) || (fact.index && !analysed.has(fact.index))),
  );
  const sums = facts.filter((fact) => fact.index === null && !apart.has(fact));
  const folder = conferencePath(conference.slug);
  const title = t`Nguồn và cách tính từng số`;
  return pageOf({
    path: factsPath(conference.slug),
    kind: "plan",
    title,
    kicker: together`${named(unit.name)} · ${t`hội nghị ngày ${formatDateShort(conference.heldOn)}`}`,
    description: t`${title}: số công bố kèm nguồn, số tính kèm công thức và số đi vào.`,
    lead: t`Số công bố được giữ nguyên như nguồn; số do trang tính ghi công thức và các số đi vào.`,
    ...conferenceFrame(briefing),
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: t`Hội nghị ${formatDateShort(conference.heldOn)}`, path: folder },
    ],
    sections: [
      ...indices.map(ofIndex),
      section("chi-tieu", t`Chỉ tiêu và mức tăng`, [
        factTable(briefing, "bang-so-chi-tieu", t`Số của các chỉ tiêu`, [...targets, ...within(MET)], byId),
      ]),
      section("diem-mat", t`Điểm mất cộng theo nhóm`, [
        factTable(briefing, "bang-so-diem-mat", t`Tổng điểm mất`, sums, byId),
      ]),
      section("giai-phap-ky-truoc", t`Giải pháp của kỳ trước`, [
        factTable(briefing, "bang-so-giai-phap", t`Số của các giải pháp`, within(FOLLOWED), byId),
      ]),
      section("giai-phap", t`Giải pháp, nhiệm vụ`, [
        factTable(
          briefing,
          "bang-so-ky-vong",
          t`Điểm kỳ vọng của giải pháp, nhiệm vụ`,
          within(PLANNED),
          byId,
        ),
      ]),
      section("tai-lieu-neu", t`Số tài liệu nêu và số đối chiếu`, [
        factTable(briefing, "bang-so-doi-chieu", t`Số của tài liệu và số đối chiếu`, within(STATED), byId),
      ]),
      conflictSection(briefing, conflictsOf(dataset, analysis, facts)),
    ].filter((item) => item !== null),
  });
}
