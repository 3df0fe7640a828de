import { read, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesInMemory } from "../../../load/files.ts";
import { shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { conferenceTemplate } from "../templates/conference-template.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { dataset, errorsOf, files, planned, put } from "./record-workbook-fixture.ts";

const textOf = (slug: string) => new TextDecoder().decode(files.read(`data/conferences/${slug}.yaml`));

test.each([...dataset.conferences.keys()])(
  "%s: its own workbook, unchanged, changes no byte",
  async (slug) => {
    const plan = await planned(slug, textOf(slug));
    expect(errorsOf(plan)).toEqual([]);
    expect(plan.findings.filter(({ place }) => place.cell !== undefined)).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.overlay.changes()).toEqual([]);
  },
);

test("what the first two sheets say otherwise is taken over: status, place, years, a further index; each at its cell", async () => {
  const before = textOf("tinh-mau-2024").replace("\nheld_on:", "\nstatus: draft\nheld_on:");
  const put2 = (sheet: WorkSheet, label: string, value: string) => {
    for (let row = 2; row < 20; row++) if (sheet[`A${row}`]?.v === label) put(sheet, `B${row}`, value);
  };
  const book = read(await conferenceTemplate(dataset, "tinh-mau-2024", before));
  put2(book.Sheets["Thông tin"]!, "Tình trạng", "Chính thức");
  put2(book.Sheets["Thông tin"]!, "Nơi họp", "Hội trường A");
  put(book.Sheets["Chỉ số phân tích"]!, "D2", 2022);
  const workbook = readWorkbook(
    "tinh-mau-2024.xlsx",
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in workbook) throw new Error(workbook.message);
  const contents = Object.fromEntries(
    files.list().map((file) => [file, new TextDecoder().decode(files.read(file))]),
  );
  contents["data/conferences/tinh-mau-2024.yaml"] = before;
  const plan = importWorkbook(
    workbook,
    { dataset, files: filesInMemory(contents), reads: shippedReads() },
    {},
  );
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.changes.map(({ what, before, after, cell }) => [what, before, after, cell])).toEqual([
    ["Nơi họp", "Trung tâm Hội nghị Tỉnh Mẫu", "Hội trường A", "B6"],
    ["Tình trạng", "dự thảo", "chính thức", "B8"],
    ["Chỉ số phân tích · par-index-mau · Chuỗi từ năm", "2021", "2022", "D2"],
  ]);
  const after = parse(plan.overlay.text("data/conferences/tinh-mau-2024.yaml")!);
  expect(after).toMatchObject({ status: "final", place: "Hội trường A", indices: [{ from: 2022 }] });
});

test("a draft stays one where its line is emptied, and where a word stands there that is no status; a dash says nothing", async () => {
  const before = textOf("tinh-mau-2024").replace("\nheld_on:", "\nstatus: draft\nheld_on:");
  const contents = Object.fromEntries(
    files.list().map((file) => [file, new TextDecoder().decode(files.read(file))]),
  );
  contents["data/conferences/tinh-mau-2024.yaml"] = before;
  const withStatus = async (status: string | null) => {
    const book = read(await conferenceTemplate(dataset, "tinh-mau-2024", before));
    const sheet = book.Sheets["Thông tin"]!;
    if (status === null) delete sheet.B8;
    else put(sheet, "B8", status);
    put(sheet, "B6", "-");
    const empty = book.Sheets["Minh chứng thiếu"]!;
    for (let row = 40; row > 1 && empty[`B${row}`] === undefined; row--) put(empty, `B${row}`, "Không có");
    const workbook = readWorkbook(
      "tinh-mau-2024.xlsx",
      new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
    );
    if ("severity" in workbook) throw new Error(workbook.message);
    return importWorkbook(workbook, { dataset, files: filesInMemory(contents), reads: shippedReads() }, {});
  };
  const emptied = await withStatus(null);
  expect(emptied.overlay.changes()).toEqual([]);
  expect(emptied.findings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      "“Nơi họp” để trống, hồ sơ đang ghi “Trung tâm Hội nghị Tỉnh Mẫu”: giữ nguyên. Muốn bỏ thì gõ “xóa” vào ô.",
      "“Tình trạng” để trống, hồ sơ đang ghi “dự thảo”: giữ nguyên.",
    ]),
  );
  expect(
    emptied.findings.filter(({ message }) => /^Hàng ghi “Không có”/.test(message)).length,
  ).toBeGreaterThan(0);
  expect(errorsOf(await withStatus("đã duyệt"))).toEqual([
    "Thông tin B8: “đã duyệt” không phải một tình trạng.",
  ]);
});

