import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analyseConference } from "../analysis/analyse-conference.ts";
import { filesInMemory, filesOnDisk } from "../load/files.ts";
import { loadFiles } from "../load/load.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { isDraft } from "../model/release.ts";
import { releasedFigures } from "../released-figures.ts";
import { realData } from "../testing/real-data.ts";
import { changedSince, compareManifests } from "./compare.ts";
import { gate, lineOf } from "./gate.ts";
import type { GateInput } from "./gate-item.ts";
import { type Manifest, manifestOf, numbersBelow } from "./manifest.ts";
import { releaseYaml } from "./release-file.ts";
import { gateLines, gatePage } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const data = await realData();
const slug = "dong-thap-2022";

function analysed(held: Dataset) {
  const analysis = analyseConference(held, held.conferences.get(slug)!);
  return { analysis, manifest: manifestOf(held, analysis, {}) };
}

/** The same data with another PAPI score of Đồng Tháp in 2021, and what the conference says of it. */
function withScore(value: number, corrections: Manifest["corrections"] = []): Dataset {
  const editions = new Map(data.editions);
  const papi = new Map(editions.get("papi"));
  const edition = papi.get(2021)!;
  const standing = edition.standings.get("dong-thap")!;
  const score = { ...standing.score!, value, written: String(value) };
  papi.set(2021, {
    ...edition,
    standings: new Map([...edition.standings, ["dong-thap", { ...standing, score }]]),
  });
  editions.set("papi", papi);
  const conference = {
    ...data.conferences.get(slug)!,
    corrections: corrections.map((note, at) => ({ id: `dc-${at}`, sources: [], ...note })),
  };
  return { ...data, editions, conferences: new Map([...data.conferences, [slug, conference]]) };
}

const old = analysed(data).manifest;
const release = {
  conference: slug,
  releasedOn: "2026-11-27",
  fingerprint: "",
  numbers: new Map(old.numbers.map(({ id, text }) => [id, text])),
};
const note = { date: "2026-12-01", text: "ghi nhầm", numbers: ["papi-2021-chung-diem"] };

describe("two builds compared", () => {
  test("equal ones differ in nothing", () => {
    expect(compareManifests(old, analysed(data).manifest)).toEqual([]);
  });

  test("a changed number, and what was computed from it, each with old, new and why", () => {
    const { manifest } = analysed(withScore(43.5));
    const told = compareManifests(old, manifest).map(
      ({ id, old: was, now, reason }) => `${id}: ${was} → ${now} (${reason})`,
    );
    expect(told).toContain(
      "papi-2021-chung-diem: 42,43 điểm → 43,50 điểm (số của đơn vị khác trong kỳ, bộ tiêu chí hoặc cách tính đổi)",
    );
    expect(told).toContain(
      "papi-2021-chung-thay-doi: −4,53 điểm → −3,46 điểm (tính lại vì số đi vào đổi: PAPI: Điểm năm 2021)",
    );
    expect(told).toContain(
      "papi-2021-chung-trung-binh: 42,41 điểm → 42,43 điểm (số của đơn vị khác trong kỳ, bộ tiêu chí hoặc cách tính đổi)",
    );
  });

  test("a note of the record is the reason, also for what was computed from the number", () => {
    const { manifest } = analysed(withScore(43.5, [note]));
    const of = (id: string) => compareManifests(old, manifest).find((one) => one.id === id)?.reason;
    expect(of("papi-2021-chung-diem")).toBe("đính chính ngày 2026-12-01: ghi nhầm");
    expect(of("papi-2021-chung-thay-doi")).toBe("đính chính ngày 2026-12-01: ghi nhầm");
  });

  test("numbers that came and went", () => {
    const fewer = { ...old, numbers: old.numbers.slice(1), analysis: { "a/b": 1 } };
    expect(compareManifests(old, fewer).map(({ old: was, now }) => [was, now])).toEqual([
      [old.numbers[0]!.text, null],
      [null, "1"],
    ]);
  });
});

