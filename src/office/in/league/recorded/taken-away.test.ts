import { read, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory } from "../../../../load/files.ts";
import { loadFiles } from "../../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import type { Answers } from "../../questions.ts";
import { planLines } from "../../show-plan.ts";
import { editionTemplate } from "../../templates/edition-template.ts";
import type { Cell } from "../../workbook/cell.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";
import { factChanges } from "./facts-changed.ts";

/* Figures and reasons of a recorded edition are taken away, or changed, in its workbook; PAPI 2024 and PAR Index 2021. */

const shipped = shippedFiles();
const decode = (file: string) => new TextDecoder().decode(shipped.read(file));
const contents = Object.fromEntries(
  shipped
    .list()
    .filter(
      (file) =>
        !/^(data\/conferences|data\/releases|content\/hoi-nghi)\//.test(file) &&
        (!file.startsWith("data/scores/") || /papi\/202[34]|par-index\/2021/.test(file)),
    )
    .map((file) => [file, decode(file)]),
);
const PAPI = "data/scores/papi/2024.yaml";
const PAR = "data/scores/par-index/2021.yaml";

/** Imports the template of a recorded edition, changed at the cells named by unit and the id that heads a column. */
async function imported(
  index: "papi" | "par-index",
  cells: Record<string, Record<string, string | number | null>>,
  answers: Answers = {},
  changed: Record<string, string> = {},
  facts: Record<string, string> = {},
) {
  const files = filesInMemory({ ...contents, ...changed });
  const reads = shippedReads();
  const dataset = loadFiles(files, reads).dataset!;
  const year = index === "papi" ? 2024 : 2021;
  const book = read(await editionTemplate(dataset, dataset.indices.get(index)!, year));
  const sheet = book.Sheets.Điểm as WorkSheet;
  const places = Object.keys(sheet);
  for (const [unit, own] of Object.entries(cells)) {
    const row = places.find((ref) => ref.startsWith("B") && sheet[ref]?.v === unit)?.slice(1);
    for (const [id, value] of Object.entries(own)) {
      const column = places.find((ref) => /^[A-Z]+2$/.test(ref) && sheet[ref]?.v === id)?.slice(0, -1);
      const ref = `${column}${row}`;
      if (value === null) delete sheet[ref];
      else sheet[ref] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
    }
  }
  const information = book.Sheets["Thông tin"]!;
  for (let row = 1; row < 40; row++) {
    const v = facts[String(information[`A${row}`]?.v)];
    if (v !== undefined) information[`B${row}`] = { t: "s", v };
  }
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const opened = readWorkbook(`${index}-${year}.xlsx`, bytes);
  if ("severity" in opened) throw new Error(opened.message);
  const plan = importWorkbook(opened, { dataset, files, reads }, answers);
  const told = (severity: string) =>
    plan.findings
      .filter((one) => one.severity === severity)
      .map(({ place, message, hint }) => `${place.cell}: ${message} ${hint}`.trim());
  return {
    plan,
    errors: told("error"),
    notes: told("note"),
    text: (file: string) => plan.overlay.text(file)!,
  };
}