test("a cell that was emptied takes nothing away, and that is said; a tick is a tick", async () => {
  const plan = await planned("tinh-mau-2024", textOf("tinh-mau-2024"), (sheet) => {
    delete sheet("Giải pháp").F2;
    put(sheet("Giải pháp"), "I3", "X");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.findings.filter(({ place }) => place.cell === "F2").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“Thời hạn” để trống, hồ sơ đang ghi “.+”: giữ nguyên/),
  ]);
  expect(plan.changes.map(({ cell, after }) => [cell, after])).toEqual([["I3", "có"]]);
});

test("a corrected sentence, a new deadline and a new action change these places only", async () => {
  const before = textOf("tinh-mau-2024");
  const { actions } = parse(before) as { actions: { id: string; text: string; deadline?: string }[] };
  const plan = await planned("tinh-mau-2024", before, (sheet) => {
    put(sheet("Giải pháp"), "B2", "Công bố thủ tục trong 5 ngày: một đầu mối theo dõi.");
    put(sheet("Giải pháp"), "F3", "30/11/2024");
    put(sheet("Giải pháp"), `B${actions.length + 2}`, "Lập tổ rà soát hồ sơ trễ hạn");
    put(sheet("Giải pháp"), `C${actions.length + 2}`, "par-index-mau/tctp-3-4-2");
    put(sheet("Giải pháp"), `D${actions.length + 2}`, "Sở Nội vụ");
  });
  expect(errorsOf(plan)).toEqual([]);
  const after = plan.overlay.text("data/conferences/tinh-mau-2024.yaml")!;
  const now = (parse(after) as { actions: typeof actions }).actions;
  expect(now).toHaveLength(actions.length + 1);
  expect(now[0]).toEqual({ ...actions[0], text: "Công bố thủ tục trong 5 ngày: một đầu mối theo dõi." });
  expect(now[1]).toEqual({ ...actions[1], deadline: "2024-11-30" });
  expect(now.at(-1)).toEqual({
    id: "giai-phap-1",
    text: "Lập tổ rà soát hồ sơ trễ hạn",
    components: ["par-index-mau/tctp-3-4-2"],
    lead: ["so-noi-vu"],
  });
  const kept = before.split("\n").filter((line) => line.startsWith("#"));
  expect(after.split("\n").filter((line) => line.startsWith("#"))).toEqual(kept);
});

test.each([
  ["Đồng Tháp", []],
  ["Đồng Thát", ["Thông tin B3: Không có đơn vị “Đồng Thát” vào ngày họp."]],
])("without its day only a name that no territory bears is a fault: %s", async (unit, more) => {
  const plan = await planned("dong-thap-2026", null, (sheet) => {
    for (let row = 2; row < 20; row++) {
      const label = String(sheet("Thông tin")[`A${row}`]?.v ?? "");
      if (label === "Đơn vị tổ chức") put(sheet("Thông tin"), `B${row}`, unit);
      if (label === "Tên hội nghị") put(sheet("Thông tin"), `B${row}`, "Hội nghị phân tích PAPI");
      if (label === "Tên tài liệu nguồn") put(sheet("Thông tin"), `B${row}`, "Báo cáo của hội nghị");
    }
    for (const [cell, value] of Object.entries({ A2: "PAPI", B2: 2023, C2: 2022, D2: 2011 }))
      put(sheet("Chỉ số phân tích"), cell, value);
  });
  const told = errorsOf(plan);
  expect(told.filter((line) => line.includes("đơn vị"))).toEqual(more);
  expect(told.some((line) => line.endsWith("Chưa ghi ngày họp."))).toBe(true);
});

