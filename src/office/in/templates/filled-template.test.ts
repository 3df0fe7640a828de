import { read, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory } from "../../../load/files.ts";
import { loadFiles } from "../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import type { Project } from "../plan.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { editionTemplate } from "./edition-template.ts";

/* A new edition as the guide tells it: an empty template, filled in by hand, taken over. The edition is PAPI 2024. */

const shipped = shippedFiles();
const decode = (file: string) => new TextDecoder().decode(shipped.read(file));
const record = parse(decode("data/scores/papi/2024.yaml")) as {
  columns: string[];
  rows: (string | number | null)[][];
};

/** The shipped project as it was before that edition. */
function before(): Project {
  const kept = shipped
    .list()
    .filter((file) => !/^(data\/conferences|content\/hoi-nghi)\/|papi\/2024/.test(file));
  const contents = Object.fromEntries(kept.map((file) => [file, decode(file)]));
  contents["data/indices/papi.yaml"] = contents["data/indices/papi.yaml"]!.replace(
    "years: [2021, 2024]",
    "years: [2021, 2023]",
  ).replace(/\n {2}- \{?\s*between: \[2023, 2024\][\s\S]*?(?=\n {2}- |\n*$)/, "");
  const files = filesInMemory(contents);
  const reads = shippedReads();
  return { files, reads, dataset: loadFiles(files, reads).dataset! };
}
const project = before();
const papi = project.dataset.indices.get("papi")!;

/** Types answers and figures into the template as a person would. */
async function filled(
  answers: Record<string, string>,
  spoil: (sheet: WorkSheet, rowOf: Map<string, number>) => void = () => {},
): Promise<Uint8Array> {
  const book = read(await editionTemplate(project.dataset, papi, 2024));
  const information = book.Sheets["Thông tin"]!;
  const scores = book.Sheets.Điểm!;
  for (let row = 2; row < 40; row++) {
    const label = information[`A${row}`]?.v as string | undefined;
    if (label && answers[label] !== undefined) information[`B${row}`] = { t: "s", v: answers[label] };
  }
  const rowOf = new Map<string, number>();
  for (let row = 3; row < 70; row++) rowOf.set(String(scores[`B${row}`]?.v), row);
  const columnOf = new Map<string, string>();
  const letters = (position: number): string =>
    (position < 26 ? "" : letters(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));
  for (let column = 0; column < 60; column++)
    columnOf.set(String(scores[`${letters(column)}2`]?.v), letters(column));
  for (const [unit, ...cells] of record.rows) {
    for (const [position, value] of cells.entries()) {
      if (value === null) continue;
      scores[`${columnOf.get(record.columns[position + 1]!)}${rowOf.get(String(unit))}`] = {
        t: "n",
        v: value as number,
      };
    }
    if (cells.every((cell) => cell === null))
      scores[`${columnOf.get("missing")}${rowOf.get(String(unit))}`] = { t: "s", v: "không công bố" };
    else if (cells.some((cell) => cell === null))
      scores[`${columnOf.get("missing")}${rowOf.get(String(unit))}`] = { t: "s", v: "thiếu một phần" };
  }
  for (const unit of ["vinh-phuc", "tien-giang"])
    scores[`${columnOf.get("missing")}${rowOf.get(unit)}`] = { t: "s", v: "không công bố" };
  spoil(scores, rowOf);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

async function planned(bytes: Uint8Array) {
  const book = readWorkbook("papi-2024.xlsx", bytes);
  if ("severity" in book) throw new Error(book.message);
  return importWorkbook(book, project, {});
}

const answers = {
  "Ngày công bố": "15/4/2025",
  "Tên tài liệu nguồn": "Báo cáo PAPI 2024",
  "Nơi công bố": "CECODES, RTA, UNDP",
  "Bộ tiêu chí so với năm trước": "giữ nguyên",
  "Cách đo so với năm trước": "giữ nguyên",
};

describe("PAPI 2024 by its template", () => {
  test("becomes a checked record with the same figures, its source and the framework's new span", async () => {
    const plan = await planned(await filled(answers));
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(plan.overlay.changes().map(({ file }) => file)).toEqual([
      "data/indices/papi.yaml",
      "data/scores/papi/2024.yaml",
      "data/sources.yaml",
    ]);
    const taken = parse(plan.overlay.text("data/scores/papi/2024.yaml")!) as Record<string, unknown> &
      typeof record;
    expect(taken).toMatchObject({
      index: "papi",
      year: 2024,
      published: "2025-04-15",
      source: "papi-2024",
      ranked_units: 61,
      complete: true,
    });
    expect(taken.note).toBeUndefined();
    const figures = (one: typeof record) =>
      one.rows
        .filter((row) => row.slice(1).some((cell) => cell !== null))
        .map(([unit, ...cells]) => [
          unit,
          Object.fromEntries(cells.map((cell, position) => [one.columns[position + 1], cell])),
        ]);
    expect(figures(taken)).toEqual(figures(record));
    expect(plan.overlay.text("data/sources.yaml")).toContain(
      "\npapi-2024: {title: Báo cáo PAPI 2024, publisher: 'CECODES, RTA, UNDP'}\n",
    );
    expect(plan.overlay.text("data/indices/papi.yaml")).toContain("- years: [2021, 2024]");
  });

  test("a changed way of measuring becomes a break in the series, in the words given", async () => {
    const plan = await planned(
      await filled({
        ...answers,
        "Cách đo so với năm trước": "có thay đổi",
        "Cách đo thay đổi thế nào": "Mẫu mở rộng, thêm người tạm trú.",
      }),
    );
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(plan.overlay.text("data/indices/papi.yaml")).toContain(
      "{between: [2023, 2024], components: [all], treatment: caution, reason: 'Mẫu mở rộng, thêm người tạm trú.', source: papi-2024}",
    );
  });

  test("what was not filled in is asked for at its cell, all at once", async () => {
    const plan = await planned(
      await filled(
        {
          "Bộ tiêu chí so với năm trước": "giữ nguyên",
          "Cách đo so với năm trước": "giữ nguyên",
          "Ngày công bố": "hôm qua",
        },
        (sheet, rowOf) => {
          delete sheet[`E${rowOf.get("ha-noi")}`];
        },
      ),
    );
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ place, message }) => `${place.sheet} ${place.cell}: ${message}`)).toEqual([
      "Thông tin B4: “hôm qua” không phải một ngày.",
      "Thông tin B7: Chưa ghi tài liệu nguồn của số liệu.",
      "Điểm E3: Hà Nội có ô trống mà chưa nêu lý do.",
    ]);
    expect(plan.overlay.changes().map(({ file }) => file)).not.toContain("data/scores/papi/2024.yaml");
  });

  test("a province whose row was taken out is named as it is called that year, with how to bring it back", async () => {
    const plan = await planned(
      await filled(answers, (sheet, rowOf) => {
        const row = rowOf.get("thua-thien-hue");
        for (const cell of Object.keys(sheet))
          if (new RegExp(`^[A-Z]+${row}$`).test(cell)) delete sheet[cell];
      }),
    );
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ place, message }) => `${place.sheet} ${place.cell}: ${message}`)).toEqual([
      "Điểm undefined: Không có hàng nào của Thừa Thiên Huế.",
    ]);
    expect(errors[0]!.hint).toContain("Thêm một hàng ghi tên đơn vị");
  });

  test("a part that does not add up is told at the cell that brings it", async () => {
    const plan = await planned(
      await filled(answers, (sheet, rowOf) => {
        sheet[`C${rowOf.get("ha-giang")}`] = { t: "n", v: 48.7289 };
      }),
    );
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]!.place).toEqual({ file: "papi-2024.xlsx", sheet: "Điểm", cell: "C4" });
    expect(errors[0]!.message).toMatch(/^Điểm đã ghi không bằng/);
  });

  test("wrong answers on “Thông tin” hide no fault of the figures: a sum, a limit, a letter, a missing reason", async () => {
    const plan = await planned(
      await filled(
        { "Ngày công bố": "hôm qua", "Bộ tiêu chí so với năm trước": "giữ nguyên" },
        (sheet, rowOf) => {
          sheet[`C${rowOf.get("ha-giang")}`] = { t: "n", v: 48.7289 };
        },
      ),
    );
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ place, message }) => `${place.sheet} ${place.cell}: ${message}`)).toEqual([
      "Thông tin B13: Chưa chọn cách đo có thay đổi so với năm trước không.",
      "Thông tin B4: “hôm qua” không phải một ngày.",
      "Thông tin B7: Chưa ghi tài liệu nguồn của số liệu.",
      expect.stringMatching(/^Điểm C4: Điểm đã ghi không bằng/),
    ]);
    expect(plan.overlay.changes()).toEqual([]);
    const letters = await planned(
      await filled({}, (sheet, rowOf) => {
        sheet[`E${rowOf.get("ha-noi")}`] = { t: "s", v: "5,4O" };
        sheet[`E${rowOf.get("ha-giang")}`] = { t: "n", v: 54.1 };
      }),
    );
    const places = letters.findings
      .filter(({ severity }) => severity === "error")
      .map(({ place }) => `${place.sheet} ${place.cell}`);
    expect(places).toEqual(["Thông tin B12", "Thông tin B13", "Điểm E3", "Điểm E4", "Thông tin B7"]);
  });

  test("words in place of a figure give the reason, and stay where they say more than it", async () => {
    const plan = await planned(
      await filled(answers, (sheet, rowOf) => {
        const lost = (unit: string, cells: Record<string, string>) => {
          const row = rowOf.get(unit);
          for (const cell of Object.keys(sheet))
            if (new RegExp(`^(?![AB]\\d)[A-Z]+${row}$`).test(cell)) delete sheet[cell];
          for (const [column, v] of Object.entries(cells)) sheet[`${column}${row}`] = { t: "s", v };
        };
        lost("bac-ninh", { C: "Không khảo sát", D: "-" });
        lost("quang-ninh", { C: "–", E: "chưa công bố" });
        lost("vinh-phuc", { C: "không áp dụng" });
      }),
    );
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const { missing } = parse(plan.overlay.text("data/scores/papi/2024.yaml")!) as { missing: unknown[] };
    expect(missing).toEqual(
      expect.arrayContaining([
        { unit: "quang-ninh", reason: "not-published", note: "chưa công bố" },
        { unit: "bac-ninh", reason: "not-published", note: "Không khảo sát" },
        { unit: "vinh-phuc", reason: "not-applicable" },
      ]),
    );
    const notes = plan.findings.map(({ place, message }) => `${place.cell}: ${message}`);
    expect(notes).toContainEqual(expect.stringMatching(/^C\d+: Ghi “–”: coi là không có số\.$/));
  });

  test("a mark that says nothing of why, two reasons, and a reason of no kind are asked about at their cells", async () => {
    const plan = await planned(
      await filled(answers, (sheet, rowOf) => {
        const at = (column: string, unit: string, v: string) => {
          sheet[`${column}${rowOf.get(unit)}`] = { t: "s", v };
        };
        at("E", "ha-noi", "x");
        at("E", "ha-giang", "không khảo sát");
        at("F", "ha-giang", "không áp dụng");
        const reasons = Object.keys(sheet)
          .find((cell) => sheet[cell]?.v === "missing")!
          .replace("2", "");
        at(reasons, "vinh-phuc", "vì sáp nhập");
      }),
    );
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ place, message, hint }) => `${place.cell}: ${message} ${hint}`)).toEqual([
      expect.stringMatching(
        /^[A-Z]+\d+: Lý do “vì sáp nhập” chưa rõ thuộc loại nào\. Chọn: không công bố, không khảo sát, không xếp hạng, không áp dụng, thiếu một phần; lời riêng thì ghi ở cột “Ghi chú”\.$/,
      ),
      "F4: Hà Giang: “không áp dụng” ở đây và “không khảo sát” ở ô E4 là hai lý do khác nhau. Một đơn vị một lý do: chọn ở cột “Lý do thiếu” (không công bố, không khảo sát, không xếp hạng, không áp dụng, thiếu một phần), điều riêng thì ghi ở cột “Ghi chú”.",
      "E3: Hà Nội: ô ghi “x” mà chưa nêu vì sao không có số. Gõ số, hoặc chọn lý do ở cột “Lý do thiếu” của hàng này: không công bố, không khảo sát, không xếp hạng, không áp dụng, thiếu một phần.",
    ]);
  });
});
