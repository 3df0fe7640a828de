import { expect, test } from "vitest";
import { editionsOf } from "../../model/lookup.ts";
import { realData } from "../../testing/real-data.ts";
import { partComponents } from "./part-components.ts";

const dataset = await realData();
const papi = dataset.indices.get("papi")!;

test("each part stands in each component with its own score and place; one without a result has neither, and a reason", () => {
  const found = partComponents(papi, editionsOf(dataset, "papi"), ["tien-giang", "dong-thap"])!;
  expect(found.year).toBe(2024);
  expect(found.rows).toHaveLength(8);
  const [none, held] = found.rows.find(({ component }) => component.id === "environment")!.parts;
  expect(none).toMatchObject({ unit: "tien-giang", score: null, placed: null });
  expect(none?.reason).not.toBeNull();
  // counted by hand over the scores of the edition
  const scores = [...dataset.editions.get("papi")!.get(2024)!.standings.values()].flatMap(
    ({ score, components }) => (score ? [components.get("environment")!.score!.value] : []),
  );
  const better = scores.filter((score) => score > held!.score!.value).length;
  expect(held?.placed).toEqual({ rank: better + 1, rankedUnits: scores.length });
});

test("an index without components in any year has none", () => {
  expect(partComponents(papi, [], ["tien-giang"])).toBeNull();
});
