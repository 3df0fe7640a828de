import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handout, shortReport, slides } from "../paper-fixture.ts";
import { paperPath } from "../paper-problems.ts";
import { printPapers } from "../print.ts";
import { locateBrowser } from "./locate-browser.ts";
import { isPacked } from "./packed-browser.ts";
import { probeBrowser } from "./probe.ts";

/* Browsers that are of no use, and browsers that die: small scripts that stand before the real one. */

const root = fileURLToPath(new URL("../../..", import.meta.url));
const papers = [shortReport, handout, slides];
let folder = "";
let browser = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-chet-"));
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(`${choice.message} ${choice.hint}`);
  browser = choice.path;
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A "browser" that runs some lines of shell; `$REAL` is the real one. */
async function script(name: string, lines: string): Promise<string> {
  const place = join(folder, name);
  await mkdir(place);
  if (isPacked(browser)) {
    for (const part of ["al2023", "fonts"]) await symlink(join(dirname(browser), part), join(place, part));
  }
  const path = join(place, "chromium");
  await writeFile(path, `#!/bin/sh\nREAL="${browser}"\n${lines}\n`);
  await chmod(path, 0o755);
  return path;
}

/** The processes that show pages for a browser: what a machine short of memory ends first. */
function renderersOf(browser: number): number[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .flatMap((found) =>
      found ? [{ pid: Number(found[1]), parent: Number(found[2]), args: found[3]! }] : [],
    );
  const below = new Set([browser]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const { pid, parent } of rows) if (below.has(parent)) below.add(pid);
  }
  return rows
    .filter(({ pid, args }) => below.has(pid) && args.includes("--type=renderer"))
    .map(({ pid }) => pid);
}

/** Kills a process; one that is gone by now is as good. */
function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * Prints three papers and kills the browser, or what shows its pages, when the first `deaths` of its lives have printed a
 * paper.
 */
async function printWhileKilling(
  deaths: number,
  victims: (browser: number) => number[] = (pid) => [pid],
): Promise<{ messages: string[]; starts: number }> {
  const name = `dies-${deaths}-${victims.name}`;
  const pids = join(folder, `${name}.txt`);
  const path = await script(name, `echo $$ >> "${pids}"\nexec "$REAL" "$@"`);
  const living = async () => (await readFile(pids, "utf8")).trim().split("\n").map(Number);
  const killed = new Set<number>();
  let killing = Promise.resolve();
  const kill = async () => {
    const pid = (await living()).at(-1);
    if (pid === undefined || killed.size >= deaths || killed.has(pid)) return;
    killed.add(pid);
    const ended = victims(pid);
    expect(ended).not.toEqual([]);
    for (const one of ended) end(one);
  };
  // Many papers, so that some are still to be printed when the first ones are done.
  const many = papers.flatMap((paper) =>
    ["a", "b", "c", "d"].map((part) => ({ ...paper, folder: `${paper.folder}${part}/` })),
  );
  const problems = await printPapers(many, {
    outDir: join(folder, `${name}-out`),
    stagingDir: join(folder, `${name}-staging`),
    browser: path,
    onProgress: () => {
      killing = killing.then(kill);
    },
  });
  const messages = problems.map(({ message }) => message);
  if (messages.length === 0) {
    for (const paper of many) await readFile(join(folder, `${name}-out`, paperPath(paper)));
  }
  return { messages, starts: (await living()).length };
}

describe("a browser that dies while papers are printed", () => {
  test("is started again once, and every paper is printed", async () => {
    expect(await printWhileKilling(1)).toEqual({ messages: [], starts: 2 });
  }, 300_000);

  test("is started again once, too, where only its pages were ended for want of memory", async () => {
    const start = performance.now();
    expect(await printWhileKilling(1, renderersOf)).toEqual({ messages: [], starts: 2 });
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 300_000);

  test("is reported as what it is when it dies again, at once", async () => {
    const start = performance.now();
    expect(await printWhileKilling(2)).toEqual({
      messages: ["Trình duyệt tự tắt giữa chừng khi đang in, cả sau khi được khởi động lại một lần."],
      starts: 2,
    });
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 300_000);
});

describe("a browser that is of no use is found out within seconds", () => {
  test.each([
    ["ends at once", "exit 1", /^không khởi động được$/u],
    [
      "lacks a library",
      'echo "$0: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127',
      /^không khởi động được vì máy thiếu thư viện libnss3\.so$/u,
    ],
    ["never answers", "exec sleep 60", /^không khởi động được$/u],
    ["is no program", "exec /khong/co", /^không khởi động được$/u],
  ])(
    "%s",
    async (name, lines, why) => {
      const result = await probeBrowser(await script(name, lines), 5_000);
      expect(result).toEqual({ prints: false, why: expect.stringMatching(why) });
    },
    20_000,
  );

  test("finds no font at all", async () => {
    const none = join(folder, "none.conf");
    await writeFile(none, '<?xml version="1.0"?><fontconfig><dir>/khong/co</dir></fontconfig>');
    const path = await script("no font", `FONTCONFIG_FILE="${none}" exec "$REAL" "$@"`);
    const result = await probeBrowser(path, 15_000);
    expect(result).toEqual({ prints: false, why: expect.stringContaining("in thử một dòng chữ") });
  }, 300_000);

  test("may not be run", async () => {
    const path = await script("locked", "exit 0");
    await chmod(path, 0o644);
    expect(await probeBrowser(path, 5_000)).toEqual({
      prints: false,
      why: "không khởi động được vì tệp này không được phép chạy",
    });
  }, 20_000);

  test("while the real one prints", async () => {
    expect(await probeBrowser(browser)).toEqual({ prints: true });
  }, 300_000);
});
