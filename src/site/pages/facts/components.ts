import type { IndexAnalysis } from "../../../analysis/results.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import {
  PART_COMMON,
  PART_PLACES,
  PART_POINTS,
  RANK_AT_BEST,
  RANK_AT_QUARTILE,
} from "../../../narrative/fact-ids/fact-id.ts";
import { TARGET } from "../../../narrative/fact-ids/families.ts";
import { componentWord, indexYear, shortName, shortSource, sourceLine } from "../../../narrative/names.ts";
import type { Fact } from "../../../narrative/provenance/fact.ts";
import { partAnchor } from "../../addresses/facts-path.ts";
import type { Block, Cell, Row } from "../../page.ts";
import type { Briefing } from "../../sections/context.ts";

/** Numbers of components that stand in one table, a column each; what is in none of them stands with the series. */
const FAMILIES: { id: string; kinds: string[] }[] = [
  {
    id: "thanh-phan",
    kinds: [
      "diem",
      "thay-doi",
      "dong-gop",
      "lam-tot-hon",
      "doi-khung",
      "ca-nuoc",
      "rieng-tinh",
      "diem-mat",
      "hang",
      "so-bac",
    ],
  },
  {
    id: "moc-so-sanh",
    kinds: [
      "toi-da",
      "trung-binh",
      "trung-binh-vung",
      "trung-vi",
      "cao-nhat",
      "hang-so-sanh",
      "hang-so-sanh-vung",
    ],
  },
  {
    id: "du-dia",
    kinds: ["cao-nhat-khac", "du-dia", ...RANK_AT_BEST, "moc-75", "du-dia-75", ...RANK_AT_QUARTILE],
  },
  {
    id: "dao-dong",
    kinds: [
      "tinh-giua",
      "hon-tinh-giua",
      "thuong-gap",
      "vuot-so-tinh",
      "sai-so-hieu",
      "pham-vi-thap",
      "pham-vi-cao",
    ],
  },
  { id: "thu-hang", kinds: [PART_POINTS, PART_COMMON, PART_PLACES, "hang-neu-giu"] },
  { id: "cham-diem", kinds: ["tu-cham", "tu-nhan-chua-dat", "tru-tham-dinh", "so-nam-mat"] },
];

/** What the numbers of a family are, in the name of their table. */
function familyWords(id: string): Words {
  const names: Record<string, () => Words> = {
    "moc-so-sanh": () => t`mốc so sánh`,
    "du-dia": () => t`dư địa`,
    "dao-dong": () => t`mức dao động`,
    "thu-hang": () => t`phần trong thay đổi thứ hạng`,
    "cham-diem": () => t`cách chấm điểm`,
  };
  return names[id]?.() ?? t`điểm, hạng và mức thay đổi`;
}

/** The numbers of one column: of one kind and year, by component. */
interface Column {
  name: Words;
  what: string;
  byComponent: ReadonlyMap<string, Fact>;
}

/** The columns that facts of components make, in the order in which each is first met. */
function columnsOf(index: string, facts: readonly Fact[]): Map<string, Column> {
  const columns = new Map<string, Column & { byComponent: Map<string, Fact> }>();
  for (const fact of facts) {
    const { id, component, name } = fact;
    const [before, what = ""] = id.split(`-${component}-`);
    const key = `${before!.slice(index.length + 1)}-${what}`;
    const column = columns.get(key) ?? { name, what, byComponent: new Map<string, Fact>() };
    column.byComponent.set(component!, fact);
    columns.set(key, column);
  }
  return columns;
}

/** What a column is: its formula, or where it was published. */
function explanation({ dataset }: Briefing, { byComponent }: Column): Words {
  const [{ formula, sources } = { formula: null, sources: [] }] = byComponent.values();
  return (
    formula ??
    t`như nơi công bố: ${strung(
      sources.map((id) => shortSource(dataset, id)),
      "; ",
    )}`
  );
}

/** Components with all their numbers in rows; what each column is, with its formula, stands below. */
export function componentBlocks(
  briefing: Briefing,
  { index, year, components }: IndexAnalysis,
  facts: readonly Fact[],
): Block[] {
  const own = facts.filter(
    ({ id, index: of, component }) => of === index.id && component !== null && !id.startsWith(TARGET),
  );
  const columns = columnsOf(index.id, own);
  const inFamilies = FAMILIES.flatMap(({ kinds }) => kinds.map((what) => `${year}-${what}`));
  const others = [...columns.keys()].filter((key) => !inFamilies.includes(key));
  const tables = [
    ...FAMILIES.map(({ id, kinds }) => ({ id, keys: kinds.map((what) => `${year}-${what}`) })),
    { id: "cac-nam", keys: others },
  ];
  return tables.flatMap(({ id, keys }): Block[] => {
    // what a document states of the whole league goes by a component that is no row here; it has its own section
    const shown = keys
      .flatMap((key) => columns.get(key) ?? [])
      .filter(({ byComponent }) => components.some(({ component }) => byComponent.has(component.id)));
    const rows = components.filter(({ component }) =>
      shown.some(({ byComponent }) => byComponent.has(component.id)),
    );
    if (rows.length === 0) return [];
    const cell = ({ byComponent }: Column, component: string): Cell => {
      const fact = byComponent.get(component);
      return fact ? { text: fact.text, value: fact.value, id: fact.id } : { text: "–", value: null };
    };
    const told = rows.map(
      ({ component }): Row => ({
        ...(id === "thanh-phan" ? { id: partAnchor(index.id, year, component.id) } : {}),
        header: {
          text: component.code ? together`${component.code} ${named(component.name)}` : named(component.name),
        },
        depth: component.parent === null ? 0 : 1,
        cells: shown.map((column) => cell(column, component.id)),
      }),
    );
    const sources = shown.flatMap(({ byComponent }) =>
      [...byComponent.values()].flatMap((fact) => fact.sources),
    );
    const caption =
      id === "cac-nam"
        ? t`${shortName(index)}: số của từng ${componentWord(index)} ở các năm khác`
        : t`${indexYear(index, year)}, từng ${componentWord(index)}: ${familyWords(id)}`;
    const table = {
      id: `bang-${index.id}-${id}`,
      caption,
      columns: [
        { label: capitalise(componentWord(index)), numeric: false },
        ...shown.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: told,
      notes: [],
      source: sourceLine(briefing.dataset, sources),
    };
    const items = shown.map((column) => ({
      id: `${index.id}-cot-${column.what}`,
      term: column.name,
      text: together`${capitalise(explanation(briefing, column))}.`,
    }));
    return [
      { kind: "table", table },
      ...(id === "cac-nam" ? [] : [{ kind: "definitions", items } satisfies Block]),
    ];
  });
}
