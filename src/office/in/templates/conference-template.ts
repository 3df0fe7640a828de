import { parse } from "yaml";
import type { Dataset } from "../../../model/dataset.ts";
import { flatten, lastFramework } from "../../../model/lookup.ts";
import { CONFERENCE_LINES, INDEX_FIELDS, INDICES_SHEET } from "../conference/fields/head.ts";
import { AGENCIES_SHEET, AGENCY_FIELDS } from "../conference/new-agencies.ts";
import { SOURCE_FIELDS, SOURCES_SHEET } from "../conference/new-sources.ts";
import { PAPERS_SHEET } from "../conference/papers/sheet.ts";
import { RECORD_LISTS } from "../conference/record-sheets.ts";
import { TASK_FIELDS, TASKS_SHEET } from "../conference/tasks/sheet.ts";
import { AWAY } from "../figures/no-figure.ts";
import { guideSheet } from "./guide-sheet.ts";
import { informationSheet } from "./information-sheet.ts";
import { isGroup, listSheet, rowsOf } from "./list-sheet.ts";
import { papersSheet } from "./papers-template.ts";
import { CODE, given, HEAD, type TemplateSheet, templateBytes } from "./sheet-style.ts";

/**
 * The workbook of a conference's record: one sheet for each list, filled with what the record holds. `text` is the
 * conference's file; null for a conference that has none yet.
 */
export async function conferenceTemplate(
  dataset: Dataset,
  slug: string,
  text: string | null,
): Promise<Uint8Array> {
  const record = text === null ? {} : ((parse(text) as Record<string, unknown> | null) ?? {});
  const answers: Record<string, string> = { slug };
  for (const { key } of CONFERENCE_LINES) {
    const value =
      record[key === "source_title" || ["publisher", "number", "date", "url"].includes(key) ? "" : key];
    if (typeof value === "string" || typeof value === "number") answers[key] = String(value).trim();
  }
  if (typeof record.status === "string")
    answers.status = record.status === "draft" ? "dự thảo" : "chính thức";
  const guide = guideSheet(
    `Hồ sơ hội nghị ${slug}`,
    [
      `Trang "Thông tin": đơn vị, tên, ngày họp, tài liệu nguồn.`,
      `Trang "${INDICES_SHEET}": mỗi chỉ số một hàng: năm phân tích, năm so sánh, năm đầu của chuỗi.`,
      `Các trang ${RECORD_LISTS.map(({ sheet }) => `"${sheet}"`).join(", ")}: mỗi mục một hàng, ghi điều tài liệu của hội nghị nêu; mục không có thì để trống cả trang.`,
      `Cột “Mã” để trống thì chương trình tự đặt. Thành phần, cơ quan: chép từ trang "Danh mục", cách nhau bằng dấu chấm phẩy; cơ quan chưa có ở đó thì ghi tên ở trang "${AGENCIES_SHEET}" rồi dùng như các cơ quan khác.`,
      `Bỏ điều hồ sơ đang ghi: gõ “${AWAY}” vào ô ấy; bỏ cả mục thì gõ “${AWAY}” ở cột “Mã”. Để trống hay xóa hàng thì điều đang ghi được giữ nguyên và được nhắc.`,
      `Trang "${PAPERS_SHEET}": thể thức văn bản chính thức, thông báo kết luận, phần đầu của kế hoạch; không có thì để trống.`,
      `Trang "${TASKS_SHEET}": mỗi nhiệm vụ một hàng; tên mục, chủ trì, phối hợp chỉ ghi ở hàng đầu của mục, các hàng dưới cùng mục để trống.`,
      "Nguyên nhân chỉ ghi điều tài liệu nêu; không suy ra từ số liệu.",
      `Trang "Đính chính": chỉ điền khi một số đã phát hành bị sửa; mã số có ở danh sách của lệnh npm run release -- ${slug}. Tài liệu nguồn ghi mã hoặc tên; tài liệu chưa có thì ghi ở trang "${SOURCES_SHEET}" trước.`,
      `Duyệt xong thì chọn “chính thức” ở dòng “Tình trạng” của trang "Thông tin", nhập lại, rồi chạy: npm run release -- ${slug}. Lệnh ấy nêu điều còn phải sửa; hết thì chạy lại với --write, dấu DỰ THẢO được bỏ ở lần dựng sau.`,
    ],
    `npm run import -- ${slug}.xlsx`,
  );
  return templateBytes([
    guide,
    informationSheet(CONFERENCE_LINES, answers, ["slug"]),
    listSheet(INDICES_SHEET, INDEX_FIELDS, rowsOf(record.indices), dataset),
    ...RECORD_LISTS.map(({ sheet, fields, key }) => listSheet(sheet, fields, rowsOf(record[key]), dataset)),
    papersSheet(record),
    listSheet(TASKS_SHEET, TASK_FIELDS, taskRows(record), dataset),
    listSheet(AGENCIES_SHEET, AGENCY_FIELDS, [], dataset),
    listSheet(SOURCES_SHEET, SOURCE_FIELDS, [], dataset),
    catalogueSheet(dataset),
  ]);
}

/** One row for each task; what a section says for all of them stands in its first row. */
function taskRows({ plan }: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  return rowsOf(isGroup(plan) ? plan.sections : null).flatMap(({ tasks, ...section }) => {
    const rows = Array.isArray(tasks)
      ? tasks.map((task: unknown) => (isGroup(task) ? task : { text: task }))
      : [];
    return rows.length === 0 ? [section] : rows.map((row, at) => (at === 0 ? { ...section, ...row } : row));
  });
}

/** What may be copied into the other sheets: addresses of components, names of agencies. */
function catalogueSheet(dataset: Dataset): TemplateSheet {
  const components = [...dataset.indices.values()].flatMap((index) => [
    [given(index.id, CODE), given(index.name.vi)],
    ...flatten(lastFramework(index)?.components ?? []).map(({ id, name, code }) => [
      given(`${index.id}/${id}`, CODE),
      given(`${code === null ? "" : `${code} `}${name.vi}`),
    ]),
  ]);
  const agencies = [...dataset.agencies.values()].map(({ id, name }) => [given(id, CODE), given(name.vi)]);
  return {
    name: "Danh mục",
    widths: [36, 90],
    rows: [
      [given("Mã", HEAD), given("Thành phần của các chỉ số", HEAD)],
      ...components,
      [given("Mã", HEAD), given("Cơ quan", HEAD)],
      ...agencies,
    ],
    frozen: { rows: 1, columns: 0 },
  };
}
