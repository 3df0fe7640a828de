import { expect, test } from "vitest";
import { analysisWith } from "../../analysis/analyse.ts";
import { analyseComparison } from "../../analysis/analyse-comparison.ts";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseEdition } from "../../analysis/analyse-edition.ts";
import { inVietnamese, type Writer, type Written } from "../../format/write.ts";
import { plural } from "../../language/en/plurals.ts";
import { t, tAs } from "../../language/say.ts";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { tableCsv } from "../open-data/csv.ts";
import { keyFigureOf } from "../opening/key-figures.ts";
import { summaryOf } from "../opening/summary.ts";
import type { WrittenPage } from "../page.ts";
import type { Block } from "../written.ts";
import { comparePages } from "./compare.ts";
import { conferenceKicker, conferencePage } from "./conference.ts";
import { editionPage } from "./edition.ts";
import { factsPage } from "./facts/facts.ts";
import { homePage } from "./home.ts";
import { indexPage } from "./index-page.ts";
import { planPage } from "./plan.ts";

/* Sentences of the English pages, word for word, on real figures. */

const dataset = await realData();

const english = async <T>(make: (view: typeof dataset, writer: Writer) => T): Promise<Written<T>> => {
  const { made } = await inEnglish((writer) => make(dataset, writer) as object);
  return made as Written<T>;
};

const briefingOf = (view: typeof dataset, slug: string) => ({
  dataset: view,
  analysis: analyseConference(view, view.conferences.get(slug)!),
});
const editionsIn = (view: typeof dataset, id: string) =>
  analysisWith(view, []).editions.filter(({ index }) => index.id === id);
const edition = (index: string, year: number) =>
  english((view) =>
    editionPage(view, analyseEdition(view.indices.get(index)!, view.editions.get(index)!.get(year)!)),
  );
const textsOf = (page: WrittenPage) =>
  page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block): string[] => {
      if (block.kind === "list") return block.items;
      return block.kind === "paragraph" ? [block.text] : [];
    }),
  );

test("an edition: who ranks first and of how many provinces scores are held", async () => {
  expect((await edition("papi", 2020)).lead).toBe(
    "Quang Ninh ranks first with 48.81\u00A0points; scores held for all 63 ranked provinces.",
  );
  expect((await edition("par-index", 2012)).lead).toBe(
    "Da Nang ranks first with 87.14\u00A0points; scores held for 7 of the 63 ranked provinces.",
  );
});

test("an edition: its league is by component only where it holds any", async () => {
  const headings = async (year: number) => (await edition("par-index", year)).sections[0]!.heading;
  expect(await headings(2024)).toBe("Scores and ranks of the provinces");
  expect((await edition("papi", 2020)).sections[0]!.heading).toBe("Provinces by dimension");
});

test("figures that others wrote differently have a decimal point", async () => {
  expect(textsOf(await edition("papi", 2020))[0]).toMatch(/^Quang Ninh: 48\.881 – Số trong bảng điểm/);
});

test("an index: publisher, unit of measure, levels", async () => {
  const of = (id: string) =>
    english((view) => indexPage(view, view.indices.get(id)!, editionsIn(view, id))).then(textsOf);
  expect(await of("papi")).toEqual([
    "Publisher: CECODES, RTA, UNDP.",
    "Unit of measure: points.",
    "Levels: dimension → sub-dimension.",
  ]);
  expect((await of("sipas"))[1]).toBe("Unit of measure: per cent.");
});

test("a plan: what it holds, who leads, by when", async () => {
  const page = await english((view) => planPage(briefingOf(view, "tinh-mau-2024"))!);
  expect(page.description).toBe("Plan 01/KH-UBND of 3 July 2024: targets, tasks and lead agencies.");
  expect(textsOf(page)).toContain(
    "Supporting agencies: Department of Science and Technology; District-level People’s Committees.",
  );
  expect(textsOf(page).some((text) => text.endsWith(" Deadline: 30 Sep 2024."))).toBe(true);
});

