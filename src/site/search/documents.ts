import { formatDateLong } from "../../format/date.ts";
import { compareVietnamese } from "../../format/words.ts";
import { Writer } from "../../format/write.ts";
import type { Language } from "../../language/language.ts";
import { inTheirWords, recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { editionsOf, indicesOfProvinces, provincesOf } from "../../model/lookup.ts";
import { regionName, shortName, unitName } from "../../narrative/names.ts";
import { ownProse, proseSections } from "../markdown.ts";
import type { Words as Layout } from "../words.ts";

/** What the search tells apart and names beside each result. */
export type SearchKind = keyof Layout["search"]["kinds"];

/** One thing that can be found. `href` starts at the site's root. */
export interface SearchDocument {
  kind: SearchKind;
  title: Words;
  text: Words;
  href: string;
}

interface Name {
  vi: string;
  en?: string;
}

/** In English, the Vietnamese beside a name: it is found by either, and readers meet both. */
function vietnamese(name: Name, language: Language): Words[] {
  return language === "en" && name.en !== undefined && name.en !== name.vi ? [recorded(name.vi)] : [];
}

/** By name: what a query finds alike keeps this order. */
function unitDocuments(dataset: Dataset, language: Language): SearchDocument[] {
  const { plain } = new Writer(language);
  return provincesOf(dataset)
    .filter(({ illustrative }) => !illustrative)
    .sort((a, b) => compareVietnamese(plain(named(a.name)), plain(named(b.name))))
    .map((unit) => ({
      kind: "unit",
      title: named(unit.name),
      text: strung(
        [
          ...vietnamese(unit.name, language),
          unit.regions[0] ? t`Vùng ${regionName(dataset, unit.regions[0])}` : null,
          unit.validFrom ? t`từ ${formatDateLong(unit.validFrom)}` : null,
          unit.validTo ? t`đến ${formatDateLong(unit.validTo)}` : null,
          unit.madeOf.length > 0
            ? t`gồm ${strung(
                unit.madeOf.map((id) => unitName(dataset, id)),
                ", ",
              )}`
            : null,
          ...(unit.renamed ?? []).flatMap(({ name }) => [named(name), ...vietnamese(name, language)]),
        ].filter((part) => part !== null),
        "; ",
      ),
      href: `don-vi/${unit.id}/`,
    }));
}

/** Components of all frameworks of an index, each once, under its newest name; earlier names find it too. */
function componentDocuments(index: IndexDefinition, language: Language): SearchDocument[] {
  const { plain } = new Writer(language);
  const newest = new Map<string, { component: Component; path: readonly Words[] }>();
  const names = new Map<string, Map<string, Words>>();
  const visit = (components: readonly Component[], path: readonly Words[]): void => {
    for (const component of components) {
      newest.set(component.id, { component, path });
      const known = names.get(component.id) ?? new Map<string, Words>();
      for (const name of [named(component.name), ...vietnamese(component.name, language)])
        known.set(plain(name), name);
      names.set(component.id, known);
      visit(component.children, [named(component.name), ...path]);
    }
  };
  for (const framework of [...index.frameworks].sort((a, b) => a.years.from - b.years.from))
    visit(framework.components, []);
  return [...newest.values()].map(({ component, path }) => ({
    kind: "component",
    title: named(component.name),
    text: strung(
      [
        together`${shortName(index)}, ${named(index.levels[component.level]) ?? ""}`,
        ...path,
        ...[...(names.get(component.id) ?? [])]
          .filter(([written]) => written !== plain(named(component.name)))
          .map(([, name]) => name),
      ],
      "; ",
    ),
    href: `chi-so/${index.id}/#khung`,
  }));
}

function indexDocuments(dataset: Dataset, language: Language): SearchDocument[] {
  const indices = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  return indices.flatMap((index) => [
    {
      kind: "index",
      title: shortName(index),
      text: strung(
        [named(index.name), ...vietnamese(index.name, language), inTheirWords(index, "publisher")],
        ", ",
      ),
      href: `chi-so/${index.id}/`,
    },
    // The newest first, as wherever years can be chosen.
    ...[...editionsOf(dataset, index.id)]
      .sort((a, b) => b.year - a.year)
      .map(
        ({ year, publishedOn }): SearchDocument => ({
          kind: "edition",
          title: together`${shortName(index)} ${year}`,
          text: publishedOn ? t`công bố ${formatDateLong(publishedOn)}` : "",
          href: `chi-so/${index.id}/${year}/`,
        }),
      ),
    ...componentDocuments(index, language),
  ]);
}

/**
 * "- **Điểm mất**: điểm tối đa trừ điểm đạt." under the heading that it stands below; in English the Vietnamese term
 * follows: "- **Points lost** (*điểm mất*): the maximum score minus the score."
 */
function termDocuments(dataset: Dataset, language: Language): SearchDocument[] {
  const prose = ownProse(dataset, "thuat-ngu", language);
  const parts = prose.split(/^## +/m).slice(1);
  const ids = proseSections(prose, language).sections.map(({ id }) => id);
  return parts.flatMap((part, at) =>
    [...part.matchAll(/^- \*\*(.+?)\*\*(?: \(\*(.+?)\*\))?:\s*(.+)$/gm)].map(
      ([, title = "", quoted, text = ""]): SearchDocument => ({
        kind: "term",
        title,
        text: quoted === undefined ? text : together`${recorded(quoted)}: ${text}`,
        href: `thuat-ngu/#${ids[at]}`,
      }),
    ),
  );
}

/** "PAR Index 2019": what was analysed, which the title of a conference often leaves out. */
const analysedOf = (dataset: Dataset, { indices }: Conference): Words[] =>
  indices.flatMap(({ index, year }) => {
    const definition = dataset.indices.get(index);
    return definition ? [together`${shortName(definition)} ${year}`] : [];
  });

const placeOf = ({ place, ...conference }: Conference): Words[] =>
  place ? [inTheirWords({ ...conference, place }, "place")] : [];

/** Everything that the search finds: conferences first. What is made up for illustration stays out. */
export function searchDocuments(dataset: Dataset, language: Language = "vi"): SearchDocument[] {
  const conferences = [...dataset.conferences.values()]
    .filter(({ illustrative }) => !illustrative)
    .sort((a, b) => Number(a.heldOn < b.heldOn) - Number(a.heldOn > b.heldOn));
  return [
    ...conferences.map(
      (conference): SearchDocument => ({
        kind: "conference",
        title: inTheirWords(conference, "title"),
        text: strung(
          [
            unitName(dataset, conference.unit),
            ...placeOf(conference),
            formatDateLong(conference.heldOn),
            ...analysedOf(dataset, conference),
          ],
          ", ",
        ),
        href: `hoi-nghi/${conference.slug}/`,
      }),
    ),
    ...unitDocuments(dataset, language),
    ...indexDocuments(dataset, language),
    ...termDocuments(dataset, language),
  ];
}
