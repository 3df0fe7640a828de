import type { Catalogue } from "./catalogue.ts";

/** Texts on who issues the papers of a conference, and on drafts. */
export const offices: Catalogue = {
  "Ủy ban nhân dân {0}": "People’s Committee of {0}",
  "dự thảo": "draft",
  "Dự thảo, chưa được duyệt.": "Draft, not yet approved.",
  "Cơ quan ban hành: {0}. Dự thảo, chưa ban hành.": "Issued by: {0}. Draft, not yet issued.",
  "Cơ quan ban hành: {0}. Hồ sơ chính thức của hội nghị.":
    "Issued by: {0}. Official record of the conference.",
  "Trang thuộc hồ sơ hội nghị của {0}; văn bản có hiệu lực là bản đã ký, đóng dấu.":
    "Page of the conference record of: {0}. The papers in force are those signed and sealed.",
};
