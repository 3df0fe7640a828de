import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { foresee } from "../src/foresee.ts";
import { load, printProblems } from "../src/load/load.ts";
import { mistakeAsProblem } from "../src/site/own-mistake.ts";
import { checkTextFile } from "./check-text.ts";

/**
 * `npm run check`: every problem of data and content, and what can be told of the papers without a browser; exit code 1
 * when there is an error.
 * `npm run check -- --text <file> [--unit <id>] [--json <out>] [--html <out>] [--all] [--fix]`: a text held against the data.
 */
process.exitCode = await run().catch((error: unknown) => {
  process.stdout.write(printProblems([mistakeAsProblem(error)]));
  return 1;
});

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      text: { type: "string" },
      json: { type: "string" },
      html: { type: "string" },
      unit: { type: "string" },
      all: { type: "boolean" },
      fix: { type: "boolean" },
    },
  });
  const { dataset, problems, withheld, files } = await load(fileURLToPath(new URL("..", import.meta.url)));
  if (values.text && dataset) return checkTextFile(dataset, { ...values, text: values.text });
  const found = [...problems, ...(dataset ? await foresee(dataset) : [])];
  process.stdout.write(printProblems(found));
  if (dataset === null) {
    console.log(`Đã đọc ${files} tệp. Sửa các lỗi trên rồi chạy lại “npm run check”.`);
    return 1;
  }
  const editions = [...dataset.editions.values()].reduce((count, byYear) => count + byYear.size, 0);
  console.log(`Đã đọc ${files} tệp, ${editions} kỳ đánh giá, ${dataset.conferences.size} hội nghị.`);
  if (withheld.length > 0) console.log(`Hội nghị còn lỗi, chưa dựng được: ${withheld.join(", ")}.`);
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}
