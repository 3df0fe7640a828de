import type { Conference, Withheld, Withholdable } from "./conference.ts";
import type { Dataset } from "./dataset.ts";
import type { Edition } from "./edition.ts";

const unmarked = <Item extends Withholdable>(items: readonly Item[]): Item[] =>
  items.filter(({ internal }) => !internal);

/** Every id in lists under one of the keys, anywhere below a value. */
function idsUnder(keys: ReadonlySet<string>, value: unknown, found = new Set<string>()): Set<string> {
  if (value instanceof Map || Array.isArray(value)) {
    for (const item of value.values()) idsUnder(keys, item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      if (keys.has(key) && Array.isArray(held)) for (const id of held) found.add(String(id));
      else idsUnder(keys, held, found);
    }
  }
  return found;
}

/** Which agency answers for a criterion is nobody's business outside the office; the score is. */
function withoutResponsible(edition: Edition): Edition {
  const standings = [...edition.standings].map(([id, standing]) => {
    const components = [...standing.components].map(
      ([component, held]) => [component, { ...held, responsible: null }] as const,
    );
    return [id, { ...standing, components: new Map(components) }] as const;
  });
  return { ...edition, standings: new Map(standings) };
}

/** Whether the office's data tells who answers for a criterion, or for a cause, of this conference. */
function namesWhoAnswers(dataset: Dataset, { unit, indices, causes, responsibilities }: Conference): boolean {
  const told = indices.some(({ index, year }) =>
    [...(dataset.editions.get(index)?.get(year)?.standings.get(unit)?.components.values() ?? [])].some(
      ({ responsible }) => responsible !== null,
    ),
  );
  return told || [...causes, ...responsibilities].some(({ agencies }) => agencies.length > 0);
}

function publicConference(
  dataset: Dataset,
  conference: Conference,
  drafts: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Conference {
  const shortfalls = unmarked(conference.shortfalls);
  const kept = new Set(shortfalls.map(({ id }) => id));
  const shown = {
    shortfalls,
    causes: unmarked(conference.causes).map((cause) => ({
      ...cause,
      shortfalls: cause.shortfalls.filter((id) => kept.has(id)),
      agencies: [],
    })),
    missingEvidence: unmarked(conference.missingEvidence),
    actions: unmarked(conference.actions),
    targets: unmarked(conference.targets),
    commitments: unmarked(conference.commitments),
    recommendations: unmarked(conference.recommendations),
    responsibilities: unmarked(conference.responsibilities).map((held) => ({ ...held, agencies: [] })),
    previousTargets: unmarked(conference.previousTargets),
    conclusion: conference.conclusion?.internal ? null : conference.conclusion,
    plan: conference.plan?.internal ? null : conference.plan,
    internal: conference.internal && hidden.has(conference.internal.index) ? null : conference.internal,
  };
  const fewer = (key: Exclude<keyof typeof shown, "plan" | "internal" | "conclusion">) =>
    shown[key].length < conference[key].length;
  const left: [Withheld, boolean][] = [
    ["responsibility", namesWhoAnswers(dataset, conference)],
    ["shortfalls", fewer("shortfalls")],
    ["causes", fewer("causes")],
    ["evidence", fewer("missingEvidence")],
    ["actions", fewer("actions")],
    ["targets", fewer("targets") || fewer("previousTargets")],
    ["commitments", fewer("commitments")],
    ["recommendations", fewer("recommendations")],
    ["responsibilities", fewer("responsibilities")],
    ["conclusion", shown.conclusion !== conference.conclusion],
    ["plan", shown.plan !== conference.plan],
    ["internal-index", shown.internal !== conference.internal],
  ];
  return {
    ...conference,
    ...shown,
    follows: conference.follows !== null && drafts.has(conference.follows) ? null : conference.follows,
    withheld: left.filter(([, isLeftOut]) => isLeftOut).map(([what]) => what),
  };
}

function only<Value>(held: ReadonlyMap<string, Value>, wanted: (id: string, value: Value) => boolean) {
  return new Map([...held].filter(([id, value]) => wanted(id, value)));
}

/**
 * The data as everybody may see it, so that nothing made from it can tell more. Left out are: draft conferences with
 * their commentary; who answers for a criterion or a cause; every entry and index marked internal, with the editions
 * and units of such an index; and then the sources and agencies that only what was left out had named. Each conference
 * tells in `withheld` what it lacks. The given dataset stays as it is.
 */
export function publicView(dataset: Dataset): Dataset {
  const drafts = new Set(
    [...dataset.conferences.values()].filter(({ status }) => status === "draft").map(({ slug }) => slug),
  );
  const hidden = new Set(
    [...dataset.indices.values()].filter(({ internal }) => internal).map(({ id }) => id),
  );
  const indices = only(dataset.indices, (id) => !hidden.has(id));
  const editions = new Map(
    [...dataset.editions]
      .filter(([id]) => !hidden.has(id))
      .map(([id, byYear]) => [
        id,
        new Map([...byYear].map(([year, held]) => [year, withoutResponsible(held)])),
      ]),
  );
  const conferences = new Map(
    [...dataset.conferences]
      .filter(([slug]) => !drafts.has(slug))
      .map(([slug, conference]) => [slug, publicConference(dataset, conference, drafts, hidden)]),
  );
  const scored = new Set(
    [...editions.values()].flatMap((byYear) =>
      [...byYear.values()].flatMap(({ standings }) => [...standings.keys()]),
    ),
  );
  const units = only(dataset.units, (id, { kind }) => kind === "province" || scored.has(id));

  const citing = new Set(["sources", "publishedSources"]);
  const cited = idsUnder(citing, dataset);
  const stillCited = idsUnder(citing, [editions, indices, conferences, units, dataset.regions]);
  const named = idsUnder(new Set(["agencies", "lead", "support"]), conferences);
  return {
    ...dataset,
    indices,
    editions,
    conferences,
    units,
    agencies: only(dataset.agencies, (id) => named.has(id)),
    sources: only(dataset.sources, (id) => stillCited.has(id) || !cited.has(id)),
    ...(dataset.releases ? { releases: only(dataset.releases, (slug) => !drafts.has(slug)) } : {}),
    commentary: only(dataset.commentary, (slug) => !drafts.has(slug)),
  };
}
