import { nearest } from "../../load/nearest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { existsIn } from "../../model/lookup.ts";
import type { Unit, UnitKind } from "../../model/unit.ts";
import { folded } from "./folded.ts";

/** Other ways of writing the names of provinces, as met in published workbooks; without diacritics and spaces. */
const ALIASES: Readonly<Record<string, string>> = {
  tphcm: "hochiminh",
  hcm: "hochiminh",
  hcmc: "hochiminh",
  hcmcity: "hochiminh",
  saigon: "hochiminh",
  hochiminhcity: "hochiminh",
  brvt: "bariavungtau",
  vungtau: "bariavungtau",
  tthue: "thuathienhue",
  baccan: "backan",
  daclac: "daklak",
  daclak: "daklak",
  dacnong: "daknong",
  hanoicity: "hanoi",
  hn: "hanoi",
  baria: "bariavungtau",
  bariavtau: "bariavungtau",
  brvtau: "bariavungtau",
  bariavt: "bariavungtau",
  brvungtau: "bariavungtau",
  thuathien: "thuathienhue",
  thue: "thuathienhue",
  dlak: "daklak",
  dnong: "daknong",
  hochiminhtp: "hochiminh",
  tphochiminh: "hochiminh",
};

/** Rows that tell of all units together: no unit is called so. */
const TOGETHER =
  /^(ca nuoc|toan quoc|(diem |chi so |ket qua |ty le |muc )?(trung binh|binh quan)|gia tri|diem (cao|thap) nhat|cao nhat|thap nhat|lon nhat|nho nhat|trung vi|(tong( cong| so)?|cong)(?= (diem|chung|ca|cac|don vi|so|toan|\d)|$)|median|mean|average|highest|lowest|max|min|maximum|minimum|total|national|do lech chuan|vung\b.*|khu vuc\b.*|nhom\b.*)\b/;

/** Finds units by name (old and new, with or without diacritics, in both languages), id or code. */
export class UnitNames {
  readonly #byKey = new Map<string, Unit[]>();
  readonly #regions = new Set<string>();

  /** `owner`: the province whose agencies and communes are meant; null for units in a league of their kind. */
  constructor(dataset: Dataset, owner: string | null, illustrative: boolean, kind: UnitKind = "province") {
    for (const unit of dataset.units.values()) {
      if (owner === null ? unit.kind !== kind : unit.of !== owner) continue;
      if (owner === null && unit.illustrative !== illustrative) continue;
      const names = [unit.name, ...(unit.renamed ?? []).map(({ name }) => name)];
      const keys = [
        unit.id,
        ...names.flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en])),
        ...(unit.aliases ?? []),
      ];
      for (const key of new Set(keys.map(compact)))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), unit]);
    }
    for (const region of dataset.regions.values()) this.#regions.add(compact(region.name.vi));
  }

  /** All units, of whatever time, that a text may name. */
  named(text: string): Unit[] {
    for (const one of [text, bareName(text)]) {
      const key = compact(one);
      const units = this.#byKey.get(key) ?? this.#byKey.get(ALIASES[key] ?? "");
      if (!units) continue;
      // "An Giang (cũ)" is not the one of today, where one before it bore the name
      const former = FORMER.test(text.normalize("NFC"))
        ? units.filter(({ validTo }) => validTo !== null)
        : [];
      return former.length > 0 ? former : units;
    }
    return [];
  }

  /** The one unit that a text names in an assessment year; null when there is none, or more than one. */
  inYear(text: string, year: number): Unit | null {
    const found = this.named(text).filter((unit) => existsIn(unit, year));
    return found.length === 1 ? found[0]! : null;
  }

  /** The one unit that a text names on a day. */
  onDay(text: string, day: string): Unit | null {
    const found = this.named(text).filter((unit) => existsIn(unit, day));
    return found.length === 1 ? found[0]! : null;
  }

  /** Whether a text names all units, or many: "Trung bình", "Cả nước", "Đồng bằng sông Hồng". */
  isTogether(text: string): boolean {
    return TOGETHER.test(folded(text)) || this.#regions.has(compact(text));
  }

  /** Names that may have been meant. */
  near(text: string): string[] {
    const names = [...this.#byKey.values()].flat().map(({ name }) => name.vi);
    return [...new Set(nearest(text, new Set(names)))];
  }
}

/** What tells that a unit of before is meant. */
const FORMER = /\((?:cũ|trước (?:đây|sáp nhập|hợp nhất)|nay (?:là|thuộc)[^()]*)\)\s*$/iu;

/** Without a number before the name ("1. An Giang") and a mark of a footnote or a word of its merger behind it ("An Giang (1)", "An Giang*", "An Giang (cũ)", "An Giang (nay là …)"). */
function bareName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\d{1,3}\s*[.)\-–:]\s*/u, "")
    .replace(/\s*\((?:cũ|trước (?:đây|sáp nhập|hợp nhất)|nay (?:là|thuộc)[^()]*)\)\s*$/iu, "")
    .replace(/\s*(\(\s*([*+\d]{1,3}|[a-z])\s*\)|\[\d{1,2}\]|[*†‡¹²³⁴⁵⁶⁷⁸⁹]+)\s*$/u, "");
}

/** Folded, without spaces and without the words for "province", "city" and its committee before the name. */
function compact(text: string): string {
  const plain = folded(text);
  const bare = plain
    .replace(/^(ubnd|uy ban nhan dan) (?=(tinh|thanh pho|tp) \S)/, "")
    .replace(/^(tinh|thanh pho|tp|t p|t|thu do|province of|city of)\s+(?=\S)/, "")
    .replace(/\s+(province|city)$/, "");
  return bare.replaceAll(" ", "");
}
