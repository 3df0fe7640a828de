import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { realData } from "../../testing/real-data.ts";
import { cautions, goalSentences, goalsUntold, headroomSentence } from "../headroom/goals.ts";
import { setSentences } from "../headroom/sets.ts";
import { untoldSentences } from "../record/untold.ts";
import { rankChangeBasis, rankChangeSentences } from "./rank-change.ts";

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});
function of(slug: string, index: string): IndexAnalysis {
  const { indices } = analyseConference(data, data.conferences.get(slug)!);
  return indices.find((row) => row.index.id === index)!;
}
/** Ordinary spaces, to read and to compare. */
const plain = (texts: readonly (Words | null)[]) =>
  inVietnamese(texts).map((text) => (text ?? "").replaceAll("\u00a0", " "));

describe("Đồng Tháp, PAPI 2021", () => {
  test("the chain from the split to its parts, both rank changes and who passed", () => {
    const [split, parts, inside, both, passing, ...rest] = plain(
      rankChangeSentences(data, of("dong-thap-2022", "papi")),
    );
    expect(split).toBe(
      "Tính trong 60 tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh từ thứ 1/60 xuống thứ 27/60 (giảm 26 bậc). Do điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (4,53 so với 0,20 điểm): giảm khoảng 23 bậc; do các tỉnh, thành phố khác tăng, giảm không đều nhau: giảm khoảng 03 bậc.",
    );
    expect(plain([rankChangeBasis(data, of("dong-thap-2022", "papi"))])[0]).toBe(
      "Cách tính: mức thay đổi điểm của từng tỉnh trừ mức bình quân của các tỉnh ấy (giảm 0,20 điểm), vì mọi tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.",
    );
    expect(parts).toBe(
      "Nội dung kéo giảm nhiều nhất là Kiểm soát tham nhũng trong khu vực công (giảm khoảng 07 bậc), Công khai, minh bạch trong việc ra quyết định (giảm khoảng 05 bậc) và Cung ứng dịch vụ công (tăng ít hơn bình quân các tỉnh, 0,06 so với 0,73 điểm: giảm khoảng 04 bậc).",
    );
    expect(inside).toBe(
      "Trong nội dung Kiểm soát tham nhũng trong khu vực công (giảm khoảng 07 bậc): Công bằng trong tuyển dụng vào khu vực nhà nước (giảm khoảng 03 bậc) và Kiểm soát tham nhũng trong chính quyền địa phương (giảm khoảng 03 bậc); phần còn lại cũng kéo giảm.",
    );
    expect(both).toBe(
      "Xếp cùng mọi đơn vị của từng năm thì từ thứ 2/63 xuống thứ 27/60 (giảm 25 bậc); hai cách khác nhau vì Quảng Ninh đứng trên tỉnh năm 2020 nhưng không được xếp hạng năm 2021.",
    );
    expect(passing).toMatch(
      /^So với năm 2020, 26 tỉnh, thành phố đã vượt lên trên tỉnh: Thừa Thiên Huế \(48,06\)/,
    );
    expect(rest).toEqual([]);
  });

  test("what the first quarter takes, in both fields, and the smallest sets", () => {
    const papi = of("dong-thap-2022", "papi");
    expect(plain(goalSentences(data, papi))[1]).toBe(
      "Vào một phần tư đứng đầu (thứ 15/60): cần thêm 1,39 điểm, kể cả khi các tỉnh khác tăng, giảm như mọi năm.",
    );
    expect(plain(setSentences(papi))[0]).toMatch(
      /^Theo mốc 75%, ít nội dung nhất: đưa 03 nội dung \(.*\) đến mức .*, thêm 1,67 điểm\.$/,
    );
    expect(plain([headroomSentence(papi)])[0]).toMatch(
      /cần thêm 1,39 điểm; muốn vậy ít nhất 03 nội dung phải lên mức mà/,
    );
    expect(goalsUntold(papi)).toBeNull();
  });
});

