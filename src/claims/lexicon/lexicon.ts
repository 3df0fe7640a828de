import type { Dataset } from "../../model/dataset.ts";
import { flatten, indicesOfProvinces } from "../../model/lookup.ts";
import { newTone } from "../letters/normalise.ts";
import type { Token } from "../letters/tokens.ts";
import { THINGS } from "../numbers/protect.ts";
import { componentAliases, indexAliases, regionAliases, unitAliases } from "./aliases.ts";
import { type Concept, cueWords, relativeYears } from "./concepts.ts";
import { type Diacritics, diacriticsOf, type Known } from "./restore.ts";
import { shortNames } from "./short-names.ts";
import { Phrases } from "./trie.ts";

/** What a group of words stands for; names carry ids. */
export interface Meaning {
  concept: Concept;
  /** An index, region or unit by id ("" for one that we hold nothing of); components as "papi/participation"; of parts in general each index that has some. */
  id: string | undefined;
}

/** Meanings are all of one shape: they are asked for some millions of times. */
export const meaning = (concept: Concept, id?: string): Meaning => ({ concept, id });

/** All words known to the checker, and the diacritics of texts typed without them. */
export interface Lexicon {
  words: Phrases<Meaning>;
  diacritics: Diacritics;
}

/** Units of one name: "dong-thap" and "dong-thap-2025" are both called Đồng Tháp. */
export function baseUnit(id: string): string {
  return id.replace(/-20\d\d$/, "");
}

const words = (phrase: string) =>
  newTone(phrase.toLowerCase().normalize("NFC")).match(/\d+|\p{L}+|[%/.]/gu) ?? [];
const nameWords = (name: string) => words(name.replace(/[.,\-–&/()]/g, " "));

/** Every name and cue word of a dataset. */
export function makeLexicon(dataset: Dataset): Lexicon {
  const known: Phrases<Meaning> = new Phrases();
  const all: Known[] = [];
  const add = (phrase: readonly string[], meaning: Meaning, name: boolean) => {
    if (!phrase.length) return;
    known.add(phrase, meaning, name);
    all.push({ words: phrase, name });
  };
  for (const [concept, list] of Object.entries(cueWords))
    for (const phrase of list.split("|"))
      if (concept !== "parts") add(words(phrase), meaning(concept as Concept), concept === "provinces");
      // "nội dung 4": a number behind the word tells a part of any index that has so many.
      else for (const { id } of indicesOfProvinces(dataset)) add(words(phrase), meaning("parts", id), false);
  for (const [id, list] of Object.entries(relativeYears))
    for (const phrase of list.split("|")) add(words(phrase), { concept: "relative-year", id }, false);
  addIndices(dataset, add);
  for (const [id, list] of Object.entries(regionAliases))
    for (const phrase of list.split("|")) add(nameWords(phrase), { concept: "region", id }, true);
  addUnits(dataset, add);
  addComponents(dataset, add);
  return { words: known, diacritics: diacriticsOf(all, THINGS.split("|")) };
}

type Add = (phrase: readonly string[], meaning: Meaning, name: boolean) => void;

/** Indices by the names that their files give them, and by the usual ones; what the data hold is none that we lack. */
function addIndices(dataset: Dataset, add: Add): void {
  const held = new Set<string>();
  for (const { id, short, name, aliases = [], illustrative } of indicesOfProvinces(dataset)) {
    const usual = name.vi.replace(/ cấp tỉnh$/i, "");
    const own = illustrative ? aliases : [short, `chỉ số ${short}`, name.vi, usual, ...aliases];
    for (const phrase of new Set(own.map((one) => nameWords(one).join(" ")))) {
      held.add(phrase);
      add(phrase.split(" "), { concept: "index", id }, true);
    }
  }
  for (const [id, list] of Object.entries(indexAliases))
    for (const phrase of list.split("|")) {
      const called = nameWords(phrase);
      if (id !== "" || !held.has(called.join(" "))) add(called, { concept: "index", id }, true);
    }
}

function addUnits(dataset: Dataset, add: Add): void {
  const seen = new Set<string>();
  for (const unit of dataset.units.values()) {
    const id = baseUnit(unit.id);
    if (unit.kind !== "province" || seen.has(id) || /-cu$/.test(id)) continue;
    seen.add(id);
    const named = [...(unitAliases[id]?.split("|") ?? []), ...(unit.aliases ?? [])];
    for (const name of [unit.name.vi, ...(unit.renamed ?? []).map(({ name: later }) => later.vi), ...named])
      add(nameWords(name), { concept: "unit", id }, true);
  }
}

function addComponents(dataset: Dataset, add: Add): void {
  for (const index of indicesOfProvinces(dataset)) {
    const names = new Map<string, Set<string>>();
    for (const framework of index.frameworks)
      for (const { id, name, aliases = [] } of flatten(framework.components)) {
        const held = names.get(id) ?? new Set();
        for (const one of [name.vi, ...aliases]) held.add(nameWords(one).join(" "));
        names.set(id, held);
      }
    for (const [id, list] of Object.entries(componentAliases[index.modelledOn ?? index.id] ?? {}))
      for (const name of list.split("|")) names.get(id)?.add(nameWords(name).join(" "));
    for (const [id, all] of names)
      for (const name of all) add(name.split(" "), { concept: "component", id: `${index.id}/${id}` }, true);
    for (const [id, list] of Object.entries(shortNames[index.modelledOn ?? index.id] ?? {}))
      for (const name of list.split("|"))
        if (names.has(id)) add(nameWords(name), { concept: "part-name", id: `${index.id}/${id}` }, false);
  }
}

/** The meanings of the longest group of words that starts at a token. */
export function meaningsAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): { values: readonly Meaning[]; end: number } | null {
  return lexicon.words.longest(tokens, at);
}
