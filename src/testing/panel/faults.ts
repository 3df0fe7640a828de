import { labelFaults } from "../../charts/labels/drawn-labels.ts";
import { roundHalfAway } from "../../format/number.ts";
import type { Language } from "../../language/language.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Made, makeBriefing } from "./briefing.ts";
import { compositionFaults } from "./composition.ts";
import { shownTexts, textFaults } from "./texts.ts";
import { verdictFaults } from "./verdicts.ts";

/** Every drawing below a value of the page model, with where it stands. */
function drawingsIn(value: unknown, at = ""): { at: string; svg: string }[] {
  if (typeof value === "string") return value.startsWith("<svg") ? [{ at, svg: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => drawingsIn(item, `${at}[${i}]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => drawingsIn(item, at === "" ? key : `${at}.${key}`));
}

/** A label cut or set on another, in any drawing of a page or paper; the same drawing is looked at once. */
export function drawingFaults(value: unknown): string[] {
  const seen = new Set<string>();
  return drawingsIn(value).flatMap(({ at, svg }) => {
    if (seen.has(svg)) return [];
    seen.add(svg);
    return labelFaults(svg).map(
      ({ kind, text, other, by }) =>
        `${kind === "cut" ? "label cut" : "labels on one another"} by ${roundHalfAway(by, 1)} px at ${at}: “${text}”${other === null ? "" : ` and “${other}”`}`,
    );
  });
}

/** All that is wrong with the page and papers of a conference in one language. */
export function faultsOf(made: Made, dataset: Dataset, language: Language): string[] {
  const shown = { page: made.page, papers: made.papers };
  return [
    ...made.missing.map((sentence) => `no English: ${sentence}`),
    ...shownTexts(shown).flatMap((text) => textFaults(text, language)),
    ...drawingFaults(shown),
    ...(language === "vi" ? compositionFaults(made.page) : []),
    ...verdictFaults(made, dataset, language),
  ];
}

/**
 * Whether a made-up conference says things twice by itself: a long record of few sentences, an index beside its copy.
 * What is said twice of these is their own.
 */
function repeatsItself(dataset: Dataset, slug: string): boolean {
  const conference = dataset.conferences.get(slug);
  if (!conference) return false;
  const { shortfalls, causes, actions, indices } = conference;
  const sentences = [...shortfalls, ...causes, ...actions].flatMap(({ text }) => text.split(/(?<=\.)\s+/u));
  const looks = indices.map(({ index, year }) =>
    JSON.stringify(
      [...(dataset.editions.get(index)?.get(year)?.standings.values() ?? [])].map(
        ({ score }) => score?.value,
      ),
    ),
  );
  const twice = (texts: readonly string[]) => new Set(texts).size < texts.length;
  return twice(sentences) || twice(looks.filter((scores) => scores !== "[]"));
}

/** Makes a conference, in both languages unless told otherwise, and says what is wrong with it; what is thrown is a fault too. */
export async function conferenceFaults(
  dataset: Dataset,
  slug: string,
  languages: readonly Language[] = ["vi", "en"],
): Promise<string[]> {
  const found: string[] = [];
  const repeats = repeatsItself(dataset, slug);
  for (const language of languages) {
    try {
      found.push(
        ...faultsOf(await makeBriefing(dataset, slug, language), dataset, language)
          .filter((fault) => !repeats || !/^(?:said|figures) twice: /u.test(fault))
          .map((fault) => `${language}: ${fault}`),
      );
    } catch (error) {
      found.push(
        `${language}: thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  return found;
}
