import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseUnit } from "../../analysis/analyse-unit.ts";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { createEnvironment } from "../nunjucks.ts";
import type { Block, Section } from "../written.ts";
import { briefingSections } from "./briefing.ts";
import { mergedUnitSections } from "./units.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const dataset = await realData();

async function sectionsOf(slug: string): Promise<Section[]> {
  const { made } = await inEnglish((writer) => {
    const view = dataset;
    const analysis = analyseConference(view, view.conferences.get(slug)!);
    return briefingSections({ dataset: view, analysis, writer });
  });
  return made;
}

const [sample, dongThap, quangNinh, bacGiang] = await Promise.all(
  ["tinh-mau-2024", "dong-thap-2022", "quang-ninh-2022", "bac-giang-2020"].map(sectionsOf),
);

const blocksOf = (sections: Section[] | undefined, id: string): Block[] =>
  sections!.flatMap((one) => {
    const at = one.blocks.findIndex((block) => block.kind === "heading" && block.id === id);
    if (at < 0) return one.id === id ? one.blocks : [];
    const rest = one.blocks.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind === "heading");
    return end < 0 ? rest : rest.slice(0, end);
  });
const textsOf = (sections: Section[] | undefined, id: string): string[] =>
  blocksOf(sections, id)
    .flatMap((block) => {
      if (block.kind === "list") return block.items;
      return block.kind === "paragraph" || block.kind === "note" ? [block.text] : [];
    })
    .map((text) => text.replaceAll("\u00a0", " "));

describe("a briefing in English", () => {
  test("points lost count their criteria", () => {
    expect(textsOf(sample, "diem-mat")).toEqual([
      "Most points were lost on Disbursement of public investment (1.00 points), Share of commune files settled on time (0.75 points) and Observance of administrative discipline (0.75 points).",
      "40 criteria lost points for at least 3 years in a row (12.93 points this year), including Disbursement of public investment, Share of commune files settled on time, Observance of administrative discipline and Satisfaction with policy making and delivery.",
    ]);
    expect(sample!.find(({ id }) => id === "diem-mat")!.heading.replaceAll("\u00a0", " ")).toBe(
      "Points lost: 45 criteria, 14.18 points",
    );
    expect(textsOf(dongThap, "gioi-han-so-lieu")).toContain(
      "Public sources give neither scores by criterion nor the agencies responsible, so there is no table of points lost and no sheet for each agency.",
    );
  });

  test("headings name the index and its own parts", () => {
    expect(dongThap!.flatMap(({ blocks }) => blocks)).toContainEqual({
      kind: "heading",
      id: "thanh-phan-papi",
      text: "PAPI by dimension",
    });
    // one index alone is named by the heading, and not again before its sentences
    expect(dongThap!.flatMap(({ blocks }) => blocks)).toContainEqual({
      kind: "heading",
      id: "thu-hang",
      text: "Why the PAPI rank changed",
    });
    expect(textsOf(dongThap, "thu-hang")[0]).toMatch(/^Among the 60 provinces/);
  });

  test("dates and numbers of decisions stand in whole sentences", () => {
    const [method, ...editions] = textsOf(quangNinh, "phuong-phap-nguon");
    expect(method).toMatch(
      /^Published figures stand as they are; figures computed here are computed from those published/,
    );
    expect(editions[0]).toMatch(/2021: published 25 May 2022, Decision No\. 362\/QĐ-BNV\.$/);
    expect(textsOf(quangNinh, "ket-qua-ve-sau")[0]).toBe(
      "The results below were published after the conference of 20 July 2022 and are not used in this analysis.",
    );
  });

  test("the address of the method leads to the English page", async () => {
    const { made } = await inEnglish((writer) => {
      const view = { ...dataset, site: { ...dataset.site, baseAddress: "https://tinh.gov.vn" } };
      const analysis = analyseConference(view, view.conferences.get("dong-thap-2022")!);
      return briefingSections({ dataset: view, analysis, writer });
    });
    expect(textsOf(made, "phuong-phap-nguon")[0]).toContain("(https://tinh.gov.vn/en/phuong-phap/)");
  });

  test("publishers that a title names are not said twice behind its marks", () => {
    expect(textsOf(quangNinh, "phuong-phap-nguon")).toContain(
      "Báo Quảng Ninh, ngày 20/7/2022: Hội nghị phân tích chuyên sâu Chỉ số PAR Index và SIPAS tỉnh Quảng Ninh năm 2021",
    );
  });

  test("words of the record keep their own full stop inside, or lose it before a place", () => {
    expect(textsOf(sample, "ton-tai-nguyen-nhan").join("\n")).toContain(
      "vẫn chậm được thực hiện, năm thứ ba liên tiếp chưa đạt điểm tối đa (4.3.3).",
    );
    expect(textsOf(sample, "giai-phap")).toContain(
      "Commitment (District-level People’s Committees): Giải quyết hết hồ sơ tồn đọng, không để hồ sơ trễ hạn lần thứ hai. Deadline: 31 Aug 2024.",
    );
  });

  test("says once, before the first words of the conference, that they are Vietnamese", () => {
    const said =
      "The record of the conference and the commentary are in Vietnamese and are shown as written.";
    const places = [sample, dongThap, quangNinh, bacGiang].map((sections) =>
      sections!.flatMap(({ id, blocks }) =>
        blocks.flatMap((block, i) => (block.kind === "note" && block.text === said ? [`${id} ${i}`] : [])),
      ),
    );
    expect(places).toEqual([
      ["ton-tai-nguyen-nhan 0"],
      ["ton-tai-nguyen-nhan 0"],
      ["du-dia-muc-tieu 0"],
      ["ton-tai-nguyen-nhan 0"],
    ]);
  });

  test("its commentary is marked as Vietnamese in the page", () => {
    const [prose] = blocksOf(dongThap, "loi-binh");
    const html = createEnvironment(`${root}/templates`).renderString(
      '{% from "components/blocks.njk" import block %}{{ block(prose, "") }}',
      { prose },
    );
    expect(html).toContain('<div class="prose" lang="vi"><p>Hội nghị trực tuyến ngày 17 tháng 6 năm 2022');
  });
});

test("a merged unit in English: its parts, and what is missing", async () => {
  const { made } = await inEnglish(() => {
    const view = dataset;
    const { unit, merged } = analyseUnit(view, view.units.get("bac-ninh-2025")!);
    return mergedUnitSections(view, unit, merged);
  });
  expect(made.map(({ heading }) => heading).slice(0, 2)).toEqual([
    "What the unit was formed from",
    "PAPI of the constituent units",
  ]);
  // Of each index the totals by year, and below them the parts by component.
  const tables = made
    .slice(1)
    .map(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));
  const [[papi, inside], [parIndex]] = tables as [(typeof tables)[0], (typeof tables)[0]];
  expect(papi!.columns.slice(5).map(({ label }) => label)).toEqual([
    "Estimate",
    "Lowest",
    "Highest",
    "Stands above (% of units)",
    "Change in estimate",
  ]);
  expect(papi!.rows[3]!.cells.map(({ text }) => text)).toContain("Bac Giang missing");
  expect(parIndex!.rows[2]!.cells.map(({ text }) => text)).toContain("all parts missing");
  expect(inside!.caption).toBe("PAPI 2024 by dimension");
  expect(inside!.columns.map(({ label }) => label).slice(0, 3)).toEqual([
    "Dimension",
    "Bac Giang",
    "Bac Giang: rank",
  ]);
});