test("a conference: kicker, papers that are Vietnamese, ranks without scores counted", async () => {
  const made = await english((view) => {
    const briefing = briefingOf(view, "tinh-mau-2024");
    const caoBang = briefingOf(view, "cao-bang-2019").analysis;
    return {
      kicker: conferenceKicker(briefing),
      labels: conferencePage(briefing, []).downloads.map(({ label }) => label),
      score: keyFigureOf(view, caoBang.indices[0]!).score,
    };
  });
  expect(made.kicker).toMatch(
    /^Sample Province · conference of 14 Jun 2024 · Conference Centre of the Sample Province$/,
  );
  expect(made.labels).toContain("Full report (PDF, in Vietnamese)");
  expect(made.labels).toContain("Task sheet: Department of Justice (PDF, in Vietnamese)");
  expect(made.score).toBe("5 of 8 fields moved up in rank");
});

test("words that the record holds in English stand unmarked; of Vietnamese ones the first screen says what they are", async () => {
  const [told, kept] = await english((view, writer) =>
    ["quang-ninh-2022", "cao-bang-2019"].map((slug) =>
      summaryOf(view, briefingOf(view, slug).analysis, writer),
    ),
  );
  expect(told?.actions[0]?.text).toMatch(/^Keep to the target of the Resolution/);
  expect(told?.actionsLanguage).toBeUndefined();
  expect(kept?.actions[0]?.text).toMatch(/^[A-ZĐ].*[ăâđêôơư]/);
  expect(kept?.actionsLanguage).toBe("In Vietnamese, in the words of the record.");
});

test("the home page and the comparison of a region", async () => {
  const [home, compare] = await english(
    (view) => [homePage(view, []), comparePages(view, analyseComparison(view))] as const,
  );
  expect(textsOf(home)).toEqual([
    "Today’s 34 provinces; the page of a new unit links to the provinces that were merged.",
  ]);
  expect(compare.find(({ path }) => path === "so-sanh/dbscl/papi/")!.description).toBe(
    "PAPI scores and ranks of the provinces of the Mekong River Delta region, by dimension, beside the regional and national means.",
  );
  expect(compare.find(({ path }) => path === "so-sanh/dbscl/papi/")!.lead).toMatch(
    /^PAPI 2024: Soc Trang leads the region with 45\.19\spoints \(10th of 61\); the regional mean is 4\d\.\d\d\spoints, the national mean 4\d\.\d\d\spoints\.$/,
  );
});

test("words that come as one are told as many", async () => {
  const singles = ["dimension", "criterion", "sub-index", "agency", "commune"];
  expect(await english(() => singles.map((word) => plural(word)))).toEqual([
    "dimensions",
    "criteria",
    "sub-indices",
    "agencies",
    "communes",
  ]);
  const counted = (count: string, kind: string) => tAs("count")`${count} ${kind}`;
  expect(await english(() => [counted("1", "commune"), counted("20", "agency")])).toEqual([
    "1 commune",
    "20 agencies",
  ]);
  expect(await english(() => t`${"1"} ${"province"} không có đủ số liệu nên không xếp hạng.`)).toBe(
    "1 province lacks complete data and is not ranked.",
  );
});

test.each([
  ["par-index", "There are no provincial scores by field to add up."],
  ["sipas", "The source does not state how the overall index is computed from the factors."],
])("%s: why the totals of a framework are not added up is told in English", async (id, why) => {
  const page = await english((view) => indexPage(view, view.indices.get(id)!, editionsIn(view, id)));
  const notes = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.table.notes : [])),
  );
  expect(notes).toContain(why);
  expect(notes.filter((note) => /^(Không|Nguồn không|Chưa)/.test(note))).toEqual([]);
});

test("a table as a file in English", async () => {
  const file = await english((view, writer) => {
    const page = indexPage(view, view.indices.get("papi")!, editionsIn(view, "papi"));
    const tables = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [block.figure.table] : [])),
    );
    return tableCsv(tables[0]!, false, writer);
  });
  expect(file).toContain("Treatment and reason");
});

test.each(["dong-thap-2022", "quang-ninh-2022", "tinh-mau-2024"])(
  "%s: no table bears the name of its section, so that a reader by ear tells the two apart",
  async (slug) => {
    const pages = [
      await english((view) => factsPage(briefingOf(view, slug))),
      inVietnamese(factsPage(briefingOf(dataset, slug))),
      await english((view) => planPage(briefingOf(view, slug)) ?? factsPage(briefingOf(view, slug))),
    ];
    const alike = pages.flatMap(({ sections }) =>
      sections.flatMap(({ heading, blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "table" && block.table.caption === heading ? [heading] : [],
        ),
      ),
    );
    expect(alike).toEqual([]);
  },
);
