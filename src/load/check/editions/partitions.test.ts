import { expect, test } from "vitest";
import { filesInMemory } from "../../files.ts";
import { loadFiles } from "../../load.ts";
import { problemLines, SMALL_PROJECT, spoiled } from "../../small-project.ts";

const PAPI = "data/indices/papi.yaml";
const SCORES = "data/scores/papi/2020.yaml";
const PARTS = `    partitions:
      - id: cach
        name: {vi: Theo cách chấm}
        parts: [{id: mot, name: {vi: Một}, max: 12}, {id: hai, name: {vi: Hai}, max: 8, also_in: pci}]
`;

/** The small project with a partition of PAPI, and with the points of a unit by it. */
function lines(unit: string, parts = PARTS): string[] {
  const framework = spoiled(PAPI, "    components:\n", `${parts}    components:\n`)[PAPI]!;
  const files = spoiled(SCORES, "quang-ninh: {score: 13.00, rank: 1}", `quang-ninh: ${unit}`);
  return problemLines({ ...files, [PAPI]: framework });
}

const of = (points: string, more = "") => `{score: 13.00, rank: 1, partitions: {cach: ${points}}${more}}`;

test.each([
  ["parts that add up within rounding", of("{mot: 8.49, hai: 4.50}"), []],
  ["a part that is not known", of("{mot: 8.49}"), []],
  [
    "parts that do not add up",
    of("{mot: 8.49, hai: 4.40}"),
    [
      `${SCORES}:7:23 sum-mismatch Các phần của cách chia cộng lại không bằng điểm chung (đang có 13.00, cần 12.89 ± 0.015). Đối chiếu từng phần và điểm chung với nguồn.`,
    ],
  ],
  [
    "a part that the framework does not name, and one above its maximum",
    of("{ba: 1, hai: 8.1}"),
    [
      `${SCORES}:7:63 unknown-component Khung của năm này không có phần “ba” trong cách chia “cach”. Các phần đã khai: mot, hai.`,
      `${SCORES}:7:71 score-above-maximum Điểm vượt mức tối đa (đang có 8.1, cần không quá 8). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
    ],
  ],
  [
    "a share that is none, and one that its points contradict",
    of(
      "{mot: 8.49, hai: 4.50}",
      ", components: {participation: {share: 101}, transparency: {score: 6, share: 70.0}}",
    ),
    [
      `${SCORES}:7:119 score-above-maximum Điểm vượt mức tối đa (đang có 101, cần không quá 100). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
      `${SCORES}:7:157 sum-mismatch Tỷ lệ đạt không bằng điểm chia điểm tối đa (đang có 70.0%, cần 60%). Đối chiếu điểm, điểm tối đa và tỷ lệ với nguồn.`,
    ],
  ],
])("%s", (_, unit, problems) => {
  expect(lines(unit)).toEqual(problems);
});

test("maxima of the parts make that of the total, and other indices exist", () => {
  expect(
    lines(of("{mot: 8.49, hai: 4.50}"), PARTS.replace("max: 8, also_in: pci", "max: 7, also_in: pc")),
  ).toEqual([
    expect.stringMatching(
      /papi\.yaml:18:16 sum-mismatch Điểm tối đa không bằng tổng .*\(đang có 20, cần 19\)/,
    ),
    expect.stringMatching(/papi\.yaml:18:\d+ unknown-index /),
  ]);
});

/** The small project's edition as a long table. */
function table(columns: string, ...rows: string[]): Record<string, string> {
  const framework = spoiled(PAPI, "    components:\n", `${PARTS}    components:\n`)[PAPI]!;
  const head = SMALL_PROJECT[SCORES]!.slice(0, SMALL_PROJECT[SCORES]!.indexOf("\nunits:") + 1);
  const scores = `${head}columns: [unit, score, ${columns}]\nrows:\n${rows.map((row) => `  - [${row}]\n`).join("")}`;
  return { [PAPI]: framework, [SCORES]: scores };
}

test("the long table holds shares and other divisions, with empty cells where a unit has none", () => {
  const files = table(
    "share/participation, transparency, share/transparency, partitions/cach/mot, partitions/cach/hai",
    "quang-ninh, 13.00, 70.0, 6, 60, 8.49, 4.50",
    "dong-thap, 12.50, null, 5, null, null, null",
  );
  const { dataset, problems } = loadFiles(filesInMemory({ ...SMALL_PROJECT, ...files }));
  expect(problems).toEqual([]);
  const { standings } = dataset!.editions.get("papi")!.get(2020)!;
  const [one, two] = [standings.get("quang-ninh")!, standings.get("dong-thap")!];
  const { participation, transparency } = Object.fromEntries(one.components);
  expect([participation!.score, participation!.share!.written]).toEqual([null, "70.0"]);
  expect([transparency!.score!.value, transparency!.share!.value]).toEqual([6, 60]);
  expect([...one.partitions!.get("cach")!].map(([id, { value }]) => [id, value])).toEqual([
    ["mot", 8.49],
    ["hai", 4.5],
  ]);
  expect([[...two.components.keys()], two.partitions]).toEqual([["transparency"], undefined]);
});

test("its faults are told at their cells, and a part that no framework declares once for all units", () => {
  const files = table(
    "share/participacion, share/transparency, transparency, partitions/cach/mot, partitions/cach/ba, partitions/cach",
    "quang-ninh, 13.00, 70.0, 70, 6, 8.49, 4.50, 1",
    "dong-thap, 12.50, 70.0, 101, 5, 13, 1, 1",
  );
  expect(problemLines({ ...SMALL_PROJECT, ...files }).map((line) => line.replace(SCORES, ""))).toEqual([
    ":6:24 unknown-component Không có thành phần “participacion” trong khung năm 2020 của chỉ số papi. Có phải “participation”?",
    ":6:120 wrong-value Tên cột “partitions/cach” không đúng dạng. Ghi score, rank, mã thành phần, share/<mã thành phần> hoặc partitions/<mã cách chia>/<mã phần>.",
    ":8:31 sum-mismatch Tỷ lệ đạt không bằng điểm chia điểm tối đa (đang có 70%, cần 60%). Đối chiếu điểm, điểm tối đa và tỷ lệ với nguồn.",
    ":8:44 unknown-component Khung của năm này không có phần “ba” trong cách chia “cach” (ghi ở 2 đơn vị). Các phần đã khai: mot, hai.",
    ":9:30 score-above-maximum Điểm vượt mức tối đa (đang có 101, cần không quá 100). Kiểm tra lại số hoặc điểm tối đa trong khung.",
    ":9:30 sum-mismatch Tỷ lệ đạt không bằng điểm chia điểm tối đa (đang có 101%, cần 50%). Đối chiếu điểm, điểm tối đa và tỷ lệ với nguồn.",
    ":9:38 score-above-maximum Điểm vượt mức tối đa (đang có 13, cần không quá 12). Kiểm tra lại số hoặc điểm tối đa trong khung.",
  ]);
});
