import { utils, type WorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changesOf, errorsOf, files, planned, put } from "../record-workbook-fixture.ts";

const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));
interface Held {
  id: string;
  text: string;
  support?: string[];
}
interface Record {
  actions?: Held[];
  causes: Held[];
  missing_evidence?: Held[];
  place?: string;
  indices: { index: string }[];
  plan: { bases?: string[]; sections: { id: string; lead?: string[]; tasks: string[] }[] };
}
const held = (text: string) => parse(text) as Record;
const written = (plan: Awaited<ReturnType<typeof planned>>) =>
  plan.overlay.text(`data/conferences/${SLUG}.yaml`)!;
const linesGone = (text: string) => BEFORE.split("\n").filter((line) => !text.split("\n").includes(line));

/** A sheet without its row `row` (1 is the head), as Excel deletes it: the rows below move up. */
function deleteRow(sheet: WorkSheet, row: number): void {
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  rows.splice(row - 1, 1);
  for (const key of Object.keys(sheet)) if (/^[A-Z]+\d+$/.test(key)) delete sheet[key];
  utils.sheet_add_aoa(sheet, rows as unknown[][]);
}

/** The codes of a sheet emptied, as in the workbook that an office filled in before there were any. */
function withoutCodes(sheet: WorkSheet): void {
  for (let row = 2; row < 60; row++) delete sheet[`A${row}`];
}

describe("rows without codes", () => {
  test("are the entries of the same words, also where a row above them was deleted: nothing moves to another entry", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      withoutCodes(sheet("Giải pháp"));
      deleteRow(sheet("Giải pháp"), 3);
    });
    expect(errorsOf(plan)).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^1 mục có trong hồ sơ mà không có trong bảng: giữ nguyên \(cong-khai-tra-loi\)/),
    );
  });

  test("a corrected sentence is the entry whose words it mostly has; another sentence is a new entry", async () => {
    const action = held(BEFORE).actions![2]!;
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      withoutCodes(sheet("Giải pháp"));
      put(sheet("Giải pháp"), "B4", `${action.text.replace(/\.$/, "")} hằng tuần.`);
      put(sheet("Giải pháp"), "B5", "Lập tổ công tác liên ngành về đất đai");
    });
    expect(changesOf(plan).map(([what]) => what)).toEqual([
      `Giải pháp · ${action.id} · Giải pháp`,
      "Giải pháp · mới",
    ]);
  });
});

