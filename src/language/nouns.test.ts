import { expect, test } from "vitest";
import { Writer } from "../format/write.ts";
import { englishOf, type SpokenAs, spokenAs, vietnameseOf } from "./nouns.ts";
import { t } from "./say.ts";
import { spokenOf } from "./text.ts";

test.each<[SpokenAs, string, string]>([
  ["province", "các tỉnh, thành phố của cả nước", "các tỉnh, thành phố của cả nước"],
  ["district", "so với các tỉnh, thành phố khác", "so với các huyện khác"],
  ["district", "Tỉnh, thành phố khác", "Huyện khác"],
  ["country", "vượt lên trên tỉnh.", "vượt lên trên quốc gia."],
  ["commune", "phần lớn theo mặt bằng chung cả nước", "phần lớn theo mặt bằng chung của các xã"],
  ["agency", "mức tăng bình quân của cả nước", "mức tăng bình quân của các cơ quan"],
  ["district", "Bình quân cả nước", "Bình quân các huyện"],
  ["district", "Hạng cả nước", "Hạng chung"],
  [
    "district",
    "văn bản của UBND tỉnh về chỉ số nội bộ của tỉnh",
    "văn bản của UBND tỉnh về chỉ số nội bộ của tỉnh",
  ],
  ["district", "tính tình", "tính tình"],
  ["city", "Tỉnh giảm nhiều hơn mức ấy", "Thành phố giảm nhiều hơn mức ấy"],
  ["city", " năm 2021, tỉnh đã vượt ", " năm 2021, thành phố đã vượt "],
  ["city", " tỉnh xếp ", " thành phố xếp "],
  ["city", "chưa đủ để nói tỉnh hơn hay kém.", "chưa đủ để nói thành phố hơn hay kém."],
  ["city", "văn bản của UBND tỉnh", "văn bản của UBND thành phố"],
  ["city", " tỉnh, thành phố đã vượt lên trên tỉnh", " tỉnh, thành phố đã vượt lên trên thành phố"],
  [
    "city",
    "một nửa số tỉnh đổi, các tỉnh khác, tỉnh đứng giữa, mỗi tỉnh, cấp tỉnh",
    "một nửa số tỉnh đổi, các tỉnh khác, tỉnh đứng giữa, mỗi tỉnh, cấp tỉnh",
  ],
  ["city", " tỉnh, ", " tỉnh, "],
  ["city", "Tỉnh, thành phố khác", "Tỉnh, thành phố khác"],
])("%s: %s", (kind, template, told) => {
  expect(vietnameseOf(kind, template)).toBe(told);
});

test.each<[SpokenAs, string, string]>([
  ["province", "the national mean of the provinces", "the national mean of the provinces"],
  ["agency", "A province and the other provinces", "An agency and the other agencies"],
  ["district", "Province’s score; the nationwide change", "District’s score; the common change"],
  ["country", "the rise of the whole country", "the rise of all countries"],
  ["country", "Best score in the country, by province", "Best score in all countries, by country"],
  ["district", "National mean, nationally", "Overall mean, overall"],
  ["district", "the province’s internal index", "the province’s internal index"],
  ["city", "The province did worse; the province’s own", "The city did worse; the city’s own"],
  ["city", "the median province, the other provinces", "the median province, the other provinces"],
  ["city", "than the province in the middle of that year", "than the province in the middle of that year"],
])("%s: %s", (kind, text, told) => {
  expect(englishOf(kind, text)).toBe(told);
});

test("a centrally run city is spoken of as one from its day on", () => {
  expect(spokenAs({ kind: "province", city: true }, "2016-04-30")).toBe("city");
  expect(spokenAs({ kind: "province", city: "2025-01-01" }, "2024-12-31")).toBe("province");
  expect(spokenAs({ kind: "province", city: "2025-01-01" }, "2025-01-01")).toBe("city");
  expect(spokenAs({ kind: "district" }, "2025-01-01")).toBe("district");
});

test("names keep their words", () => {
  const tell = () => t`So với năm ${2020}, tỉnh đã vượt ${"Tỉnh Thử"}.`;
  expect(new Writer("vi", "district").plain(tell())).toBe("So với năm 2020, huyện đã vượt Tỉnh Thử.");
  expect(new Writer("vi").plain(tell())).toBe("So với năm 2020, tỉnh đã vượt Tỉnh Thử.");
  const english = t`So với năm ${2020}, tỉnh đã vượt ${"Thu Province of the Country"}.`;
  const told = "Compared with 2020, the district moved ahead of Thu Province of the Country.";
  expect(new Writer("en").ofUnits("district").plain(english)).toBe(told);
  expect(new Writer("en").plain(spokenOf("district", english))).toBe(told);
});

test("a page that speaks of units of a kind may hold texts of another", () => {
  const pages = spokenOf("district", { lead: t`Tỉnh ${spokenOf("commune", t`Tỉnh, thành phố khác`)}` });
  expect(new Writer("vi").all(pages)).toEqual({ lead: "Huyện Xã khác" });
});

test("what a language lacks is remembered by the writers of all kinds", () => {
  const writer = new Writer("en");
  writer.ofUnits("district").plain(t`câu chưa dịch ${1}`);
  expect(writer.missing).toEqual(["câu chưa dịch {0}"]);
});
