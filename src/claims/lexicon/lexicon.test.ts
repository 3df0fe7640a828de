import { expect, test } from "vitest";
import { loadFiles } from "../../load/load.ts";
import type { Dataset } from "../../model/dataset.ts";
import { realData } from "../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../testing/shipped.ts";
import { makeChecker } from "../check-text.ts";
import { withoutMarks } from "../letters/normalise.ts";
import { makeLexicon } from "./lexicon.ts";
import { withDiacritics } from "./restore.ts";

const dataset = await realData();
const { diacritics } = makeLexicon(dataset);
const restored = (bare: string) => withDiacritics(bare, bare, diacritics);

test("other names of units, indices and components grow with the data", () => {
  const files = shippedFiles();
  const changed = {
    ...files,
    read: (name: string) => {
      const given = files.read(name);
      if (!/(units|indices\/papi)\.yaml$/.test(name)) return given;
      const text = new TextDecoder().decode(given as Uint8Array);
      return new TextEncoder().encode(
        text
          .replace("{id: dong-thap, ", "{id: dong-thap, aliases: [Xứ Sen], ")
          .replace("short: PAPI\n", "short: PAPI\naliases: [Chỉ số lòng dân]\n")
          .replace("{id: participation, ", "{id: participation, aliases: [Tiếng nói cơ sở], "),
      ) as typeof given;
    },
  };
  const text = "Năm 2021, Chỉ số lòng dân của Xứ Sen đạt 42,43 điểm. Nội dung Tiếng nói cơ sở đạt 4,70 điểm.";
  const found = (data: Dataset | null) =>
    makeChecker(data!)
      .check(text)
      .map(({ index, unit, component }) => [index, unit, component]);
  expect(found(dataset)).toEqual([]);
  const { dataset: grown, problems } = loadFiles(changed, shippedReads());
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(found(grown)).toEqual([
    ["papi", "dong-thap", null],
    ["papi", "dong-thap", "participation"],
  ]);
});

test.each([
  "năm thứ tư liên tiếp, quảng ninh giữ vị trí quán quân chỉ số năng lực cạnh tranh cấp tỉnh",
  "nội dung có thứ hạng cao nhất là cung ứng dịch vụ công, từ vị trí thứ ba mươi mốt lên thứ nhì",
  "giảm 4,53 điểm so với năm 2020, xếp hạng 27/60 tỉnh, thành phố",
  "trong ba tỉnh thanh hóa, nghệ an, hà tĩnh, điểm số của hà tĩnh cao nhất",
  "vượt mục tiêu đề ra; trọng số của chi phí thời gian là 5%",
  "tỉnh cà mau tính cả năm 2023 có 6/8 nội dung tăng điểm, đứng áp chót",
])("diacritics are given back: %s", (text) => {
  expect(restored(withoutMarks(text))).toBe(text);
});

test("what is not known, or was typed with diacritics, stays as it was typed", () => {
  expect(restored("xyzt blah 42,43")).toBe("xyzt blah 42,43");
  expect(withDiacritics("tỉnh dat 5 diem", "tinh dat 5 diem", diacritics)).toBe("tỉnh đạt 5 điểm");
});
