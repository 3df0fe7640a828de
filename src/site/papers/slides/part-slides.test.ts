import { describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { vietnamese } from "../../../format/write.ts";
import type { Action } from "../../../model/conference.ts";
import { conference } from "../../../testing/builders.ts";
import { realData } from "../../../testing/real-data.ts";
import type { Briefing } from "../../sections/context.ts";
import { estimateTable } from "../../tables/units/estimate-table.ts";
import { sharedPaper } from "../shared.ts";
import { partSlides } from "./part-slides.ts";
import { resultSlide } from "./result-slide.ts";
import { taskSlides } from "./task-slides.ts";

const dataset = await realData();
const space = (text: string) => text.replace(/\s/gu, " ");

/** The meeting of a unit that was formed after the year which it looks at. */
function briefingOf(unit: string, indices: readonly string[]): Briefing {
  const held = conference({
    slug: "gop",
    unit,
    heldOn: "2025-09-30",
    indices: indices.map((index) => ({ index, year: 2024, against: 2023, from: 2023 })),
  });
  return { dataset, analysis: analyseConference(dataset, held), writer: vietnamese };
}

const resultOf = (briefing: Briefing) => resultSlide(briefing, sharedPaper(briefing)).slide;

describe("the results of what a merged unit was made of", () => {
  test("the headline says what the table below it shows, and nothing of it twice", () => {
    const slide = resultOf(briefingOf("can-tho-2025", ["papi", "pci"]));
    expect(space(slide.headline)).toBe(
      "PAPI 2024 của các đơn vị hợp thành: Sóc Trăng cao nhất, Cần Thơ (cũ) thấp nhất, cách nhau 49 bậc",
    );
    const lists = slide.blocks.flatMap((block) => (block?.kind === "list" ? block.items : []));
    expect(lists.map((item) => vietnamese.plain(item)).join(" ")).not.toContain("các đơn vị hợp thành:");
  });

  test("of two parts one is ahead of the other; of one there is only its result", () => {
    expect(space(resultOf(briefingOf("phu-tho-2025", ["papi"])).headline)).toBe(
      "PAPI 2024: Phú Thọ (cũ) đứng trên Hòa Bình 14 bậc",
    );
    expect(resultOf(briefingOf("can-tho-2025", ["pci"])).headline).toContain("Hậu Giang");
  });

  test("a slide shows the components of the parts, and in which they differ most", () => {
    const [slide] = partSlides(briefingOf("can-tho-2025", ["papi"]));
    expect(space(slide!.headline)).toMatch(
      /^PAPI 2024: các đơn vị hợp thành cách nhau nhiều nhất ở .+, từ \d,\d\d đến \d,\d\d điểm$/u,
    );
    const [table] = slide!.blocks.flatMap((block) => (block?.kind === "table" ? [block.table] : []));
    expect(table!.rows).toHaveLength(5);
    expect(JSON.stringify(slide!.blocks)).toContain("Và 03 mục khác");
    expect(partSlides(briefingOf("quang-ninh", ["papi"]))).toEqual([]);
  });

  test("a table of few years and many columns is turned, and lies on no page of its own", () => {
    const unit = dataset.units.get("can-tho-2025")!;
    const { analysis } = briefingOf("can-tho-2025", ["papi"]);
    const { points } = analysis.merged!.indices[0]!;
    const few = estimateTable(dataset, dataset.indices.get("papi")!, unit, points.slice(-2));
    expect(few.wide).toBeUndefined();
    expect(few.columns.map(({ label }) => vietnamese.plain(label))).toEqual(["Số liệu", "2023", "2024"]);
    expect(few.rows.map(({ header }) => vietnamese.plain(header.text)).slice(0, 3)).toEqual([
      "Cần Thơ (cũ)",
      "Cần Thơ (cũ): hạng",
      "Hậu Giang",
    ]);
    expect(few.rows.map(({ cells }) => cells.length)).toEqual(few.rows.map(() => 2));
  });
});

describe("tasks on slides", () => {
  const task = (words: string, at: number) =>
    ({ text: `${at + 1}. ${words}`, lead: ["so-noi-vu"], deadline: null, sources: [] }) as unknown as Action;
  const slidesOf = (words: string, count: number) =>
    taskSlides(
      briefingOf("quang-ninh", ["papi"]),
      { id: "giai-phap", headline: "Hội nghị nêu giải pháp", blocks: [], sources: [], rank: 0 },
      Array.from({ length: count }, (_, at) => task(words, at)),
    ).map(({ blocks }) =>
      blocks.flatMap((block) =>
        block?.kind === "table" ? block.table.rows.map(({ header }) => header.text) : [],
      ),
    );
  const short = "Công khai kết quả trả lời phản ánh, kiến nghị.";
  const long = `Rà soát quy trình nội bộ của các sở, ngành ${"và của Ủy ban nhân dân cấp huyện, cấp xã ".repeat(3)}.`;

  test.each([
    [5, [3, 2]],
    [7, [4, 3]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
  ])("%i of them stand about evenly, none alone on the last", (count, sizes) => {
    expect(slidesOf(short, count).map(({ length }) => length)).toEqual(sizes);
  });

  test("a long one is told whole where the slides hold all", () => {
    const told = slidesOf(long, 4).flat();
    expect(told).toHaveLength(4);
    expect(told.join(" ")).not.toContain("…");
  });
});
