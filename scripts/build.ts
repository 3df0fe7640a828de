import { fileURLToPath } from "node:url";
import { printProblems } from "../src/load/load.ts";
import { publish } from "../src/publish.ts";

/** `npm run build`: check → site → charts → PDFs, everything into `_site/`; exit code 1 leaves the last one as it was. */
const { done, problems, message } = await publish({
  root: fileURLToPath(new URL("..", import.meta.url)),
  browser: process.env.CHUYEN_SAU_BROWSER ?? null,
  onProgress: (line) => console.log(line),
});
if (problems.length > 0) console.error(printProblems(problems));
if (message !== null) console.error(message);
console.log(done ? "Xong: mở _site/index.html" : "Chưa xong: bản _site trước đó giữ nguyên.");
process.exitCode = done ? 0 : 1;
