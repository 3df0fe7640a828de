import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRunning, ownFolder, removeLeftOvers } from "../../write/disk/left-overs.ts";
import { isWhole, listContents } from "./contents-list.ts";
import { fontSettings, settingsText } from "./font-settings.ts";
import { unpackBrowser } from "./packed-browser.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-goi-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder with a list of its contents", () => {
  const spoil: Record<string, (place: string) => Promise<unknown>> = {
    "a file that was cut": (place) => truncate(join(place, "a", "phông.ttf"), 2),
    "a file of the same length with another byte": (place) => writeFile(join(place, "b"), "khac!"),
    "a file that is gone": (place) => rm(join(place, "b")),
    "no list": (place) => rm(join(place, "noi-dung.json")),
    "a list that was cut": (place) => truncate(join(place, "noi-dung.json"), 40),
    "an empty list": (place) => writeFile(join(place, "noi-dung.json"), "[]"),
  };

  async function whole(name: string): Promise<string> {
    const place = join(folder, name);
    await mkdir(join(place, "a"), { recursive: true });
    await writeFile(join(place, "a", "phông.ttf"), "một phông");
    await writeFile(join(place, "b"), "bytes");
    await listContents(place);
    return place;
  }

  test("is whole as it was listed, and with more in it", async () => {
    const place = await whole("good");
    expect(await isWhole(place)).toBe(true);
    await writeFile(join(place, "more"), "x");
    expect(await isWhole(place)).toBe(true);
    expect(await isWhole(join(folder, "khong-co"))).toBe(false);
  });

  test.each(Object.entries(spoil))("is not whole with %s", async (name, how) => {
    const place = await whole(name);
    await how(place);
    expect(await isWhole(place)).toBe(false);
  });
});

describe("what dead processes left", () => {
  /** A number that no process has: the largest is far below it. */
  const DEAD = 2 ** 30;

  test("is removed; what living ones work in stays, and so does everything else", async () => {
    const place = join(folder, "left");
    const own = `${ownFolder(place, "dang-")}abc`;
    for (const name of [own, join(place, `dang-${DEAD}-x`), join(place, "dang-new"), join(place, "khac")]) {
      await mkdir(name, { recursive: true });
      await writeFile(join(name, "tep"), "x");
    }
    await removeLeftOvers(place, "dang-");
    expect((await readdir(place)).sort()).toEqual([`dang-${process.pid}-abc`, "khac"].sort());
    await removeLeftOvers(join(folder, "khong-co"), "dang-");
  });

  test("is told from what lives by its number", () => {
    expect([process.pid, process.ppid, DEAD].map(isRunning)).toEqual([true, true, false]);
  });
});

describe("the fonts of the packed browser", () => {
  test("lie in its own folder, by its full path, and nowhere else", async () => {
    const place = join(folder, "Tỉnh A & B #1 100%");
    await mkdir(place);
    const text = await readFile(fontSettings(place), "utf8");
    const dirs = [...text.matchAll(/<(?:dir|cachedir)>([^<]+)</gu)].map(([, path]) => path);
    expect(dirs).toEqual(
      [join(place, "fonts", "fonts"), join(place, "cai-dat-phong", "cache")].map((path) =>
        path.replace("&", "&amp;"),
      ),
    );
  });

  test("are named anew when the project was moved", async () => {
    const place = join(folder, "moved");
    await mkdir(place);
    const file = fontSettings(place);
    await writeFile(file, settingsText("/cu/fonts", "/cu/cache"));
    expect(fontSettings(place)).toBe(file);
    expect(await readFile(file, "utf8")).toContain(join(place, "fonts", "fonts"));
  });
});

test("a browser that was cut, half unpacked or left by a killed build is unpacked again, whole", async () => {
  const place = join(folder, "trinh-duyet");
  // The one that the other tests print with, where there is one: unpacking takes longer than copying.
  const project = join(import.meta.dirname, "../../..", ".build", "trinh-duyet");
  if (existsSync(project)) {
    const own = (name: string) => !name.includes("dang-giai-nen-");
    await cp(project, place, { recursive: true, filter: own });
  }
  const path = await unpackBrowser(place);
  // Only Linux on x64 has one.
  if (path === null) return expect([process.platform, process.arch]).not.toEqual(["linux", "x64"]);
  const good = join(folder, "good-browser");
  await copyFile(path, good);
  const [version = ""] = await readdir(place);
  await truncate(path, 1_000_000);
  await rm(join(dirname(path), "al2023"), { recursive: true });
  await mkdir(join(place, `dang-giai-nen-${2 ** 30}-x`));
  await mkdir(join(place, "1.0.0"));
  expect(await unpackBrowser(place)).toBe(path);
  expect((await readFile(path)).equals(await readFile(good))).toBe(true);
  expect(await readdir(place)).toEqual([version]);
  expect(await readdir(dirname(path))).not.toContain("hong");
  expect(await isWhole(dirname(path))).toBe(true);
}, 300_000);
