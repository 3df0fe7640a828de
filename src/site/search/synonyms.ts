import type { Language } from "../../language/language.ts";

/**
 * What officials type and what the pages write in full, folded and in small letters. A query holds any number of them
 * beside other words: "cai cach tthc".
 */
const vietnamese: Readonly<Record<string, string>> = {
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

/** What readers of English type; single words, as a query is cut at its spaces. */
const english: Readonly<Record<string, string>> = {
  admin: "administration",
  "e-government": "e gov",
  egov: "e gov",
  egovernment: "e gov",
  govt: "government",
  hcmc: "ho chi minh",
  mrd: "mekong river delta",
  rrd: "red river delta",
};

/** The short forms of the language being written; English pages hold the Vietnamese names too, and so their short forms. */
export function synonyms(language: Language): Readonly<Record<string, string>> {
  return language === "en" ? { ...vietnamese, ...english } : vietnamese;
}
