import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printProblems } from "../src/load/load.ts";
import { publish } from "../src/publish.ts";

const USAGE =
  "Cách dùng: npm run build, hoặc npm run build -- [mã hội nghị] [--public: bỏ phần chỉ dùng trong cơ quan] [--strict: còn một lỗi thì không thay gì]";

/**
 * `npm run build`: check → site → charts → PDFs, everything into `_site/`. Exit code 1 on any error; one of a conference
 * leaves that conference as it was, any other the whole site. `--strict` leaves the whole site on any error, `--public`
 * leaves out what is only for the office, and a slug builds one conference.
 */
process.exitCode = await run(process.argv.slice(2));

interface Wish {
  forAll: boolean;
  strict: boolean;
  only: string | null;
}

function readArguments(args: string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { public: { type: "boolean" }, strict: { type: "boolean" } },
      allowPositionals: true,
    });
    const [only = null, ...rest] = positionals;
    return rest.length > 0 ? null : { forAll: values.public ?? false, strict: values.strict ?? false, only };
  } catch {
    return null;
  }
}

async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(USAGE);
    return 1;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { done, problems, message } = await publish({
    root,
    browser: process.env.CHUYEN_SAU_BROWSER ?? null,
    audience: wish.forAll ? "public" : "office",
    strict: wish.strict,
    only: wish.only,
    onProgress: (line) => console.log(line),
  });
  if (problems.length > 0) console.error(printProblems(problems));
  if (message !== null) console.error(message);
  if (!done) {
    const kept = existsSync(join(root, "_site"))
      ? "bản _site trước đó giữ nguyên."
      : "chưa có bản _site nào.";
    console.log(`Chưa xong: ${kept}`);
    return 1;
  }
  const partly = problems.some(({ severity }) => severity === "error");
  const what = `${wish.forAll ? " bản công khai" : ""}${partly ? ", trừ hội nghị còn lỗi nêu trên" : ""}`;
  console.log(`Xong${what}: mở _site/index.html`);
  return partly ? 1 : 0;
}
