import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { publicView } from "../../model/public-view.ts";
import { realData } from "../../testing/real-data.ts";
import { analysisJson, analysisSchema } from "./analysis-json.ts";
import { index, indexJson } from "./index-json.ts";

const dataset = await realData();
const validate = new Ajv2020({ allErrors: true }).compile(analysisSchema);
const validateIndex = new Ajv2020({ allErrors: true }).compile(z.toJSONSchema(index));

const written = (held: Dataset, slug: string) =>
  analysisJson(held, analyseConference(held, held.conferences.get(slug)!));

describe("what is written and the schema beside it are one description", () => {
  const views = { office: dataset, everybody: publicView(dataset) };
  const all = Object.entries(views).flatMap(([who, held]) =>
    [...held.conferences.keys()].map((slug) => [who, slug, held] as const),
  );

  test.each(all)("for %s, %s", (_, slug, held) => {
    validate(written(held, slug));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([...dataset.indices.values()].map((held) => [held.id, held] as const))(
    "units of every year of %s, asked about by nobody yet",
    (_, held) => {
      const editions = editionsOf(dataset, held.id);
      const conference = [...dataset.conferences.values()][0]!;
      const faults = editions.slice(1).flatMap((edition, at) =>
        [...edition.standings.keys()]
          .filter((__, place) => place % 9 === at % 9)
          .flatMap((id) => {
            const unit = dataset.units.get(id)!;
            const [year, against, from] = [edition.year, editions[at]!.year, editions[0]!.year];
            const row = analyseIndex(dataset, { unit, index: held, editions, year, against, from });
            const told = indexJson(row, { ledger: [], lossesOfIndex: new Map(), conference });
            return validateIndex(index.parse(told)) ? [] : [{ id, year, errors: validateIndex.errors }];
          }),
      );
      expect(faults).toEqual([]);
    },
  );
});

describe("the schema refuses", () => {
  test.each<[string, (whole: Record<string, unknown>) => object]>([
    ["a key more", (whole) => ({ ...whole, more: 1 })],
    ["a key less", ({ later: _, ...whole }) => whole],
    ["another version", (whole) => ({ ...whole, version: 1 })],
    ["a score that is text", (whole) => ({ ...whole, illustrative: "no" })],
  ])("%s", (_, spoilt) => {
    expect(validate(spoilt({ ...written(dataset, "dong-thap-2022") }))).toBe(false);
  });

  test("nothing that only says how numbers are stored stands in it", () => {
    expect(JSON.stringify(analysisSchema)).not.toMatch(/readOnly|9007199254740991/);
  });
});

test("reasons of a year announced after the day say so, not that no source has it", () => {
  const papi = dataset.indices.get("papi")!;
  const unit = dataset.units.get("dong-thap")!;
  const row = analyseIndex(dataset, {
    unit,
    index: papi,
    editions: editionsOf(dataset, "papi").filter(({ year }) => year < 2021),
    year: 2021,
    against: 2020,
    from: 2018,
    unannounced: { now: "not-announced", before: null },
  });
  const conference = dataset.conferences.get("dong-thap-2022")!;
  const { total } = index.parse(indexJson(row, { ledger: [], lossesOfIndex: new Map(), conference }));
  expect(total.score).toBeNull();
  expect([total.reasons.score, total.reasons.rank]).toEqual(Array(2).fill(total.reasons.change));
  expect(total.reasons.score).toContain("chưa công bố");
});
