import { isCity } from "../model/issuing/issuing-body.ts";
import type { Unit, UnitKind } from "../model/unit.ts";

/** What our own words take a unit for: its kind, or a centrally run city, which stands in the league of the provinces. */
export type SpokenAs = UnitKind | "city";

/** How a text of a day speaks of a unit. */
export function spokenAs(unit: Pick<Unit, "kind" | "city">, day: string): SpokenAs {
  return unit.kind === "province" && isCity(unit, day) ? "city" : unit.kind;
}

/** What one unit of a kind is called in the middle of a sentence, and several in English. */
interface Noun {
  vi: string;
  en: string;
  many: string;
}

const NOUNS: Record<Exclude<UnitKind, "province">, Noun> = {
  agency: { vi: "cơ quan", en: "agency", many: "agencies" },
  district: { vi: "huyện", en: "district", many: "districts" },
  commune: { vi: "xã", en: "commune", many: "communes" },
  country: { vi: "quốc gia", en: "country", many: "countries" },
};

/** One unit of a kind in Vietnamese, for papers, which are in no other language: "tỉnh", "huyện". */
export function vietnameseNoun(kind: SpokenAs): string {
  if (kind === "city") return "thành phố";
  return kind === "province" ? "tỉnh" : NOUNS[kind].vi;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** As the word replaced begins. */
const as = (found: string, text: string) => (/^\p{Lu}/u.test(found) ? capital(text) : text);

/*
 * A body ("UBND tỉnh"), a level ("cấp tỉnh") and a province's own index keep their name: they are no unit of the league.
 */
const OWN = /(?<!\p{L})(?<!UBND |cấp |nội bộ của )(tỉnh, thành phố|tỉnh)(?!\p{L})/giu;
const ALL = /(?<!\p{L})(chung )?(?:của )?cả nước(?!\p{L})/giu;

/*
 * The one city that a page speaks of, among provinces and cities that stay what they are: "các tỉnh", "một nửa số tỉnh",
 * "60 tỉnh, thành phố", "trong 60 lần một tỉnh", "tỉnh đứng giữa", "cấp tỉnh".
 */
const CITY =
  /(?<!\p{L})(?<!(?:các|số|mọi|mỗi|một|từng|những|nhiều|không|cấp) )(?<!^ (?=tỉnh, ))tỉnh(?!\p{L})(?!, thành phố| khác(?! nhau)| đứng (?:giữa|đầu)| dẫn đầu| mẫu| nào| mỗi)/giu;
/** The province in English that is the page's own: neither one among many nor the one in the middle. */
const OUR_PROVINCE = /\bthe province\b(?! in the middle)/gi;

/** A Vietnamese template of ours, said of units of another kind: "các tỉnh, thành phố" → "các huyện". */
export function vietnameseOf(kind: SpokenAs, template: string): string {
  if (kind === "province") return template;
  if (kind === "city") return template.replace(CITY, (found) => as(found, "thành phố"));
  const { vi } = NOUNS[kind];
  return template
    .replace(/(?<!\p{L})Hạng cả nước/gu, "Hạng chung")
    .replace(ALL, (found, common?: string) =>
      common ? `${common}của các ${vi}` : /^của/i.test(found) ? `của các ${vi}` : as(found, `các ${vi}`),
    )
    .replace(OWN, (found) => as(found, vi));
}

/** What was the country of the provinces is told first, so that a noun "country" put in later stays. */
const ENGLISH: readonly [RegExp, (noun: Noun) => string][] = [
  [/\bnationwide\b/gi, () => "common"],
  [/\bnationally\b/gi, () => "overall"],
  [/\bnational\b/gi, () => "overall"],
  [/\bthe (whole )?country\b/gi, ({ many }) => `all ${many}`],
  [/\ba province\b/gi, ({ en }) => `${/^[aeiou]/.test(en) ? "an" : "a"} ${en}`],
  [/\bprovinces\b/gi, ({ many }) => many],
  [/\bprovince(?!’s internal)\b/gi, ({ en }) => en],
];

/** An English text of ours, said of units of another kind: "the other provinces" → "the other districts". */
export function englishOf(kind: SpokenAs, text: string): string {
  if (kind === "province") return text;
  if (kind === "city") return text.replace(OUR_PROVINCE, (found) => as(found, "the city"));
  const noun = NOUNS[kind];
  return ENGLISH.reduce((said, [found, put]) => said.replace(found, (was) => as(was, put(noun))), text);
}