test("Quảng Ninh, PAR Index 2021: own −1, since it rose by less than the country, and the points to the first place", () => {
  const par = of("quang-ninh-2022", "par-index");
  expect(plain(rankChangeSentences(data, par))[0]).toMatch(
    /^Giảm 01 bậc do điểm của tỉnh tăng ít hơn bình quân các tỉnh \(0,10 so với 2,65 điểm\); số bậc chỉ tính với các đơn vị đứng trên tỉnh/,
  );
  expect(plain(goalSentences(data, par))).toEqual(["Lên thứ 1/63: cần thêm 0,66 điểm để bằng Hải Phòng."]);
  expect(inVietnamese(untoldSentences([par]))).toContain(
    "PAR Index năm 2021: chưa có nguồn nêu điểm thành phần, nên chưa biết thành phần nào tăng, giảm và chưa tính được dư địa của từng thành phần.",
  );
});

test("what cannot be told is said once among the limits, with its reason", () => {
  const pci = of("bac-giang-2020", "pci");
  expect(inVietnamese(rankChangeSentences(data, pci))).toEqual([]);
  expect(inVietnamese(untoldSentences([pci]))).toEqual([
    "PCI năm 2019: bảng xếp hạng thu thập được chưa đủ, nên chưa tính được dư địa của từng thành phần, chưa so được mức thay đổi với các tỉnh, thành phố khác, chưa xác định được tỉnh, thành phố nào vượt lên, chưa tính được số điểm cần để lên hạng và chưa xếp được mặt mạnh, mặt yếu.",
  ]);
  const sipas = of("bac-giang-2020", "sipas");
  expect(inVietnamese(rankChangeSentences(data, sipas))).toEqual([]);
  expect(inVietnamese(untoldSentences([sipas]))).toContain(
    "SIPAS năm 2019: chưa có nguồn nêu điểm và thứ hạng năm so sánh, nên chưa tính được mức thay đổi điểm và chưa biết thứ hạng tăng hay giảm.",
  );
});

test("indices that lack alike for one reason share a sentence, with what one lacks besides", () => {
  const told = inVietnamese(
    untoldSentences(["papi", "par-index", "sipas"].map((id) => of("dong-thap-2022", id))),
  );
  expect(told.filter((text) => text.includes("thu thập được chưa đủ"))).toEqual([
    "PAR Index năm 2021 và SIPAS năm 2021: bảng xếp hạng thu thập được chưa đủ, nên chưa so được mức thay đổi với các tỉnh, thành phố khác và chưa tính được số điểm cần để lên hạng; riêng PAR Index năm 2021 còn chưa xác định được tỉnh, thành phố nào vượt lên.",
  ]);
});

test("the sample: leaves by their codes and names, with the effort that staff gave", () => {
  const sets = plain(setSentences(of("tinh-mau-2024", "par-index-mau")));
  // The smallest set is also that of least effort: told once.
  expect(sets).toHaveLength(1);
  expect(sets[0]).toMatch(
    /^Theo mức cao nhất, ít tiêu chí nhất, cũng ít công sức nhất: đưa 04 tiêu chí \(1\.3\.2\. Xử lý các vấn đề phát hiện qua kiểm tra; .*tổng công sức \d+ \(một tiêu chí tính 1 khi cần ít công sức, 2 khi vừa, 3 khi nhiều\)\.$/,
  );
  const apart = plain(setSentences(of("tinh-mau-2023", "par-index-mau")));
  expect(inVietnamese(cautions([of("tinh-mau-2023", "par-index-mau")]))).toEqual([
    expect.stringMatching(/^Dư địa chỉ thành điểm khi/u),
  ]);
  expect(apart.map((text) => text.split(":")[0])).toEqual([
    "Theo mức cao nhất, ít tiêu chí nhất",
    "Theo mức cao nhất, ít công sức nhất",
  ]);
});
