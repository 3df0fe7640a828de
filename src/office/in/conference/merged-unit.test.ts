import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory, filesOnDisk } from "../../../load/files.ts";
import { loadFiles } from "../../../load/load.ts";
import { projectRoot } from "../../../testing/tree/source-tree.ts";
import { checkTogether } from "../import-workbook.ts";
import { newYear } from "../new-year.ts";
import { Plan } from "../plan.ts";
import { newConference } from "./new-conference.ts";

/* Conferences of a province that was formed in 2025, of two or more. */

const shipped = filesOnDisk(projectRoot);
const kept = shipped
  .list()
  .filter(
    (file) =>
      !/^(data\/conferences|data\/releases|content\/hoi-nghi)\//.test(file) &&
      (!file.startsWith("data/scores/") || /papi\/202[34]/.test(file)),
  );
const files = filesInMemory(
  Object.fromEntries(kept.map((file) => [file, new TextDecoder().decode(shipped.read(file))])),
);
const planOf = (of = files) => new Plan("moi", { dataset: loadFiles(of).dataset!, files: of }, {});
const asked = { unit: "Cà Mau", indices: ["papi"], source: "undp-papi-2024", follows: null };

test("a unit formed by a merger starts from the results of the units that it was made of", () => {
  const plan = planOf();
  newConference(plan, { ...asked, slug: "ca-mau-2025", heldOn: "2025-09-10" });
  checkTogether(plan);
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/ca-mau-2025.yaml")!)).toMatchObject({
    unit: "ca-mau-2025",
    indices: [{ index: "papi", year: 2024, against: 2023, from: 2023 }],
  });
});

test("with one edition of its own no year to compare with is written down", () => {
  const declared = planOf();
  newYear(declared, "papi", 2025, null);
  declared.overlay.set(
    "data/scores/papi/2025.yaml",
    "index: papi\nyear: 2025\npublished: 2026-04-15\nsource: papi-panel\nbasis: published\nranked_units: 34\nunits:\n  ca-mau-2025: {score: 43.5}\n",
  );
  const plan = planOf(declared.overlay.asFiles());
  newConference(plan, { ...asked, slug: "ca-mau-2026", heldOn: "2026-09-10" });
  checkTogether(plan);
  expect(plan.findings.map(({ message }) => message).filter((one) => one.includes("2024"))).toEqual([]);
  const text = plan.overlay.text("data/conferences/ca-mau-2026.yaml")!;
  expect(parse(text)).toMatchObject({ indices: [{ index: "papi", year: 2025, from: 2025 }] });
  expect(text).not.toContain("against");
});
