import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import { shippedFiles, shippedReads } from "../../testing/shipped.ts";
import { projectRoot } from "../../testing/tree/source-tree.ts";
import { importWorkbook } from "./import-workbook.ts";
import type { Project } from "./plan.ts";
import type { Answers } from "./questions.ts";
import type { Workbook } from "./workbook/cell.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

const folder = `${projectRoot}src/office/in/__files__/`;
const shipped = shippedFiles();
const reads = shippedReads();
const whole: Project = { dataset: loadFiles(shipped, reads).dataset!, files: shipped, reads };

function book(file: string): Workbook {
  const read = readWorkbook(file, readFileSync(`${folder}${file}`));
  if ("severity" in read) throw new Error(read.message);
  return read;
}

/** The shipped project without conferences and without the editions of the workbooks, so that these are recorded anew. */
function withoutEditions(): Project {
  const gone =
    /^(data\/conferences|content\/hoi-nghi)\/|^data\/scores\/(pci\/20(09|1[0-6])|papi\/201[1-6])\.yaml$/;
  const kept = shipped.list().filter((file) => !gone.test(file));
  const files = filesInMemory(Object.fromEntries(kept.map((file) => [file, shipped.read(file)])));
  return { dataset: loadFiles(files, reads).dataset!, files, reads };
}
const bare = withoutEditions();

/** Rows of an edition's file as plain numbers, read with nothing of the product. */
function rowsOf(text: string): Map<string, Record<string, number | null>> {
  const raw = parse(text) as { columns: string[]; rows: (string | number | null)[][] };
  return new Map(
    raw.rows.map(([unit, ...cells]) => [
      String(unit),
      Object.fromEntries(
        raw.columns.slice(1).map((column, position) => [column, cells[position] as number | null]),
      ),
    ]),
  );
}

const workbooks: [file: string, index: string, years: number[]][] = [
  ...readdirSync(folder)
    .filter((file) => file.startsWith("PCI_"))
    .map((file): [string, string, number[]] => [file, "pci", [Number(file.slice(4, 8))]]),
  ["vietnamdata_PAPI_2011-2016.xlsx", "papi", [2011, 2012, 2013, 2014, 2015, 2016]],
];

test("all nine workbooks are here", () => {
  expect(workbooks.map(([file]) => file)).toHaveLength(9);
});

describe.each(workbooks)("%s", (file, index, years) => {
  const read = book(file);

  test("onto the shipped data: nothing asked, nothing refused, not a byte changed", () => {
    const plan = importWorkbook(read, whole, {});
    expect(plan.questions).toEqual([]);
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(plan.recognised).toHaveLength(years.length);
    expect(plan.overlay.changes()).toEqual([]);
  });

  test("where its editions are not recorded: the shipped figures again, with at most three questions", () => {
    const targets = years.map((year) => `data/scores/${index}/${year}.yaml`);
    let answers: Answers = {};
    let asked = 0;
    let plan = importWorkbook(read, bare, answers);
    while (plan.questions.length > 0 && asked < 4) {
      asked++;
      const { key } = plan.questions[0]!;
      if (key === "source")
        answers = { ...answers, source: index === "pci" ? "pci-workbooks" : "papi-panel" };
      if (key === "missing") answers = { ...answers, missing: "not-published" };
      plan = importWorkbook(read, bare, answers);
    }
    expect(asked).toBeLessThanOrEqual(3);
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(plan.overlay.changes().map((change) => change.file)).toEqual(targets);
    for (const target of targets) {
      const record = rowsOf(new TextDecoder().decode(shipped.read(target)));
      const found = rowsOf(plan.overlay.text(target)!);
      let compared = 0;
      for (const [unit, figures] of record) {
        for (const [column, recorded] of Object.entries(figures)) {
          if (recorded === null) continue;
          // the record of PAPI holds four decimals, that of PCI six, some cut and not rounded
          expect(Math.abs(found.get(unit)![column]! - recorded), `${target} ${unit} ${column}`).toBeLessThan(
            index === "papi" ? 1e-4 : 1e-6,
          );
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(420);
      const shown = [...record]
        .filter(([, figures]) => Object.values(figures).some((figure) => figure !== null))
        .map(([unit]) => unit);
      expect([...found.keys()].sort()).toEqual(shown.sort());
    }
  });
});