describe("a released number that changes", () => {
  test("needs a note at its root", () => {
    const changed = changedSince(release.numbers, release.releasedOn, analysed(withScore(43.5)).manifest);
    expect(changed.find(({ id }) => id === "papi-2021-chung-diem")).toMatchObject({
      old: "42,43 điểm",
      now: "43,50 điểm",
      noted: false,
    });
    expect(changed.some(({ id }) => id === "papi-2021-chung-thay-doi")).toBe(false);
  });

  test("is told by the check, until it is noted; a note older than the release does not count", () => {
    const told = (corrections: Manifest["corrections"]) =>
      releasedFigures({ ...withScore(43.5, corrections), releases: new Map([[slug, release]]) })
        .map(({ message }) => message)
        .filter((message) => /PAPI: Điểm năm 2021/.test(message));
    expect(told([])).toEqual(["Số đã phát hành ngày 2026-11-27 nay khác: PAPI: Điểm năm 2021."]);
    expect(told([note])).toEqual([]);
    expect(told([{ ...note, date: "2026-11-01" }])).toHaveLength(1);
  });
});

describe("the gate", () => {
  const input = (held: Dataset, problems: readonly Problem[] = []): GateInput => ({
    ...analysed(held),
    problems,
    sections: [],
    release,
    record: "actions:\n  - id: doi-moi-tu-duy\n    text: a\n",
    commentary: "Năm 2020.",
  });
  const problem = (
    code: Problem["code"],
    severity: Problem["severity"],
    file: string,
    message = "Điều sai.",
  ): Problem => ({
    code,
    severity,
    place: { file, line: 3, column: 5 },
    message,
    hint: "Sửa.",
  });
  const blocks = (given: GateInput) =>
    gate(given)
      .filter(({ level }) => level === "block")
      .map(({ place, what }) => `${place} ${what}`);

  test("lets the shipped conference pass, with what to mind", () => {
    expect(blocks(input(data))).toEqual([]);
    const minded = gate(input(data)).map(({ place, what }) => `${place} ${what}`);
    expect(minded).toContain("data/conferences/dong-thap-2022.yaml:2:1 Giải pháp chưa có cơ quan chủ trì.");
    expect(minded).toContain("data/conferences/dong-thap-2022.yaml:2:1 Chưa có thời hạn.");
    expect(minded).toContain(
      "content/hoi-nghi/dong-thap-2022.md:1:1 Bài viết chỉ nói đến năm 2020, số liệu đã đến năm 2021.",
    );
  });

  test.each<[string, GateInput, string]>([
    [
      "an error of its record",
      input(data, [problem("sum-mismatch", "error", "data/scores/papi/2021.yaml")]),
      "data/scores/papi/2021.yaml:3:5 Điều sai.",
    ],
    [
      "a wrong figure in its prose",
      input(data, [
        problem(
          "prose-figure",
          "warning",
          `content/hoi-nghi/${slug}.md`,
          "“45,10 điểm”: lệch số. Số liệu: 42,43.",
        ),
      ]),
      `content/hoi-nghi/${slug}.md:3:5 “45,10 điểm”: lệch số. Số liệu: 42,43.`,
    ],
    [
      "a paper that was refused",
      input(data, [problem("page-broken", "error", `hoi-nghi/${slug}/bao-cao.pdf`)]),
      `hoi-nghi/${slug}/bao-cao.pdf:3:5 Điều sai.`,
    ],
    [
      "a released number that changed",
      input(withScore(43.5)),
      `data/conferences/${slug}.yaml:1:1 Số đã phát hành đổi mà chưa có lời đính chính: PAPI: Điểm năm 2021: 42,43 điểm → 43,50 điểm.`,
    ],
  ])("is shut by %s", (_, given, expected) => {
    expect(blocks(given)).toContain(expected);
  });

  test("passes over another conference's faults, style and what the page sets right already", () => {
    const problems = [
      problem("page-broken", "error", "hoi-nghi/quang-ninh-2022/bao-cao.pdf"),
      problem(
        "prose-figure",
        "warning",
        `content/hoi-nghi/${slug}.md`,
        "“1,69%”: nên sửa cách ghi. Điểm phần trăm.",
      ),
      problem("prose-figure", "warning", `data/conferences/${slug}.yaml`, "“27/63”: sai mẫu số. 60."),
    ];
    expect(blocks(input(data, problems))).toEqual([]);
    expect(gate(input(data, problems)).filter(({ what }) => /1,69%|27\/63/.test(what))).toHaveLength(2);
  });

  test("a number without a document and a drawing without words shut it", () => {
    const given = input(data);
    const { id, label } = given.manifest.numbers.find(({ basis }) => basis === "published")!;
    const numbers = given.manifest.numbers.map((one) => (one.id === id ? { ...one, sources: [] } : one));
    const figure = { id: "h", headline: "Hình", altText: " " };
    const sections = [
      { id: "a", heading: "A", blocks: [{ kind: "figure", figure }] },
    ] as unknown as GateInput["sections"];
    expect(blocks({ ...given, sections, manifest: { ...given.manifest, numbers } })).toEqual([
      `hoi-nghi/${slug}/so-lieu/#${id} ${label} không có nguồn.`,
      `hoi-nghi/${slug}/#a Hình “Hình” không có lời mô tả.`,
    ]);
  });

  test("shows both groups in the terminal and as a page, with markup as text", () => {
    const items = [
      { level: "block" as const, place: "a:1:1", what: "Sai <b>.", mend: "Sửa." },
      { level: "mind" as const, place: "b:1:1", what: "Xem.", mend: "Ghi." },
    ];
    expect(gateLines("Kiểm tra", items, false)).toBe(
      "Kiểm tra\n\nPhải sửa trước khi phát hành (1):\n  a:1:1 Sai <b>. Sửa.\n\nNên xem lại (1):\n  b:1:1 Xem. Ghi.\n\nChưa phát hành được.\n",
    );
    expect(gatePage("Kiểm tra", items, false)).toContain("<td>Sai &lt;b&gt;.</td>");
  });

  test("finds the line of an entry", () => {
    expect(lineOf("a:\n  - {id: mot, text: b}\n  - id: hai\n", "hai")).toBe(3);
    expect(lineOf("a: 1\n", "hai")).toBe(1);
  });
});

