import type { Dataset } from "../../../model/dataset.ts";
import type { Component, Framework, IndexDefinition } from "../../../model/framework.ts";
import { editionsOf, flatten, frameworkOf, frameworkOrLast } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import { EDITION_LINES } from "../information.ts";
import { BESIDE_GUIDE, besideSheets } from "./beside-sheets.ts";
import { guideSheet } from "./guide-sheet.ts";
import { informationSheet } from "./information-sheet.ts";
import {
  columnRange,
  GIVEN,
  given,
  HEAD,
  listOf,
  OPEN_COUNT,
  OPEN_NUMBER,
  open,
  type TemplateCell,
  type TemplateSheet,
  templateBytes,
} from "./sheet-style.ts";

/** The sheet that is filled in. */
export const CRITERIA_SHEET = "Tiêu chí";

/** Whether an index is scored criterion by criterion, as a province scores itself and is appraised. */
export function isScoredByCriteria(framework: Framework): boolean {
  return flatten(framework.components).some(({ scoring }) => scoring !== null);
}

/** The workbook for the criteria of one unit: self-scored, appraised, surveyed, with the agency that answers for each. */
export async function criteriaTemplate(
  dataset: Dataset,
  index: IndexDefinition,
  year: number,
  unit: Unit,
  held: string | null = null,
): Promise<Uint8Array> {
  const framework = frameworkOrLast(index, year)!;
  const before = editionsOf(dataset, index.id).findLast((edition) => edition.year < year) ?? null;
  const lines = EDITION_LINES.filter(
    ({ key }) =>
      key !== "own" &&
      (frameworkOf(index, year) === null || !["framework", "method", "change"].includes(key)),
  );
  const guide = guideSheet(
    `${index.short} năm ${year}, ${unit.name.vi}: tệp mẫu để điền`,
    [
      `Trang "Thông tin": điền tài liệu nguồn, ngày công bố và các mục còn lại.`,
      `Trang "Tiêu chí": điền điểm tự chấm, thẩm định, điều tra của từng tiêu chí cuối; điểm của lĩnh vực, tiêu chí lớn ghi ở cột “Điểm” như đã công bố.`,
      "Tiêu chí không có điểm thì để trống, không gõ 0.",
      "Cột “Cơ quan chịu trách nhiệm”: chọn trong danh sách; cột này không bao giờ có trong bản công khai.",
      "Hàng “Tổng” ghi điểm và thứ hạng chung đã công bố.",
      BESIDE_GUIDE,
    ],
    `npm run import -- ${index.id}-${year}.xlsx`,
  );
  const answers = { index: index.id, year: String(year), unit: unit.id };
  const standing = before?.standings.get(unit.id) ?? null;
  const earlier = (id: string) => standing?.components.get(id)?.score?.value ?? null;
  return templateBytes([
    guide,
    informationSheet(lines, answers, ["index", "year", "unit"]),
    criteriaSheet(
      dataset,
      framework,
      before ? `Năm ${before.year}` : null,
      earlier,
      standing?.score?.value ?? null,
    ),
    ...besideSheets({ dataset, index, framework, year }, held),
  ]);
}

function criteriaSheet(
  dataset: Dataset,
  framework: Framework,
  beforeName: string | null,
  earlier: (id: string) => number | null,
  earlierTotal: number | null,
): TemplateSheet {
  const all = flatten(framework.components);
  const heads = [
    "TT",
    "Lĩnh vực, tiêu chí, tiêu chí thành phần",
    "Điểm tối đa",
    "Tự chấm",
    "Thẩm định",
    "Điều tra xã hội học",
    "Điểm",
    "Thứ hạng",
    "Cơ quan chịu trách nhiệm",
  ];
  const rows = all.map((component) =>
    criterionRow(component, beforeName === null ? null : earlier(component.id)),
  );
  const total = [
    given(null),
    given("Tổng", HEAD),
    given(framework.maxPoints),
    given(null),
    given(null),
    given(null),
    open(null, OPEN_NUMBER),
    open(null, OPEN_COUNT),
    given(null),
    given(beforeName === null ? null : earlierTotal),
  ];
  const agencies = [...dataset.agencies.values()].map(({ name }) => name.vi);
  // a list within the cell's rule may hold 255 characters at most
  const fits = agencies.join(",").length <= 250 && agencies.every((name) => !name.includes(","));
  return {
    name: CRITERIA_SHEET,
    widths: [9, 70, 10, 11, 11, 12, 11, 10, 34, 11],
    rows: [
      [...heads, ...(beforeName === null ? [] : [beforeName])].map((text) => given(text, HEAD)),
      ...rows,
      total,
    ],
    frozen: { rows: 1, columns: 2 },
    validations: fits ? [listOf(agencies, columnRange(8, 1, rows.length))] : [],
  };
}

function criterionRow(component: Component, before: number | null): TemplateCell[] {
  const leaf = component.children.length === 0;
  const figure = (opened: boolean) => (opened ? open(null, OPEN_NUMBER) : given(null));
  return [
    given(component.code, { ...GIVEN, numFmt: "@" }),
    given(component.name.vi, leaf ? GIVEN : { ...GIVEN, font: { bold: true } }),
    given(component.maxPoints),
    figure(leaf && component.scoring !== "survey"),
    figure(leaf && component.scoring !== "survey"),
    figure(leaf && component.scoring !== "appraised"),
    figure(true),
    open(null, OPEN_COUNT),
    leaf ? open() : given(null),
    given(before),
  ];
}
