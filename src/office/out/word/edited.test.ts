import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedNumbers } from "./edited.ts";

const ours = [
  "I. Kết quả chung",
  "Điểm PAPI 2021 là 42,43 điểm, giảm 4,53 điểm so với năm 2020.",
  "Nội dung\tNăm 2020\tNăm 2021",
  "Kiểm soát tham nhũng\t7,95\t6,98",
  "Cung ứng dịch vụ công\t7,38\t7,52",
  "Sở Nội vụ báo cáo trước ngày 30/9/2022.",
];
const edit = (at: number, text: string) => ours.map((line, i) => (i === at ? text : line));
const told = (edited: readonly string[]) =>
  changedNumbers(ours, edited).map(({ paragraph, gone, come }) => [paragraph, gone, come]);

describe("numbers of an edited paper", () => {
  test("unchanged, none", () => expect(told(ours)).toEqual([]));

  test.each<[string, string[], unknown[]]>([
    [
      "a figure in a sentence",
      edit(1, "Điểm PAPI 2021 là 42,34 điểm, giảm 4,53 điểm so với năm 2020."),
      [[2, ["42,43"], ["42,34"]]],
    ],
    ["a figure in a table", edit(3, "Kiểm soát tham nhũng\t7,95\t6,89"), [[4, ["6,98"], ["6,89"]]]],
    [
      "a sign",
      edit(1, "Điểm PAPI 2021 là 42,43 điểm, giảm −4,53 điểm so với năm 2020."),
      [[2, ["4,53"], ["−4,53"]]],
    ],
    [
      "a figure taken out of a sentence",
      edit(1, "Điểm PAPI 2021 là 42,43 điểm, giảm so với năm 2020."),
      [[2, ["4,53"], []]],
    ],
    [
      "other words, same figures",
      edit(1, "Năm 2021, tỉnh được 42,43 điểm PAPI, kém năm 2020 là 4,53 điểm."),
      [],
    ],
    [
      "a new paragraph without new figures",
      [...ours.slice(0, 2), "Mức giảm 4,53 điểm là đáng chú ý.", ...ours.slice(2)],
      [],
    ],
    ["a new paragraph with a new figure", [...ours, "Phấn đấu 45,00 điểm."], [[7, [], ["45,00"]]]],
    ["a paragraph taken out", ours.filter((_, at) => at !== 4), []],
  ])("%s", (_, edited, changes) => expect(told(edited)).toEqual(changes));

  test("any one number exchanged is found, and nothing else", () => {
    const places = ours.flatMap((line, at) =>
      [...line.matchAll(/\d+(?:,\d+)?/g)].map((match) => ({ at, match })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 100, max: 999 }), ({ at, match }, number) => {
        const line = ours[at]!;
        const edited = edit(
          at,
          `${line.slice(0, match.index)}${number},77${line.slice(match.index + match[0].length)}`,
        );
        expect(changedNumbers(ours, edited).map(({ paragraph }) => paragraph)).toEqual([at + 1]);
      }),
    );
  });
});
