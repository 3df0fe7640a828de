/** One column of the files of figures: its type and meaning, as the descriptor tells them. */
export interface Field {
  name: string;
  type: "string" | "integer" | "number";
  title: string;
  description: string;
  required?: boolean;
  values?: readonly string[];
}

/** The columns of `du-lieu/<index>.csv`; their order here is the order of the file, whoever fills them. */
const columns = [
  { name: "chi_so", type: "string", title: "Chỉ số", description: "Mã chỉ số.", required: true },
  {
    name: "nam",
    type: "integer",
    title: "Năm đánh giá",
    description: "Năm mà kết quả nói về, không phải năm công bố.",
    required: true,
  },
  {
    name: "don_vi",
    type: "string",
    title: "Mã đơn vị",
    description: "Một mã là một địa giới; đơn vị đổi địa giới nhận mã mới.",
    required: true,
  },
  {
    name: "ten_don_vi",
    type: "string",
    title: "Tên đơn vị",
    description: "Tên bằng tiếng Việt.",
    required: true,
  },
  {
    name: "thanh_phan",
    type: "string",
    title: "Mã thành phần",
    description: "Để trống ở dòng của điểm chung.",
  },
  {
    name: "ten_thanh_phan",
    type: "string",
    title: "Tên thành phần",
    description: "Tên theo khung của năm ấy.",
  },
  {
    name: "diem",
    type: "number",
    title: "Điểm",
    description:
      "Điểm chưa làm tròn, theo đơn vị tính của chỉ số; trống khi không có số, không bao giờ là 0 thay cho số thiếu.",
  },
  {
    name: "hang",
    type: "integer",
    title: "Thứ hạng",
    description: "1 là cao nhất; bằng điểm thì cùng hạng.",
  },
  {
    name: "so_don_vi_xep_hang",
    type: "integer",
    title: "Số đơn vị được xếp hạng",
    description: "Mẫu số của thứ hạng điểm chung.",
  },
  {
    name: "co_so",
    type: "string",
    title: "Cơ sở của số liệu",
    description:
      "published: nơi thực hiện công bố; reported: nơi khác nêu lại; inferred: suy ra; computed: tính ở đây.",
    values: ["published", "reported", "inferred", "computed"],
  },
  {
    name: "ly_do_thieu",
    type: "string",
    title: "Lý do thiếu",
    description: "not-published: không công bố; not-applicable: không áp dụng; partial: thiếu một phần.",
    values: ["not-published", "not-applicable", "partial"],
  },
  {
    name: "nguon",
    type: "string",
    title: "Nguồn",
    description: "Mã tài liệu, cách nhau bằng dấu cách; tên đầy đủ ở danh mục nguồn.",
  },
] as const satisfies readonly Field[];

export const fields: readonly Field[] = columns;

/** One line of such a file, each value by the name of its column: none can be left out or come to stand under another. */
export type Line = Readonly<Record<(typeof columns)[number]["name"], string | number | null>>;

/** The columns that tell a line from all others. */
export const KEY = ["chi_so", "nam", "don_vi", "thanh_phan"] as const satisfies readonly (keyof Line)[];

/** The values of a line in the order of the columns. */
export const inOrder = (line: Line): (string | number | null)[] => columns.map(({ name }) => line[name]);

/** The column that marks made-up figures, line by line. */
export const markField: Field = {
  name: "luu_y",
  type: "string",
  title: "Lưu ý",
  description: "SỐ LIỆU MINH HỌA ở mọi dòng.",
  required: true,
};
