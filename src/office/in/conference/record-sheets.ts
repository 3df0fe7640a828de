import type { Named } from "../named/named.ts";

/** What a column of the record holds, which decides how a cell is read and what is accepted. */
export type FieldKind =
  | "id"
  | "text"
  | "ids"
  | "components"
  | "component"
  | "index"
  | "agencies"
  | "deadline"
  | "day"
  | "sources"
  | "year"
  | "count"
  | "places"
  | "figure"
  | "people"
  | "signed"
  | "named"
  | "written"
  | "least"
  | "choice"
  | "yes";

export interface RecordField {
  /** Key in the conference's file; a dot leads into a group ("score.value"). */
  key: string;
  label: string;
  kind: FieldKind;
  width: number;
  required?: true;
  /** Words of the sheet with the values of the file. */
  choices?: Readonly<Record<string, string>>;
  /** Key of a field that says nothing without this one. */
  neededBy?: string;
  /** Where codes are found that are no code of an entry. */
  codes?: string;
  /** Of the kind "named": what is called. */
  named?: Named;
}

/** A list of the record with the sheet that it has in the workbook. */
export interface RecordList {
  key: string;
  sheet: string;
  /** Beginning of ids that nobody wrote. */
  prefix: string;
  fields: readonly RecordField[];
}

const id: RecordField = { key: "id", label: "Mã (để trống thì tự đặt)", kind: "id", width: 20 };
const text = (label: string): RecordField => ({
  key: "text",
  label,
  kind: "text",
  width: 70,
  required: true,
});
const components: RecordField = {
  key: "components",
  label: "Thành phần liên quan",
  kind: "components",
  width: 34,
};
const internal: RecordField = {
  key: "internal",
  label: "Chỉ dùng nội bộ",
  kind: "yes",
  width: 12,
  choices: { có: "true" },
};
const agencies = (key: string, label: string): RecordField => ({ key, label, kind: "agencies", width: 30 });
const deadline: RecordField = { key: "deadline", label: "Thời hạn", kind: "deadline", width: 14 };
const target: readonly RecordField[] = [
  id,
  { key: "index", label: "Chỉ số", kind: "index", width: 16, required: true },
  { key: "component", label: "Thành phần", kind: "component", width: 26 },
  { key: "year", label: "Năm phải đạt", kind: "year", width: 10, required: true },
  { key: "score.value", label: "Điểm", kind: "figure", width: 10 },
  {
    key: "score.comparison",
    label: "Đạt từ hay trên",
    kind: "choice",
    width: 12,
    choices: { "đạt từ": "at-least", trên: "above" },
    neededBy: "score.value",
  },
  { key: "rank_at_most", label: "Thứ hạng thấp nhất chấp nhận", kind: "count", width: 14 },
  { key: "region_rank_at_most", label: "Thứ hạng trong vùng", kind: "count", width: 12 },
  { key: "places_at_least", label: "Tăng ít nhất mấy bậc", kind: "places", width: 12 },
  { key: "stated_gain", label: "Mức tăng tài liệu nêu", kind: "figure", width: 12 },
  { key: "baseline_year", label: "Năm gốc", kind: "year", width: 10 },
  { key: "quote", label: "Nguyên văn", kind: "text", width: 50 },
  internal,
];

/** The lists of a conference's record that are kept in sheets, in the order in which an office works through them. */
export const RECORD_LISTS: readonly RecordList[] = [
  {
    key: "shortfalls",
    sheet: "Tồn tại",
    prefix: "ton-tai",
    fields: [id, text("Tồn tại, hạn chế"), components, internal],
  },
  {
    key: "causes",
    sheet: "Nguyên nhân",
    prefix: "nguyen-nhan",
    fields: [
      id,
      {
        key: "kind",
        label: "Loại",
        kind: "choice",
        width: 14,
        required: true,
        choices: {
          "con người": "people",
          "tổ chức": "organisation",
          "bộ máy": "apparatus",
          "quy trình": "process",
          "công nghệ": "technology",
          "khách quan": "external",
        },
      },
      text("Nguyên nhân"),
      { key: "shortfalls", label: "Gây ra tồn tại (mã)", kind: "ids", width: 24 },
      components,
      agencies("agencies", "Cơ quan"),
      internal,
    ],
  },
  {
    key: "missing_evidence",
    sheet: "Minh chứng thiếu",
    prefix: "minh-chung",
    fields: [id, text("Minh chứng còn thiếu"), components, internal],
  },
  {
    key: "actions",
    sheet: "Giải pháp",
    prefix: "giai-phap",
    fields: [
      id,
      text("Giải pháp"),
      components,
      agencies("lead", "Chủ trì"),
      agencies("support", "Phối hợp"),
      deadline,
      { key: "product", label: "Sản phẩm", kind: "text", width: 30 },
      { key: "expected_points", label: "Điểm kỳ vọng", kind: "figure", width: 10 },
      internal,
    ],
  },
  { key: "targets", sheet: "Chỉ tiêu", prefix: "chi-tieu", fields: target },
  {
    key: "commitments",
    sheet: "Cam kết",
    prefix: "cam-ket",
    fields: [id, text("Cam kết"), agencies("agencies", "Cơ quan cam kết"), deadline, internal],
  },
  {
    key: "recommendations",
    sheet: "Kiến nghị",
    prefix: "kien-nghi",
    fields: [
      id,
      text("Kiến nghị, đề xuất"),
      { key: "to", label: "Gửi cơ quan nào", kind: "text", width: 30 },
      components,
      internal,
    ],
  },
  {
    key: "responsibilities",
    sheet: "Trách nhiệm",
    prefix: "trach-nhiem",
    fields: [id, text("Trách nhiệm người đứng đầu"), agencies("agencies", "Cơ quan"), components, internal],
  },
  {
    key: "corrections",
    sheet: "Đính chính",
    prefix: "dinh-chinh",
    fields: [
      id,
      { key: "date", label: "Ngày đính chính", kind: "day", width: 14, required: true },
      {
        key: "numbers",
        label: "Mã các số đã phát hành",
        kind: "ids",
        width: 34,
        required: true,
        codes: "Chép mã số ở danh sách của lệnh npm run release, hoặc ở trang “Nguồn và cách tính từng số”.",
      },
      text("Lời đính chính: số cũ, số mới, vì sao"),
      { key: "source", label: "Tài liệu nguồn", kind: "sources", width: 30 },
    ],
  },
];
