import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyseConference } from "../src/analysis/analyse-conference.ts";
import { foresee } from "../src/foresee.ts";
import { inVietnamese } from "../src/format/write.ts";
import { filesOnDisk } from "../src/load/files.ts";
import { load, printProblems } from "../src/load/load.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Release } from "../src/model/release.ts";
import { proseFigures } from "../src/notation/prose-figures.ts";
import { readValues, textOf } from "../src/pipeline.ts";
import { publish } from "../src/publish.ts";
import { gate } from "../src/release/gate.ts";
import type { GateItem } from "../src/release/gate-item.ts";
import { type Manifest, manifestOf } from "../src/release/manifest.ts";
import { releasedLines, releasePath, releaseYaml } from "../src/release/release-file.ts";
import { gateLines, gatePage } from "../src/release/report.ts";
import { analysisJson } from "../src/site/json/analysis-json.ts";
import { mistakeAsProblem } from "../src/site/own-mistake.ts";
import { briefingSections } from "../src/site/sections/briefing.ts";
import { writeRecord } from "../src/write/disk/write-record.ts";
import { readCommandLine } from "./command-line.ts";

const USAGE = `Cách dùng: npm run release -- <mã hội nghị>
Kiểm tra một hội nghị trước khi phát hành: liệt kê điều phải sửa và điều nên xem lại, kèm chỗ và cách sửa.
Kết quả cũng được ghi thành trang .build/phat-hanh/<mã hội nghị>.html.
  --write            không còn điều phải sửa thì ghi nhận phát hành vào data/releases/, bỏ dấu dự thảo
  --date <ngày>      ngày phát hành, ví dụ 2026-11-27; không ghi thì lấy hôm nay
  --quick            không dựng trang và in PDF: xem nhanh, không dùng cùng --write
  --help             hiện hướng dẫn này`;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run release -- <slug>`: what stands in the way of a release; exit code 1 when something does. */
process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(printProblems([mistakeAsProblem(error)]));
  return 1;
});

async function run(): Promise<number> {
  const flag = { type: "boolean" } as const;
  const line = readCommandLine(USAGE, { write: flag, quick: flag, date: { type: "string" } }, true);
  if (!line.ok) return line.code;
  const [slug, ...rest] = line.words;
  const { write = false, quick = false } = line.values;
  if (slug === undefined || rest.length > 0) return fail(USAGE);
  if (write && quick) return fail(`--write cần dựng trang và in PDF, nên không dùng cùng --quick.\n${USAGE}`);
  const releasedOn = line.values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(releasedOn))
    return fail(`Ngày “${releasedOn}” không đúng dạng năm-tháng-ngày.\n${USAGE}`);

  const files = filesOnDisk(root);
  const loaded = await load(root);
  if (loaded.dataset === null) return fail(`${printProblems(loaded.problems)}Sửa các lỗi trên trước.`);
  const read = readValues(loaded.dataset, files);
  const known = [
    ...new Set([...read.dataset.conferences.keys(), ...loaded.withheld, ...read.withheld]),
  ].sort();
  if (!known.includes(slug))
    return fail(`Không có hội nghị “${slug}”. Các hội nghị hiện có: ${known.join(", ")}.`);
  const problems = [...loaded.problems, ...read.problems];
  if (!read.dataset.conferences.has(slug))
    return fail(`${printProblems(problems)}Hội nghị còn lỗi, chưa phát hành được.`);

  const checked = [
    ...problems,
    ...(await foresee(read.dataset)),
    ...proseFigures(read.dataset, textOf(files)),
    ...(quick ? [] : await builtProblems(slug)),
  ];
  const { items, manifest } = await itemsOf(read.dataset, slug, checked);
  const passed = items.every(({ level }) => level !== "block");
  const title = `Kiểm tra trước khi phát hành: ${slug}`;
  console.log(gateLines(title, items, passed));
  const page = join(root, ".build", "phat-hanh", `${slug}.html`);
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, gatePage(title, items, passed));
  console.log(`Xem thành trang: .build/phat-hanh/${slug}.html`);
  if (!passed) return 1;
  if (read.dataset.conferences.get(slug)?.status === "draft")
    return fail(
      `Hồ sơ còn là dự thảo. Duyệt xong thì chọn “chính thức” ở dòng “Tình trạng” của tệp Excel hồ sơ (npm run template -- hoi-nghi ${slug}) và nhập lại, hoặc bỏ dòng status: draft trong data/conferences/${slug}.yaml; rồi chạy lại.`,
    );
  if (write) return record(manifest, releasedOn);
  if (quick) console.log("Chưa kiểm tra bản in và liên kết; bỏ --quick để kiểm tra đủ.");
  else console.log(`Ghi nhận phát hành: npm run release -- ${slug} --write`);
  return 0;
}

/** Builds and prints the conference, and tells what that found: papers, links, pages. */
async function builtProblems(slug: string): Promise<Problem[]> {
  const browser = process.env.CHUYEN_SAU_BROWSER ?? null;
  const built = await publish({ root, browser, only: slug, onProgress: (line) => console.log(line) });
  if (built.done || built.message === null) return built.problems;
  const place = { file: `hoi-nghi/${slug}/`, line: 1, column: 1 };
  return [
    ...built.problems,
    { code: "page-broken", severity: "error", place, message: built.message, hint: "Xử lý rồi chạy lại." },
  ];
}

async function itemsOf(
  dataset: Dataset,
  slug: string,
  problems: readonly Problem[],
): Promise<{ items: GateItem[]; manifest: Manifest }> {
  const analysis = analyseConference(dataset, dataset.conferences.get(slug)!);
  const manifest = manifestOf(dataset, analysis, analysisJson(dataset, analysis));
  const release = dataset.releases?.get(slug) ?? null;
  const found = gate({
    analysis,
    agencies: dataset.agencies,
    problems,
    sections: inVietnamese(await briefingSections({ dataset, analysis })),
    manifest,
    release,
    record: await readFile(join(root, "data", "conferences", `${slug}.yaml`), "utf8"),
    commentary: dataset.commentary.get(slug) ?? null,
  });
  return { items: [...changedByHand(release), ...found], manifest };
}

/** What tells one set of numbers from another. */
function fingerprintOf(numbers: readonly { id: string; text: string }[]): string {
  return createHash("sha256").update(releasedLines(numbers)).digest("hex");
}

/** A record of a release that was changed by hand cannot be trusted. */
function changedByHand(release: Release | null): GateItem[] {
  if (release === null) return [];
  const numbers = [...release.numbers].map(([id, text]) => ({ id, text }));
  if (fingerprintOf(numbers) === release.fingerprint) return [];
  const what = "Tệp ghi nhận phát hành đã bị sửa tay: các số không khớp dấu vân.";
  const mend = "Lấy lại bản cũ của tệp, hoặc xóa tệp rồi phát hành lại.";
  return [{ level: "block", place: `${releasePath(release.conference)}:1:1`, what, mend }];
}

async function record(manifest: Manifest, releasedOn: string): Promise<number> {
  const fingerprint = fingerprintOf(inVietnamese(manifest.numbers));
  const path = releasePath(manifest.conference);
  const text = releaseYaml(manifest, releasedOn, fingerprint);
  const failure = await writeRecord(root, [{ file: path, text }]);
  if (failure !== null) return fail(failure);
  console.log(`Đã ghi nhận phát hành ngày ${releasedOn} (${path}). Chạy “npm run build” để bỏ dấu dự thảo.`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
