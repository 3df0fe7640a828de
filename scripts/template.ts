import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import { writeTemplate } from "../src/office/in/disk.ts";
import { Overlay } from "../src/office/in/overlay.ts";
import { makeTemplate } from "../src/office/in/templates/make-template.ts";
import { readCommandLine } from "./command-line.ts";

const USAGE = `Cách dùng: npm run template -- <chỉ số> <năm đánh giá>, ví dụ npm run template -- papi 2025
      hoặc: npm run template -- hoi-nghi <mã hội nghị>, ví dụ npm run template -- hoi-nghi dong-thap-2026
Tạo một tệp Excel mẫu để điền, rồi nhập bằng npm run import.
  --unit dong-thap   đơn vị được chấm, với chỉ số có bảng tiêu chí của từng đơn vị
  --to <tệp>         ghi vào tệp khác, mặc định ở thư mục đang đứng
  --help             hiện hướng dẫn này`;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run template`: an Excel workbook to fill in; exit code 1 when it cannot be made. */
process.exitCode = await run();

async function run(): Promise<number> {
  const line = readCommandLine(USAGE, { unit: { type: "string" }, to: { type: "string" } }, true);
  if (!line.ok) return line.code;
  const [what, which] = line.words;
  if (what === undefined || which === undefined || line.words.length > 2) return fail(USAGE);
  const { dataset, problems } = await load(root);
  if (!dataset) return fail(`${printProblems(problems)}Sửa các lỗi trên trước.`);
  const overlay = new Overlay(filesOnDisk(root));
  const made = await makeTemplate(dataset, what, which, line.values.unit ?? null, (file) =>
    overlay.text(file),
  );
  if (!made.ok) return fail(`${made.message}\n${USAGE}`);
  const path = line.values.to ?? made.name;
  const failure = writeTemplate(resolve(path), made.bytes);
  if (failure !== null) return fail(failure);
  console.log(
    `Đã tạo ${path}. Mở bằng Excel, đọc trang “Hướng dẫn”, điền, lưu, rồi gõ: npm run import -- ${path}`,
  );
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
