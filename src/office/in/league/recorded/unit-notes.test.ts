import { read, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory } from "../../../../load/files.ts";
import { loadFiles } from "../../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { editionTemplate } from "../../templates/edition-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const shipped = shippedFiles();
const contents = Object.fromEntries(
  shipped.list().map((file) => [file, new TextDecoder().decode(shipped.read(file))]),
);
const PAPI = "data/scores/papi/2024.yaml";
const PAR = "data/scores/par-index/2021.yaml";

/** Imports the template of a recorded edition with notes typed beside units; the project may hold other texts. */
async function imported(
  file: string,
  notes: Record<string, string | null>,
  changed: Record<string, string> = {},
) {
  const files = filesInMemory({ ...contents, ...changed });
  const reads = shippedReads();
  const dataset = loadFiles(files, reads).dataset!;
  const [, index = "", year = ""] = /scores\/(.*)\/(\d+)/.exec(file)!;
  const book = read(await editionTemplate(dataset, dataset.indices.get(index)!, Number(year)));
  const sheet = book.Sheets.Điểm!;
  const places = Object.keys(sheet);
  const column = places.find((ref) => /^[A-Z]+2$/.test(ref) && sheet[ref]?.v === "note")!.slice(0, -1);
  for (const [unit, note] of Object.entries(notes)) {
    const row = places.find((ref) => ref.startsWith("B") && sheet[ref]?.v === unit)!.slice(1);
    if (note === null) delete sheet[`${column}${row}`];
    else sheet[`${column}${row}`] = { t: "s", v: note };
  }
  const opened = readWorkbook(
    "ky.xlsx",
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in opened) throw new Error(opened.message);
  const plan = importWorkbook(opened, { dataset, files, reads }, {});
  return {
    errors: plan.findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
    notes: plan.findings.filter(({ place }) => place.cell).map(({ message }) => message),
    changes: plan.changes.map(({ what, before, after }) => [what, before, after]),
    text: plan.overlay.text(file)!,
    files: plan.overlay.changes().length,
  };
}

test("a note on a unit with figures is written beside them, comes back in the next template, and “xóa” takes it away", async () => {
  const before = await imported(PAR, {});
  expect([before.errors, before.files]).toEqual([[], 0]);
  const told = await imported(PAR, { "hai-phong": "Đứng đầu, năm thứ hai liền." });
  expect(told.errors).toEqual([]);
  expect(told.changes).toEqual([
    ["PAR Index 2021 · Hải Phòng · ghi chú", null, "Đứng đầu, năm thứ hai liền."],
  ]);
  expect(told.text).toBe(
    contents[PAR]!.replace(
      "hai-phong: {score: 91.80, rank: 1}",
      "hai-phong: {score: 91.80, rank: 1, note: 'Đứng đầu, năm thứ hai liền.'}",
    ),
  );
  const again = await imported(PAR, {}, { [PAR]: told.text });
  expect([again.errors, again.changes, again.files]).toEqual([[], [], 0]);
  const emptied = await imported(PAR, { "hai-phong": null }, { [PAR]: told.text });
  expect(emptied.files).toBe(0);
  expect(emptied.notes).toContain(
    "Ô ghi chú của hàng này trống, tệp số liệu đang ghi “Đứng đầu, năm thứ hai liền.”: giữ nguyên. Muốn bỏ thì gõ “xóa” vào ô.",
  );
  const away = await imported(PAR, { "hai-phong": "xóa" }, { [PAR]: told.text });
  expect(away.text).toBe(contents[PAR]);
});

test("a unit of the long table is set apart for its note: every digit stays, reckoned sums say so", async () => {
  const { errors, text } = await imported(PAPI, { "cao-bang": "Khảo sát bù tháng 12." });
  expect(errors).toEqual([]);
  const row = (all: string) =>
    (parse(all) as { rows: (string | number)[][] }).rows.find(([unit]) => unit === "cao-bang");
  expect(row(text)).toBeUndefined();
  const { columns } = parse(text) as { columns: string[] };
  const own = (
    parse(text) as {
      units: Record<
        string,
        { score: { value: number; basis: string }; note: string; components: Record<string, unknown> }
      >;
    }
  ).units["cao-bang"]!;
  expect(own.note).toBe("Khảo sát bù tháng 12.");
  expect(own.score).toMatchObject({
    value: row(contents[PAPI]!)![columns.indexOf("score")],
    basis: "computed",
  });
  expect(own.components.sc11).toBe(row(contents[PAPI]!)![columns.indexOf("sc11")]);
  const again = await imported(PAPI, {}, { [PAPI]: text });
  expect([again.errors, again.changes, again.files]).toEqual([[], [], 0]);
});
