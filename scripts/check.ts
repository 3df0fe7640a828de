import { fileURLToPath } from "node:url";
import { load, printProblems } from "../src/load/load.ts";
import { mistakeAsProblem } from "../src/site/own-mistake.ts";

/** `npm run check`: every problem of data and content; exit code 1 when there is an error. */
process.exitCode = await run().catch((error: unknown) => {
  process.stdout.write(printProblems([mistakeAsProblem(error)]));
  return 1;
});

async function run(): Promise<number> {
  const { dataset, problems, files } = await load(fileURLToPath(new URL("..", import.meta.url)));
  process.stdout.write(printProblems(problems));
  if (dataset === null) {
    console.log(`Đã đọc ${files} tệp. Sửa các lỗi trên rồi chạy lại “npm run check”.`);
    return 1;
  }
  const editions = [...dataset.editions.values()].reduce((count, byYear) => count + byYear.size, 0);
  console.log(`Đã đọc ${files} tệp, ${editions} kỳ đánh giá, ${dataset.conferences.size} hội nghị.`);
  return 0;
}
