import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "./browser-path.ts";
import { copySmallProject, fingerprints, type Project, type Run } from "./project.ts";

/* Builds that must fail leave the last good output as it was; one conference may fail alone, or be built alone. */

/** Conferences of the copy: enough to tell one from another, few enough to be quick. They take figures of no league table. */
const few = ["cao-bang-2019", "quang-ninh-2022"];

/** One more, which has recorded nothing yet and so has few papers. */
const thin = `slug: tinh-mau-2023
unit: tinh-mau
title: Hội nghị chưa ghi gì
held_on: 2023-06-20
about: Hội nghị chưa ghi tồn tại, nguyên nhân, giải pháp nào (số liệu minh họa).
illustrative: true
official: false
source: minh-hoa

indices:
  - {index: par-index-mau, year: 2022, against: 2021}
`;

let project: Project;
let first: Run;
let built: Record<string, string>;

beforeAll(async () => {
  project = await copySmallProject(browserPath(), few);
  await writeFile(join(project.root, "data/conferences/tinh-mau-2023.yaml"), thin);
  first = await project.run("scripts/build.ts");
  built = first.code === 0 ? await fingerprints(project.site) : {};
});
afterAll(() => project.remove());

describe("a build of few conferences, without the large leagues", () => {
  test("succeeds and tells how far it is", () => {
    expect(first.code, first.output).toBe(0);
    expect(first.output).toMatch(/1\/5 .*\n2\/5 .*\n3\/5 .*\n(?: {4}\D.*\n)* {4}1\/\d+ hoi-nghi\//u);
    const papers = Object.keys(built).filter((name) => name.endsWith(".pdf")).length;
    expect(first.output).toContain(`${papers}/${papers} hoi-nghi/`);
    expect(first.output.trimEnd()).toMatch(/Xong: mở _site\/index\.html$/u);
  });

  test("is found in order by the check", async () => {
    const { code, output } = await project.run("scripts/check.ts");
    expect(code, output).toBe(0);
    expect(output).toMatch(/Đã đọc \d+ tệp, \d+ kỳ đánh giá, 3 hội nghị\./u);
  });
});

/** Where a piece of text stands in a file, as an editor counts: "15:22". */
function placeOf(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece));
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
}

interface Spoiling {
  file: string;
  /** What is replaced, once, by what. */
  from: string;
  to: string;
  /** What must be said, with "here" for the place of the replaced text. */
  says: string;
}

const scores = "data/scores/sipas/2021.yaml";
/** Each list is spoiled at once, and everything must be told at once. */
const spoilings: Record<string, Spoiling[]> = {
  "a decimal comma in a score, and an unknown key in another file": [
    { file: scores, from: "89.15", to: '"89,15"', says: `${scores}:here` },
    {
      file: "data/scores/sipas/2020.yaml",
      from: "ranked_units",
      to: "ranked_unit",
      says: "data/scores/sipas/2020.yaml:here",
    },
  ],
  "a value that a template lacks": [
    {
      file: "templates/components/summary.njk",
      from: "{{ text | html }}",
      to: "{{ text.lacking.altogether }}",
      says: "templates/pages/analysis.njk:8:39 own-mistake Mẫu trang in ra một giá trị không có.",
    },
  ],
  "a link of a template that leads nowhere": [
    {
      file: "templates/layouts/base.njk",
      from: "</body>",
      to: '<a href="khong-co/index.html">x</a></body>',
      says: "khong-co/index.html",
    },
  ],
};

describe("a failed build leaves the last good output as it was, and says why", () => {
  test.each(Object.entries(spoilings))("%s", async (_, spoiled) => {
    const restore: (() => Promise<void>)[] = [];
    try {
      const said: string[] = [];
      for (const { file, from, to, says } of spoiled) {
        const good = await readFile(join(project.root, file), "utf8");
        restore.push(await spoil(file, from, to));
        said.push(says.replace("here", placeOf(good, from)));
      }
      const { code, output } = await project.run("scripts/build.ts");
      for (const words of said) expect(output).toContain(words);
      expect(code).toBe(1);
      expect(output).toContain("bản _site trước đó giữ nguyên");
      expect(output).not.toMatch(/^\s+at .+:\d+:\d+/mu);
      expect(await fingerprints(project.site)).toEqual(built);
    } finally {
      for (const undo of restore) await undo();
    }
  });

  test("an error of one conference, where all or nothing is asked for", async () => {
    const restore = await spoil("data/conferences/tinh-mau-2023.yaml", "indices:", "indices: [");
    try {
      const { code, output } = await project.run("scripts/build.ts", {}, ["--strict"]);
      expect(code).toBe(1);
      expect(output).toContain("bản _site trước đó giữ nguyên");
      expect(await fingerprints(project.site)).toEqual(built);
    } finally {
      await restore();
    }
  });

  test("a browser that is not there", async () => {
    const { code, output } = await project.run("scripts/build.ts", { CHUYEN_SAU_BROWSER: "/khong/co" });
    expect(code).toBe(1);
    expect(output).toMatch(/trình duyệt.*\/khong\/co/isu);
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/mu);
    expect(await fingerprints(project.site)).toEqual(built);
  });
});

