import { describe, expect, test } from "vitest";
import { parse, type YAMLSeq } from "yaml";
import { applied, itemAdded, keyAdded, nodeAt, yamlFile } from "../../yaml/edits.ts";
import { changesOf, errorsOf, files, planned, put } from "../record-workbook-fixture.ts";

/* Slips of a careless hand in the workbook of a record: each is read right or told at its cell. */

const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));
const notesOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  plan.findings
    .filter(({ severity }) => severity === "note")
    .map(({ place, message }) => `${place.sheet} ${place.cell ?? ""}: ${message}`);

/** A conference with an index and one action more than the head asks for. */
const anew = (change: Parameters<typeof planned>[2]) =>
  planned("ca-mau-2024", null, (sheet, book) => {
    for (const [cell, value] of [
      ["B3", "Cà Mau"],
      ["B4", "Hội nghị phân tích Chỉ số PAPI"],
      ["B5", "20/6/2024"],
      ["B11", "Báo cáo PAPI"],
      ["B12", "UBND tỉnh Cà Mau"],
    ] as const)
      put(sheet("Thông tin"), cell, value);
    put(sheet("Chỉ số phân tích"), "A2", "Chỉ số PAPI");
    put(sheet("Chỉ số phân tích"), "B2", 2023);
    put(sheet("Giải pháp"), "B2", "Công khai danh sách hộ nghèo");
    put(sheet("Giải pháp"), "D2", "1. Sở Nội vụ; 2. Sở Khoa học & Công nghệ");
    put(sheet("Giải pháp"), "B3", "Trả lời phản ánh đúng hẹn");
    change?.(sheet, book);
  });
const written = (plan: Awaited<ReturnType<typeof planned>>) =>
  parse(plan.overlay.text("data/conferences/ca-mau-2024.yaml")!) as {
    actions: { id: string; text: string; lead?: string[]; deadline?: string }[];
    indices: { index: string }[];
  };

describe("columns", () => {
  test("one that was renamed is asked about and not left unread; one beside the template's is told", async () => {
    const renamed = await anew((sheet) => put(sheet("Giải pháp"), "D1", "Đơn vị chủ trì"));
    expect(errorsOf(renamed)).toEqual([
      "Giải pháp D1: Cột “Đơn vị chủ trì” không có ở tệp mẫu, trong khi thiếu cột “Chủ trì”.",
    ]);
    const more = await anew((sheet) => {
      sheet("Giải pháp")["!ref"] = "A1:J41";
      put(sheet("Giải pháp"), "J1", "Kinh phí");
      put(sheet("Giải pháp"), "J2", "20 triệu");
    });
    expect(errorsOf(more)).toEqual([]);
    expect(notesOf(more)).toContain("Giải pháp J1: Cột “Kinh phí” không có ở tệp mẫu: không đọc.");
  });

  test("two of one name cannot be told apart", async () => {
    const plan = await anew((sheet) => {
      sheet("Giải pháp")["!ref"] = "A1:J41";
      put(sheet("Giải pháp"), "J1", "Chủ trì");
      put(sheet("Giải pháp"), "J2", "Sở Tài chính");
    });
    expect(errorsOf(plan)).toEqual(["Giải pháp J1: Hai cột cùng tên “Chủ trì”."]);
  });
});

describe("rows", () => {
  test("a merged cell stands for every row that it covers; one across columns is an error", async () => {
    const down = await anew((sheet) => {
      sheet("Giải pháp")["!merges"] = [{ s: { r: 1, c: 3 }, e: { r: 2, c: 3 } }];
    });
    expect(errorsOf(down)).toEqual([]);
    expect(written(down).actions.map(({ lead }) => lead)).toEqual([
      ["so-noi-vu", "so-khoa-hoc-cong-nghe"],
      ["so-noi-vu", "so-khoa-hoc-cong-nghe"],
    ]);
    expect(notesOf(down).join("\n")).toContain("Giải pháp D2: Các ô D2:D3 đang gộp");
    const across = await anew((sheet) => {
      sheet("Giải pháp")["!merges"] = [{ s: { r: 1, c: 1 }, e: { r: 1, c: 2 } }];
    });
    expect(errorsOf(across)[0]).toMatch(/^Giải pháp B2: Các ô B2:C2 đang gộp/);
  });

  test("who made the table and its total are no entries; a hidden row is one fault", async () => {
    const plan = await anew((sheet) => {
      put(sheet("Giải pháp"), "B5", "Tổng cộng: 2 giải pháp");
      put(sheet("Giải pháp"), "B6", "Người lập biểu: Trần Thị B");
    });
    expect(written(plan).actions).toHaveLength(2);
    const hidden = await anew((sheet) => {
      sheet("Giải pháp")["!rows"] = [{}, { hidden: true }];
    });
    expect(errorsOf(hidden)).toEqual(["Giải pháp B2: Hàng này đang ẩn."]);
  });

  test("numbers of rows in the column of codes are no codes", async () => {
    const plan = await planned(SLUG, BEFORE, (sheet) => {
      for (let row = 2; row < 60 && sheet("Giải pháp")[`B${row}`]; row++)
        put(sheet("Giải pháp"), `A${row}`, row - 1);
    });
    expect(errorsOf(plan)).toEqual([]);
    expect(changesOf(plan)).toEqual([]);
    expect(notesOf(plan).join("\n")).toContain("Giải pháp A2: Cột “Mã” ghi số thứ tự");
  });
});

