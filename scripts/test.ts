import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "./command-line.ts";
import { lineEnds } from "./line-ends.ts";
import { buildAhead } from "./site-ahead.ts";

/*
 * `npm run test:quick` stops before whatever needs a browser or the whole of the real data. `npm test`: types, rules of style, the tests beside the modules, then a real build looked at in a real browser with
 * its papers read back. That build starts with the first part, beside it. Stops at the first part that fails; the last line counts.
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

/** The part that runs, and whether somebody stopped the whole. */
let running: ChildProcess | null = null;
let stopped = false;
// The window itself tells a part of Ctrl+C; of other signals it hears from here. What was made beside it is removed.
process.on("SIGINT", () => {
  stopped = true;
});
for (const signal of ["SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });

/** Runs a package's own program with this Node and gives its exit code. */
function run(program: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: "inherit",
    });
    running = child;
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** A program that only says yes or no counts as one test. */
async function check(program: string, args: string[]): Promise<Count> {
  const code = await run(program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function tests(config: string, environment: Record<string, string> = {}): Promise<Count> {
  const report = join(reports, `${config.replaceAll("/", "-")}.json`);
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run("vitest/vitest.mjs", ["run", "--config", config, ...output], environment);
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
/** A finished site that is given is read as it is. */
const ahead = quick || process.env.CHUYEN_SAU_SITE !== undefined ? null : buildAhead(console.log);

/** The tests of the built site; without one, because its build failed, there is nothing to look at. */
async function ofTheSite(): Promise<Count> {
  const environment = ahead === null ? {} : await ahead.environment();
  return environment === null
    ? { passed: 0, failed: 1 }
    : tests("src/testing/e2e/vitest.config.ts", environment);
}

const whole: [string, () => Promise<Count>][] = [
  ["1/4 Types", () => check("typescript/bin/tsc", ["--noEmit"])],
  [
    "2/4 Style",
    () => check("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", ...lineEnds(root), "."]),
  ],
  ["3/4 Modules", () => tests("src/testing/vitest.config.ts")],
  ["4/4 A real build, a real browser, real papers", ofTheSite],
];
const daily: [string, () => Promise<Count>][] = [
  ["1/3 Types", () => check("typescript/bin/tsc", ["--noEmit"])],
  [
    "2/3 Style",
    () => check("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", ...lineEnds(root), "."]),
  ],
  ["3/3 Modules, the quick ones", () => tests("src/testing/vitest-quick.config.ts")],
];

const total: Count = { passed: 0, failed: 0 };
for (const [heading, part] of quick ? daily : whole) {
  console.log(`\n=== ${heading} ===`);
  const started = performance.now();
  const { passed, failed } = await part();
  console.log(`${heading}: ${Math.round((performance.now() - started) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 || stopped) break;
}
await ahead?.end();
await rm(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = stopped || total.failed > 0 || total.passed === 0 ? 1 : 0;
