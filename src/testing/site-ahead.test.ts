import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { getPriority } from "node:os";
import { dirname } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { buildAhead } from "../../scripts/site-ahead.ts";
import { isRunning } from "../write/disk/left-overs.ts";

/* The build of the site that `npm test` starts with its first part. */

afterEach(() => vi.unstubAllEnvs());

test("a build that cannot be made is told in its own words, and nothing is waited for", async () => {
  vi.stubEnv("CHUYEN_SAU_BROWSER", "/khong/co");
  const said: string[] = [];
  const ahead = buildAhead((line) => said.push(line));
  expect(await ahead.environment()).toBeNull();
  await ahead.end();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/not built .*\n.*trình duyệt.*\/khong\/co/isu);
});

/** The processes that a process of Linux started. */
async function startedBy(pid: number): Promise<number[]> {
  const pids = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return pids.trim().split(" ").filter(Boolean).map(Number);
}

test.skipIf(process.platform !== "linux")(
  "it stands back behind the tests; one that is no longer wanted ends at once and leaves nothing behind",
  async () => {
    const said: string[] = [];
    const ahead = buildAhead((line) => said.push(line));
    const { CHUYEN_SAU_SITE: site = "" } = (await ahead.environment()) ?? {};
    const copy = dirname(dirname(site));
    expect(existsSync(copy)).toBe(true);
    const [build = 0] = await startedBy(ahead.pid ?? 0);
    expect(getPriority(build)).toBeGreaterThan(getPriority());
    await ahead.end();
    expect(isRunning(build)).toBe(false);
    expect(existsSync(copy)).toBe(false);
    expect(said).toEqual([]);
  },
);
