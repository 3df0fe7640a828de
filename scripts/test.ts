import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "./command-line.ts";
import { lineEnds } from "./line-ends.ts";

/*
 * `npm run test:quick` stops before whatever needs a browser or the whole of the real data. `npm test`: types, rules of
 * style, the tests beside the modules, and a real build looked at in a real browser with its papers read back. The last
 * two run side by side, since each waits for its browser much of the time; what the last one says is shown when the one
 * before it has ended. Stops where a part has failed; the last line counts.
 */

const USAGE = `Cách dùng: npm test
Kiểm tra cả chương trình: kiểu, cách viết, từng phần, rồi dựng thật, mở trong trình duyệt thật và đọc lại bản in.
  --quick   chỉ phần không cần trình duyệt, dưới một phút (npm run test:quick)
  --help    hiện hướng dẫn này`;

interface Count {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, "..");

/** Where a part says what it has to say: at once, or, while another one is speaking, later. */
interface Voice {
  write(text: string): void;
}

const aloud: Voice = { write: (text) => process.stdout.write(text) };

/** Keeps what is said until `release`, and from then on says all of it at once. */
function held(): Voice & { release(): void } {
  let kept: string[] | null = [];
  return {
    write: (text) => (kept === null ? aloud.write(text) : void kept.push(text)),
    release: () => {
      const before = kept ?? [];
      kept = null;
      for (const text of before) aloud.write(text);
    },
  };
}

/** Runs a package's own program with this Node and gives its exit code. */
function run(program: string, args: string[], voice: Voice): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], {
      cwd: root,
      stdio: ["inherit", "pipe", "pipe"],
      env: { ...process.env, ...colours() },
    });
    child.stdout.setEncoding("utf8").on("data", voice.write);
    child.stderr.setEncoding("utf8").on("data", voice.write);
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** A program that writes to us sees no terminal; where there is one, it may use colours all the same. */
const colours = () => (process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {});

/** A program that only says yes or no counts as one test. */
async function check(program: string, args: string[], voice: Voice): Promise<Count> {
  const code = await run(program, args, voice);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function tests(config: string, voice: Voice): Promise<Count> {
  const report = join(reports, `${config.replaceAll("/", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run("vitest/vitest.mjs", ["run", "--config", config, ...reporters], voice);
  const count = await readFile(report, "utf8").then(
    (text) => {
      const { numPassedTests, numFailedTests } = JSON.parse(text) as Record<string, number>;
      return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    },
    () => ({ passed: 0, failed: 0 }),
  );
  // A file that cannot be read at all holds no test that failed, yet it failed.
  return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

const line = readCommandLine(USAGE, { quick: { type: "boolean" } });
if (!line.ok) process.exit(line.code);
const reports = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
const quick = line.values.quick ?? false;
type Part = [heading: string, run: (voice: Voice) => Promise<Count>];
const types = (voice: Voice) => check("typescript/bin/tsc", ["--noEmit"], voice);
const style = (voice: Voice) =>
  check("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", ...lineEnds(root), "."], voice);
const whole: Part[] = [
  ["1/4 Types", types],
  ["2/4 Style", style],
  ["3/4 Modules", (voice) => tests("src/testing/vitest.config.ts", voice)],
  [
    "4/4 A real build, a real browser, real papers",
    (voice) => tests("src/testing/e2e/vitest.config.ts", voice),
  ],
];
const daily: Part[] = [
  ["1/3 Types", types],
  ["2/3 Style", style],
  ["3/3 Modules, the quick ones", (voice) => tests("src/testing/vitest-quick.config.ts", voice)],
];
/** Two builds and two suites at once need this much; with less, each part waits for the one before it. */
const ROOMY_BYTES = 6e9;

/** Runs a part, with its heading and how long it took. */
async function told([heading, part]: Part, voice: Voice): Promise<Count> {
  voice.write(`\n=== ${heading} ===\n`);
  const started = performance.now();
  const count = await part(voice);
  voice.write(`${heading}: ${Math.round((performance.now() - started) / 1000)} s\n`);
  return count;
}

const total: Count = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Count) => {
  total.passed += passed;
  total.failed += failed;
};
const parts = quick ? daily : whole;
const together = !quick && process.availableMemory() >= ROOMY_BYTES ? parts.splice(2) : [];
for (const part of parts) {
  if (total.failed === 0) add(await told(part, aloud));
}
if (total.failed === 0) {
  const voices = together.map((_, at) => (at === 0 ? { ...aloud, release: () => {} } : held()));
  const running = together.map((part, at) => told(part, voices[at] ?? aloud));
  for (const [at, counting] of running.entries()) {
    voices[at]?.release();
    add(await counting);
  }
}
await rm(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