test("a conference of a province that has none, from an empty workbook", async () => {
  const plan = await planned("ca-mau-2024", null, (sheet) => {
    const information: Record<string, string> = {
      "Đơn vị tổ chức": "Cà Mau",
      "Tên hội nghị": "Hội nghị phân tích chuyên sâu PAPI 2023",
      "Ngày họp": "20/6/2024",
      "Tên tài liệu nguồn": "Báo cáo của hội nghị",
      "Nơi ban hành, nơi đăng": "UBND tỉnh Cà Mau",
    };
    for (let row = 2; row < 20; row++) {
      const label = String(sheet("Thông tin")[`A${row}`]?.v ?? "");
      if (information[label]) put(sheet("Thông tin"), `B${row}`, information[label]);
    }
    for (const [cell, value] of Object.entries({ A2: "PAPI", B2: 2023, C2: 2022, D2: 2011 }))
      put(sheet("Chỉ số phân tích"), cell, value);
    put(sheet("Tồn tại"), "B2", "Người dân ít biết các cuộc họp thôn.");
    put(sheet("Tồn tại"), "C2", "Tham gia của người dân ở cấp cơ sở; 2.3; PAPI: Thủ tục hành chính công");
    put(sheet("Cam kết"), "B2", "Công khai ngân sách cấp xã hằng quý.");
    put(sheet("Cam kết"), "D2", "Quý III/2024");
    for (const [cell, value] of Object.entries({ B2: "PAPI", D2: 2024, E2: 43.5, F2: "đạt từ" }))
      put(sheet("Chỉ tiêu"), cell, value);
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/ca-mau-2024.yaml")!)).toEqual({
    slug: "ca-mau-2024",
    unit: "ca-mau",
    title: "Hội nghị phân tích chuyên sâu PAPI 2023",
    held_on: "2024-06-20",
    source: "ca-mau-2024",
    indices: [{ index: "papi", year: 2023, against: 2022, from: 2011 }],
    shortfalls: [
      {
        id: "ton-tai-1",
        text: "Người dân ít biết các cuộc họp thôn.",
        components: ["papi/participation", "papi/sc23", "papi/procedures"],
      },
    ],
    targets: [
      { id: "chi-tieu-1", index: "papi", year: 2024, score: { value: 43.5, comparison: "at-least" } },
    ],
    commitments: [
      { id: "cam-ket-1", text: "Công khai ngân sách cấp xã hằng quý.", deadline: "Quý III/2024" },
    ],
  });
});

test("an aim in points without “at least” or “above” is named at its cell", async () => {
  const plan = await planned("dong-thap-2022", textOf("dong-thap-2022"), (sheet) => {
    const aims = sheet("Chỉ tiêu");
    for (const [cell, value] of [
      ["B2", "PAPI"],
      ["D2", 2022],
      ["E2", "44,5"],
    ] as const)
      put(aims, cell, value);
    delete aims.F2;
  });
  expect(errorsOf(plan)).toContain("Chỉ tiêu F2: Có “Điểm” mà thiếu “Đạt từ hay trên”.");
  expect(plan.overlay.changes()).toEqual([]);
});

test("what cannot be right is named at its cell, and nothing is taken", async () => {
  const plan = await planned("ca-mau-2024", null, (sheet) => {
    put(sheet("Giải pháp"), "B2", "Rà soát");
    put(sheet("Giải pháp"), "C2", "papi/particpation");
    put(sheet("Giải pháp"), "D2", "Sở Nôi vụ");
    put(sheet("Giải pháp"), "F2", "sớm");
    put(sheet("Nguyên nhân"), "C2", "Thiếu người");
  });
  expect(errorsOf(plan)).toEqual([
    "Nguyên nhân B2: Thiếu “Loại”.",
    "Giải pháp C2: Không có thành phần nào là “papi/particpation”.",
    "Giải pháp F2: “sớm” không phải một thời hạn.",
    "Thông tin B5: Chưa ghi ngày họp.",
    "Thông tin B3: Chưa ghi đơn vị tổ chức.",
    "Thông tin B4: Chưa ghi tên hội nghị.",
    "Thông tin B11: Chưa ghi tài liệu nguồn của số liệu.",
    "Chỉ số phân tích A2: Chưa ghi chỉ số nào để phân tích.",
  ]);
  expect(plan.overlay.changes()).toEqual([]);
});
