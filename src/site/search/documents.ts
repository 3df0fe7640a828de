import { formatDateLong } from "../../format/date.ts";
import { named, t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { editionsOf, indicesOfProvinces, provincesOf } from "../../model/lookup.ts";
import { regionName, unitName } from "../../narrative/names.ts";
import { proseSections } from "../markdown.ts";
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

function unitDocuments(dataset: Dataset): SearchDocument[] {
  return provincesOf(dataset)
    .filter(({ illustrative }) => !illustrative)
    .map((unit) => ({
      kind: "unit",
      title: named(unit.name),
      text: [
        unit.regions[0] ? t`Vùng ${regionName(dataset, unit.regions[0])}` : null,
        unit.validFrom ? t`từ ${formatDateLong(unit.validFrom)}` : null,
        unit.validTo ? t`đến ${formatDateLong(unit.validTo)}` : null,
        unit.madeOf.length > 0 ? t`gồm ${unit.madeOf.map((id) => unitName(dataset, id)).join(", ")}` : null,
        ...(unit.renamed ?? []).map(({ name }) => named(name)),
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
      names.set(component.id, (names.get(component.id) ?? new Set()).add(named(component.name)));
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
      text: `${named(index.name)}, ${index.publisher}`,
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

/** "- **Điểm mất**: điểm tối đa trừ điểm đạt." under the heading that it stands below. */
function termDocuments(dataset: Dataset): SearchDocument[] {
  const parts = (dataset.prose.get("thuat-ngu") ?? "").split(/^## +/m).slice(1);
  const ids = proseSections(dataset.prose.get("thuat-ngu") ?? "").sections.map(({ id }) => id);
  return parts.flatMap((part, at) =>
    [...part.matchAll(/^- \*\*(.+?)\*\*:\s*(.+)$/gm)].map(
      ([, title = "", text = ""]): SearchDocument => ({
        kind: "term",
        title,
        text,
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
