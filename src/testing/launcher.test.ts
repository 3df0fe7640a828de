import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { isRunning } from "../write/disk/left-overs.ts";

const launcher = fileURLToPath(new URL("../../scripts/launch.mjs", import.meta.url));

test("a command that runs out of memory ends with one sentence, not with the words of Node", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=16", launcher, "scripts/pdf.ts", "khong-co"],
    { encoding: "utf8" },
  );
  expect([status, stdout, stderr.trim()]).toEqual([
    1,
    "",
    "Máy không đủ bộ nhớ nên lệnh bị dừng giữa chừng; bản _site trước đó còn nguyên. Đóng bớt chương trình rồi chạy lại, hoặc dựng từng hội nghị: npm run build -- <mã hội nghị>. Cần khoảng 1 GB bộ nhớ trống.",
  ]);
}, 300_000);

test.skipIf(process.platform !== "linux")(
  "a command whose launcher is killed ends, too",
  async () => {
    const parent = spawn(process.execPath, [launcher, "scripts/pdf.ts", "khong-co"], { stdio: "ignore" });
    await once(parent, "spawn");
    const children = `/proc/${parent.pid}/task/${parent.pid}/children`;
    // by itself it would go on for far longer than it is given here: it makes all pages of all conferences
    const child = await vi.waitFor(
      async () => {
        const pid = Number((await readFile(children, "utf8")).trim().split(" ")[0]);
        if (!(pid > 0)) throw new Error("not started yet");
        return pid;
      },
      { timeout: 20_000, interval: 10 },
    );
    parent.kill("SIGKILL");
    await once(parent, "exit");
    await vi.waitFor(() => expect(isRunning(child)).toBe(false), { timeout: 15_000, interval: 50 });
  },
  45_000,
);

/** Asking for the home of a user whom the system does not know throws, as in a container with a number of its own. */
const HOMELESS =
  "import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';" +
  " os.homedir = () => { if (process.env.HOME) return process.env.HOME; throw new Error('no home'); };" +
  " syncBuiltinESMExports();";

test("a user without a home is given one, and no package of ours falls over it", () => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(HOMELESS)}"`,
  };
  delete env.HOME;
  // With it goes the reader of PDF files, whose drawing package asks for the home as soon as it is loaded.
  const { status, stderr } = spawnSync(process.execPath, [launcher, "scripts/check.ts", "--help"], {
    encoding: "utf8",
    env,
  });
  expect([status, stderr]).toEqual([0, ""]);
}, 60_000);
