import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { analyseIndex } from "../src/analysis/analyse-index.ts";
import { makeChecker } from "../src/claims/check-text.ts";
import { formatNumber } from "../src/format/number.ts";
import { inVietnamese } from "../src/format/write.ts";
import { filesOnDisk } from "../src/load/files.ts";
import { loadFiles } from "../src/load/load.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { editionsOf } from "../src/model/lookup.ts";
import { build } from "../src/pipeline.ts";
import { barePrint } from "../src/print/bare-print.ts";
import { locateBrowser } from "../src/print/browser/locate-browser.ts";
import { printPapers } from "../src/print/print.ts";
import { readCommandLine } from "./command-line.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const USAGE = `Cách dùng: npm run bench
Đo những con số mà README nêu.
  --runs <số>   mỗi phép đo chạy mấy lần, lấy lần nhanh nhất; mặc định 3
  --help        hiện hướng dẫn này`;
const line = readCommandLine(USAGE, { runs: { type: "string" } });
if (!line.ok) process.exit(line.code);
const RUNS = Number(line.values.runs ?? 3);
const PAGES = 100;
const CHARACTERS_OF_A_PAGE = 3340;

/**
 * `npm run bench`: the figures that the README quotes, as ratios of two things measured in turn in one run, so that
 * they hold on any machine. Each is the best of several rounds.
 */
await run();

async function run(): Promise<void> {
  const files = filesOnDisk(root);
  const names = files.list();
  const readAll = () => names.map((name) => files.read(name));
  const { dataset } = loadFiles(files);
  if (dataset === null) throw new Error("the data hold an error: run `npm run check`");
  const checker = makeChecker(dataset);
  const prose = pagesOfProse();
  const { reading, loading, analysing, checking } = await best({
    reading: readAll,
    loading: () => loadFiles(files),
    analysing: () => analyseEverything(dataset),
    checking: () => checker.check(prose),
  });
  report(`Đọc và kiểm tra ${names.length} tệp dữ liệu`, loading, reading, "thời gian chỉ đọc các tệp ấy");
  report(
    `Phân tích mọi chỉ số của mọi đơn vị qua mọi năm (${analyseEverything(dataset)} cặp năm)`,
    analysing,
    reading,
    "thời gian chỉ đọc các tệp dữ liệu",
  );
  report(
    `Soát số trong ${PAGES} trang văn bản dày số liệu (${inVietnamese(formatNumber(prose.length, 0))} ký tự)`,
    checking,
    loading,
    "thời gian đọc và kiểm tra các tệp dữ liệu",
  );
  await benchPrinting();
}

/** A hundred pages of the densest prose there is: the labelled passages, over and over. */
function pagesOfProse(): string {
  const folder = join(root, "src/claims/__texts__");
  const once = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name): { text: string }[] => parse(readFileSync(join(folder, name), "utf8")))
    .map(({ text }) => text)
    .join("\n\n");
  const length = PAGES * CHARACTERS_OF_A_PAGE;
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Every unit against the year before, in every edition of every index; returns how many comparisons that is. */
function analyseEverything(dataset: Dataset): number {
  let pairs = 0;
  for (const index of dataset.indices.values()) {
    const editions = editionsOf(dataset, index.id);
    for (const [position, edition] of editions.entries()) {
      const before = editions[position - 1];
      if (!before) continue;
      for (const id of edition.standings.keys()) {
        const unit = dataset.units.get(id);
        if (!unit) continue;
        const years = { year: edition.year, against: before.year, from: editions[0]?.year ?? before.year };
        analyseIndex(dataset, { unit, index, editions, ...years });
        pairs += 1;
      }
    }
  }
  return pairs;
}

async function benchPrinting(): Promise<void> {
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(found.message);
  const { site } = await build(root);
  if (site === null) throw new Error("the data hold an error: run `npm run check`");
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-bench-"));
  const stagingDir = join(folder, "staging");
  const print = async () => {
    const problems = await printPapers(site.papers, {
      outDir: join(folder, "out"),
      stagingDir,
      browser: found.path,
      onProgress: () => {},
    });
    if (problems.some(({ severity }) => severity === "error")) throw new Error(problems[0]?.message);
  };
  try {
    await print();
    const { printing, bare } = await best({ printing: print, bare: () => barePrint(stagingDir, found.path) });
    report(
      `Dàn trang, in, hoàn thiện, đọc lại ${site.papers.length} bản PDF`,
      printing,
      bare,
      "thời gian riêng Chromium cần để mở và in các trang ấy",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The shortest time of each task, in ms, over rounds in which all of them take turns. */
async function best<Name extends string>(tasks: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < RUNS; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      times[name] = Math.min(times[name], performance.now() - start);
    }
  }
  return times;
}

function report(what: string, ms: number, of: number, yardstick: string): void {
  const milliseconds = (time: number) => `${inVietnamese(formatNumber(time, 0))} ms`;
  console.log(
    `${what}: ${milliseconds(ms)}, bằng ${inVietnamese(formatNumber(ms / of, 2))} lần ${yardstick} (${milliseconds(of)}).`,
  );
}
