import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printProblems } from "../src/load/load.ts";
import { publish } from "../src/publish.ts";

const USAGE = "Cách dùng: npm run build, hoặc npm run build -- --public để bỏ phần chỉ dùng trong cơ quan";

/**
 * `npm run build`: check → site → charts → PDFs, everything into `_site/`; exit code 1 leaves the last one as it was.
 * `--public` leaves out what is only for the office.
 */
process.exitCode = await run(process.argv.slice(2));

function isPublic(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { public: { type: "boolean" } } }).values.public ?? false;
  } catch {
    return null;
  }
}

async function run(args: string[]): Promise<number> {
  const forAll = isPublic(args);
  if (forAll === null) {
    console.error(USAGE);
    return 1;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { done, problems, message } = await publish({
    root,
    browser: process.env.CHUYEN_SAU_BROWSER ?? null,
    audience: forAll ? "public" : "office",
    onProgress: (line) => console.log(line),
  });
  if (problems.length > 0) console.error(printProblems(problems));
  if (message !== null) console.error(message);
  const finished = `Xong${forAll ? " bản công khai" : ""}: mở _site/index.html`;
  const kept = existsSync(join(root, "_site")) ? "bản _site trước đó giữ nguyên." : "chưa có bản _site nào.";
  console.log(done ? finished : `Chưa xong: ${kept}`);
  return done ? 0 : 1;
}