/** Replaces a text in a file of the project; what is given back puts the file right again. */
async function spoil(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const path = join(project.root, file);
  const good = await readFile(path, "utf8");
  expect(good).toContain(from);
  await writeFile(
    path,
    good.replace(from, () => to),
  );
  return () => writeFile(path, good);
}

describe("one conference's fault does not withhold the others", () => {
  test("its last good folder stays, the list says so, and the exit code is 1", async () => {
    const restore = [
      await spoil("data/conferences/tinh-mau-2023.yaml", "indices:", "indices: ["),
      await spoil("data/conferences/cao-bang-2019.yaml", "title: ", "title: 漢 "),
      await spoil("data/conferences/quang-ninh-2022.yaml", "title: ", "title: Bản sửa của "),
    ];
    try {
      const { code, output } = await project.run("scripts/build.ts");
      expect(code, output).toBe(1);
      expect(output).toContain("data/conferences/tinh-mau-2023.yaml:");
      for (const slug of ["tinh-mau-2023", "cao-bang-2019"])
        expect(output).toContain(`Hội nghị “${slug}” còn lỗi nên chưa dựng lại`);
      expect(output).toContain("data/conferences/cao-bang-2019.yaml:7:8 odd-character");
      expect(output).toContain("trừ hội nghị còn lỗi");
      const now = await fingerprints(project.site);
      const changed = Object.keys(built).filter((name) => now[name] !== built[name]);
      // Pages that show an example out of a withheld conference have to do without it.
      expect(changed.filter((name) => now[name] === undefined && name.includes("hoi-nghi/"))).toEqual([]);
      expect(changed.filter((name) => /hoi-nghi\/(tinh-mau|cao-bang)/u.test(name))).toEqual([]);
      expect(changed).toContain("hoi-nghi/quang-ninh-2022/index.html");
      const home = await readFile(join(project.site, "index.html"), "utf8");
      expect(home).toContain("hoi-nghi/tinh-mau-2023/index.html");
    } finally {
      for (const undo of restore) await undo();
    }
  });

  test("one conference is built by its name, and all others stay as they are", async () => {
    const restore = await spoil("data/conferences/cao-bang-2019.yaml", "title: ", "title: Bản sửa của ");
    const before = await fingerprints(project.site);
    try {
      const { code, output } = await project.run("scripts/build.ts", {}, ["cao-bang-2019"]);
      expect(code, output).toBe(0);
      expect(output).toContain("3/3 ");
      const now = await fingerprints(project.site);
      const others = Object.keys(before).filter((name) => /hoi-nghi\/(?!cao-bang)/u.test(name));
      expect(others.length).toBeGreaterThan(40);
      expect(others.filter((name) => now[name] !== before[name])).toEqual([]);
      expect(now["hoi-nghi/cao-bang-2019/trinh-chieu.pdf"]).not.toBe(
        before["hoi-nghi/cao-bang-2019/trinh-chieu.pdf"],
      );
    } finally {
      await restore();
    }
    const { code, output } = await project.run("scripts/build.ts", {}, ["khong-co"]);
    expect(code).toBe(1);
    expect(output).toContain("Không có hội nghị “khong-co”. Các hội nghị hiện có: ");
  });
});

describe("npm run check", () => {
  test("lists every problem at once and ends with 1", async () => {
    const files = ["data/scores/sipas/2021.yaml", "data/scores/sipas/2020.yaml"];
    const good = new Map<string, string>();
    for (const file of files) {
      const text = await readFile(join(project.root, file), "utf8");
      good.set(file, text);
      await writeFile(join(project.root, file), text.replace("ranked_units", "ranked_unit"));
    }
    try {
      const { code, output } = await project.run("scripts/check.ts");
      expect(code).toBe(1);
      for (const [file, text] of good) expect(output).toContain(`${file}:${placeOf(text, "ranked_units")}`);
    } finally {
      for (const [file, text] of good) await writeFile(join(project.root, file), text);
    }
  });
});
