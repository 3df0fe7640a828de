import { expect, test } from "vitest";
import {
  breakAt,
  component,
  conference,
  dataset,
  edition,
  framework,
  indexOf,
  standing,
  unit,
} from "../../testing/builders.ts";
import { analyseConference } from "../analyse-conference.ts";
import { measuredFor } from "./breaks-for.ts";

/* Three provinces; two become one in the middle of 2025, the third stays as it was. */
const stays = unit("stays");
const goes = unit("goes", { validTo: "2025-06-30", mergedInto: "new" });
const joins = unit("joins", { validTo: "2025-06-30", mergedInto: "new" });
const made = unit("new", { validFrom: "2025-07-01", madeOf: ["goes", "joins"] });

const territories = breakAt(2024, "none", ["all"], { ranks: "none", unchanged: "caution" });
const index = indexOf([framework([2011, 2030], [component("land")])], [territories]);
const editions = [
  edition(2024, [
    standing("stays", 40, { land: 4 }),
    standing("goes", 44, { land: 5 }),
    standing("joins", 42, { land: 5 }),
  ]),
  edition(2025, [standing("stays", 43, { land: 5 }), standing("new", 41, { land: 5 })]),
];

function analysed(of: string) {
  const data = dataset([{ index, editions }], {
    units: new Map([stays, goes, joins, made].map((one) => [one.id, one])),
  });
  const held = conference({
    unit: of,
    heldOn: "2026-06-20",
    indices: [{ index: index.id, year: 2025, against: 2024, from: 2024 }],
  });
  return analyseConference(data, held).indices[0]!;
}

test("a unit that stood in both years keeps its scores comparable, with the note; its ranks are those of another set", () => {
  const { total, components } = analysed("stays");
  expect(total.change.value).toBe(3);
  expect(total.breakNote).toMatchObject({ treatment: "caution", ranks: "none" });
  expect(total.places.value).toBeNull();
  expect(components[0]?.contribution).toBe(1);
});

test("a unit made of others compares with nothing before it", () => {
  const { total } = analysed("new");
  expect(total.change.value).toBeNull();
  expect(total.breakNote?.treatment).toBe("none");
});

test("breaks that do not tell units apart stay the same object for everybody", () => {
  const plain = indexOf([framework([2011, 2030], [component("land")])], [breakAt(2021, "none")]);
  for (const one of [stays, goes, made]) expect(measuredFor(plain, one)).toBe(plain);
  expect(measuredFor(index, made)).toBe(index);
  expect(measuredFor(index, stays).breaks[0]).toMatchObject({ treatment: "caution", ranks: "none" });
});
