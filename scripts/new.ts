import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { newConference } from "../src/office/in/conference/new-conference.ts";
import { checkTogether } from "../src/office/in/import-workbook.ts";
import { dialogue, type Wish } from "../src/office/in/new-dialogue.ts";
import { newYear } from "../src/office/in/new-year.ts";
import { Plan } from "../src/office/in/plan.ts";
import { findingLine } from "../src/office/in/problem.ts";
import { writeRecord } from "../src/write/disk/write-record.ts";
import { readCommandLine } from "./command-line.ts";
import { stopped } from "./stopped.ts";

const USAGE = `Cách dùng: npm run new
  Hỏi từng điều rồi tạo; ghi sẵn bằng tham số thì không hỏi:
npm run new -- <chỉ số> <năm>
  Khai một năm đánh giá mới khi bộ tiêu chí giữ nguyên.
  --change "<câu>"   cách đo có thay đổi: ghi thành chỗ đứt gãy trước năm ấy
  --source <mã>      nguồn nói về thay đổi
hoặc: npm run new -- hoi-nghi <mã hội nghị> --unit <tỉnh> --held <năm-tháng-ngày> --index papi --source <mã nguồn>
  Tạo hồ sơ dự thảo của một hội nghị.
  --unit <tỉnh>      tên hoặc mã đơn vị tổ chức
  --held <ngày>      ngày họp, ví dụ 2026-06-20
  --index <chỉ số>   chỉ số được phân tích; ghi nhiều lần được
  --source <mã>      mã tài liệu nguồn trong data/sources.yaml, hay tên tài liệu ghi ở đó; tài liệu mới thì tên đầy đủ
  --publisher <nơi>  nơi ban hành tài liệu mới
  --follows <mã>     hội nghị trước; không ghi thì lấy hội nghị gần nhất của cùng đơn vị
  --help             hiện hướng dẫn này`;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run new`: an assessment year or a conference, with all that can be known beforehand; exit code 1 when it cannot be. */
process.exitCode = await run();

async function run(): Promise<number> {
  const text = { type: "string" } as const;
  const line = readCommandLine(
    USAGE,
    {
      change: text,
      source: text,
      unit: text,
      held: text,
      follows: text,
      publisher: text,
      index: { type: "string", multiple: true },
    },
    true,
  );
  if (!line.ok) return line.code;
  const talks = line.words.length === 0 && Object.keys(line.values).length === 0 && process.stdin.isTTY;
  const [what, which] = line.words;
  if (!talks && line.words.length !== 2) return fail(`${lacking(line.words)}\n${USAGE}`);
  const { dataset, problems } = await load(root);
  if (!dataset) return fail(`${printProblems(problems)}Sửa các lỗi trên trước.`);
  if (talks) return talk(dataset);
  const { values } = line;
  if (what === "hoi-nghi") {
    if (!values.index?.length) return fail(`Ghi chỉ số được phân tích với --index.\n${USAGE}`);
    return make(dataset, {
      what: "conference",
      slug: which ?? "",
      unit: values.unit ?? "",
      heldOn: values.held ?? "",
      indices: values.index,
      source: values.source ?? "",
      publisher: values.publisher ?? null,
      follows: values.follows ?? null,
    });
  }
  if (!/^20\d\d$/.test(which ?? "")) return fail(`“${which}” không phải một năm.\n${USAGE}`);
  const change = values.change === undefined ? null : { reason: values.change, source: values.source ?? "" };
  return make(dataset, { what: "year", index: what ?? "", year: Number(which), change });
}

/** What the words of the command leave out, or have too many of. */
function lacking([what, which]: readonly string[]): string {
  if (what === undefined) return "Chưa ghi tạo gì: hoi-nghi <mã hội nghị>, hoặc <chỉ số> <năm>.";
  if (which !== undefined) return "Thừa chữ: tên có khoảng trắng thì đặt trong ngoặc kép.";
  return what === "hoi-nghi"
    ? "Thiếu mã hội nghị (chữ thường không dấu, gạch nối), ví dụ: hoi-nghi ca-mau-2026."
    : `Thiếu năm đánh giá, ví dụ: ${what} 2025.`;
}

/** Asks on the terminal, one question after the other; Ctrl+C or Ctrl+D ends, and nothing was written. */
async function talk(dataset: Dataset): Promise<number> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const wish = await dialogue(dataset, (question, offered) =>
      terminal.question(`${question}${offered === undefined ? "" : ` [${offered}]`}: `),
    );
    return make(dataset, wish);
  } catch (failure) {
    return stopped(failure);
  } finally {
    terminal.close();
  }
}

async function make(dataset: Dataset, wish: Wish): Promise<number> {
  const plan = new Plan(
    wish.what === "conference" ? wish.slug : wish.index,
    { dataset, files: filesOnDisk(root) },
    {},
  );
  if (wish.what === "conference") newConference(plan, wish);
  else newYear(plan, wish.index, wish.year, wish.change);
  checkTogether(plan);
  if (plan.failed)
    return fail(
      plan.findings
        .filter(({ severity }) => severity === "error")
        .map(findingLine)
        .join("\n"),
    );
  const failure = await writeRecord(root, plan.overlay.changes());
  if (failure !== null) return fail(failure);
  for (const { file, fresh } of plan.overlay.changes()) console.log(`Đã ghi ${file}${fresh ? " (mới)" : ""}`);
  for (const one of plan.recognised) console.log(one);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
