import { basename, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import type { Reads } from "../src/load/read/read-yaml.ts";
import { INBOX, inbox, remember, rememberedAnswers, workbookAt } from "../src/office/in/disk.ts";
import { importWorkbook } from "../src/office/in/import-workbook.ts";
import type { Plan, Project } from "../src/office/in/plan.ts";
import { findingLine } from "../src/office/in/problem.ts";
import { type Answers, type Question, withAnswer } from "../src/office/in/questions.ts";
import { planLines, questionLines } from "../src/office/in/show-plan.ts";
import type { Workbook } from "../src/office/in/workbook/cell.ts";
import { writeRecord } from "../src/write/disk/write-record.ts";
import { readCommandLine } from "./command-line.ts";
import { stopped } from "./stopped.ts";

const USAGE = `Cách dùng: npm run import -- <tệp.xlsx|.xls|.ods|.csv|.tsv|.docx> …
Không ghi tên tệp thì đọc mọi tệp trong thư mục ${INBOX}/. Lệnh cho xem sẽ thay đổi gì; ghi khi có --write hoặc khi được trả lời “c”.
  --write             ghi vào data/ khi không còn lỗi
  --all               hiện mọi thay đổi, không chỉ 40 dòng đầu
  --add               lấy cả cột mà tệp số liệu chưa có
  --clear             bỏ các số, mục, ô đang ghi mà bảng để trống (từng chỗ được nêu trước khi ghi)
  --index papi        chỉ số của bảng
  --year 2024         năm đánh giá
  --sheet "Tên trang" trang cần lấy
  --unit dong-thap    đơn vị của bảng tiêu chí, của bảng riêng một tỉnh
  --column "Tên cột=mã thành phần"   cột là thành phần nào; "Tên cột=" để bỏ cột
  --missing not-published            lý do chung của các ô trống
  --source papi-2024  mã tài liệu nguồn của kỳ mới
  --help              hiện hướng dẫn này`;
const MOST_QUESTIONS = 3;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run import`: a workbook into the data files; exit code 1 when something must be mended or answered first. */
process.exitCode = await run().catch(stopped);

async function run(): Promise<number> {
  const options = readOptions();
  if (typeof options === "number") return options;
  const files = options.files.length > 0 ? options.files : inbox(root);
  if (files.length === 0)
    return fail(`Chưa có tệp nào để nhập: ghi tên tệp, hoặc đặt tệp vào thư mục ${INBOX}/.\n${USAGE}`);
  let code = 0;
  for (const file of files) code = Math.max(code, await importOne(file, options));
  return code;
}

async function importOne(path: string, options: Options): Promise<number> {
  const reads: Reads = new Map();
  const { dataset, problems } = await load(root, reads);
  if (!dataset) return fail(`${printProblems(problems)}Sửa các lỗi trên trước khi nhập.`);
  const book = workbookAt(path);
  if ("severity" in book) return fail(findingLine(book));
  console.log(`\n${basename(path)}`);
  const plan = await answered(
    book,
    { dataset, files: filesOnDisk(root), reads },
    { ...rememberedAnswers(root, book.file), ...options.answers },
  );
  for (const line of planLines(plan, options.all)) console.log(line);
  if (plan.failed) return 1;
  if (plan.questions.length > 0) {
    // what was answered is not asked again
    remember(root, book.file, plan.answers);
    for (const line of questionLines(plan)) console.log(line);
    return 1;
  }
  const changes = plan.overlay.changes();
  if (changes.length === 0) return 0;
  if (!options.write && !(await agreed())) {
    console.log("Chưa ghi gì. Ghi vào data/ bằng cách chạy lại với --write.");
    return 0;
  }
  const failure = await writeRecord(root, changes);
  if (failure !== null) return fail(failure);
  remember(root, book.file, plan.answers);
  console.log(
    `Đã ghi ${changes.map(({ file }) => file).join(", ")}. Chạy “npm run check” rồi “npm start” để xem.`,
  );
  return 0;
}

/** Asks what the workbook does not say, at most three times, when there is somebody to ask. */
async function answered(book: Workbook, project: Project, given: Answers): Promise<Plan> {
  let answers = given;
  for (let asked = 0; ; asked++) {
    const plan = importWorkbook(book, project, answers);
    const [question] = plan.questions;
    if (!question || plan.failed || !process.stdin.isTTY || asked === MOST_QUESTIONS) return plan;
    answers = withAnswer(answers, question, await ask(question));
  }
}

async function ask({ text, choices }: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const [position, { label }] of choices.entries()) console.log(`  ${position + 1}. ${label}`);
  const answer = (await terminal.question(`${text}? `)).trim();
  terminal.close();
  return choices[Number(answer) - 1]?.value ?? answer;
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question("Ghi vào data/? (c: có, Enter: không) ")).trim().toLowerCase();
  terminal.close();
  return ["c", "có", "co", "y"].includes(answer);
}

interface Options {
  files: string[];
  write: boolean;
  all: boolean;
  answers: Answers;
}

/** The options of the command; a number when all has been said. */
function readOptions(): Options | number {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const told = { index: text, year: text, sheet: text, unit: text, missing: text, source: text };
  const column = { type: "string", multiple: true } as const;
  const line = readCommandLine(
    USAGE,
    { write: flag, all: flag, add: flag, clear: flag, ...told, column },
    true,
  );
  if (!line.ok) return line.code;
  const { values } = line;
  let answers: Answers = {
    ...(values.add ? { add: true } : {}),
    ...(values.clear ? { clear: true } : {}),
  };
  for (const key of ["index", "year", "sheet", "unit", "missing", "source"] as const) {
    const value = values[key];
    if (value !== undefined) answers = withAnswer(answers, { key, text: "", choices: [] }, value);
  }
  for (const value of values.column ?? [])
    answers = withAnswer(answers, { key: "column", text: "", choices: [] }, value);
  const files = line.words.map((file) => resolve(file));
  return { files, write: values.write ?? false, all: values.all ?? false, answers };
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
