import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseUnit } from "../../analysis/analyse-unit.ts";
import { vietnamese } from "../../format/write.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { existsIn, provincesOf } from "../../model/lookup.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { targetSentence } from "../../narrative/promises/targets.ts";
import { conference, target } from "../../testing/builders.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { keyFigureOf } from "../opening/key-figures.ts";
import type { Table } from "../page.ts";
import { unitListPage, unitPage } from "../pages/unit/unit.ts";
import { briefingSections } from "./briefing.ts";
import { mergedBriefingSections, mergedUnitSections } from "./units.ts";

const dataset = await realData();
const analysisOf = (id: string) => analyseUnit(dataset, dataset.units.get(id)!);
const sectionsOf = (id: string) => {
  const { unit, merged } = analysisOf(id);
  return mergedUnitSections(dataset, unit, merged);
};
const tableOf = (id: string, section: string): Table => {
  const blocks = sectionsOf(id).find((one) => one.id === section)!.blocks;
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0]!;
};
const textsOf = (id: string) => JSON.stringify(plain(sectionsOf(id)));

describe("the page of Bắc Ninh since 01/7/2025", () => {
  test("tells itself apart from Bắc Giang and Bắc Ninh before, and leads to both", () => {
    const { rows } = tableOf("bac-ninh-2025", "hop-thanh");
    expect(plain(rows.map(({ header, own }) => [header.text, header.href, own]))).toEqual([
      ["Bắc Ninh (từ ngày 01/7/2025)", "don-vi/bac-ninh-2025/", true],
      ["Bắc Giang", "don-vi/bac-giang/", false],
      ["Bắc Ninh (đến hết ngày 30/6/2025)", "don-vi/bac-ninh/", false],
    ]);
    const [origin, warnings] = sectionsOf("bac-ninh-2025")[0]!.blocks;
    expect(plain(origin)).toMatchObject({
      text: "Bắc Ninh từ ngày 01/7/2025 hợp thành từ Bắc Giang và Bắc Ninh (đến hết ngày 30/6/2025).",
    });
    expect(plain(warnings)).toMatchObject({
      items: [
        "Tên Bắc Ninh đến hết ngày 30/6/2025 chỉ một địa giới khác; hai đơn vị có trang riêng, số liệu không nối với nhau.",
        "Mã 24 đến hết ngày 30/6/2025 là mã của Bắc Giang.",
      ],
    });
  });

  test("shows all three in one table: each part, and the estimate with its bounds", () => {
    const { columns, rows, notes } = tableOf("bac-ninh-2025", "cac-phan-papi");
    expect(plain(columns.map(({ label }) => label))).toEqual([
      "Năm",
      "Bắc Giang",
      "Bắc Giang: hạng",
      "Bắc Ninh (cũ)",
      "Bắc Ninh (cũ): hạng",
      "Ước tính",
      "Thấp nhất",
      "Cao nhất",
      "Đứng trên (% số nơi)",
      "Thay đổi của ước tính",
    ]);
    const year = rows.find(({ header }) => header.text === "2020")!;
    expect(plain(year.cells.slice(0, 7).map(({ text }) => text))).toEqual([
      "44,32 °",
      "13/63",
      "45,31 °",
      "4/63",
      "44,75 °",
      "44,32",
      "45,31",
    ]);
    expect(plain(notes[0])).toContain("ước tính, không phải số công bố");
  });

  test("a year that lacks a part says which, and estimates nothing", () => {
    const { rows } = tableOf("bac-ninh-2025", "cac-phan-papi");
    const gap = rows.find(({ header }) => header.text === "2014")!;
    expect(plain(gap.cells[4])).toMatchObject({ text: "thiếu Bắc Giang", value: null });
    const par = tableOf("bac-ninh-2025", "cac-phan-par-index");
    expect(new Set(plain(par.rows.map(({ cells }) => cells.at(-1)!.text)))).toEqual(
      new Set(["thiếu Bắc Ninh (cũ)", "thiếu mọi phần"]),
    );
  });

  test("no change is printed between PAPI 2017 and 2018", () => {
    const { rows } = tableOf("bac-ninh-2025", "cac-phan-papi");
    expect(plain(rows.find(({ header }) => header.text === "2018")!.cells.at(-1))).toMatchObject({
      text: "không so được",
      value: null,
    });
  });
});

