import { describe, expect, test } from "vitest";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import { editionsOf } from "../../model/lookup.ts";
import { analyse } from "../../testing/analyse.ts";
import { component, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import { plain } from "../../testing/plain.ts";
import { shippedData } from "../../testing/shipped.ts";
import { untoldSentences } from "../record/untold.ts";
import { noErrorSentence, uncertaintySentence } from "./errors.ts";
import { swingBasis, swingNote, swingSentences } from "./swings.ts";

const index = indexOf([framework([2015, 2024], [component("a"), component("b")], { maxPoints: 20 })]);
/** 25 units; all lose a tenth, ours loses more. */
const field = (ours: number) =>
  [2020, 2021].map((year) =>
    edition(year, [
      standing("us", year === 2020 ? 10 : 10 + ours, { a: 5, b: year === 2020 ? 5 : 5 + ours }),
      ...Array.from({ length: 24 }, (_, i) => {
        const move = year === 2020 ? 0 : -0.1 + 0.01 * (i - 11.5);
        return standing(`u${i}`, 10 + move, { a: 5, b: 5 + move });
      }),
    ]),
  );

describe("how large a change is", () => {
  test("a large drop and a small one do not read alike", () => {
    expect(plain(swingNote(analyse(index, field(-2))))).toBe(
      "Mức thay đổi chênh với tỉnh đứng giữa lớn khác thường, nhiều hơn ở cả 24 tỉnh, thành phố còn lại.",
    );
    expect(plain(swingNote(analyse(index, field(-0.1))))).toBe(
      "Mức thay đổi không khác tỉnh đứng giữa nhiều hơn thường gặp.",
    );
    const incomplete = { component: "total", reason: "league-incomplete" } as const;
    const told = analyse(index, field(-2));
    expect(swingNote({ ...told, swings: { ...told.swings, total: incomplete } })).toBeNull();
  });

  test("the sentences say what was common, what is left, and how often it was won back", () => {
    const sentences = swingSentences(analyse(index, field(-2))).map((text) =>
      plain(text).replaceAll("\u00A0", " "),
    );
    expect(sentences).toEqual([
      "MAU năm 2021 giảm 2,00 điểm so với năm 2020; một nửa số tỉnh, thành phố giảm từ 0,11 điểm trở lên. Tỉnh giảm nhiều hơn mức ấy 1,90 điểm (lệch 0,01 điểm do làm tròn), mức chênh lớn khác thường (thường gặp 0,06 điểm), nhiều hơn ở cả 24 tỉnh, thành phố còn lại.",
      "Chênh lớn khác thường so với tỉnh đứng giữa: b. 01/02 nội dung chênh trong mức thường gặp.",
      "Không có tỉnh, thành phố nào có điểm MAU cách tỉnh không quá 0,06 điểm.",
      "Khả năng lấy lại số điểm đã giảm trong một năm: chưa đối chiếu được mức tăng 2,00 điểm trong một năm với mức tăng của các tỉnh (mới có 25 lần để so).",
    ]);
    // How it was counted is for who asks: none of it stands among the sentences.
    expect(swingBasis(analyse(index, field(-2))).map(plain)).toEqual([
      "Tính bình quân, các tỉnh, thành phố giảm 0,18\u00A0điểm; số này dùng khi tách phần chung của cả nước.",
    ]);
  });

  test("a mean that prints a hundredth beside the middle is told with it; equal and clear ones are not", () => {
    const first = (moves: readonly number[]) =>
      plain(
        swingSentences(
          analyse(
            index,
            [2020, 2021].map((year) =>
              edition(year, [
                standing("us", year === 2020 ? 10 : 8, { a: 5, b: year === 2020 ? 5 : 3 }),
                ...moves.map((move, i) =>
                  standing(`u${i}`, 10 + (year === 2020 ? 0 : move), {
                    a: 5,
                    b: 5 + (year === 2020 ? 0 : move),
                  }),
                ),
              ]),
            ),
          ),
        )[0]!,
      ).replaceAll("\u00A0", " ");
    const even = Array.from({ length: 24 }, () => -0.5);
    // the mean of 25 is then −0,56: six hundredths away is clear
    expect(first(even)).toContain("giảm từ 0,50 điểm trở lên. Tỉnh");
    const near = even.map((move, i) => (i < 8 ? move + 0.15 : move));
    expect(first(near)).toContain("giảm từ 0,50 điểm trở lên (bình quân giảm 0,51 điểm). Tỉnh");
    const alike = even.map((move, i) => (i < 10 ? move + 0.15 : move));
    expect(first(alike)).toContain("giảm từ 0,50 điểm trở lên. Tỉnh");
  });

  test("a refusal names the index and the reason, and the sampling error that is not published", () => {
    const partial = analyse(
      index,
      field(-2).map((held) => ({ ...held, complete: false })),
    );
    expect(plain(untoldSentences([partial]))).toContainEqual(
      expect.stringMatching(
        /^MAU năm 2021: bảng xếp hạng thu thập được chưa đủ, nên .*chưa so được mức thay đổi với các tỉnh, thành phố khác/,
      ),
    );
    expect(plain(noErrorSentence([partial]))).toBe(
      "MAU: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết mức thay đổi có vượt sai số điều tra hay không.",
    );
  });
});

test.each([
  [0.1, "giảm rõ"],
  [2, "trong phạm vi sai số"],
])("with a standard error of %d the change is %s", (error, words) => {
  const standardErrors = new Map(
    ["us", ...Array.from({ length: 24 }, (_, i) => `u${i}`)].map((unit) => [
      unit,
      { score: figure(error), components: new Map() },
    ]),
  );
  const analysis = analyse(
    index,
    field(-2).map((held) => ({ ...held, standardErrors })),
  );
  expect(plain(uncertaintySentence(analysis))).toContain(
    `mức giảm 2,00\u00A0điểm là ${words}; thứ hạng nằm trong khoảng từ`,
  );
  expect(uncertaintySentence(analyse(index, field(-2)))).toBeNull();
});

test.each([
  ["papi", 2016],
  ["papi", 2021],
  ["papi", 2023],
  ["pci", 2013],
  ["pci", 2016],
] as const)("of %s %i: no mean is said to be used in a split that prints another", (id, year) => {
  const dataset = shippedData();
  let told = 0;
  for (const unit of dataset.units.values()) {
    const analysis = analyseIndex(dataset, {
      unit,
      index: dataset.indices.get(id)!,
      year,
      against: year - 1,
      from: year - 1,
      editions: editionsOf(dataset, id),
    });
    const { changeSplit, swings } = analysis;
    if (!changeSplit || "reason" in swings.total) continue;
    const said = swingBasis(analysis).map(plain).join(" ");
    const [used, split] = [swings.total.mean, changeSplit.national].map((value) => value.toFixed(2));
    if (said.includes("; số này dùng khi tách")) expect(`${unit.id} ${used}`).toBe(`${unit.id} ${split}`);
    told += said.includes("dùng khi tách") ? 1 : 0;
  }
  expect(told).toBeGreaterThan(0);
});
