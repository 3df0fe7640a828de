import type { WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { added, contents, ERRORS, imported, SAMPLE } from "./workbook-fixture.ts";

const FILE = "data/scores/sipas/2024.yaml";
/** The row of a unit in a sheet of these, which stand in the order of the units. */
const rowOf = (unit: string) =>
  [...contents["data/scores/papi/2024.yaml"]!.matchAll(/^ {2}- \[([\w-]+),/gm)].findIndex(
    ([, id]) => id === unit,
  );

test("people asked and standard errors are recorded, read back without a change, corrected and taken away", async () => {
  const before = contents[FILE]!;
  expect(rowOf("ha-noi")).toBe(0);
  const { errors, text, changes } = await imported(["sipas", 2024], {
    [SAMPLE]: { B3: "1.036 phiếu", B4: 1200, C2: "1,5" },
    [ERRORS]: {
      C2: 0.62,
      D2: "ptt-2024",
      A66: "Quảng Ninh",
      B66: "Cung ứng dịch vụ hành chính công",
      C66: "0,71",
    },
  });
  expect(errors).toEqual([]);
  expect(added(text, before)).toEqual([
    "sample: {total: 36525, source: ptt-2024, units: {ha-noi: 1036, ha-giang: 1200}, design_effect: 1.5}",
    "standard_errors:",
    "  ha-noi: {score: {value: 0.62, source: ptt-2024}}",
    expect.stringMatching(/^ {2}quang-ninh: \{components: \{[a-z-]+: 0\.71\}\}$/),
  ]);
  expect(changes.map(([what]) => what)).toContain("SIPAS 2024 · Số phiếu khảo sát · Hà Nội");
  const again = await imported(["sipas", 2024], {}, { [FILE]: text });
  expect([again.errors, again.files]).toEqual([[], []]);
  const corrected = await imported(
    ["sipas", 2024],
    { [SAMPLE]: { B2: 36526, B4: "xóa", C2: "xóa" }, [ERRORS]: { C2: "xóa" } },
    { [FILE]: text },
  );
  expect(corrected.errors).toEqual([]);
  expect(added(corrected.text, text)).toEqual([
    "sample: {total: 36526, source: ptt-2024, units: {ha-noi: 1036}}",
  ]);
  expect(corrected.text).not.toContain("  ha-noi: {score: {value: 0.62");
});

test("an edition without a sample gets one with the document of the sheet; the document of one that is there stays", async () => {
  const typed = (book: WorkBook) => {
    book.Sheets[SAMPLE]!.B2 = { t: "n", v: 16117 };
    const information = book.Sheets["Thông tin"]!;
    for (const ref of Object.keys(information))
      if (information[ref].v === "Mã tài liệu nguồn đã có")
        information[ref.replace("A", "B")] = { t: "s", v: "pci-bang-2021" };
  };
  const fresh = await imported(["papi", 2016], typed);
  expect(fresh.errors).toEqual([]);
  expect(fresh.text).toContain("sample:\n  total: 16117\n  source: pci-bang-2021\n");
  const bare = {
    [FILE]: contents[FILE]!.replace("sample: {total: 36525, source: ptt-2024}", "sample: {total: 36525}"),
  };
  const held = await imported(["sipas", 2024], typed, bare);
  expect(held.text).toContain("sample: {total: 16117}\n");
  expect(held.notes.some((note) => note.includes("Số phiếu giữ tài liệu nguồn đang ghi"))).toBe(true);
});

test("what is no number of people, twice said, or of nobody is told at its cell", async () => {
  const { errors, files } = await imported(["sipas", 2024], {
    [SAMPLE]: { B2: 36.525, B3: "khoảng 1.000", A66: "Hà Nội", B66: 1036, B4: "1 036", C3: "x1" },
    [ERRORS]: { A66: "Hà Nội Mới", C66: 0.5, C2: "±0,6", B3: "Nội dung 99", C3: 0.4 },
  });
  expect(errors.map((one) => one.split(":")[0])).toEqual([
    `${SAMPLE}!B2`,
    `${SAMPLE}!B3`,
    `${SAMPLE}!C3`,
    `${ERRORS}!C2`,
    `${ERRORS}!B3`,
    `${ERRORS}!A66`,
  ]);
  expect(files).toEqual([]);
  const twice = await imported(["sipas", 2024], { [SAMPLE]: { B3: 1036, A66: "Hà Nội", B66: 1036 } });
  expect(twice.errors.map((one) => one.split(":")[0])).toEqual([`${SAMPLE}!A66`]);
});
