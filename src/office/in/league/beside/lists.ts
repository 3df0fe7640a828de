import type { RecordField, RecordList } from "../../conference/record-sheets.ts";
import { type Called, componentsCalled, subjectsCalled, unitsCalled, unitsOrNation } from "./called.ts";

/** The sheets of an edition's workbook for what is printed beside the scores of the units. */
export interface BesideLists {
  means: RecordList;
  tiers: RecordList;
  reported: RecordList;
  others: RecordList;
  sample: RecordList;
  errors: RecordList;
}

/** Their names, in the order in which they stand. */
export const BESIDE_SHEETS = [
  "Trung bình, cao nhất",
  "Nhóm đã xếp",
  "Mức thay đổi",
  "Số khác đã in",
  "Số phiếu khảo sát",
  "Sai số chuẩn",
] as const;
const [MEANS, TIERS, REPORTED, OTHERS, SAMPLE, ERRORS] = BESIDE_SHEETS;

const id: RecordField = { key: "id", label: "Mục số (mục mới để trống)", kind: "id", width: 12 };
const source: RecordField = { key: "source", label: "Tài liệu nguồn", kind: "sources", width: 30 };
const note: RecordField = { key: "note", label: "Ghi chú", kind: "text", width: 50 };

/** The columns of those sheets for one edition. */
export function besideLists(called: Called): BesideLists {
  const component: RecordField = {
    key: "component",
    label: "Thành phần (điểm chung thì để trống)",
    kind: "named",
    width: 34,
    named: componentsCalled(called),
  };
  const unit: RecordField = { key: "unit", label: "Đơn vị", kind: "named", width: 20, required: true };
  const list = (key: string, sheet: string, fields: readonly RecordField[]): RecordList => ({
    key,
    sheet,
    prefix: "",
    fields,
  });
  return {
    means: list("means", MEANS, [
      {
        key: "subject",
        label: "Của cả nước, vùng, thành phần",
        kind: "named",
        width: 44,
        required: true,
        named: subjectsCalled(called),
      },
      {
        key: "what",
        label: "Loại số",
        kind: "choice",
        width: 14,
        choices: { "trung bình": "mean", "cao nhất": "best" },
      },
      { key: "value", label: "Số đã in", kind: "figure", width: 12 },
      source,
      note,
    ]),
    tiers: list("tiers", TIERS, [
      id,
      { key: "name.vi", label: "Tên nhóm", kind: "text", width: 24, required: true },
      { key: "name.en", label: "Tên tiếng Anh", kind: "text", width: 24 },
      { key: "units", label: "Số đơn vị", kind: "count", width: 12 },
      { key: "from", label: "Từ điểm", kind: "least", width: 12 },
      { ...source, label: "Tài liệu nguồn (ghi ở hàng đầu)" },
    ]),
    reported: list("reported", REPORTED, [
      id,
      { ...unit, named: unitsCalled(called) },
      component,
      { key: "against", label: "So với năm", kind: "year", width: 10 },
      { key: "change", label: "Mức tăng, giảm (giảm ghi dấu trừ)", kind: "signed", width: 16 },
      { key: "places_gained", label: "Số bậc tăng (giảm ghi dấu trừ)", kind: "signed", width: 16 },
      { key: "region_rank", label: "Thứ hạng trong vùng", kind: "count", width: 12 },
      source,
      note,
    ]),
    others: list("also_published", OTHERS, [
      id,
      { ...unit, label: "Đơn vị hoặc cả nước", named: unitsOrNation(called) },
      component,
      {
        key: "what",
        label: "Loại số",
        kind: "choice",
        width: 14,
        required: true,
        choices: { điểm: "score", "thứ hạng": "rank", "mức thay đổi": "change", "trung bình": "mean" },
      },
      { key: "written", label: "Số như đã in", kind: "written", width: 12, required: true },
      source,
      { key: "why", label: "Vì sao không dùng", kind: "text", width: 60, required: true },
    ]),
    sample: list("sample", SAMPLE, [
      {
        ...unit,
        key: "subject",
        label: "Cả nước, đơn vị",
        named: unitsOrNation(called),
      },
      { key: "value", label: "Số phiếu", kind: "people", width: 12 },
      {
        key: "design_effect",
        label: "Hệ số thiết kế giả định (ghi ở hàng đầu)",
        kind: "figure",
        width: 18,
      },
      { ...source, label: "Tài liệu nguồn (ghi ở hàng đầu)" },
    ]),
    errors: list("standard_errors", ERRORS, [
      { ...unit, named: unitsCalled(called) },
      component,
      { key: "value", label: "Sai số chuẩn đã in", kind: "figure", width: 14 },
      source,
      note,
    ]),
  };
}
