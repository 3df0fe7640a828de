import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

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
