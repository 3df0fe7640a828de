import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { analyseUnit } from "../../../analysis/analyse-unit.ts";
import { workedExamples } from "../../../analysis/examples.ts";
import { inEnglish } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import type { WrittenPage } from "../../page.ts";
import { words } from "../../words.ts";
import { glossaryPage, methodPage } from "../method/method.ts";
import { searchPage } from "../search.ts";
import { unitPage } from "./unit.ts";

let pages: Record<"hanoi" | "dongThap" | "bacNinh" | "method" | "glossary" | "search", WrittenPage>;

beforeAll(async () => {
  const dataset = await realData();
  const { made } = await inEnglish(async (writer) => {
    const view = dataset;
    const unit = (id: string) => unitPage(view, analyseUnit(view, view.units.get(id)!), writer);
    const conferences = [analyseConference(view, view.conferences.get("dong-thap-2022")!)];
    const examples = workedExamples(view, ["dong-thap"]);
    return {
      hanoi: await unit("ha-noi"),
      dongThap: await unit("dong-thap"),
      bacNinh: await unit("bac-ninh-2025"),
      method: methodPage(view, { conferences, examples }, "en"),
      glossary: glossaryPage(view, "en"),
      search: searchPage(view, "en"),
    };
  });
  pages = made;
});

/** Everything that a section says, in one text. */
const said = (page: WrittenPage, id: string): string =>
  JSON.stringify(page.sections.find((each) => each.id === id));

describe("the page of a province in English", () => {
  test("its region, its territory and its people", () => {
    const about = said(pages.hanoi, "don-vi");
    expect(pages.hanoi.kicker).toBe("Red River Delta region");
    expect(about).toContain("Region: Red River Delta.");
    expect(about).toContain("Region: Red River Delta (from 1 Jul 2025).");
    expect(about).toContain("Average population in 2020: 8,246.6 thousand.");
    expect(about).toContain('"note":"constituent unit"');
  });

  test("its strengths, region and neighbours", () => {
    expect(said(pages.dongThap, "manh-yeu")).toContain(
      "highest rank in Environmental Governance (rank\u00A01/61), lowest in E-Governance (rank\u00A051/61).",
    );
    expect(said(pages.dongThap, "trong-vung")).toContain(
      "Regional mean: 42.69, computed from 12 provinces with complete data, each counted once.",
    );
    expect(said(pages.dongThap, "trong-vung")).toContain(
      "Compare PAPI by dimension within the Mekong River Delta region",
    );
    expect(said(pages.dongThap, "lien-ke")).toContain(
      "The column “Above or below” is the score of that province minus the score of Dong Thap.",
    );
  });

  test("a new unit without results", () => {
    const first = said(pages.bacNinh, "ket-qua-gan-nhat");
    expect(first).toContain("of the units it was formed from: Bac Giang");
    expect(first).toContain("No results have been published for this unit yet.");
  });
});

describe("the method in English", () => {
  test("its worked examples", () => {
    expect(said(pages.method, "vi-du")).toMatch(
      /a score of 42\.43, compared with 46\.96 in 2020; the change of −4\.53 is computed from unrounded scores\./,
    );
    expect(said(pages.method, "vi-du-sap-xep")).toMatch(
      /Placed in the 2024 ranking instead of its 2 constituent units, the estimate has a percentile position of 83%/,
    );
    expect(said(pages.method, "vi-du-dao-dong")).toMatch(
      /surveyed 36,525 people nationwide; sample sizes by province are not published/,
    );
  });

  test("its prose, and that of the terms", () => {
    expect(pages.method.lead).toMatch(/^This page sets out the conventions and formulas/);
    expect(said(pages.method, "diem-mat")).toContain("Points lost = maximum score − score.");
    expect(said(pages.glossary, "diem-va-thu-hang")).toContain(
      '<strong>Headroom</strong> (<em><span lang=\\"vi\\">dư địa</span></em>): the distance from',
    );
  });
});

test("the search lists everything under English headings", () => {
  expect(pages.search.sections.map(({ heading }) => heading)).toEqual([
    "Conferences",
    "Indices",
    "Editions",
    "Provinces",
    "Components of the indices",
    "Glossary",
  ]);
});

test("the fixed words are those of the language of the page", () => {
  expect(words("vi").skip).toBe("Chuyển đến nội dung chính");
  expect(words("en").skip).toBe("Skip to main content");
  expect(words("en")).toMatchObject({ language: "en", locale: "en_GB" });
});
