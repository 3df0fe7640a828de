import { describe, expect, test } from "vitest";
import { filesInMemory } from "../load/files.ts";
import { loadFiles } from "../load/load.ts";
import { isDraft } from "../model/release.ts";
import { shippedFiles, shippedReads } from "../testing/shipped.ts";
import { changedSince, compareManifests } from "./compare.ts";
import { type Manifest, numbersBelow } from "./manifest.ts";
import { releaseYaml } from "./release-file.ts";
import { analysed, data, old, release, slug, withScore } from "./release-fixture.ts";
import { releasedFigures } from "./released-figures.ts";

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

  test("a correction whose id no number bears is told with the nearest that one does", () => {
    const corrections = [{ ...note, numbers: [...note.numbers, "papi-2021-chung-dim"] }];
    const told = releasedFigures({ ...withScore(43.5, corrections), releases: new Map([[slug, release]]) });
    expect(told.filter(({ code }) => code === "unknown-reference")).toMatchObject([
      { message: "Đính chính “dc-0” nêu mã “papi-2021-chung-dim” mà không số nào của hội nghị có." },
    ]);
    expect(told.find(({ code }) => code === "unknown-reference")!.hint).toContain("“papi-2021-chung-diem”");
  });
});

describe("the record of a release", () => {
  const disk = shippedFiles();
  const contents = Object.fromEntries(
    disk
      .list()
      .filter((file) => /\.(yaml|md)$/.test(file))
      .map((file) => [file, disk.read(file)]),
  );
  const path = `data/releases/${slug}.yaml`;
  const loaded = (files: Record<string, string | Uint8Array>) =>
    loadFiles(filesInMemory(files), shippedReads());

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
