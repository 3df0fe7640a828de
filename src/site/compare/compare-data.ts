import { league } from "../../analysis/standing/league.ts";
import { digitMarks, MINUS, roundHalfAway, writeNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { inVietnamese, vietnamese, type Writer } from "../../format/write.ts";
import { named } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf, frameworkOf, indicesOfProvinces } from "../../model/lookup.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { breakWords } from "../../narrative/comparability/reasons.ts";
import { shortName } from "../../narrative/names.ts";
import { clean } from "../json/values.ts";
import { words } from "../words.ts";

/** Score, rank as text, and the top components of one unit, in the order of the edition's `parts`. */
type Held = [score: number | null, rank: Words | null, ...parts: (number | null)[]];

interface ComparedEdition {
  parts: string[];
  units: Record<string, Held>;
}

/** What stands between two years: its words, and what must not be subtracted. */
interface Cut {
  text: number;
  none: string[];
}

/** An index as the page that compares any two needs it. */
export interface ComparedIndex {
  short: Words;
  decimals: number;
  parts: Record<string, Words>;
  editions: Record<string, ComparedEdition>;
  cuts: Record<string, Cut>;
  texts: Words[];
}

function editionData(index: IndexDefinition, edition: Edition): ComparedEdition | null {
  const held = [...edition.standings.values()].filter(({ score, rank }) => score || rank);
  if (held.length < 2) return null;
  const ranks = new Map(league(edition).map(({ unit, rank }) => [unit, rank]));
  const parts = (frameworkOf(index, edition.year)?.components ?? [])
    .map(({ id }) => id)
    .filter((id) => held.some(({ components }) => components.get(id)?.score));
  const number = (value: number | undefined) => (value === undefined ? null : (clean(value) as number));
  const units = held.map(({ unit, score, components }): [string, Held] => {
    const rank = ranks.get(unit) ?? null;
    return [
      unit,
      [
        number(score?.value),
        rank === null ? null : formatRank(rank, edition.rankedUnits),
        ...parts.map((id) => number(components.get(id)?.score?.value)),
      ],
    ];
  });
  return { parts, units: Object.fromEntries(units) };
}

function cutsOf(index: IndexDefinition, years: readonly number[], parts: readonly string[]) {
  const keys: string[] = [];
  const texts: Words[] = [];
  const cuts: Record<string, Cut> = {};
  for (const [at, from] of years.entries()) {
    for (const to of years.slice(at + 1)) {
      const notes = [TOTAL, ...parts].map((id) => ({ id, note: breakBetween(index, id, to, from) }));
      const first = notes.find(({ note }) => note !== null)?.note;
      if (!first) continue;
      const text = breakWords(first);
      const key = inVietnamese(text);
      if (!keys.includes(key)) {
        keys.push(key);
        texts.push(text);
      }
      const none = notes.filter(({ note }) => note?.treatment === "none").map(({ id }) => id);
      cuts[`${from}-${to}`] = { text: keys.indexOf(key), none };
    }
  }
  return { texts, cuts };
}

/** All editions of an index that hold at least two units; null when there is none. */
function comparedIndex(dataset: Dataset, index: IndexDefinition): ComparedIndex | null {
  const editions = editionsOf(dataset, index.id).flatMap((edition) => {
    const data = editionData(index, edition);
    return data ? [[edition.year, data] as const] : [];
  });
  if (editions.length === 0) return null;
  const names = index.frameworks.flatMap(({ components }) =>
    components.map(({ id, name }) => [id, named(name)] as const),
  );
  const parts = Object.fromEntries(names);
  const years = editions.map(([year]) => year);
  return {
    short: shortName(index),
    decimals: index.measure.decimals,
    parts,
    editions: Object.fromEntries(editions),
    ...cutsOf(index, years, Object.keys(parts)),
  };
}

/**
 * The figures for any pair as a classic script, with the words of the page and the one way of writing numbers: the
 * functions of `format` themselves, so that the browser rounds and writes as the pages do.
 */
export function compareScript(dataset: Dataset, writer: Writer = vietnamese): string {
  const indices = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  const compared = indices.flatMap((index) => {
    const data = comparedIndex(dataset, index);
    return data ? [[index.id, data] as const] : [];
  });
  const used = new Set(
    compared.flatMap(([, { editions }]) =>
      Object.values(editions).flatMap(({ units }) => Object.keys(units)),
    ),
  );
  const data = {
    words: words(writer.language).compare,
    units: Object.fromEntries([...used].map((id) => [id, named(dataset.units.get(id)?.name) ?? id])),
    indices: Object.fromEntries(compared),
  };
  return [
    "var compareData = (() => {",
    `const MINUS = ${JSON.stringify(MINUS)};`,
    roundHalfAway.toString(),
    writeNumber.toString(),
    "const formatNumber = (value, decimals, sign) =>",
    `  writeNumber(value, decimals, sign, ${JSON.stringify(digitMarks[writer.language])});`,
    `return { ...${JSON.stringify(writer.all(data))}, formatNumber };`,
    "})();",
    "",
  ].join("\n");
}
