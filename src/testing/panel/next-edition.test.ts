import { describe, expect, test } from "vitest";
import { makeBriefing } from "./briefing.ts";
import { conferenceFaults } from "./faults.ts";
import { NEXT, nextEdition } from "./next-edition.ts";
import { loadedWith, slugFor } from "./project.ts";
import { shownTexts } from "./texts.ts";

/* The first edition of the 34 units: some stayed as they were, most are made of two or three. */

const { files, conferences } = nextEdition();
const held = conferences.filter(({ unit }) =>
  ["cao-bang", "quang-ninh", "ha-noi", "ca-mau-2025", "dong-thap-2025"].includes(unit),
);
const { dataset, problems } = loadedWith(held, files);
const slugOf = (unit: string) => slugFor(held.find((one) => one.unit === unit)!);
const textsOf = async (unit: string) => {
  const { page, papers } = await makeBriefing(dataset!, slugOf(unit));
  return shownTexts({ page, papers }).map(({ text }) => text.replaceAll("\u00A0", " "));
};

test("the data take it, without an error", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset!.editions.get("papi")!.get(NEXT)!.standings.size).toBeGreaterThan(30);
});

test("nothing is asked of who looks at a merged unit's own first year beside one before it was formed", () => {
  const merged = dataset!.conferences.get(slugOf("dong-thap-2025"))!;
  expect(merged.indices.map(({ year, against }) => [year, against])).toEqual([[NEXT, NEXT - 1]]);
  expect(problems.filter(({ code }) => code === "unit-not-valid-that-year")).toEqual([]);
});

test.each(held.map(slugFor))("%s: page and papers without a fault", async (slug) => {
  expect(await conferenceFaults(dataset!, slug)).toEqual([]);
});

describe("a unit that stayed as it was", () => {
  test("has its scores compared and no move in rank drawn, told or counted: the league is another", async () => {
    const texts = await textsOf("quang-ninh");
    expect(texts.join("\n")).toMatch(/PAPI (?:tăng|giảm) \d+,\d\d điểm/u);
    expect(
      texts.filter((text) => /(?:tăng|giảm) (?:\d+ )?bậc|Vì sao thứ hạng|từ hạng .* đến/u.test(text)),
    ).toEqual([]);
  });

  test("has no part of its change called the country's: the few whose borders stayed are not the country", async () => {
    const texts = await textsOf("quang-ninh");
    const national = /của cả nước, .*của riêng tỉnh|mức thay đổi bình quân cả nước|mặt bằng chung cả nước/u;
    expect(texts.filter((text) => national.test(text))).toEqual([]);
  });

  test("is told that the units changed, not the measuring", async () => {
    const texts = await textsOf("quang-ninh");
    const why = texts.filter((text) => /PAPI năm 2025: .*, nên chưa/u.test(text));
    expect(why.join("\n")).toContain("số đơn vị thay đổi do sắp xếp đơn vị hành chính");
    expect(why.filter((text) => text.includes("thay đổi cách đo"))).toEqual([]);
  });
});
