import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { vietnamese } from "../../../format/write.ts";
import { realData } from "../../../testing/real-data.ts";
import { sharedPaper } from "../shared.ts";
import { resultSlide } from "./result-slide.ts";

const dataset = await realData();
const INDICES = ["par-index", "sipas", "papi", "pci", "papi"];

/** How the results of Quảng Ninh 2022 are shown on so many indices; PCI is held against the given year. */
function resultsOn(count: number, against = 2021, named = INDICES) {
  const conference = dataset.conferences.get("quang-ninh-2022")!;
  const indices = named.slice(0, count).map((index) => ({
    ...conference.indices[0]!,
    index,
    year: 2022,
    against: index === "pci" ? against : 2021,
  }));
  const analysis = analyseConference(dataset, { ...conference, indices, heldOn: "2023-06-30" });
  const briefing = { dataset, analysis, writer: vietnamese };
  const { slide, beside } = resultSlide(briefing, sharedPaper(briefing));
  const [table] = slide.blocks.flatMap((block) => (block?.kind === "table" ? [block.table] : []));
  return {
    headline: slide.headline.replace(/\s/gu, " "),
    beside: beside.length,
    columns: table?.columns.map(({ label }) => label.replace(/\s/gu, " ")),
    rows: table?.rows.map(({ header, cells }) =>
      [header, ...cells].map(({ text }) => text.replace(/\s/gu, " ")).join(" | "),
    ),
  };
}

test("four results stand beside one another, five in a table", () => {
  expect(resultsOn(4)).toMatchObject({ beside: 4, columns: undefined, rows: undefined });
  expect(resultsOn(5)).toMatchObject({
    beside: 0,
    columns: ["Chỉ số", "Kết quả", "Hạng", "Điểm so với 2021", "Bậc"],
    rows: [
      "PAR Index 2022 | 90,10 điểm | 1/63 | không so được | +1",
      "SIPAS 2022 | 87,59% | 1/63 | không so được | 0",
      "PAPI 2022 | 47,88 điểm | 1/61 | không công bố | không công bố",
      "PCI 2022 | 72,95 điểm | 1/63 | −0,07 | 0",
      "PAPI 2022 | 47,88 điểm | 1/61 | không công bố | không công bố",
    ],
  });
});

test("a year held against that is another than the rest's stands in its row", () => {
  const { columns, rows } = resultsOn(5, 2019);
  expect(columns?.[3]).toBe("Tăng, giảm điểm");
  expect(rows?.slice(2, 4)).toEqual([
    "PAPI 2022 (so với 2021) | 47,88 điểm | 1/61 | không công bố | không công bố",
    "PCI 2022 (so với 2019) | 72,95 điểm | 1/63 | −0,45 | 0",
  ]);
});

test("without any result the headline says why, and the slide what the record holds", () => {
  const conference = dataset.conferences.get("quang-ninh-2022")!;
  const indices = [{ ...conference.indices[0]!, year: 2030, against: 2029 }];
  const analysis = analyseConference(dataset, { ...conference, indices });
  const briefing = { dataset, analysis, writer: vietnamese };
  const { slide, beside } = resultSlide(briefing, sharedPaper(briefing));
  expect(beside).toEqual([]);
  const items = slide.blocks.flatMap((block) => (block?.kind === "list" ? block.items : []));
  expect(items.map((item) => vietnamese.plain(item).replace(/\s/gu, " "))).toEqual([
    "Hồ sơ hội nghị ghi 08 giải pháp; 02 chỉ tiêu.",
  ]);
});

test("the headline holds as many findings as leave the table its room", () => {
  const { headline } = resultsOn(6, 2021, ["par-index", "pci", "pci", "pci", "pci", "pci"]);
  expect(headline).toMatch(/^PAR Index/);
  expect(headline.match(/PCI giảm/g) ?? []).toHaveLength(0);
});
