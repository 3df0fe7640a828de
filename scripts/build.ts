import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printProblems } from "../src/load/load.ts";
import { publish } from "../src/publish.ts";
import { readCommandLine, tinted } from "./command-line.ts";

const USAGE = `Cách dùng: npm run build -- [mã hội nghị]
Kiểm tra số liệu rồi dựng toàn bộ trang, biểu đồ, bản in vào thư mục _site; có mã thì chỉ dựng hội nghị ấy.
  --public   bỏ phần chỉ dùng trong cơ quan, để đăng được nguyên thư mục _site
  --strict   còn một lỗi thì không thay gì
  --help     hiện hướng dẫn này`;

/**
 * `npm run build`: check → site → charts → PDFs, everything into `_site/`. Exit code 1 on any error; one of a conference
 * leaves that conference as it was, any other the whole site. `--strict` leaves the whole site on any error, `--public`
 * leaves out what is only for the office, and a slug builds one conference.
 */
process.exitCode = await run();

async function run(): Promise<number> {
  const flag = { type: "boolean" } as const;
  const line = readCommandLine(USAGE, { public: flag, strict: flag }, true);
  if (!line.ok) return line.code;
  const [only = null, ...rest] = line.words;
  if (rest.length > 0) {
    console.error(USAGE);
    return 1;
  }
  const wish = { forAll: line.values.public ?? false, strict: line.values.strict ?? false, only };
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { done, problems, message } = await publish({
    root,
    browser: process.env.CHUYEN_SAU_BROWSER ?? null,
    audience: wish.forAll ? "public" : "office",
    strict: wish.strict,
    only: wish.only,
    onProgress: (line) => console.log(line),
  });
  if (problems.length > 0) console.error(tinted(printProblems(problems), process.stderr));
  if (message !== null) console.error(message);
  if (!done) {
    const aside = join(".build", "site.cu");
    const none = existsSync(join(root, aside))
      ? `bản _site trước đó nằm ở ${aside}, lần chạy sau sẽ đưa về chỗ cũ.`
      : "chưa có bản _site nào.";
    const kept = existsSync(join(root, "_site")) ? "bản _site trước đó giữ nguyên." : none;
    console.log(`Chưa xong: ${kept}`);
    return 1;
  }
  const partly = problems.some(({ severity }) => severity === "error");
  const what = `${wish.forAll ? " bản công khai" : ""}${partly ? ", trừ hội nghị còn lỗi nêu trên" : ""}`;
  console.log(`Xong${what}: mở _site/index.html`);
  return partly ? 1 : 0;
}
