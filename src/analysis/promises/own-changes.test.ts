import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { outlookSentences } from "../../narrative/promises/target-outlook.ts";
import { breakAt, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { analyseConference } from "../analyse-conference.ts";
import { ownChangesOf } from "./own-changes.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let data: Dataset;
beforeAll(async () => {
  const dataset = await realData();
  data = dataset;
});
const plain = (texts: readonly Words[]) => inVietnamese(texts).map((text) => text.replaceAll("\u00a0", " "));

describe("Quảng Ninh 2022: PAR Index has no whole league", () => {
  test("the target against the province's own changes and the leader", () => {
    const { outlooks } = analyseConference(data, data.conferences.get("quang-ninh-2022")!);
    const par = outlooks.find(({ target }) => target.index === "par-index")!;
    expect(par.ownChanges!.changes.map(({ change }) => change.toFixed(2))).toEqual([
      "-0.39",
      "1.03",
      "0.95",
      "0.10",
    ]);
    expect(par.ownChanges).toMatchObject({ reached: 0, leader: { unit: "hai-phong", score: 91.8 } });
    const said = plain(outlookSentences(data.indices.get("par-index")!, par)).join(" ");
    expect(said).toMatch(
      /Những năm qua, tỉnh giảm 0,39 điểm \(\d+\), tăng 1,03 điểm \(\d+\), tăng 0,95 điểm \(\d+\) và tăng 0,10 điểm \(2021\); chưa năm nào tăng được 2,017 điểm\./,
    );
    expect(said).toMatch(
      /Đơn vị đứng đầu năm 2021 đạt 91,80 điểm; mức phấn đấu cao hơn mức ấy [0-9,]+ điểm\./,
    );
    expect(said).not.toMatch(/chưa đối chiếu được/);
  });

  test("the same from the raw files", () => {
    const score = (year: number): number | null => {
      const { units } = parse(readFileSync(`${root}data/scores/par-index/${year}.yaml`, "utf8")) as {
        units: Record<string, { score?: number | { value: number; basis: string }; basis?: string }>;
      };
      const held = units["quang-ninh"];
      if (held?.score === undefined || held.basis === "inferred") return null;
      if (typeof held.score === "number") return held.score;
      return held.score.basis === "inferred" ? null : held.score.value;
    };
    const wanted: [number, string][] = [];
    for (let year = 2017; year <= 2021; year += 1) {
      const [now, before] = [score(year), score(year - 1)];
      if (now !== null && before !== null) wanted.push([year, (now - before).toFixed(2)]);
    }
    const index = data.indices.get("par-index")!;
    const context = { index, unit: "quang-ninh", editions: editionsOf(data, "par-index"), targets: [] };
    const got = ownChangesOf(null, 93.157, { from: 2021, perYear: 2.017 }, context)!;
    expect(got.changes.map(({ year, change }) => [year, change.toFixed(2)])).toEqual(wanted);
  });
});

test.each([
  ["papi", "dong-thap", 2023],
  ["pci", "bac-giang", 2016],
])("%s, %s: changes are those of neighbouring years, without breaks that cut", (id, unit, from) => {
  const index = data.indices.get(id)!;
  const editions = editionsOf(data, id);
  const got = ownChangesOf(null, 60, { from, perYear: 1 }, { index, unit, editions, targets: [] })!;
  const top = new Set(index.frameworks.flatMap(({ components }) => components.map((part) => part.id)));
  let count = 0;
  for (let year = 2000; year <= from; year += 1) {
    const of = (when: number) => data.editions.get(id)!.get(when)?.standings.get(unit)?.score?.value;
    const cut = index.breaks.some(
      ({ between, components, treatment }) =>
        between.from === year - 1 &&
        (components.includes("all") || components.includes("total")
          ? treatment !== "caution"
          : treatment === "none" && components.some((part) => top.has(part))),
    );
    const [now, before] = [of(year), of(year - 1)];
    if (now === undefined || before === undefined || cut) continue;
    expect(got.changes[count]).toEqual({ year, change: expect.closeTo(now - before, 9) });
    count += 1;
  }
  expect(got.changes.length).toBe(count);
});

test("inferred scores, breaks and a single change do not count; a leading unit has no leader", () => {
  const index = indexOf([framework([2018, 2021], [])], [breakAt(2018, "none")]);
  const one = (year: number, score: number) =>
    edition(year, [standing("us", score, {}, { rank: 1 })], { complete: false, rankedUnits: 9 });
  const editions = [one(2018, 1), one(2019, 5), one(2020, 6), one(2021, 8)];
  const context = { index, unit: "us", editions, targets: [] };
  const got = ownChangesOf(null, 9, { from: 2021, perYear: 2 }, context)!;
  expect(got).toEqual({
    changes: [
      { year: 2020, change: 1 },
      { year: 2021, change: 2 },
    ],
    reached: 1,
    cautions: [],
    leader: null,
  });
  const guessed = [...editions.slice(0, 3), edition(2021, [standing("us", figure(8, "inferred"))])];
  expect(ownChangesOf(null, 9, { from: 2021, perYear: 2 }, { ...context, editions: guessed })).toBeNull();
});
