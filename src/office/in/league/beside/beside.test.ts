import { utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { added, contents, imported, MEANS, OTHERS, REPORTED, TIERS } from "./workbook-fixture.ts";

test.each([
  ["par-index", 2022],
  ["par-index", 2024],
  ["sipas", 2024],
  ["papi", 2022],
  ["par-index-mau", 2022],
] as const)("the workbook of %s %i, unchanged, changes nothing", async (index, year) => {
  const { errors, changes, files } = await imported([index, year], {});
  expect([errors, changes, files]).toEqual([[], [], []]);
});

test("printed means, groups, changes and other numbers are recorded without touching anything else", async () => {
  const before = contents["data/scores/papi/2016.yaml"]!;
  const { errors, text, changes } = await imported(["papi", 2016], {
    [MEANS]: { C2: 42.05, D2: "s4", C3: "41,8" },
    [TIERS]: { B2: "Cao", D2: 15, B3: "Trung bình cao", D3: 15, B4: "Thấp", D4: 33, F2: "s5" },
    [REPORTED]: { B2: "Đồng Tháp", D2: 2015, E2: "-0,35", F2: "−12", H2: "s5", I2: "Nêu ở trang 3, mục 2." },
    [OTHERS]: { B2: "cả nước", D2: "trung bình", E2: "42,1", G2: "Làm tròn: bảng in 42,05." },
  });
  expect(errors).toEqual([]);
  expect(added(text, before)).toEqual([
    "means:",
    "  national: {value: 42.05, source: s4}",
    expect.stringMatching(/^ {2}regions: \{[a-z-]+: 41\.8\}$/),
    "tiers:",
    "  source: s5",
    "  groups:",
    "    - {name: {vi: Cao}, units: 15}",
    "    - {name: {vi: Trung bình cao}, units: 15}",
    "    - {name: {vi: Thấp}, units: 33}",
    "reported:",
    "  - {unit: dong-thap, against: 2015, change: -0.35, places_gained: -12, source: s5, note: 'Nêu ở trang 3, mục 2.'}",
    "also_published:",
    expect.stringMatching(
      /^ {2}- \{unit: national, what: mean, written: '42\.1', why: 'Làm tròn: bảng in 42,05\.'\}$/,
    ),
  ]);
  expect(text.startsWith(before.trimEnd())).toBe(true);
  expect(changes.some(([what]) => what === "PAPI 2016 · Trung bình, cao nhất · trung bình · Cả nước")).toBe(
    true,
  );
  // what was just written comes back as it is, and again from a row without its number
  const again = await imported(["papi", 2016], {}, { "data/scores/papi/2016.yaml": text });
  expect([again.errors, again.files]).toEqual([[], []]);
  const anew = await imported(
    ["papi", 2016],
    { [REPORTED]: { A2: "", E2: "-0,36" }, [OTHERS]: { A2: "" } },
    { "data/scores/papi/2016.yaml": text },
  );
  expect(added(anew.text, text)).toEqual([
    "  - {unit: dong-thap, against: 2015, change: -0.36, places_gained: -12, source: s5, note: 'Nêu ở trang 3, mục 2.'}",
  ]);
});

test("a correction changes its field alone, “xóa” takes a number or an entry away, what is left empty stays", async () => {
  const file = "data/scores/par-index/2022.yaml";
  const before = contents[file]!;
  const template = await imported(["par-index", 2022], {});
  expect(template.files).toEqual([]);
  const { errors, text, changes, notes } = await imported(["par-index", 2022], (book) => {
    const means = book.Sheets[MEANS]!;
    means.C3 = { t: "n", v: 85.1 };
    const reported = book.Sheets[REPORTED]!;
    reported.A2 = { t: "s", v: "xóa" };
    delete reported.H3;
    // as if typed over by hand
    means.D3 = { t: "s", v: "ig-2023" };
  });
  expect(errors).toEqual([]);
  expect(changes[0]!.slice(1)).toEqual(["85", "85.1"]);
  expect(text.split("\n")).toHaveLength(before.split("\n").length - 1);
  expect(added(text, before)).toHaveLength(1);
  expect(text).toContain("tdmnpb: {value: 85.1, source: ig-2023}");
  expect(notes.some((note) => note.includes("giữ nguyên"))).toBe(true);
});

test("a number from another document carries that document, and the document of the sheet is written once", async () => {
  const { errors, text, sources } = await imported(["papi", 2016], (book) => {
    const information = book.Sheets["Thông tin"]!;
    const row = (label: string) =>
      utils.sheet_to_json<string[]>(information, { header: 1 }).findIndex(([one]) => one === label) + 1;
    const put = (label: string, value: string) => (information[`B${row(label)}`] = { t: "s", v: value });
    delete information[`B${row("Mã tài liệu nguồn đã có")}`];
    put("Tên tài liệu nguồn", "Bài báo về PAPI 2016");
    put("Nơi công bố", "Báo Đồng Tháp");
    book.Sheets[MEANS]!.C2 = { t: "n", v: 42.05 };
    book.Sheets[REPORTED]!.B2 = { t: "s", v: "Đồng Tháp" };
    book.Sheets[REPORTED]!.E2 = { t: "n", v: 0.4 };
    book.Sheets["Tài liệu mới"]!.A2 = { t: "s", v: "Thông cáo PAPI 2016" };
    book.Sheets["Tài liệu mới"]!.B2 = { t: "s", v: "UNDP" };
    book.Sheets[MEANS]!.C3 = { t: "n", v: 41.2 };
    book.Sheets[MEANS]!.D3 = { t: "s", v: "Thông cáo PAPI 2016" };
  });
  expect(errors).toEqual([]);
  expect(text).toContain("  national: {value: 42.05, source: papi-2016}");
  expect(text).toContain("change: 0.4, source: papi-2016}");
  expect(text).toMatch(/: \{value: 41\.2, source: papi-2016-tai-lieu\}/);
  expect(sources.match(/^papi-2016: /gm)).toHaveLength(1);
  expect(sources).toContain("papi-2016-tai-lieu: {title: Thông cáo PAPI 2016, publisher: UNDP}");
});
