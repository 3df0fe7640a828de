import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseEdition } from "../../analysis/analyse-edition.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Writer, Written } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { strung } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { swingTable } from "../tables/certainty-table.ts";
import { headroomTable } from "../tables/headroom-table.ts";
import { heatNote } from "../tables/standing/league-heat.ts";
import { resultsTable } from "../tables/standing/results-table.ts";
import { strengthsTable } from "../tables/standing/strengths-table.ts";
import { contributionFigure } from "./contribution-figure.ts";
import { distributionFigure } from "./distribution-figure.ts";
import { dotsFigure } from "./dots-figure.ts";
import { draw } from "./draw.ts";
import { rankArrowsFigure } from "./rank-arrows-figure.ts";
import { rankChangeFigure } from "./rank-move-figure.ts";
import { timelineFigure } from "./timeline-figure.ts";

/* Captions, subtitles, columns and notes of the English figures and tables, word for word, on real figures. */

const dataset = await realData();

const english = async <T>(make: (view: Dataset, writer: Writer) => T | Promise<T>): Promise<Written<T>> =>
  (await inEnglish((writer) => make(dataset, writer))).made;

const of = (view: Dataset, slug: string, index: string): IndexAnalysis =>
  analyseConference(view, view.conferences.get(slug)!).indices.find((each) => each.index.id === index)!;

const papi = <T>(make: (view: Dataset, analysis: IndexAnalysis) => T) =>
  english((view) => make(view, of(view, "dong-thap-2022", "papi")));

test("subtitles name what is drawn, and of which years", async () => {
  const said = await papi((view, analysis) => [
    contributionFigure(view, "a", analysis)!.subtitle,
    rankChangeFigure(view, "b", analysis)!.subtitle,
    rankArrowsFigure(view, "c", analysis)!.subtitle,
    dotsFigure(view, "d", analysis, "dong-thap")!.subtitle,
  ]);
  expect(said).toEqual([
    "Contribution of each PAPI dimension to the change in the overall score, 2021 compared with 2020 (points)",
    "Change in rank due to each of the province’s dimensions and to the other provinces, 2021 compared with 2020 (places)",
    "The province’s rank in each PAPI dimension, 2020 and 2021; the largest moves first",
    "The province’s score on each PAPI dimension in 2021, among the provinces with complete data (points)",
  ]);
});

test("where only ranks are known the bars are places", async () => {
  const draft = await english((view) =>
    contributionFigure(view, "a", of(view, "cao-bang-2019", "par-index")),
  );
  expect(draft!.subtitle).toBe("Change in rank by PAR Index field, 2018 compared with 2017 (places)");
  expect(draft!.table.notes[0]).toBe(
    "Only the changes in rank stated in documents are known; scores: no source.",
  );
});

test("how the scores of all are spread", async () => {
  const figure = await english((view, writer) =>
    distributionFigure(
      view,
      "a",
      analyseEdition(view.indices.get("papi")!, view.editions.get("papi")!.get(2021)!),
      writer,
    ),
  );
  expect(figure!.headline).toBe(
    "Half of all provinces score between 40.71 and 43.81 points; 10.84 points separate the highest from the lowest",
  );
  expect(figure!.svg.wide).toContain("Each dot is one province; the vertical bar is the median.");
});

test("breaks are counted, one or several", async () => {
  const course = await english((view, writer) => {
    const editions = [...view.editions.get("papi")!.values()];
    return timelineFigure("a", view.indices.get("papi")!, editions, { ...emptyTable }, writer);
  });
  expect(course!.headline).toBe(
    "Six breaks in the 2011–2024 series; overall scores are not comparable across one of them",
  );
  const said = await english(() => [
    t`Có ${"one"} chỗ gián đoạn trên chuỗi ${"2012–2021"}; so sánh qua đó cần thận trọng`,
    t`Có ${"two"} chỗ gián đoạn trên chuỗi ${"2012–2021"}; điểm chung không so sánh được qua đó`,
    t`${"1"} thành phần`,
  ]);
  expect(said).toEqual([
    "One break in the 2012–2021 series; compare across it with caution",
    "Two breaks in the 2012–2021 series; overall scores are not comparable across them",
    "1 component",
  ]);
});

test("made-up figures are marked in English inside the picture", async () => {
  const { svg } = await english((view, writer) =>
    draw(rankArrowsFigure(view, "a", of(view, "tinh-mau-2024", "par-index-mau"))!, writer),
  );
  expect(svg.wide).toContain(">ILLUSTRATIVE DATA<");
  expect(svg.wide).not.toContain("SỐ LIỆU MINH HỌA");
});

test("columns of the tables", async () => {
  const labels = await papi((view, analysis) => {
    const tables = [
      resultsTable(view, "a", [analysis]),
      headroomTable(view, "b", analysis),
      swingTable(view, "c", analysis),
      strengthsTable(view, "d", analysis),
    ];
    return tables.map((table) =>
      strung(
        table!.columns.map(({ label }) => label),
        " | ",
      ),
    );
  });
  expect(labels).toEqual([
    "Index | 2020 | 2021 | Change | Rank 2020 | Rank 2021 | Change in rank | Regional rank | National mean",
    "Dimension | Score | Upper quartile | Cautious headroom | Rank at upper quartile | Highest score elsewhere | Headroom to highest | Rank at highest",
    "Dimension | Change | Median province | Above or below | Usual size | Provinces exceeded | Assessment | Against variation",
    "Dimension | Type | Score | National rank | Regional rank | Stands out",
  ]);
});

test("notes and cells of the tables", async () => {
  const { notes, rows } = (await papi((view, analysis) => strengthsTable(view, "a", analysis)))!;
  expect(rows[0]!.cells.at(-1)!.text).toBe("nationally, in the region");
  expect(notes[0]).toMatch(/^Also: .* \((strong|weak) in the region\)/);
  expect(await english(heatNote)).toBe(
    "Blue: among the highest in that component (darkest: top 5%); orange: among the lowest (darkest: bottom 5%); no shading: in between.",
  );
  expect(plain(heatNote())).toMatch(/^Nền xanh/);
});

const emptyTable = { id: "b", caption: "", columns: [], rows: [], notes: [], source: "" };
