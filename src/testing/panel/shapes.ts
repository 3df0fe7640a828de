import type { Dataset } from "../../model/dataset.ts";
import type { Edition, Standing } from "../../model/edition.ts";
import { editionOf, editionsOf, provincesOf } from "../../model/lookup.ts";
import { panelCases } from "./cases.ts";
import { copiedIndex, type MadeConference, type ProjectFiles } from "./project.ts";
import type { RecordKind } from "./record.ts";

/** Indices that are copied for conferences on more than there are, by the one they are copied from. */
const COPIES = { papi: "papi-b", pci: "pci-b" };

/** The files that the shapes need beside those shipped. */
export function filesForShapes(): ProjectFiles {
  return Object.assign(
    {},
    ...Object.entries(COPIES).map(([index, id]) => copiedIndex(index, id)),
  ) as ProjectFiles;
}

/** A conference with the name of the shape that it stands for. */
export interface Shape {
  name: string;
  made: MadeConference;
}

type Pair = { now: Standing; before: Standing | undefined; edition: Edition; previous: Edition | null };

/** The first unit of the latest edition of an index that is as wanted; null when there is none. */
function firstOf(dataset: Dataset, index: string, wanted: (pair: Pair) => boolean): MadeConference | null {
  for (const edition of editionsOf(dataset, index).toReversed()) {
    const previous = editionOf(dataset, index, edition.year - 1);
    for (const now of edition.standings.values()) {
      const before = previous?.standings.get(now.unit);
      if (wanted({ now, before, edition, previous }))
        return { unit: now.unit, indices: [{ index, year: edition.year }] };
    }
  }
  return null;
}

/** Whether all components that both years have moved one way. */
function allMoved(sign: number): (pair: Pair) => boolean {
  return ({ now, before }) => {
    const changes = [...now.components].flatMap(([id, { score }]) => {
      const old = before?.components.get(id)?.score;
      return score && old ? [score.value - old.value] : [];
    });
    return changes.length > 4 && changes.every((change) => change * sign > 0);
  };
}

/** A unit with figures in the year after each break of each kind. */
function atBreaks(dataset: Dataset): Shape[] {
  return [...dataset.indices.values()]
    .filter(({ internalTo, illustrative }) => internalTo === undefined && !illustrative)
    .flatMap((index) =>
      index.breaks.flatMap(({ between: { to: year }, treatment }) => {
        const unit = [...(editionOf(dataset, index.id, year)?.standings.values() ?? [])].find(
          ({ score }) => score,
        )?.unit;
        return unit === undefined
          ? []
          : [
              {
                name: `break ${treatment} in ${index.id} ${year}`,
                made: { unit, indices: [{ index: index.id, year }] },
              },
            ];
      }),
    );
}

const named = (name: string, made: MadeConference | null): Shape[] => (made ? [{ name, made }] : []);

/** Every kind of conference that has its own difficulties, each once, found in whatever data there are. */
export function oddShapes(dataset: Dataset): Shape[] {
  const last = editionsOf(dataset, "papi").at(-1)!.year;
  const first = editionsOf(dataset, "papi")[0]!.year;
  const announced = editionOf(dataset, "papi", last)?.publishedOn;
  const unit = provincesOf(dataset).find(
    ({ id }) => editionOf(dataset, "papi", last)?.standings.get(id)?.score,
  )!.id;
  const merged = panelCases(dataset, ["papi"]).find(({ heldOn }) => heldOn !== undefined) ?? null;
  const records: RecordKind[] = ["usual", "full", "wordy"];
  return [
    ...named("all up", firstOf(dataset, "papi", allMoved(1))),
    ...named("all down", firstOf(dataset, "papi", allMoved(-1))),
    ...named("all up, PCI", firstOf(dataset, "pci", allMoved(1))),
    ...named("all down, PCI", firstOf(dataset, "pci", allMoved(-1))),
    ...named(
      "unranked",
      firstOf(dataset, "papi", ({ now, edition }) => !now.score && edition.standings.size > 40),
    ),
    ...named(
      "year missing before",
      firstOf(dataset, "papi", ({ now, before, previous }) => !!now.score && !!previous && !before?.score),
    ),
    ...named(
      "scores by half",
      firstOf(
        dataset,
        "papi",
        ({ now }) => !now.score && [...now.components.values()].some(({ score }) => score),
      ),
    ),
    ...named(
      "leader",
      firstOf(dataset, "papi", ({ now }) => now.rank?.value === 1),
    ),
    ...named(
      "last",
      firstOf(dataset, "pci", ({ now, edition }) => now.rank?.value === edition.rankedUnits),
    ),
    ...named("merged unit", merged),
    { name: "first edition", made: { unit, indices: [{ index: "papi", year: first }] } },
    { name: "years apart", made: { unit, indices: [{ index: "papi", year: last, against: last - 4 }] } },
    { name: "nothing known", made: { unit: "lai-chau", indices: [{ index: "sipas", year: 2019 }] } },
    {
      name: "four indices",
      made: {
        unit: "quang-ninh",
        indices: ["par-index", "sipas", "papi", "pci"].map((index) => ({ index, year: 2022 })),
        heldOn: "2023-06-30",
      },
    },
    {
      name: "six indices",
      made: {
        unit: "quang-ninh",
        indices: ["par-index", "sipas", "papi", "pci", ...Object.values(COPIES)].map((index) => ({
          index,
          year: 2022,
          from: 2018,
        })),
        heldOn: "2023-06-30",
        slug: "sau-chi-so",
      },
    },
    {
      name: "two editions on one day",
      made: { unit: "quang-ninh", indices: ["par-index", "sipas"].map((index) => ({ index, year: 2021 })) },
    },
    ...(announced
      ? [
          {
            name: "on the day of announcement",
            made: { unit, indices: [{ index: "papi", year: last }], heldOn: announced },
          },
        ]
      : []),
    ...(["thin", "full"] as const).map((record) => ({
      name: `no index, ${record} record`,
      made: { unit, indices: [], heldOn: `${last + 1}-06-30`, record },
    })),
    ...records.map((record) => ({
      name: `record ${record}`,
      made: { unit, indices: [{ index: "papi", year: last }], record },
    })),
    {
      name: "long title",
      made: {
        unit: "ba-ria-vung-tau",
        indices: [{ index: "pci", year: 2016 }],
        title: `Hội nghị ${"phân tích chuyên sâu kết quả “Chỉ số” & giải pháp ".repeat(4)}`.trim(),
        record: "full",
        slug: "ten-dai",
      },
    },
    ...atBreaks(dataset),
  ];
}

/** At least so many conferences: every odd shape, then the panel's own at even steps, some with records. */
export function printedSample(dataset: Dataset, most: number): Shape[] {
  const odd = oddShapes(dataset);
  const rest = panelCases(dataset);
  const step = Math.max(1, Math.floor(rest.length / Math.max(1, most - odd.length)));
  const even = rest
    .filter((_, at) => at % step === step >> 1)
    .map((made, at): Shape => {
      const record = (["thin", "usual", "thin", "full"] as const)[at % 4]!;
      const [main] = made.indices;
      return {
        name: `${made.unit} ${main!.index} ${main!.year}`,
        made: { ...made, record, slug: `mau-${at + 1}` },
      };
    });
  const slugged = odd.map(({ name, made }, at) => ({ name, made: { ...made, slug: `dang-${at + 1}` } }));
  return [...slugged, ...even].slice(0, Math.max(most, 0));
}
