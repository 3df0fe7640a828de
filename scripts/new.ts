import { fileURLToPath } from "node:url";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import { newConference } from "../src/office/in/conference/new-conference.ts";
import { writeFiles } from "../src/office/in/disk.ts";
import { checkTogether } from "../src/office/in/import-workbook.ts";
import { newYear } from "../src/office/in/new-year.ts";
import { Plan } from "../src/office/in/plan.ts";
import { findingLine } from "../src/office/in/problem.ts";
import { readCommandLine } from "./command-line.ts";

const USAGE = `Cách dùng: npm run new -- <chỉ số> <năm>
  Khai một năm đánh giá mới khi bộ tiêu chí giữ nguyên.
  --change "<câu>"   cách đo có thay đổi: ghi thành chỗ đứt gãy trước năm ấy
  --source <mã>      nguồn nói về thay đổi
hoặc: npm run new -- hoi-nghi <mã hội nghị> --unit <tỉnh> --held <năm-tháng-ngày> --index papi --source <mã nguồn>
  Tạo hồ sơ dự thảo của một hội nghị.
  --unit <tỉnh>      tên hoặc mã đơn vị tổ chức
  --held <ngày>      ngày họp, ví dụ 2026-06-20
  --index <chỉ số>   chỉ số được phân tích; ghi nhiều lần được
  --source <mã>      mã tài liệu nguồn trong data/sources.yaml
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
      index: { type: "string", multiple: true },
    },
    true,
  );
  if (!line.ok) return line.code;
  const [what, which] = line.words;
  if (what === undefined || which === undefined || line.words.length > 2) return fail(USAGE);
  const { dataset, problems } = await load(root);
  if (!dataset) return fail(`${printProblems(problems)}Sửa các lỗi trên trước.`);
  const plan = new Plan(which, { dataset, files: filesOnDisk(root) }, {});
  const { values } = line;
  if (what === "hoi-nghi") {
    newConference(plan, {
      slug: which,
      unit: values.unit ?? "",
      heldOn: values.held ?? "",
      indices: values.index ?? [],
      source: values.source ?? "",
      follows: values.follows ?? null,
    });
    if (!plan.failed && plan.overlay.changes().length === 0)
      return fail(`Ghi chỉ số được phân tích với --index.\n${USAGE}`);
  } else if (!/^20\d\d$/.test(which)) return fail(`“${which}” không phải một năm.\n${USAGE}`);
  else
    newYear(
      plan,
      what,
      Number(which),
      values.change === undefined ? null : { reason: values.change, source: values.source ?? "" },
    );
  checkTogether(plan);
  if (plan.failed)
    return fail(
      plan.findings
        .filter(({ severity }) => severity === "error")
        .map(findingLine)
        .join("\n"),
    );
  const failure = writeFiles(root, plan.overlay.changes());
  if (failure !== null) return fail(failure);
  for (const { file, fresh } of plan.overlay.changes()) console.log(`Đã ghi ${file}${fresh ? " (mới)" : ""}`);
  for (const one of plan.recognised) console.log(one);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
