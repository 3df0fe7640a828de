import { describe, expect, test } from "vitest";
import {
  component,
  componentScore,
  conference,
  dataset,
  edition,
  framework,
  indexOf,
  standing,
  unit,
} from "../testing/builders.ts";
import type { Conference } from "./conference.ts";
import type { Dataset } from "./dataset.ts";
import { publicView } from "./public-view.ts";
import type { Source } from "./unit.ts";

const source = (id: string): Source => ({
  id,
  title: id,
  publisher: "Nơi đăng",
  number: null,
  date: null,
  url: null,
  note: null,
  illustrative: false,
});

const entry = (id: string, rest: object = {}) => ({ id, text: id, components: [], sources: ["mo"], ...rest });
const cause = (id: string, rest: object = {}) => ({
  ...entry(id),
  kind: "people" as const,
  shortfalls: ["cham", "kin"],
  agencies: ["so-noi-vu"],
  ...rest,
});
const action = (id: string, lead: string[], rest: object = {}) => ({
  ...entry(id),
  lead,
  support: [],
  deadline: null,
  product: null,
  expectedPoints: null,
  ...rest,
});

const held = conference({
  slug: "nam-nay",
  unit: "a",
  follows: "du-thao",
  internal: { index: "noi-bo", year: 2021, against: 2020 },
  shortfalls: [entry("cham"), entry("kin", { internal: true })],
  causes: [cause("mo"), cause("kin", { internal: true, sources: ["chi-noi-bo"] })],
  actions: [action("mo", ["so-tai-chinh"]), action("kin", ["so-kin"], { internal: true })],
  commitments: [],
});

function office(): Dataset {
  const named = (id: string) => [id, { id, name: { vi: id } }] as const;
  const tree = framework([2011, 2024], [component("x")], { index: "mau" });
  const inner = { ...indexOf([framework([2011, 2024], [])], [], { id: "noi-bo" }), internalTo: "a" };
  const league = edition(2021, [
    standing("a", 1, { x: componentScore(1, { responsible: "so-noi-vu" }) }),
    standing("b", 2),
  ]);
  const base = dataset([{ index: indexOf([tree]), editions: [league] }]);
  return {
    ...base,
    units: new Map([...base.units, ["so-a", unit("so-a", { kind: "agency", of: "a" })], ["c", unit("c")]]),
    indices: new Map([...base.indices, ["noi-bo", { ...inner, internal: true as const }]]),
    editions: new Map([
      ...base.editions,
      ["noi-bo", new Map([[2021, { ...edition(2021, [standing("so-a", 9)]), index: "noi-bo" }]])],
    ]),
    agencies: new Map(["so-noi-vu", "so-tai-chinh", "so-kin"].map(named)),
    sources: new Map(
      ["mo", "chi-noi-bo", "chua-dung"].map((id) => [id, source(id)] as const).concat([...base.sources]),
    ),
    conferences: new Map<string, Conference>([
      ["nam-nay", { ...held, indices: [{ index: "mau", year: 2021, against: 2020, from: 2020 }] }],
      ["du-thao", conference({ slug: "du-thao", status: "draft" })],
    ]),
    commentary: new Map([
      ["nam-nay", "lời"],
      ["du-thao", "lời chưa duyệt"],
    ]),
  };
}

const whole = office();
const open = publicView(whole);
const shown = open.conferences.get("nam-nay")!;

describe("the public view", () => {
  test("has no draft, no commentary of it, and nothing that follows it", () => {
    expect([...open.conferences.keys()]).toEqual(["nam-nay"]);
    expect([...open.commentary.keys()]).toEqual(["nam-nay"]);
    expect(shown.follows).toBeNull();
  });

  test("leaves out marked entries, and the ties to them", () => {
    expect(shown.shortfalls.map(({ id }) => id)).toEqual(["cham"]);
    expect(shown.causes.map(({ id }) => id)).toEqual(["mo"]);
    expect(shown.causes[0]?.shortfalls).toEqual(["cham"]);
    expect(shown.actions.map(({ id }) => id)).toEqual(["mo"]);
  });

  test("tells nobody who answers for a criterion or a cause, but who leads a task", () => {
    const score = open.editions.get("mau")?.get(2021)?.standings.get("a")?.components.get("x");
    expect(score).toMatchObject({ score: { value: 1 }, responsible: null });
    expect(shown.causes[0]?.agencies).toEqual([]);
    expect(shown.actions[0]?.lead).toEqual(["so-tai-chinh"]);
  });

  test("has no internal index, no edition of it, and no unit that only it scores", () => {
    expect([...open.indices.keys()]).toEqual(["mau"]);
    expect([...open.editions.keys()]).toEqual(["mau"]);
    expect([...open.units.keys()]).toEqual(["a", "b", "c"]);
    expect(shown.internal).toBeNull();
  });

  test("names no agency and no source that only what was left out had named", () => {
    expect([...open.agencies.keys()]).toEqual(["so-tai-chinh"]);
    expect(open.sources.has("mo")).toBe(true);
    expect(open.sources.has("chua-dung")).toBe(true);
    expect(open.sources.has("chi-noi-bo")).toBe(false);
  });

  test("says of each conference what it lacks", () => {
    expect(shown.withheld).toEqual(["responsibility", "shortfalls", "causes", "actions", "internal-index"]);
    const nothing = conference({ slug: "mo", unit: "b", shortfalls: [entry("cham")] });
    const view = publicView({ ...whole, conferences: new Map([["mo", nothing]]) });
    expect(view.conferences.get("mo")?.withheld).toEqual([]);
  });

  test("leaves the office's data as it was", () => {
    expect(whole).toEqual(office());
  });
});
