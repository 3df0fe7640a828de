import { fileURLToPath } from "node:url";
import { foresee } from "../src/foresee.ts";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import { asOne } from "../src/load/report/alike.ts";
import { proseFigures } from "../src/notation/prose-figures.ts";
import { officeTemplates } from "../src/office/template/templates.ts";
import { readValues, textOf } from "../src/pipeline.ts";
import { releasedFigures } from "../src/release/released-figures.ts";
import { mistakeAsProblem } from "../src/site/own-mistake.ts";
import { checkTextFile } from "./check-text.ts";
import { readCommandLine, tinted } from "./command-line.ts";

const USAGE = `Cách dùng: npm run check
Kiểm tra toàn bộ số liệu và bài viết, không ghi gì ra.
  --json             in kết quả ra dạng JSON
  --quiet            chỉ in khi có lỗi hoặc cảnh báo
  --text <tệp>       đối chiếu số trong một văn bản với số liệu
    --unit <mã>      văn bản nói về đơn vị nào
    --json <tệp>     ghi kết quả đối chiếu ra tệp JSON
    --html <tệp>     ghi kết quả đối chiếu ra trang HTML
    --all            hiện cả những chỗ khớp
    --fix            đề nghị chỗ sửa
  --against <tệp>    so số trong bản Word đã sửa với số liệu, theo từng đoạn
  --help             hiện hướng dẫn này`;

/**
 * `npm run check`: every problem of data and content, and what can be told of the papers without a browser; exit code 1
 * when there is an error.
 * `npm run check -- --text <file> [--unit <id>] [--json <out>] [--html <out>] [--all] [--fix]`: a text held against the data.
 */
process.exitCode = await run().catch((error: unknown) => {
  process.stdout.write(printProblems([mistakeAsProblem(error)]));
  return 1;
});

async function run(): Promise<number> {
  const asked = process.argv.slice(2);
  // behind --text, --json names a file; by itself it stands alone
  const json = !asked.includes("--text") && asked.includes("--json");
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const options = { text, against: text, unit: text, html: text, all: flag, fix: flag, quiet: flag };
  const line = json
    ? readCommandLine(USAGE, { ...options, json: flag })
    : readCommandLine(USAGE, { ...options, json: text });
  if (!line.ok) return line.code;
  const { values } = line;
  if (values.against) {
    const { checkAgainst } = await import("./check-against.ts");
    return checkAgainst(fileURLToPath(new URL("..", import.meta.url)), values.against);
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  const loaded = await load(root);
  const { files } = loaded;
  if (values.text && loaded.dataset) {
    const written = typeof values.json === "string" ? values.json : undefined;
    return checkTextFile(loaded.dataset, { ...values, json: written, text: values.text });
  }
  const onDisk = filesOnDisk(root);
  const read = loaded.dataset && readValues(loaded.dataset, onDisk);
  const dataset = read?.dataset ?? null;
  const withheld = [...new Set([...loaded.withheld, ...(read?.withheld ?? [])])].sort();
  const shown = read?.values ?? [];
  const found = [
    ...loaded.problems,
    ...(read?.problems ?? []),
    ...officeTemplates(onDisk, dataset && [...dataset.conferences.keys(), ...withheld]).problems,
    ...(dataset
      ? [
          ...(await foresee(dataset)),
          ...proseFigures(dataset, textOf(onDisk)),
          ...asOne(releasedFigures(dataset)),
        ]
      : []),
  ];
  const failed = dataset === null || found.some(({ severity }) => severity === "error");
  if (json) {
    console.log(JSON.stringify({ version: 1, files, withheld, problems: found, values: shown }, null, 2));
    return failed ? 1 : 0;
  }
  if (values.quiet && found.length === 0) return 0;
  process.stdout.write(tinted(printProblems(found), process.stdout));
  if (dataset === null) {
    console.log(`Đã đọc ${files} tệp. Sửa các lỗi trên rồi chạy lại “npm run check”.`);
    return 1;
  }
  if (shown.length > 0) console.log("Số lấy từ dữ liệu trong bài viết và hồ sơ:");
  for (const { place, written, value } of shown)
    console.log(`  ${place.file}:${place.line}:${place.column} ${written} → ${value}`);
  const editions = [...dataset.editions.values()].reduce((count, byYear) => count + byYear.size, 0);
  console.log(`Đã đọc ${files} tệp, ${editions} kỳ đánh giá, ${dataset.conferences.size} hội nghị.`);
  if (withheld.length > 0) console.log(`Hội nghị còn lỗi, chưa dựng được: ${withheld.join(", ")}.`);
  return failed ? 1 : 0;
}
