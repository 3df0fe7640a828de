import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { papiBars } from "../charts/__specs__/bar-samples.ts";
import { contributionBars } from "../charts/kinds/contribution-bars.ts";
import { finishedPictures, renderSvg } from "../charts/render-svg.ts";
import { keepFile, readKept } from "./disk/kept-file.ts";
import { keepPictures, recallKeptPictures } from "./kept-pictures.ts";

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

const file = () => join(cache, "pictures.kept");
const kept = async () =>
  JSON.parse(Buffer.from((await readKept(file())) ?? []).toString()) as {
    recipe: string;
    pictures: [string, string][];
  };

test("what was drawn is recalled by the next run, to the byte, and not drawn again", async () => {
  expect(await recallKeptPictures(cache)).toBe(0);
  const description = "Thử giữ hình đã vẽ";
  const picture = await renderSvg(contributionBars(papiBars), { description });
  await keepPictures(cache, { all: true });
  const { recipe, pictures } = await kept();
  expect(pictures.filter(([, drawn]) => drawn === picture)).toHaveLength(1);

  // Another process says what it was given: a mark planted into the kept picture comes back.
  const marked = pictures.map(([key, drawn]) => [key, drawn === picture ? `${drawn}<!-- giữ -->` : drawn]);
  await keepFile(file(), Buffer.from(JSON.stringify({ recipe, pictures: marked })));
  const script = `
    const { papiBars } = await import("../charts/__specs__/bar-samples.ts");
    const { contributionBars } = await import("../charts/kinds/contribution-bars.ts");
    const { renderSvg } = await import("../charts/render-svg.ts");
    const { recallKeptPictures } = await import("./kept-pictures.ts");
    await recallKeptPictures(${JSON.stringify(cache)});
    const description = ${JSON.stringify(description)};
    process.stdout.write(await renderSvg(contributionBars(papiBars), { description }));`;
  const again = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
  });
  expect(String(again)).toBe(`${picture}<!-- giữ -->`);
});

test("a damaged file, or one of other code, counts as none", async () => {
  await renderSvg(contributionBars(papiBars), { description: "Thử tệp hỏng" });
  await keepPictures(cache, { all: true });
  const good = await readFile(file());
  await writeFile(file(), good.subarray(0, good.length - 1));
  expect(await recallKeptPictures(cache)).toBe(0);
  await writeFile(file(), good);
  expect(await recallKeptPictures(cache)).toBeGreaterThan(0);
  await keepFile(file(), Buffer.from(JSON.stringify({ ...(await kept()), recipe: "khác" })));
  expect(await recallKeptPictures(cache)).toBe(0);
});

test("a build of one conference leaves the pictures of the others", async () => {
  const { pictures } = await finishedPictures();
  await keepPictures(cache, { all: false });
  expect((await kept()).pictures).toHaveLength(pictures.length);
});