describe("a recorded edition, by its workbook", () => {
  test("unchanged, with its reasons standing in it, changes nothing", async () => {
    for (const index of ["papi", "par-index"] as const) {
      const { plan, errors } = await imported(index, {});
      expect([errors, plan.changes, plan.overlay.changes()]).toEqual([[], [], []]);
    }
  });

  test("an emptied cell keeps its figure and says how it is taken away", async () => {
    const { plan, notes } = await imported("par-index", { "da-nang": { rank: null } });
    expect(plan.overlay.changes()).toEqual([]);
    expect(notes.join("\n")).toMatch(
      /Ô trống, tệp số liệu đang có số 3 \(Đà Nẵng, thứ hạng\): giữ số ấy\. Muốn bỏ thì gõ “xóa” vào ô, hoặc nhập với --clear\./,
    );
  });

  test("“xóa” takes the figure away, so does --clear, and nothing else in the file moves", async () => {
    for (const [value, answers] of [
      ["xóa", {}],
      [null, { clear: true }],
    ] as const) {
      const { plan, errors, text } = await imported("par-index", { "da-nang": { rank: value } }, answers);
      expect(errors).toEqual([]);
      expect(text(PAR)).toBe(
        contents[PAR]!.replace("da-nang: {score: 90.25, rank: 3}", "da-nang: {score: 90.25}"),
      );
      expect(planLines(plan, true).join("\n")).toMatch(
        /Đà Nẵng · thứ hạng: 3 → \(bỏ\) {3}\(trang "Điểm", ô D/,
      );
    }
  });

  test("a unit without any figure left leaves the list, and its reason enters it", async () => {
    const all = { score: "xóa", rank: "xóa" };
    const untold = await imported("par-index", { "da-nang": all });
    expect(untold.errors).toEqual([
      expect.stringMatching(
        /^C\d+: Đà Nẵng: bỏ số mà chưa nêu vì sao không có số\. Chọn ở cột “Lý do thiếu”/,
      ),
    ]);
    expect(untold.plan.overlay.changes()).toEqual([]);
    const { errors, text } = await imported("par-index", { "da-nang": { ...all, missing: "không công bố" } });
    expect(errors).toEqual([]);
    expect(text(PAR)).not.toContain("  da-nang:");
    expect((parse(text(PAR)) as { missing: unknown[] }).missing).toContainEqual({
      unit: "da-nang",
      reason: "not-published",
    });
  });

  test("a row emptied beside a reason that is new says so by itself; cells of the long table become empty", async () => {
    const row = (parse(contents[PAPI]!) as { columns: string[] }).columns.slice(1);
    const emptied = Object.fromEntries(row.map((id) => [id, null]));
    const cells = { "ha-giang": { ...emptied, missing: "không khảo sát", note: "Mưa lũ." } };
    const { errors, plan, text } = await imported("papi", cells, {}, {}, { "Số đơn vị được xếp hạng": "60" });
    expect(errors).toEqual([]);
    expect(plan.changes).toHaveLength(row.length + 2);
    expect(text(PAPI)).toContain("\nranked_units: 60\n");
    const wrong = await imported("papi", {}, {}, {}, { "Số đơn vị được xếp hạng": "sáu mươi" });
    expect(wrong.errors).toEqual(["B5: “sáu mươi” không phải số đơn vị. Ghi một số nguyên, ví dụ 61."]);
    expect(text(PAPI)).toMatch(/ {2}- \[ha-giang(, null){37}\]\n/);
    expect(text(PAPI)).toContain("- {unit: ha-giang, reason: not-published, note: Mưa lũ.}");
  });

  test("another reason takes the place of the told one; “xóa” beside no figure is asked about", async () => {
    const { errors, text, plan } = await imported("papi", { "vinh-phuc": { missing: "không áp dụng" } });
    expect(errors).toEqual([]);
    expect(text(PAPI)).toMatch(/unit: vinh-phuc, reason: not-applicable/);
    expect(plan.changes.map(({ what }) => what)).toEqual(["PAPI 2024 · Vĩnh Phúc · lý do thiếu"]);
    const away = await imported("papi", { "vinh-phuc": { missing: "xóa" } });
    expect(away.errors).toEqual([
      expect.stringMatching(/: Vĩnh Phúc không có số nên không bỏ lý do được\. Gõ số, hoặc chọn lý do khác/),
    ]);
    expect(away.plan.overlay.changes()).toEqual([]);
  });

  test("figures that arrive take their reason away; a row that still says one is asked about", async () => {
    const taken = contents[PAR]!.replace("  da-nang: {score: 90.25, rank: 3}\n", "").replace(
      "\nreported:",
      "\nmissing:\n  - {unit: da-nang, reason: not-published}\nreported:",
    );
    const brought = { score: 90.25, rank: 3 };
    const left = await imported("par-index", { "da-nang": brought }, {}, { [PAR]: taken });
    expect(left.errors).toEqual([
      expect.stringMatching(/: Đà Nẵng có điểm mà cột “Lý do thiếu” còn ghi “không công bố”\./),
    ]);
    const { errors, text, plan } = await imported(
      "par-index",
      { "da-nang": { ...brought, missing: null } },
      {},
      { [PAR]: taken },
    );
    expect(errors).toEqual([]);
    expect(text(PAR)).not.toContain("missing:");
    expect(text(PAR)).toMatch(/ {2}da-nang: \{score: 90\.25, rank: 3\}\n/);
    expect(plan.changes.map(({ after }) => after)).toEqual(["90.25", "3", null]);
  });
});

test("a changed way of measuring that is told after the edition was recorded is not passed over in silence", () => {
  const answer = { text: "Có thay đổi", cell: {} as Cell };
  const { changes, findings } = factChanges(
    "papi-2024.xlsx",
    {
      sheet: { name: "Thông tin", hidden: false, rows: [] },
      values: new Map([["method", answer]]),
      cellOf: () => "B13",
      has: () => true,
      lines: [],
      strange: [],
    },
    decode(PAPI),
  );
  expect(changes).toEqual([]);
  expect(findings.map(({ severity, place, message }) => `${severity} ${place.cell}: ${message}`)).toEqual([
    expect.stringMatching(/^note B13: Kỳ này đã ghi nên “Có thay đổi” ở dòng này không được lấy/),
  ]);
});