test("all 23 merged units, and no other province of today but Hà Nội, say what they came from", () => {
  const told = [...dataset.units.keys()].filter((id) => sectionsOf(id).length > 0);
  expect(told).toHaveLength(24);
  expect(told.filter((id) => !id.endsWith("-2025"))).toEqual(["ha-noi"]);
  for (const id of told.filter((one) => one !== "ha-noi")) {
    expect(sectionsOf(id).map((section) => section.id)).toContain("cac-phan-papi");
    expect(textsOf(id)).toContain("Ước tính, không phải số công bố");
  }
});

test("pages of namesakes bear their days; a name that is alone does not", async () => {
  const titles = await Promise.all(
    ["bac-ninh", "bac-ninh-2025", "bac-giang", "cao-bang"].map(
      async (id) => (await unitPage(dataset, analysisOf(id))).title,
    ),
  );
  expect(plain(titles)).toEqual([
    "Bắc Ninh (đến hết ngày 30/6/2025)",
    "Bắc Ninh (từ ngày 01/7/2025)",
    "Bắc Giang",
    "Cao Bằng",
  ]);
});

test("the list of provinces holds no agency and no commune", () => {
  const page = JSON.stringify(plain(unitListPage(dataset)));
  expect(page).toContain("don-vi/tinh-mau/");
  expect(page).not.toContain("mau-xa-");
  expect(page).not.toContain("mau-so-");
});

describe("a conference of a unit formed on 01/7/2025", () => {
  const held = conference({
    unit: "dong-thap-2025",
    heldOn: "2025-08-20",
    indices: [{ index: "papi", year: 2023, against: 2022, from: 2021 }],
    targets: [target("45", { index: "papi", year: 2026, baselineYear: 2023, rankAtMost: 10 })],
  });
  const analysis = analyseConference(dataset, held);

  test("shows its predecessors and the back-cast of the years it looks at, in the whole briefing", async () => {
    const [origin, papi] = mergedBriefingSections({ dataset, analysis });
    expect(plain(origin?.heading)).toBe("Hợp thành từ đâu");
    const table = papi?.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0];
    expect(plain(table?.rows.map(({ header }) => header.text))).toEqual(["2021", "2022", "2023"]);
    expect(plain(table?.columns.map(({ label }) => label))).toEqual(
      expect.arrayContaining(["Tiền Giang", "Ước tính"]),
    );
    const [result] = await briefingSections({ dataset, analysis });
    const parts = result!.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(parts.slice(0, 2)).toEqual(["hop-thanh", "cac-phan-papi"]);
  });

  test("computes no gain on a year before the unit, and says so", () => {
    expect(analysis.targets[0]).toMatchObject({
      computedGain: null,
      limits: { gain: "units-changed", ranks: "units-changed" },
    });
    expect(plain(targetSentence(dataset.indices.get("papi")!, analysis.targets[0]!))).toBe(
      "PAPI năm 2026: phấn đấu đạt 45\u00a0điểm, trong nhóm 10 tỉnh, thành phố dẫn đầu; đơn vị thành lập sau năm gốc 2023 nên không tính mức tăng.",
    );
  });

  test("a unit that stayed the same has no such sections", () => {
    const same = analyseConference(dataset, conference({ ...held, unit: "quang-ninh", targets: [] }));
    expect(plain(mergedBriefingSections({ dataset, analysis: same }))).toEqual([]);
  });
});

