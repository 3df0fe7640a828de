import { expect, test } from "vitest";
import { analyseUnit } from "../../../analysis/analyse-unit.ts";
import { plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import { unitPage } from "../../pages/unit/unit.ts";

const dataset = await realData();

test("the rank of a year stands beside its score, where a phone shows it", async () => {
  const page = plain(await unitPage(dataset, analyseUnit(dataset, dataset.units.get("bac-giang")!)));
  const tables = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [block.table] : block.kind === "figure" ? [block.figure.table] : [],
    ),
  );
  const years = tables.filter(({ caption }) => caption.endsWith("qua các năm"));
  expect(years.length).toBeGreaterThan(2);
  for (const { columns } of years) expect(columns[2]?.label).toBe("Hạng");
  const papi = years.find(({ caption }) => caption.startsWith("PAPI"))!;
  expect(papi.rows.find(({ header }) => header.text === "2019")?.cells[1]?.text).toBe("4/63");
});
