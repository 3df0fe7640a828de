import { fileURLToPath } from "node:url";
import { load, printProblems } from "../src/load/load.ts";

/** `npm run check`: every problem of data and content; exit code 1 when there is an error. */
const { dataset, problems, files } = await load(fileURLToPath(new URL("..", import.meta.url)));
process.stdout.write(printProblems(problems));
if (dataset) {
  const editions = [...dataset.editions.values()].reduce((count, byYear) => count + byYear.size, 0);
  console.log(`Đã đọc ${files} tệp, ${editions} kỳ đánh giá, ${dataset.conferences.size} hội nghị.`);
} else {
  console.log(`Đã đọc ${files} tệp. Sửa các lỗi trên rồi chạy lại “npm run check”.`);
  process.exitCode = 1;
}
