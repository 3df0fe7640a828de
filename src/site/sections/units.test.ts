import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { load } from "../../load/load.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { targetSentence } from "../../narrative/promises/targets.ts";
import { conference, target } from "../../testing/builders.ts";
import { keyFigureOf } from "../opening/key-figures.ts";
import type { Table } from "../page.ts";
import { unitListPage, unitPage } from "../pages/unit/unit.ts";
import { briefingSections } from "./briefing.ts";
import { mergedBriefingSections, mergedUnitSections } from "./units.ts";

const dataset = (await load(fileURLToPath(new URL("../../..", import.meta.url)))).dataset!;
const sectionsOf = (id: string) => mergedUnitSections(dataset, dataset.units.get(id)!);
const tableOf = (id: string, section: string): Table => {
  const blocks = sectionsOf(id).find((one) => one.id === section)!.blocks;
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0]!;
};
const textsOf = (id: string) => JSON.stringify(sectionsOf(id));

describe("the page of Bắc Ninh since 01/7/2025", () => {
  test("tells itself apart from Bắc Giang and Bắc Ninh before, and leads to both", () => {
    const { rows } = tableOf("bac-ninh-2025", "hop-thanh");
    expect(rows.map(({ header, own }) => [header.text, header.href, own])).toEqual([
      ["Bắc Ninh (từ ngày 01/7/2025)", "don-vi/bac-ninh-2025/", true],
      ["Bắc Giang", "don-vi/bac-giang/", false],
      ["Bắc Ninh (đến hết ngày 30/6/2025)", "don-vi/bac-ninh/", false],
    ]);
    const [origin, warnings] = sectionsOf("bac-ninh-2025")[0]!.blocks;
    expect(origin).toMatchObject({
      text: "Bắc Ninh từ ngày 01/7/2025 hợp thành từ Bắc Giang và Bắc Ninh (đến hết ngày 30/6/2025).",
    });
    expect(warnings).toMatchObject({
      items: [
        "Tên Bắc Ninh đến hết ngày 30/6/2025 chỉ một địa giới khác; hai đơn vị có trang riêng, số liệu không nối với nhau.",
        "Mã 24 đến hết ngày 30/6/2025 là mã của Bắc Giang.",
      ],
    });
  });

  test("shows all three in one table: each part, and the estimate with its bounds", () => {
    const { columns, rows, notes } = tableOf("bac-ninh-2025", "cac-phan-papi");
    expect(columns.map(({ label }) => label)).toEqual([
      "Năm",
      "Bắc Giang",
      "Bắc Giang: hạng",
      "Bắc Ninh (cũ)",
      "Bắc Ninh (cũ): hạng",
      "Ước tính",
      "Thấp nhất",
      "Cao nhất",
      "Vị trí phần trăm",
      "Thay đổi của ước tính",
    ]);
    const year = rows.find(({ header }) => header.text === "2020")!;
    expect(year.cells.slice(0, 7).map(({ text }) => text)).toEqual([
      "44,32",
      "13/63",
      "45,31",
      "4/63",
      "44,75",
      "44,32",
      "45,31",
    ]);
    expect(notes[0]).toContain("ước tính, không phải số công bố");
  });

  test("a year that lacks a part says which, and estimates nothing", () => {
    const { rows } = tableOf("bac-ninh-2025", "cac-phan-papi");
    const gap = rows.find(({ header }) => header.text === "2014")!;
    expect(gap.cells[4]).toMatchObject({ text: "thiếu Bắc Giang", value: null });
    const par = tableOf("bac-ninh-2025", "cac-phan-par-index");
    expect(new Set(par.rows.map(({ cells }) => cells.at(-1)!.text))).toEqual(
      new Set(["thiếu Bắc Ninh (cũ)", "thiếu mọi phần"]),
    );
  });

  test("no change is printed between PAPI 2017 and 2018", () => {
    const { rows } = tableOf("bac-ninh-2025", "cac-phan-papi");
    expect(rows.find(({ header }) => header.text === "2018")!.cells.at(-1)).toMatchObject({
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
      async (id) => (await unitPage(dataset, dataset.units.get(id)!)).title,
    ),
  );
  expect(titles).toEqual([
    "Bắc Ninh (đến hết ngày 30/6/2025)",
    "Bắc Ninh (từ ngày 01/7/2025)",
    "Bắc Giang",
    "Cao Bằng",
  ]);
});

test("the list of provinces holds no agency and no commune", () => {
  const page = JSON.stringify(unitListPage(dataset));
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
    expect(origin?.heading).toBe("Hợp thành từ đâu");
    const table = papi?.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0];
    expect(table?.rows.map(({ header }) => header.text)).toEqual(["2021", "2022", "2023"]);
    expect(table?.columns.map(({ label }) => label)).toEqual(
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
    expect(targetSentence(dataset.indices.get("papi")!, analysis.targets[0]!)).toBe(
      "PAPI năm 2026: phấn đấu đạt 45\u00a0điểm, trong nhóm 10 tỉnh, thành phố dẫn đầu; đơn vị thành lập sau năm gốc 2023 nên không tính mức tăng.",
    );
  });

  test("a unit that stayed the same has no such sections", () => {
    const same = analyseConference(dataset, conference({ ...held, unit: "quang-ninh", targets: [] }));
    expect(mergedBriefingSections({ dataset, analysis: same })).toEqual([]);
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
  expect(leadSentence(dataset, analysis).replaceAll("\u00A0", " ")).toBe(
    "PAPI năm 2024 của các đơn vị hợp thành: Bạc Liêu 44,10 điểm, thứ 21/61; Cà Mau (cũ) 44,52 điểm, thứ 17/61; tính chung khoảng 44,34 điểm (ước tính, không phải số công bố).",
  );
  const said = JSON.stringify([
    keyFigureOf(dataset, analysis.indices[0]!),
    ...(await briefingSections({ dataset, analysis })),
  ]);
  expect(said).not.toContain("chưa có nguồn");
  expect(said).toContain("đơn vị thành lập sau năm này nên không có kết quả riêng");
});
