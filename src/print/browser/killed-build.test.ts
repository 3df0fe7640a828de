import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { isRunning, removeLeftOvers } from "../../write/disk/left-overs.ts";
import { locateBrowser } from "./locate-browser.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const profiles = async (pid: number) =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`chuyen-sau-ho-so-${pid}-`));

test("a build that is killed leaves no browser behind, and its profile goes at the next start", async () => {
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(here, "..", "..", "..", ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(choice.message);
  const code = `
    const { launchBrowser } = await import(${JSON.stringify(pathToFileURL(join(here, "launch.ts")).href)});
    const browser = await launchBrowser(${JSON.stringify(choice.path)});
    await browser.newPage();
    console.log(browser.process().pid);
    setInterval(() => {}, 1000);`;
  const build = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(build.stdout, "data");
  const browser = Number(String(said));
  expect([isRunning(browser), (await profiles(build.pid ?? 0)).length]).toEqual([true, 1]);
  const gone = once(build, "exit");
  build.kill("SIGKILL");
  await gone;
  await vi.waitFor(() => expect(isRunning(browser)).toBe(false), { timeout: 15_000, interval: 100 });
  await removeLeftOvers(tmpdir(), "chuyen-sau-ho-so-");
  expect(await profiles(build.pid ?? 0)).toEqual([]);
}, 300_000);