test("the briefing of a merged unit opens with its parts, and blames no source for what nobody could publish", async () => {
  const made = conference({
    slug: "ca-mau-2025",
    unit: "ca-mau-2025",
    heldOn: "2025-09-10",
    indices: [{ index: "papi", year: 2024, against: 2023, from: 2011 }],
  });
  const analysis = analyseConference(dataset, made);
  expect(plain(leadSentence(dataset, analysis, vietnamese)).replaceAll("\u00A0", " ")).toBe(
    "PAPI năm 2024 của các đơn vị hợp thành: Bạc Liêu 44,10 điểm, thứ 21/61; Cà Mau (cũ) 44,52 điểm, thứ 17/61; tính chung khoảng 44,34 điểm (ước tính, không phải số công bố).",
  );
  const said = JSON.stringify(
    plain([keyFigureOf(dataset, analysis.indices[0]!), ...(await briefingSections({ dataset, analysis }))]),
  );
  expect(said).not.toContain("chưa có nguồn");
  expect(said).toContain("đơn vị thành lập sau năm này, không có kết quả riêng");
});

/* The first edition after the provinces merged, made of the one before: names from 2025 on, their scores a little higher. */
describe("a conference on the first edition of the 34 units", () => {
  const papi = dataset.indices.get("papi")!;
  const last = dataset.editions.get("papi")!.get(2024)!;
  const after = provincesOf(dataset).filter((one) => !one.illustrative && existsIn(one, 2025));
  const standings = after.flatMap((one) => {
    const of = [one.id, ...one.madeOf].map((id) => last.standings.get(id)).find((held) => held?.score);
    if (!of?.score) return [];
    const score = { ...of.score, value: of.score.value + 0.5 };
    return [[one.id, { ...of, unit: one.id, score, rank: null }] as const];
  });
  const next: Edition = {
    ...last,
    year: 2025,
    publishedOn: "2026-04-15",
    standings: new Map(standings),
    rankedUnits: standings.length,
    reported: [],
  };
  const frameworks = papi.frameworks.map((one) =>
    one === papi.frameworks.at(-1) ? { ...one, years: { ...one.years, to: 2025 } } : one,
  );
  const data: Dataset = {
    ...dataset,
    indices: new Map(dataset.indices).set("papi", { ...papi, frameworks }),
    editions: new Map(dataset.editions).set("papi", new Map(dataset.editions.get("papi")).set(2025, next)),
  };
  const saidOf = async (unit: string) => {
    const held = conference({
      slug: "thu",
      unit,
      heldOn: "2026-06-20",
      indices: [{ index: "papi", year: 2025, against: 2024, from: 2011 }],
    });
    const analysis = analyseConference(data, held);
    const sections = await briefingSections({ dataset: data, analysis });
    return {
      analysis: analysis.indices[0]!,
      said: JSON.stringify(plain(sections)).replaceAll("\u00A0", " "),
    };
  };

  test("of a unit that stayed as it was compares its scores and not its ranks, with the note", async () => {
    const { analysis, said } = await saidOf("cao-bang");
    expect(analysis.total.change.value).toBeCloseTo(0.5, 9);
    expect(analysis.total.places.value).toBeNull();
    expect(said).toContain("So sánh cần thận trọng. 2024–2025: Từ 63 còn 34 tỉnh, thành phố");
    expect(said).not.toMatch(/Không so sánh được(?: điểm)?\. 2024–2025/u);
  });

  test("of a merged unit says once that nothing compares, misses no years before it, and promises no reason for a move", async () => {
    const { analysis, said } = await saidOf("ca-mau-2025");
    expect(analysis.total.change).toMatchObject({ value: null, reason: "previous-formed-later" });
    expect(said).not.toContain("Không so sánh được điểm. 2024–2025");
    expect(said.split("Không so sánh được. 2024–2025").length - 1).toBeLessThanOrEqual(2);
    expect(said).not.toContain("PAPI: chưa có số liệu năm");
    expect(said).not.toContain("Vì sao thứ hạng thay đổi");
    expect(said).toContain("Vị trí giữa các tỉnh, thành phố");
    expect(said).not.toContain("so với năm trước");
  });
});