describe("cells", () => {
  test("numbers and ticks where a sentence belongs, formulas without a result, marks of lists", async () => {
    const plan = await anew((sheet) => {
      put(sheet("Giải pháp"), "B2", 12345);
      sheet("Giải pháp").D2 = { t: "z", f: "D3" };
      put(sheet("Giải pháp"), "B3", "2. Trả lời phản ánh đúng hẹn");
    });
    expect(errorsOf(plan)).toEqual([
      "Giải pháp B2: “12345” không phải lời văn, trong khi cột “Giải pháp” cần lời văn.",
      "Giải pháp D2: Ô có công thức (=D3) mà tệp chưa lưu kết quả.",
    ]);
    expect(notesOf(plan).join("\n")).toContain("Giải pháp B3: Câu mở đầu bằng “2.”");
  });

  test("two months are no day; capitals and spaces do not matter; another order of a day is asked about", async () => {
    const plan = await anew((sheet) => put(sheet("Giải pháp"), "F2", "Tháng 9-10/2024"));
    expect(errorsOf(plan)).toEqual(["Giải pháp F2: “Tháng 9-10/2024” không phải một thời hạn."]);
    const read = await anew((sheet) => {
      put(sheet("Giải pháp"), "F2", "Thường Xuyên");
      put(sheet("Giải pháp"), "F3", "30/ 9/2024");
    });
    expect(written(read).actions.map(({ deadline }) => deadline)).toEqual(["thường xuyên", "2024-09-30"]);
    const other = await anew((sheet) => put(sheet("Giải pháp"), "F2", "30/9/24"));
    expect(other.findings.find(({ place }) => place.cell === "F2")?.hint).toMatch(/^Có phải 30\/9\/2024\?/);
  });
});

test("points above the part around a part without a maximum; an aim of an index that nobody looks at", async () => {
  const plan = await anew((sheet) => {
    put(sheet("Giải pháp"), "C2", "2.2");
    put(sheet("Giải pháp"), "H2", 50);
    put(sheet("Chỉ tiêu"), "B2", "Chỉ số PCI");
    put(sheet("Chỉ tiêu"), "D2", 2024);
    put(sheet("Chỉ tiêu"), "I2", "5 bậc");
  });
  expect(errorsOf(plan)).toEqual([
    "Giải pháp H2: Điểm kỳ vọng lớn hơn điểm tối đa của thành phần (đang có 50, cần không quá 10).",
  ]);
  expect(notesOf(plan).join("\n")).toContain(
    "Chỉ tiêu B2: Chỉ tiêu về PCI, chỉ số mà hội nghị không phân tích",
  );
});

describe("sheets", () => {
  test("without the sheet that names the conference nothing is read as scores", async () => {
    const plan = await anew((sheet, book) => {
      book.SheetNames[book.SheetNames.indexOf("Thông tin")] = "Thông tin chung";
      book.Sheets["Thông tin chung"] = sheet("Thông tin");
    });
    expect(plan.findings.map(({ message }) => message)).toEqual([
      'Không thấy trang "Thông tin", nên không rõ là hồ sơ của hội nghị nào.',
    ]);
  });

  test("a hidden one, two of one name, a line that is gone", async () => {
    const plan = await anew((sheet, book) => {
      book.Workbook = {
        Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === "Giải pháp" ? 1 : 0 })),
      };
      book.SheetNames.push("giai phap");
      book.Sheets["giai phap"] = sheet("Giải pháp");
      put(sheet("Thông tin"), "A5", "Ngày tổ chức");
    });
    expect(errorsOf(plan)).toEqual([
      'giai phap undefined: Trang này cùng tên với trang "Giải pháp".',
      "Giải pháp undefined: Trang này đang ẩn.",
      "Thông tin A5: Tệp mẫu không có dòng “Ngày tổ chức”.",
      "Thông tin undefined: Không thấy dòng “Ngày họp”.",
    ]);
  });
});

test("an entry added to the last list stays in it, also where a key of the file is added behind that list", () => {
  const file = yamlFile("slug: a\nindices:\n  - {index: papi}\n")!;
  const list = nodeAt(file.root, ["indices"]) as YAMLSeq;
  const edits = [keyAdded(file, file.root, "place", "Hội trường"), itemAdded(file, list, ["{index: pci}"])];
  expect(applied(file.text, edits)).toBe(
    "slug: a\nindices:\n  - {index: papi}\n  - {index: pci}\nplace: Hội trường\n",
  );
});

test("a score and what it is compared by come together to a target that had none", async () => {
  const [cut = ""] = /^ {4}score: \{.*\}\n/m.exec(BEFORE) ?? [];
  const text = BEFORE.replace(cut, "");
  const plan = await planned(SLUG, text, (sheet) => {
    const targets = sheet("Chỉ tiêu");
    const row = [2, 3, 4, 5].find((one) => targets[`A${one}`] && !targets[`E${one}`])!;
    put(targets, `E${row}`, "90,5");
    put(targets, `F${row}`, "trên");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.overlay.text(`data/conferences/${SLUG}.yaml`)).toContain(
    "score: {value: 90.5, comparison: above}",
  );
});

test("two rows of one index are a fault", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    put(sheet("Chỉ số phân tích"), "A4", sheet("Chỉ số phân tích").A2!.v as string);
    put(sheet("Chỉ số phân tích"), "B4", 2024);
  });
  expect(errorsOf(plan).join()).toContain("đã ghi ở ô A2");
});
