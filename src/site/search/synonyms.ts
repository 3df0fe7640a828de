/**
 * What officials type and what the pages write in full, folded and in small letters. A query holds any number of them
 * beside other words: "cai cach tthc".
 */
export const synonyms: Readonly<Record<string, string>> = {
  cbccvc: "can bo cong chuc vien chuc",
  cbcc: "can bo cong chuc",
  cchc: "cai cach hanh chinh",
  dbscl: "dong bang song cuu long",
  dbsh: "dong bang song hong",
  dvc: "dich vu cong",
  hcm: "ho chi minh",
  hdh: "hien dai hoa",
  qppl: "quy pham phap luat",
  tcbm: "to chuc bo may",
  tphcm: "ho chi minh",
  tthc: "thu tuc hanh chinh",
  vbqppl: "van ban quy pham phap luat",
};
