import type { Analysis } from "../../../analysis/analyse.ts";
import type { Writer } from "../../../format/write.ts";
import { named, t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import {
  breaksFact,
  peopleFact,
  type Rule,
  ruleFact,
  WEIGHT_FACT,
} from "../../../narrative/fact-ids/edition-id.ts";
import { yearsCounted } from "../../../narrative/fact-ids/fact-id.ts";
import { regionName } from "../../../narrative/names.ts";
import { type ColumnFact, Columns } from "../../../narrative/provenance/column-facts.ts";
import { editionColumns, frameworkColumns, makerColumns } from "../../../narrative/provenance/of-edition.ts";
import { countOfYears } from "../../../narrative/provenance/of-index/series.ts";
import { spanCounted } from "../../../narrative/years/history.ts";
import { editionPath } from "../../addresses/edition-path.ts";
import { LEAGUE_FACTS } from "../../addresses/facts-path.ts";
import type { SiteFile } from "../../page.ts";
import { basisOf, whence } from "../../tables/fact-table.ts";
import { ownerOf } from "./facts-script.ts";

/** What one column is, as the script holds it: places among its words of what it is about, its name, where it comes from. */
type Told = [owner: number, name: number, from: number];

/** The columns of all editions, each once. */
function leagueColumns(
  dataset: Dataset,
  { editions, units }: Pick<Analysis, "editions" | "units">,
): Iterable<ColumnFact> {
  const indices = [...dataset.indices.values()];
  const columns = [
    ...indices.flatMap((index) =>
      index.frameworks.flatMap((framework) => frameworkColumns(index, framework)),
    ),
    ...editions.flatMap(editionColumns),
    ...units.flatMap(({ indices: held }) => held.flatMap(countedColumns)),
    ...indices.flatMap(({ id }) => {
      const shown = editions.findLast(({ index, makers }) => index.id === id && makers !== null);
      return shown ? makerColumns(shown) : [];
    }),
  ];
  return new Map(columns.map((column) => [column.id, column])).values();
}

/** Of how many years the headline of a unit's series tells the best and the worst. */
function countedColumns({
  index,
  points,
  editions,
}: Analysis["units"][number]["indices"][number]): ColumnFact[] {
  const sources = editions.flatMap((edition) => edition.sources);
  return (["rank", "score", "share"] as const).flatMap((measure) => {
    const counted = spanCounted(points, measure);
    if (!counted) return [];
    const columns = new Columns(index.id, counted.to, [...new Set(sources)]);
    const what = yearsCounted(measure, counted.from);
    const { name, formula } = countOfYears(what, counted);
    columns.computed(null, what, name, formula);
    return columns.made;
  });
}

/** People of units and their shares in a merged one, and rules of judging, which belong to no index. */
function otherColumns({ units, indices }: Dataset): [id: string, name: Words, from: Words, place: string][] {
  const years = new Set([...units.values()].flatMap(({ population }) => population.map(({ year }) => year)));
  const rules: [Rule, Words][] = [
    ["manh-yeu", t`Quy tắc xét mặt mạnh, mặt yếu`],
    ["xu-huong", t`Quy tắc xét xu hướng, mức ổn định`],
    ["to-o", t`Quy tắc tô nền ô`],
    ["thuong-gap", t`Quy tắc xét mức thay đổi thường gặp`],
    ["tin-cay", t`Quy tắc xét phạm vi sai số`],
  ];
  const people = "du-lieu/index.html";
  return [
    ...rules.map(([rule, name]): [string, Words, Words, string] => [
      ruleFact(rule),
      name,
      t`quy tắc chung cho mọi nơi, mọi năm, ghi ở trang phương pháp`,
      "phuong-phap/index.html",
    ]),
    ...[...years].map((year): [string, Words, Words, string] => [
      peopleFact(year),
      t`Dân số năm ${year} (nghìn người)`,
      t`nguồn ghi dưới bảng địa giới và ở trang dữ liệu`,
      people,
    ]),
    ...[...indices.values()].map((index): [string, Words, Words, string] => [
      breaksFact(index),
      t`Số chỗ gián đoạn của chuỗi số liệu`,
      t`đếm ở bảng các chỗ gián đoạn`,
      `chi-so/${index.id}/index.html`,
    ]),
    [WEIGHT_FACT, t`Trọng số`, t`dân số của đơn vị chia cho dân số của mọi đơn vị hợp thành`, people],
  ];
}

/** Texts each once, by their places. */
class WordList {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #plain: Writer["plain"];

  constructor({ plain }: Writer) {
    this.#plain = plain;
  }

  at(told: Words): number {
    const text = this.#plain(told);
    const held = this.#places.get(text) ?? this.words.push(text) - 1;
    this.#places.set(text, held);
    return held;
  }
}

/**
 * Where the numbers of units, editions and regions come from: a line for each column of each edition rather than for each
 * number, which says itself what it shows. A classic script that all these pages share, loaded when a number is first
 * tapped (templates/scripts/number-facts.js). `places` are the pages whose tables hold the numbers, by how their ids begin.
 */
export function leagueFacts(
  dataset: Dataset,
  analysis: Pick<Analysis, "editions" | "units">,
  writer: Writer,
): SiteFile {
  const list = new WordList(writer);
  const owners = new Map<string, number>();
  const ownerAt = (column: ColumnFact): number => {
    const key = `${column.index}/${column.component}`;
    const held = owners.get(key) ?? list.at(ownerOf(dataset, column) ?? "");
    owners.set(key, held);
    return held;
  };
  const facts: Record<string, Record<string, Told>> = {};
  const places: Record<string, string> = {};
  for (const column of leagueColumns(dataset, analysis)) {
    const { index, year, id, name } = column;
    const edition = `${index}-${year}`;
    facts[edition] ??= {};
    places[edition] = `${editionPath(index ?? "", year)}index.html`;
    const from = list.at(together`${basisOf(column)}: ${whence({ dataset }, column)}`);
    facts[edition][id.slice(edition.length + 1)] = [ownerAt(column), list.at(name), from];
  }
  const others = Object.fromEntries(
    otherColumns(dataset).map(([id, name, from, place]) => [id, [list.at(name), list.at(from), place]]),
  );
  const holders = Object.fromEntries([
    ...[...dataset.units.values()].map(({ id, name }) => [id, writer.plain(named(name))]),
    ...[...dataset.regions.keys()].map((id) => [id, writer.plain(t`Vùng ${regionName(dataset, id)}`)]),
  ]);
  return {
    path: LEAGUE_FACTS,
    content: `var leagueFacts = ${JSON.stringify({ words: list.words, holders, places, others, facts })};\n`,
  };
}
