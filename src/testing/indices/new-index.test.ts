import { expect, test } from "vitest";
import { makeChecker } from "../../claims/check-text.ts";
import { filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import { problemLine } from "../../load/report/print.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { faultsOf } from "../panel/faults.ts";
import { projectWith } from "../panel/project.ts";
import { shippedReads } from "../shipped.ts";
import { textOf } from "../tree/source-tree.ts";

/* The guide “Thêm một chỉ số” of data/README.md, followed to the letter: its files are laid into the project, and all works. */

const guide = textOf("data/README.md");
const chapter = guide.slice(guide.indexOf("## Thêm một chỉ số"), guide.indexOf("## Thêm một hội nghị"));
const files = Object.fromEntries(
  [...chapter.matchAll(/```yaml\n# (data\/\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => [path!, text!]),
);
const SLUG = "dong-thap-chi-so-moi";
const { dataset, problems } = loadFiles(filesInMemory(projectWith([], files)), shippedReads());

test("the guide brings an index, two years and a conference, and the check finds nothing", () => {
  expect(Object.keys(files)).toHaveLength(4);
  expect(problems.filter(({ place }) => place.file in files).map(problemLine)).toEqual([]);
});

test.each(["vi", "en"] as const)("its conference is told whole in %s", async (language) => {
  const made = await makeBriefing(dataset!, SLUG, language);
  expect(made.missing).toEqual([]);
  expect(faultsOf(made, dataset!, language)).toEqual([]);
});

test("a text about it is held against its figures, by name, short name and other name", () => {
  const checker = makeChecker(dataset!);
  for (const name of ["Chỉ số Mới", "Chỉ số mới cấp tỉnh", "CSM", "chỉ số CSM"]) {
    const said = (score: string) =>
      checker
        .check(`Năm 2021, ${name} của tỉnh Đồng Tháp đạt ${score} điểm, giảm 0,65 điểm so với năm 2020.`)
        .map(({ verdict }) => verdict);
    expect(said("23,10"), name).toEqual(["right", "right"]);
    expect(said("23,90")[0], name).toBe("wrong");
  }
});

test("its components are known by their numbers too, in the order of its framework", () => {
  const checker = makeChecker(dataset!);
  const said = (score: string) =>
    checker
      .check(`Năm 2021, Chỉ số Mới của tỉnh Đồng Tháp: nội dung 2 đạt ${score} điểm.`)
      .map(({ verdict }) => verdict);
  expect(said("7,95")).toEqual(["right"]);
  expect(said("9,40")).toEqual(["wrong"]);
});

test("an index by a name that stands for one without figures is held against them once the data have it", () => {
  const renamed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace("short: Chỉ số Mới", "short: DTI")]),
  );
  const held = loadFiles(filesInMemory(projectWith([], renamed)), shippedReads()).dataset!;
  const text = "Năm 2021, chỉ số DTI của tỉnh Đồng Tháp đạt 23,90 điểm.";
  expect(makeChecker(dataset!).check(text)).toEqual([]);
  expect(
    makeChecker(held)
      .check(text)
      .map(({ verdict }) => verdict),
  ).toEqual(["wrong"]);
});

/** The files of the guide with more in them, and further ones. */
function withMore(changes: Record<string, (text: string) => string>, more: Record<string, string> = {}) {
  const changed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, (changes[path] ?? ((same) => same))(text)]),
  );
  const loaded = loadFiles(filesInMemory(projectWith([], { ...changed, ...more })), shippedReads());
  const at = [...Object.keys(changed), ...Object.keys(more)];
  expect(
    loaded.problems
      .filter(({ severity, place }) => severity === "error" && at.includes(place.file))
      .map(problemLine),
  ).toEqual([]);
  const checker = makeChecker(loaded.dataset!);
  return (text: string) => checker.check(text).map(({ verdict }) => verdict);
}

const INDEX = "data/indices/chi-so-moi.yaml";

test("whether its points are told in percent too, its file says", () => {
  const text = "Năm 2021, Chỉ số Mới của tỉnh Đồng Tháp đạt 23,10%.";
  expect(withMore({})(text)).toEqual(["style"]);
  const told = (index: string) => index.replace("kind: mixed", "told_in_percent: true\nkind: mixed");
  expect(withMore({ [INDEX]: told })(text)).toEqual(["right"]);
});

test("a group by name is held against the quarters that its publisher drew, once one edition has them", () => {
  const text = "Năm 2021, Chỉ số Mới của tỉnh Cao Bằng thuộc nhóm cao.";
  expect(withMore({})(text)).toEqual([]);
  const drawn = (scores: string) =>
    scores.replace(
      "columns:",
      `tiers:
  groups:
    - {name: {vi: Cao}, units: 1}
    - {name: {vi: Trung bình cao}, units: 1}
    - {name: {vi: Trung bình thấp}, units: 2}
    - {name: {vi: Thấp}, units: 1}
columns:`,
    );
  expect(withMore({ "data/scores/chi-so-moi/2021.yaml": drawn })(text)).toEqual(["wrong"]);
});

test("an index made up in its likeness goes by its names beside a made-up province", () => {
  const likeness = files[INDEX]!.replace("id: chi-so-moi", "id: chi-so-moi-mau")
    .replace("short: Chỉ số Mới", "short: Chỉ số Mới (minh họa)")
    .replace("aliases: [CSM]\n", "")
    .replace("kind: mixed", "kind: mixed\nillustrative: true\nmodelled_on: chi-so-moi");
  const said = withMore(
    {},
    {
      "data/indices/chi-so-moi-mau.yaml": likeness,
      "data/scores/chi-so-moi-mau/2021.yaml": `index: chi-so-moi-mau
year: 2021
published: 2022-04-20
source: minh-hoa
ranked_units: 1
units:
  tinh-mau: {score: 20.10, rank: 1, components: {ha-tang: 8.00, nhan-luc: 7.00, ung-dung: 5.10}}
`,
    },
  );
  const text = (score: string) => `Năm 2021, Chỉ số Mới của Tỉnh Mẫu đạt ${score} điểm.`;
  expect(said(text("20,10"))).toEqual(["right"]);
  expect(said(text("23,90"))[0]).toBe("wrong");
  expect(said("Năm 2021, Chỉ số Mới của tỉnh Đồng Tháp đạt 23,10 điểm.")).toEqual(["right"]);
});
