import { formatDateLong } from "../../format/date.ts";
import { language } from "../../language/language.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { editionsOf, indicesOfProvinces, provincesOf } from "../../model/lookup.ts";
import { regionName, unitName } from "../../narrative/names.ts";
import { ownProse, proseSections } from "../markdown.ts";
import type { Words } from "../words.ts";

/** What the search tells apart and names beside each result. */
export type SearchKind = keyof Words["search"]["kinds"];

/** One thing that can be found. `href` starts at the site's root. */
export interface SearchDocument {
  kind: SearchKind;
  title: string;
  text: string;
  href: string;
}

interface Name {
  vi: string;
  en?: string;
}

/** In English, the Vietnamese beside a name: it is found by either, and readers meet both. */
function vietnamese(name: Name): string[] {
  return language() === "en" && named(name) !== name.vi ? [recorded(name.vi)] : [];
}

function unitDocuments(dataset: Dataset): SearchDocument[] {
  return provincesOf(dataset)
    .filter(({ illustrative }) => !illustrative)
    .map((unit) => ({
      kind: "unit",
      title: named(unit.name),
      text: [
        ...vietnamese(unit.name),
        unit.regions[0] ? t`Vùng ${regionName(dataset, unit.regions[0])}` : null,
        unit.validFrom ? t`từ ${formatDateLong(unit.validFrom)}` : null,
        unit.validTo ? t`đến ${formatDateLong(unit.validTo)}` : null,
        unit.madeOf.length > 0 ? t`gồm ${unit.madeOf.map((id) => unitName(dataset, id)).join(", ")}` : null,
        ...(unit.renamed ?? []).flatMap(({ name }) => [named(name), ...vietnamese(name)]),
      ]
        .filter((part) => part !== null)
        .join("; "),
      href: `don-vi/${unit.id}/`,
    }));
}

/** Components of all frameworks of an index, each once, under its newest name; earlier names find it too. */
function componentDocuments(index: IndexDefinition): SearchDocument[] {
  const newest = new Map<string, { component: Component; path: readonly string[] }>();
  const names = new Map<string, Set<string>>();
  const visit = (components: readonly Component[], path: readonly string[]): void => {
    for (const component of components) {
      newest.set(component.id, { component, path });
      const known = names.get(component.id) ?? new Set();
      for (const name of [named(component.name), ...vietnamese(component.name)]) known.add(name);
      names.set(component.id, known);
      visit(component.children, [named(component.name), ...path]);
    }
  };
  for (const framework of [...index.frameworks].sort((a, b) => a.years.from - b.years.from))
    visit(framework.components, []);
  return [...newest.values()].map(({ component, path }) => ({
    kind: "component",
    title: named(component.name),
    text: [
      `${index.short}, ${named(index.levels[component.level]) ?? ""}`,
      ...path,
      ...[...(names.get(component.id) ?? [])].filter((name) => name !== named(component.name)),
    ].join("; "),
    href: `chi-so/${index.id}/#khung`,
  }));
}

function indexDocuments(dataset: Dataset): SearchDocument[] {
  const indices = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  return indices.flatMap((index) => [
    {
      kind: "index",
      title: index.short,
      text: [named(index.name), ...vietnamese(index.name), index.publisher].join(", "),
      href: `chi-so/${index.id}/`,
    },
    ...editionsOf(dataset, index.id).map(
      ({ year, publishedOn }): SearchDocument => ({
        kind: "edition",
        title: `${index.short} ${year}`,
        text: publishedOn ? t`công bố ${formatDateLong(publishedOn)}` : "",
        href: `chi-so/${index.id}/${year}/`,
      }),
    ),
    ...componentDocuments(index),
  ]);
}

/**
 * "- **Điểm mất**: điểm tối đa trừ điểm đạt." under the heading that it stands below; in English the Vietnamese term
 * follows: "- **Points lost** (*điểm mất*): the maximum score minus the score."
 */
function termDocuments(dataset: Dataset): SearchDocument[] {
  const prose = ownProse(dataset, "thuat-ngu");
  const parts = prose.split(/^## +/m).slice(1);
  const ids = proseSections(prose).sections.map(({ id }) => id);
  return parts.flatMap((part, at) =>
    [...part.matchAll(/^- \*\*(.+?)\*\*(?: \(\*(.+?)\*\))?:\s*(.+)$/gm)].map(
      ([, title = "", quoted, text = ""]): SearchDocument => ({
        kind: "term",
        title,
        text: quoted === undefined ? text : `${recorded(quoted)}: ${text}`,
        href: `thuat-ngu/#${ids[at]}`,
      }),
    ),
  );
}

/** Everything that the search finds: conferences first. What is made up for illustration stays out. */
export function searchDocuments(dataset: Dataset): SearchDocument[] {
  const conferences = [...dataset.conferences.values()].filter(({ illustrative }) => !illustrative);
  return [
    ...conferences.map(
      ({ slug, title, unit, place, heldOn }): SearchDocument => ({
        kind: "conference",
        title,
        text: [unitName(dataset, unit), place, formatDateLong(heldOn)].filter((part) => part).join(", "),
        href: `hoi-nghi/${slug}/`,
      }),
    ),
    ...unitDocuments(dataset),
    ...indexDocuments(dataset),
    ...termDocuments(dataset),
  ];
}
