import { expect, test } from "vitest";
import { choosePapers } from "./choose-papers.ts";
import { handout, officialReport, shortReport, slips } from "./paper-fixture.ts";

const papers = [shortReport, handout, officialReport, ...slips];

test("chooses the papers of one conference, or one kind of them", () => {
  expect(choosePapers(papers, { slug: "dong-thap-2022", only: null })).toEqual({
    ok: true,
    papers: [shortReport, handout],
  });
  expect(choosePapers(papers, { slug: "dong-thap-2022", only: "tom-tat" })).toEqual({
    ok: true,
    papers: [handout],
  });
});

test("chooses all files of a kind, or one file", () => {
  const chosen = (only: string) => choosePapers(papers, { slug: "tinh-mau-2024", only });
  expect(chosen("phieu")).toEqual({ ok: true, papers: slips });
  expect(chosen("phieu/co-quan-2")).toEqual({ ok: true, papers: slips.slice(1) });
});

test("answers an unknown conference or paper with those that exist", () => {
  expect(choosePapers(papers, { slug: "dong-thap", only: null })).toEqual({
    ok: false,
    message: "Không có hội nghị “dong-thap”. Các hội nghị hiện có: dong-thap-2022, tinh-mau-2024.",
  });
  expect(choosePapers(papers, { slug: "tinh-mau-2024", only: "tom-tat" })).toEqual({
    ok: false,
    message: "Hội nghị “tinh-mau-2024” không có giấy “tom-tat”. Các giấy hiện có: bao-cao, phieu.",
  });
});
