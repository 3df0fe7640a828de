import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesOnDisk } from "../../../load/files.ts";
import { loadFiles } from "../../../load/load.ts";
import { projectRoot } from "../../../testing/source-tree.ts";
import { checkTogether } from "../import-workbook.ts";
import { newYear } from "../new-year.ts";
import { Plan } from "../plan.ts";
import { newConference } from "./new-conference.ts";

const files = filesOnDisk(projectRoot);
const dataset = loadFiles(files).dataset!;
const planOf = () => new Plan("moi", { dataset, files }, {});
const asked = {
  slug: "tinh-mau-2025",
  unit: "Tỉnh Mẫu",
  heldOn: "2025-06-01",
  indices: ["par-index-mau"],
  source: "minh-hoa",
  follows: null,
};

test("a new conference is a draft that the checks accept: last two editions, the conference before followed", () => {
  const plan = planOf();
  newConference(plan, asked);
  checkTogether(plan);
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/tinh-mau-2025.yaml")!)).toEqual({
    slug: "tinh-mau-2025",
    unit: "tinh-mau",
    title: "Hội nghị phân tích chuyên sâu PAR Index (minh họa) của Tỉnh Mẫu",
    held_on: "2025-06-01",
    illustrative: true,
    status: "draft",
    source: "minh-hoa",
    follows: "tinh-mau-2024",
    indices: [{ index: "par-index-mau", year: 2023, against: 2022, from: 2021 }],
  });
});

test.each([
  [{ slug: "Tỉnh Mẫu" }, "không phải mã hội nghị"],
  [{ slug: "tinh-mau-2024" }, "Đã có hội nghị"],
  [{ unit: "Tỉnh Mâu Mới" }, "Không có đơn vị"],
  [{ heldOn: "1/6/2025" }, "không phải ngày họp"],
  [{ source: "khong-co" }, "Không có mã nguồn"],
  [{ indices: ["papi"] }, "chưa có hai kỳ"],
])("%j is refused with what to do, and nothing is made", (change, message) => {
  const plan = planOf();
  newConference(plan, { ...asked, ...change });
  expect(plan.findings.map((one) => one.message).join()).toContain(message);
  expect(plan.findings.every(({ hint }) => hint.length > 10)).toBe(true);
  expect(plan.overlay.changes()).toEqual([]);
});

test("a new year lengthens the last framework by its one number, and a change becomes a break", () => {
  const plan = planOf();
  newYear(plan, "papi", 2025, { reason: "Mẫu mới.", source: "papi-panel" });
  const before = new TextDecoder().decode(files.read("data/indices/papi.yaml"));
  const after = plan.overlay.text("data/indices/papi.yaml")!;
  expect(after).toContain("- years: [2021, 2025]");
  expect(after.split("\n").filter((line) => !before.split("\n").includes(line))).toEqual([
    "  - years: [2021, 2025]",
    "  - {between: [2024, 2025], components: [all], treatment: caution, reason: Mẫu mới., source: papi-panel}",
  ]);
  checkTogether(plan);
  expect(plan.failed).toBe(false);
});
