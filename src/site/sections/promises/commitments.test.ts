import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { OUTCOMES, outcomeRule } from "../../../narrative/promises/commitments.ts";
import { plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import { commitmentsJson } from "../../json/commitments-json.ts";
import { briefingSections } from "../briefing.ts";
import { commitmentsSection } from "./commitments.ts";

const dataset = await realData();
const analysisOf = (slug: string) => analyseConference(dataset, dataset.conferences.get(slug)!);
const sectionOf = (slug: string) => commitmentsSection({ dataset, analysis: analysisOf(slug) });

test("the conference of 2024 tells what became of the actions of 2023", () => {
  const { blocks } = sectionOf("tinh-mau-2024")!;
  expect(plain(blocks[0])).toMatchObject({
    text: expect.stringMatching(
      /^Trong 11 giải pháp nêu tại hội nghị ngày 15 tháng 6 năm 2023 có 05\sđạt, 01\sđạt một phần và 05\schưa đạt\. .* tăng 0,32\sđiểm\. Tính cả 01 giải pháp không nêu điểm kỳ vọng, điểm của các tiêu chí tăng 0,07\sđiểm\./u,
    ),
  });
  const [targets, agencies, actions] = blocks.flatMap((block) =>
    block.kind === "table" ? [block.table] : [],
  );
  expect(targets!.rows[0]!.cells.map(({ text }) => plain(text).replaceAll("\u00A0", " "))).toEqual([
    "đạt 87,00 điểm, trong nhóm 25 tỉnh, thành phố dẫn đầu",
    "85,82 điểm",
    "−1,18",
    "24/63",
    "Chưa đạt về điểm; đạt về thứ hạng",
  ]);
  expect(plain(actions!.rows)).toHaveLength(11);
  const sum = agencies!.rows.reduce((total, { cells }) => total + Number(cells[0]!.value), 0);
  expect(sum).toBe(11);
  expect(plain(actions!.notes).join(" ")).toContain("không chứng minh rằng giải pháp đã gây ra thay đổi");
});

test("notes explain only what their table holds", () => {
  const [, agencies, actions] = sectionOf("tinh-mau-2024")!.blocks.flatMap((block) =>
    block.kind === "table" ? [block.table] : [],
  );
  // No action there has two lead agencies, none is unclear or about a dropped criterion; one promised no points.
  expect(plain(agencies!.notes)).toEqual(["Tăng, giảm tính cả giải pháp không nêu điểm kỳ vọng."]);
  expect(plain(actions!.notes[0])).toMatch(/^Đạt: .* Đạt một phần: .* Chưa đạt: không tăng\.$/u);
});

test("the method names the outcomes as the tables do", () => {
  const method = readFileSync(join(import.meta.dirname, "../../../../content/phuong-phap.md"), "utf8");
  const each = OUTCOMES.map((outcome) => ({ ...analysisOf("tinh-mau-2024").followUp!.actions[0]!, outcome }));
  const names = plain(outcomeRule(each))
    .split(/\. (?=\p{Lu})/u)
    .map((rule) => rule.split(":")[0]);
  expect(names).toHaveLength(5);
  for (const name of names) expect(method).toContain(`- **${name}**: `);
});

test("a conference that follows none has no such section", () => {
  for (const slug of ["dong-thap-2022", "quang-ninh-2022"]) expect(sectionOf(slug)).toBeNull();
});

test("it stands before the new tasks, in one section after the losses and the targets", async () => {
  const sections = await briefingSections({ dataset, analysis: analysisOf("tinh-mau-2024") });
  const ids = sections.map(({ id }) => id);
  expect(ids.indexOf("giai-phap-cam-ket")).toBeGreaterThan(ids.indexOf("diem-mat"));
  expect(ids.indexOf("giai-phap-cam-ket")).toBeGreaterThan(ids.indexOf("du-dia-muc-tieu"));
  const { heading, blocks } = sections.find(({ id }) => id === "giai-phap-cam-ket")!;
  expect(plain(heading)).toBe("Giải pháp và cam kết: 05/11 giải pháp kỳ trước chưa đạt");
  expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []))).toEqual([
    "cam-ket-ky-truoc",
    "giai-phap",
    "kien-nghi",
  ]);
});

test("in JSON every null has its reason, and outcomes stand beside points", () => {
  const rows = commitmentsJson(analysisOf("tinh-mau-2024"));
  expect(rows.map(({ kind }) => kind).filter((kind) => kind === "earlier-action")).toHaveLength(11);
  for (const row of rows) {
    const empty = Object.entries(row).flatMap(([key, value]) => (value === null ? [key] : []));
    expect(Object.keys(row.reasons).sort()).toEqual(empty.sort());
  }
  expect(rows.find(({ id }) => id === "ky-luat-cong-vu")).toMatchObject({
    conference: "tinh-mau-2023",
    promised: null,
    gained: -0.25,
    outcome: "not-met",
    components: [{ index: "par-index-mau", component: "tctp-5-5-2", before: 0.5, after: 0.25 }],
  });
});
