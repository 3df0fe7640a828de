import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import { writeTemplate } from "../src/office/in/disk.ts";
import { Overlay } from "../src/office/in/overlay.ts";
import { makeTemplate } from "../src/office/in/templates/make-template.ts";

const USAGE = `Cách dùng: npm run template -- <chỉ số> <năm đánh giá>, ví dụ npm run template -- papi 2025
      hoặc: npm run template -- hoi-nghi <mã hội nghị>, ví dụ npm run template -- hoi-nghi dong-thap-2026
Tạo một tệp Excel mẫu để điền, rồi nhập bằng npm run import.
  --unit dong-thap   đơn vị được chấm, với chỉ số có bảng tiêu chí của từng đơn vị
  --to <tệp>         ghi vào tệp khác, mặc định ở thư mục đang đứng
  --help             hiện hướng dẫn này`;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run template`: an Excel workbook to fill in; exit code 1 when it cannot be made. */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (typeof options === "string") return fail(`${options}\n${USAGE}`);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const [what, which] = options.words;
  if (what === undefined || which === undefined || options.words.length > 2) return fail(USAGE);
  const { dataset, problems } = await load(root);
  if (!dataset) return fail(`${printProblems(problems)}Sửa các lỗi trên trước.`);
  const made = await makeTemplate(dataset, what, which, options.unit, (slug) =>
    new Overlay(filesOnDisk(root)).text(`data/conferences/${slug}.yaml`),
  );
  if (!made.ok) return fail(`${made.message}\n${USAGE}`);
  const path = options.to ?? made.name;
  const failure = writeTemplate(resolve(path), made.bytes);
  if (failure !== null) return fail(failure);
  console.log(
    `Đã tạo ${path}. Mở bằng Excel, đọc trang “Hướng dẫn”, điền, lưu, rồi gõ: npm run import -- ${path}`,
  );
  return 0;
}

function readArguments(
  args: string[],
): { words: string[]; unit: string | null; to: string | null; help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { unit: { type: "string" }, to: { type: "string" }, help: { type: "boolean" } },
      allowPositionals: true,
    });
    return {
      words: positionals,
      unit: values.unit ?? null,
      to: values.to ?? null,
      help: values.help ?? false,
    };
  } catch (failure) {
    const option = failure instanceof Error ? /'(-[^' ]*)/.exec(failure.message)?.[1] : undefined;
    return option === undefined
      ? "Tùy chọn không đúng."
      : `Không có tùy chọn ${option}, hoặc thiếu giá trị sau nó.`;
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
