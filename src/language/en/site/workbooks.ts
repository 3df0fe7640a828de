import type { Texts } from "../texts.ts";

/** Workbooks with the tables of pages. */
export const workbooks: Texts = {
  Bảng: "Table",
  "Bảng {0}": "Table {0}",
  Bìa: "Cover",
  "Mục lục": "Contents",
  "Ghi chú": "Notes",
  "Trang tính": "Sheet",
  "Về mục lục": "Back to contents",
  "Nguồn: {0}": "Source: {0}",
  "Nguồn và ghi chú ở dưới bảng.": "Source and notes stand below the table.",
  "Tệp này có {0} bảng của trang, mỗi bảng một trang tính; số là số, hiện như trên trang và giữ đủ chữ số bên trong.":
    "Tables of the page in this file: {0}, a sheet for each; figures are numbers, shown as on the page and kept with all their digits.",
  "Ô bằng chữ là chỗ không có số: lý do ghi ngay trong ô.":
    "A cell in words holds no figure: the reason stands in the cell itself.",
};