describe("“xóa” takes away", () => {
  test("an entry by its code, an entry by its words, a field; every other byte stays", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      const actions = sheet("Giải pháp");
      put(actions, "B2", "xóa");
      put(actions, "A3", "Xóa");
      put(actions, "E4", "xoá");
    });
    expect(errorsOf(plan)).toEqual([]);
    const [first, second, third] = held(BEFORE).actions!;
    expect(changesOf(plan).map(([what, , now, cell]) => [what, now, cell])).toEqual([
      [`Giải pháp · ${first!.id}`, null, "A2"],
      [`Giải pháp · ${second!.id}`, null, "A3"],
      [`Giải pháp · ${third!.id} · Phối hợp`, null, "E4"],
    ]);
    const now = held(written(plan));
    const { support: _, ...without } = third!;
    expect(now.actions).toEqual([without, ...held(BEFORE).actions!.slice(3)]);
    expect({ ...now, actions: null }).toEqual({ ...held(BEFORE), actions: null });
    expect(
      written(plan)
        .split("\n")
        .filter((line) => !BEFORE.split("\n").includes(line)),
    ).toEqual([]);
  });

  test("the only entry of a list with the list, and a row that says nothing else where one entry is left", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      const evidence = sheet("Minh chứng thiếu");
      for (const row of [2, 3, 4]) {
        delete evidence[`A${row}`];
        put(evidence, `B${row}`, "xóa");
      }
    });
    expect(errorsOf(plan)).toEqual([]);
    expect(held(written(plan)).missing_evidence).toBeUndefined();
  });

  test("what the record cannot be without is asked for, and what is referred to is told at its cell", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      withoutCodes(sheet("Giải pháp"));
      put(sheet("Giải pháp"), "B2", "xóa");
      deleteRow(sheet("Giải pháp"), 5);
      put(sheet("Nguyên nhân"), "B2", "xóa");
    });
    expect(errorsOf(plan)).toEqual([
      "Nguyên nhân B2: “xóa” không có trong danh sách.",
      "Giải pháp B2: Không rõ bỏ mục nào của hồ sơ.",
    ]);
    const linked = await planned(SLUG, BEFORE, (sheet) => put(sheet("Tồn tại"), "A2", "xóa"));
    expect(errorsOf(linked).join("\n")).toMatch(/^Nguyên nhân D2: /);
  });

  test("a line above the lists, of the papers, an index that is not there", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      const lines = (name: string, label: string) =>
        Array.from({ length: 60 }, (_, at) => at + 1).filter((row) => sheet(name)[`A${row}`]?.v === label);
      put(sheet("Thông tin"), `B${lines("Thông tin", "Nơi họp")[0]}`, "xóa");
      const [first, ...more] = lines("Văn bản", "Kế hoạch: căn cứ");
      put(sheet("Văn bản"), `B${first}`, "xóa");
      for (const row of more) delete sheet("Văn bản")[`B${row}`];
      put(sheet("Chỉ số phân tích"), "A3", "PAPI");
      put(sheet("Chỉ số phân tích"), "B3", "xóa");
    });
    expect(errorsOf(plan)).toEqual([]);
    const now = held(written(plan));
    expect(now.indices).toEqual(held(BEFORE).indices);
    expect(now.place).toBeUndefined();
    expect(now.plan.bases).toBeUndefined();
    expect(now.plan.sections).toEqual(held(BEFORE).plan.sections);
    expect(changesOf(plan).map(([what, , value]) => [what, value])).toEqual([
      ["Kế hoạch: căn cứ", null],
      ["Nơi họp", null],
    ]);
  });

  test("a section of the plan by “Mã mục”, one task, who leads a section", async () => {
    const [, second, third] = held(BEFORE).plan.sections;
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      const tasks = sheet("Nhiệm vụ kế hoạch");
      const rowOf = (id: string) =>
        Array.from({ length: 60 }, (_, at) => at + 2).find((row) => tasks[`G${row}`]?.v === id)!;
      put(tasks, `G${rowOf(second!.id)}`, "xóa");
      put(tasks, `D${rowOf(third!.id)}`, "xóa");
      put(tasks, "B2", "xóa");
    });
    expect(errorsOf(plan)).toEqual([]);
    const now = held(written(plan)).plan.sections;
    expect(now.map(({ id }) => id)).not.toContain(second!.id);
    expect(now.find(({ id }) => id === third!.id)!.lead).toBeUndefined();
    expect(now[0]!.tasks).toEqual(held(BEFORE).plan.sections[0]!.tasks.slice(1));
    expect(linesGone(written(plan)).length).toBeGreaterThan(0);
  });
});

test("--clear takes away the entries that a sheet leaves out and the fields that it leaves empty; not those of a sheet that is missing", async () => {
  const plan = await planned(
    SLUG,
    BEFORE,
    (sheet, book) => {
      deleteRow(sheet("Giải pháp"), 3);
      delete sheet("Giải pháp").E2;
      book.SheetNames = book.SheetNames.filter((name) => name !== "Nguyên nhân");
    },
    { clear: true },
  );
  expect(errorsOf(plan)).toEqual([]);
  expect(changesOf(plan).map(([what]) => what)).toEqual([
    "Giải pháp · ho-so-dung-han · Phối hợp",
    "Giải pháp · cong-khai-tra-loi",
  ]);
  expect(held(written(plan)).causes).toEqual(held(BEFORE).causes);
});
