import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fontFaces, writeFonts } from "../fonts.ts";
import { takeLock } from "./build-lock.ts";
import { keepFile, readKept } from "./kept-file.ts";

/** A number that no process has. */
const DEAD = 2 ** 30;
const bytes = new TextEncoder().encode("điểm 42,43");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-giu-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a kept file", () => {
  test("is what was kept, also when that is nothing", async () => {
    for (const content of [bytes, new Uint8Array()]) {
      const path = join(folder, `a-${content.length}`);
      await keepFile(path, content);
      expect(await readKept(path)).toEqual(Buffer.from(content));
    }
    expect(await readKept(join(folder, "khong-co"))).toBeNull();
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ["cut to two bytes", (path) => truncate(path, 2)],
    ["cut by one byte", async (path) => truncate(path, (await readFile(path)).length - 1)],
    ["cut to nothing", (path) => truncate(path, 0)],
    ["longer", async (path) => writeFile(path, Buffer.concat([await readFile(path), Buffer.from("x")]))],
    ["of the same length", async (path) => writeFile(path, (await readFile(path)).fill(0x78, 80))],
    [
      "something else",
      (path) => writeFile(path, "một tệp khác dài hơn dấu niêm phong của tệp được giữ".repeat(3)),
    ],
  ])("that is %s is none", async (name, spoil) => {
    const path = join(folder, name);
    await keepFile(path, bytes);
    await spoil(path);
    expect(await readKept(path)).toBeNull();
  });

  test("leaves nothing half written, and clears away what a killed build left so", async () => {
    const place = join(folder, "half");
    await mkdir(place);
    await writeFile(join(place, `dang-ghi-${DEAD}-a`), "nửa");
    await keepFile(join(place, "a"), bytes);
    expect(await readdir(place)).toEqual(["a"]);
  });
});

test("a cut face that was damaged in the cache is cut again, and the same", async () => {
  const cache = join(folder, "cache");
  const faces = () => readFile(join(folder, "out", "assets", "fonts", fontFaces[4]!.file));
  await writeFonts(join(folder, "out"), ["Tinos"], cache);
  const good = await faces();
  for (const name of await readdir(cache)) await truncate(join(cache, name), 2);
  await writeFonts(join(folder, "out"), ["Tinos"], cache);
  expect((await faces()).equals(good)).toBe(true);
}, 300_000);

describe("the lock of a build", () => {
  test("is held by one, and free again afterwards", async () => {
    const work = join(folder, "work");
    await mkdir(work);
    await writeFile(join(work, "dang-dung"), String(process.ppid));
    const refused = await takeLock(work);
    expect(refused).toMatchObject({
      free: false,
      message: expect.stringMatching(
        /Một lần dựng khác đang chạy .*tiến trình \d+.*xóa tệp \.build\/dang-dung/u,
      ),
    });
    await rm(join(work, "dang-dung"));
    const lock = await takeLock(work);
    if (!lock.free) throw new Error(lock.message);
    expect(await readdir(work)).toEqual(["dang-dung"]);
    await lock.release();
    expect(await readdir(work)).toEqual([]);
  });

  test.each([String(DEAD), "", "rác", String(process.pid)])(
    "of nobody who runs counts for nothing: %j",
    async (pid) => {
      const work = join(folder, `work-${pid}`);
      await mkdir(work);
      await writeFile(join(work, "dang-dung"), pid);
      expect(await takeLock(work)).toMatchObject({ free: true });
    },
  );
});
