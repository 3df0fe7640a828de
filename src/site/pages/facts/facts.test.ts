import { describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { inVietnamese } from "../../../format/write.ts";
import type { Words } from "../../../language/text.ts";
import { TARGET } from "../../../narrative/fact-ids/families.ts";
import { conflictsOf } from "../../../narrative/provenance/conflicts.ts";
import { factsOf } from "../../../narrative/provenance/facts.ts";
import { realData } from "../../../testing/real-data.ts";
import { scoreAnchor } from "../../addresses/facts-path.ts";
import { analysisJson } from "../../json/analysis-json.ts";
import { factsPage } from "./facts.ts";

const dataset = await realData();
const data = dataset;
const briefings = [...data.conferences.values()].map((conference) => ({
  dataset: data,
  analysis: analyseConference(data, conference),
}));
const plain = (text: Words) => inVietnamese(text).replaceAll("\u00A0", " ");

describe.each(briefings.map((briefing) => [briefing.analysis.conference.slug, briefing] as const))(
  "%s",
  (_, briefing) => {
    const facts = factsOf(data, briefing.analysis);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));

    test("each number stands once, with a source or a formula, and leads to what went in", () => {
      expect(byId.size).toBe(facts.length);
      expect(inVietnamese(facts.filter(({ id }) => !/^[a-z][a-z0-9-]*$/.test(id)))).toEqual([]);
      const bare = facts.filter(({ sources, formula }) => sources.length === 0 && formula === null);
      expect(inVietnamese(bare)).toEqual([]);
      expect(facts.flatMap(({ inputs }) => inputs).filter((id) => !byId.has(id))).toEqual([]);
    });

    test("a number of a target has every digit that its document writes", () => {
      for (const { id, text, written } of facts.filter(({ id }) => id.startsWith(TARGET)))
        if (written?.includes(".")) expect(plain(text), id).toContain(written.replace(".", ","));
    });

    test("a month is told as a month, not as a day", () => {
      const said = JSON.stringify(inVietnamese(factsPage(briefing)));
      expect(said.match(/ngày.\d{1,2}\/\d{4}/gu)).toBeNull();
    });

    test("changes and places follow from the numbers that went in", () => {
      for (const fact of facts.filter(({ basis }) => basis === "computed")) {
        const [now, before] = fact.inputs.map((id) => byId.get(id)!.value);
        if (now === undefined || before === undefined) continue;
        if (/-(thay-doi|rieng-tinh)$/.test(fact.id)) expect(fact.value, fact.id).toBeCloseTo(now - before, 9);
        if (/-so-bac$/.test(fact.id)) expect(fact.value, fact.id).toBe(before - now);
      }
    });

    test("every published number of the analysis is among them", () => {
      for (const { index, year, against, total, components } of analysisJson(data, briefing.analysis)
        .indices) {
        const value = (component: string, what: string, of = year) =>
          byId.get(`${index}-${of}-${component}-${what}`)?.value ?? null;
        expect([value("chung", "diem"), value("chung", "diem", against), value("chung", "hang")]).toEqual([
          total.score === null ? null : expect.closeTo(total.score, 9),
          total.previous === null ? null : expect.closeTo(total.previous, 9),
          total.rank,
        ]);
        for (const row of components) {
          expect(value(row.id, "diem")).toBe(row.score);
          expect(value(row.id, "dong-gop") === null).toBe(row.contribution === null);
        }
      }
    });

    test("the page holds every row that it and other pages lead to", () => {
      const page = factsPage(briefing);
      const tables = page.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
      );
      const rows = tables.flatMap((table) => table.rows);
      const own = rows.flatMap(({ id, cells }) => [id, ...cells.map((cell) => cell.id)]).filter((id) => id);
      const ids = new Set([...own, ...page.sections.map(({ id }) => id)]);
      const led = rows.flatMap(({ cells }) =>
        cells.flatMap(({ href }) => (href?.startsWith("#") ? [href.slice(1)] : [])),
      );
      expect(led.filter((id) => !ids.has(id))).toEqual([]);
      const scored = briefing.analysis.indices.filter(({ total }) => total.score !== null);
      expect(scored.filter(({ index, year }) => !ids.has(scoreAnchor(index.id, year)))).toEqual([]);
      expect(tables.filter(({ source }) => source === "").map(({ id }) => id)).toEqual([]);
      expect(new Set(own).size).toBe(own.length);
      expect(facts.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    });
  },
);

test("two sources of one number stand side by side, with which is used and why", () => {
  const { analysis } = briefings.find((one) => one.analysis.conference.slug === "quang-ninh-2022")!;
  const conflicts = conflictsOf(data, analysis, factsOf(data, analysis));
  const told = conflicts.map(({ about, used, other }) =>
    plain(`${plain(about)}: ${plain(used)} / ${plain(other)}`),
  );
  expect(told).toContain("PAR Index năm 2018: điểm: 89,06 điểm / 89,6");
  expect(told).toContain(
    "Mức tăng của chỉ tiêu SIPAS năm 2022: trên 0,93 điểm phần trăm / trên 0,43 điểm phần trăm",
  );
  expect(conflicts.every(({ why }) => plain(why).length > 10)).toBe(true);
});