describe("the record of a release", () => {
  const disk = filesOnDisk(root);
  const contents = Object.fromEntries(
    disk
      .list()
      .filter((file) => /\.(yaml|md)$/.test(file))
      .map((file) => [file, disk.read(file)]),
  );
  const path = `data/releases/${slug}.yaml`;
  const loaded = (files: Record<string, string | Uint8Array>) => loadFiles(filesInMemory(files));

  test("is read back as it was written, and takes the mark of a draft away", () => {
    const { dataset: held, problems } = loaded({
      ...contents,
      [path]: releaseYaml(old, "2026-11-27", "abc"),
    });
    expect(problems.filter(({ place }) => place.file === path)).toEqual([]);
    expect(held!.releases!.get(slug)).toEqual({ ...release, fingerprint: "abc" });
    expect(isDraft(held!.conferences.get(slug)!)).toBe(false);
  });

  test("without it the conference is a draft, whatever its record says", () => {
    const { [path]: _, ...rest } = contents;
    expect(isDraft(loaded(rest).dataset!.conferences.get(slug)!)).toBe(true);
  });

  test("the shipped conferences are released, with the numbers of today", () => {
    expect([...data.conferences.values()].filter(isDraft).map((one) => one.slug)).toEqual([]);
    expect(releasedFigures(data)).toEqual([]);
  });
});

test("numbers of an analysis are told apart by the ids of the items, not by their place", () => {
  const one = {
    indices: [
      {
        index: "papi",
        rows: [
          { year: 2020, score: 1 },
          { year: 2021, score: 2 },
        ],
      },
    ],
    n: 3,
  };
  expect(numbersBelow(one)).toEqual({
    "indices/papi/rows/2020/year": 2020,
    "indices/papi/rows/2020/score": 1,
    "indices/papi/rows/2021/year": 2021,
    "indices/papi/rows/2021/score": 2,
    n: 3,
  });
});
