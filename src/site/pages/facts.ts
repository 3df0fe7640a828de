import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatDateShort } from "../../format/date.ts";
import { capitalise } from "../../format/words.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together } from "../../language/text.ts";
import { componentWord, indexYear, shortName, shortSource, sourceLine } from "../../narrative/names.ts";
import { type Conflict, conflictsOf } from "../../narrative/provenance/conflicts.ts";
import type { Fact } from "../../narrative/provenance/fact.ts";
import { factsOf } from "../../narrative/provenance/facts.ts";
import { factsPath, partAnchor } from "../addresses/facts-path.ts";
import type { Block, Cell, Page, Row, Section } from "../page.ts";
import { type Briefing, section } from "../sections/context.ts";
import { factTable, TARGET } from "../tables/fact-table.ts";
import { conferencePath } from "./conference.ts";
import { conferenceFrame } from "./conference-frame.ts";
import { pageOf } from "./page-of.ts";

/** The families of numbers of components, each a column that is explained once. */
const FAMILIES = [
  "diem",
  "thay-doi",
  "dong-gop",
  "doi-khung",
  "ca-nuoc",
  "rieng-tinh",
  "diem-mat",
  "hang",
  "so-bac",
] as const;

/** Components with all their numbers in a row; what each column is, with its formula, stands below. */
function componentBlocks(
  briefing: Briefing,
  analysis: IndexAnalysis,
  facts: ReadonlyMap<string, Fact>,
): (Block | null)[] {
  const { index, year, against, components } = analysis;
  const idOf = (row: ComponentAnalysis, what: string, of = year) =>
    `${index.id}-${of}-${row.component.id}-${what}`;
  const shown = FAMILIES.filter((what) => components.some((row) => facts.has(idOf(row, what))));
  const before = components.some((row) => facts.has(idOf(row, "diem", against)));
  if (shown.length === 0) return [];
  const first = (what: string) => components.map((row) => facts.get(idOf(row, what))).find((fact) => fact);
  const label = (what: string) => first(what)?.name ?? what;
  const cell = (id: string): Cell => {
    const fact = facts.get(id);
    return fact ? { text: fact.text, value: fact.value } : { text: "–", value: null };
  };
  const rows = components.map(
    (row): Row => ({
      id: partAnchor(index.id, year, row.component.id),
      header: {
        text: row.component.code
          ? together`${row.component.code} ${named(row.component.name)}`
          : named(row.component.name),
      },
      depth: row.component.parent === null ? 0 : 1,
      cells: [
        ...(before ? [cell(idOf(row, "diem", against))] : []),
        ...shown.map((what) => cell(idOf(row, what))),
      ],
    }),
  );
  const sources = [...facts.values()]
    .filter((fact) => fact.index === index.id && fact.component !== null)
    .flatMap((fact) => fact.sources);
  const columns = [
    { label: capitalise(componentWord(index)), numeric: false },
    ...(before ? [{ label: tAs("fact")`Điểm năm ${against}`, numeric: true }] : []),
    ...shown.map((what) => ({ label: label(what), numeric: true })),
  ];
  const families = shown.flatMap((what) => {
    const fact = first(what);
    if (!fact) return [];
    const told =
      fact.formula ??
      t`như nơi công bố: ${strung(
        fact.sources.map((id) => shortSource(briefing.dataset, id)),
        "; ",
      )}`;
    return [{ id: `${index.id}-cot-${what}`, term: fact.name, text: together`${capitalise(told)}.` }];
  });
  const id = `bang-${index.id}-thanh-phan`;
  const caption = t`${indexYear(index, year)}: số của từng ${componentWord(index)}`;
  return [
    {
      kind: "table",
      table: { id, caption, columns, rows, notes: [], source: sourceLine(briefing.dataset, sources) },
    },
    { kind: "definitions", items: families },
  ];
}

/** When an edition was announced, by which decision, with the addresses of its documents. */
function editionLinks(
  { dataset }: Briefing,
  { index, edition, previousEdition }: IndexAnalysis,
): Block | null {
  const items = [edition, previousEdition].flatMap((held) => {
    if (!held) return [];
    const on =
      held.publishedOn === null
        ? t`chưa rõ ngày công bố`
        : t`công bố ngày ${formatDateShort(held.publishedOn)}`;
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
      ...componentBlocks(briefing, row, byId),
      editionLinks(briefing, row),
    ]);
  };
  const targets = facts.filter(({ id }) => id.startsWith(TARGET));
  const folder = conferencePath(conference.slug);
  const title = t`Nguồn và cách tính từng số`;
  return pageOf({
    path: factsPath(conference.slug),
    kind: "plan",
    title,
    kicker: together`${named(unit.name)} · ${t`hội nghị ngày ${formatDateShort(conference.heldOn)}`}`,
    description: t`${title}: số công bố kèm nguồn, số tính kèm công thức và số đi vào.`,
    lead: t`Số công bố được giữ nguyên như nguồn; số do trang tính ghi công thức và các số đi vào. Bản cho máy đọc ở khóa provenance của phan-tich.json.`,
    ...conferenceFrame(briefing),
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: t`Hội nghị ${formatDateShort(conference.heldOn)}`, path: folder },
    ],
    sections: [
      ...indices.map(ofIndex),
      section("chi-tieu", t`Chỉ tiêu và mức tăng`, [
        factTable(briefing, "bang-so-chi-tieu", t`Số của các chỉ tiêu`, targets, byId),
      ]),
      conflictSection(briefing, conflictsOf(dataset, analysis, facts)),
    ].filter((item) => item !== null),
  });
}
