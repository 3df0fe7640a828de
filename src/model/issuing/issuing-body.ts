import type { Unit, Words } from "../unit.ts";

/** What a kind of issuing body implies for the papers it signs. */
interface BodyKind {
  /** Decides as a body, so that its papers are signed in its name ("TM."). */
  collective: boolean;
  /** Title of its head; null where the name does not tell it. */
  head: string | null;
  /** Stands for it in a paper's symbol; null for the first letters of its name. */
  symbol: string | null;
}

const COMMITTEE: BodyKind = { collective: true, head: "CHỦ TỊCH", symbol: "UBND" };

/** Beginnings of names, the more particular first. NĐ 30/2020/NĐ-CP leaves the abbreviations to custom. */
const KINDS: [string, BodyKind][] = [
  ["ỦY BAN NHÂN DÂN", COMMITTEE],
  ["UBND", COMMITTEE],
  ["HỘI ĐỒNG NHÂN DÂN", { collective: true, head: "CHỦ TỊCH", symbol: "HĐND" }],
  ["HĐND", { collective: true, head: "CHỦ TỊCH", symbol: "HĐND" }],
  ["THƯỜNG TRỰC", { collective: true, head: null, symbol: null }],
  ["BAN CHỈ ĐẠO", { collective: true, head: "TRƯỞNG BAN", symbol: "BCĐ" }],
  ["BAN THƯỜNG VỤ", { collective: true, head: null, symbol: null }],
  ["BAN CHẤP HÀNH", { collective: true, head: null, symbol: null }],
  ["HỘI ĐỒNG", { collective: true, head: "CHỦ TỊCH", symbol: null }],
  ["ỦY BAN", { collective: true, head: null, symbol: null }],
  ["TỔ CÔNG TÁC", { collective: true, head: "TỔ TRƯỞNG", symbol: null }],
  ["SỞ", { collective: false, head: "GIÁM ĐỐC", symbol: null }],
  ["VĂN PHÒNG", { collective: false, head: "CHÁNH VĂN PHÒNG", symbol: null }],
  ["THANH TRA", { collective: false, head: "CHÁNH THANH TRA", symbol: "TTr" }],
  ["TRUNG TÂM", { collective: false, head: "GIÁM ĐỐC", symbol: null }],
  ["CHI CỤC", { collective: false, head: "CHI CỤC TRƯỞNG", symbol: null }],
  ["CỤC", { collective: false, head: "CỤC TRƯỞNG", symbol: null }],
  ["PHÒNG", { collective: false, head: "TRƯỞNG PHÒNG", symbol: null }],
  ["BAN", { collective: false, head: "TRƯỞNG BAN", symbol: null }],
  ["VIỆN", { collective: false, head: "VIỆN TRƯỞNG", symbol: null }],
  ["BỘ", { collective: false, head: "BỘ TRƯỞNG", symbol: null }],
];

/** A name of a body as the tables know it: capitals, one blank between words, "ỦY" with its mark on the first letter. */
export function inCapitals(name: string): string {
  const capitals = name.normalize("NFC").trim().toLocaleUpperCase("vi").replace(/\s+/g, " ");
  return capitals.replaceAll("UỶ BAN", "ỦY BAN");
}

/** What kind of body a name tells of; nothing known of its head for a name of another kind. */
export function bodyKind(name: string): BodyKind {
  const capitals = inCapitals(name);
  const found = KINDS.find(([start]) => capitals === start || capitals.startsWith(`${start} `));
  return found?.[1] ?? { collective: false, head: null, symbol: null };
}

/** "TỈNH MẪU", "THÀNH PHỐ HẢI PHÒNG": where the name of a territory begins; "XÃ HỘI" is no commune. */
const TERRITORY =
  /^(.+?) ((?:TỈNH|THÀNH PHỐ|TP\.|THỊ XÃ|HUYỆN|QUẬN|THỊ TRẤN|PHƯỜNG|ĐẶC KHU|XÃ(?! HỘI(?: |$)))(?: .+)?)$/u;
/** A people's committee or council is always of a territory, even of a commune that is called "Hội …". */
const OF_A_TERRITORY = /^(ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND) (.+)$/u;

/** The name of a body without its territory, and the territory where it names one. */
export function bodyAndTerritory(name: string): { body: string; territory: string | null } {
  const capitals = inCapitals(name);
  const [, body = capitals, territory = null] =
    OF_A_TERRITORY.exec(capitals) ?? TERRITORY.exec(capitals) ?? [];
  return { body, territory };
}

/** Abbreviations that stand in names and stay whole in a symbol. */
const WHOLE = new Set(["UBND", "HĐND", "ĐBQH", "MTTQ", "CCHC"]);
const SHORTENED: [string, string][] = [
  ["ỦY BAN NHÂN DÂN", "UBND"],
  ["HỘI ĐỒNG NHÂN DÂN", "HĐND"],
];

/**
 * What stands for a body in the symbol of its papers: "UBND", "SNV" for Sở Nội vụ, "SKHCN" for Sở Khoa học và Công nghệ:
 * the first letters of its name without "và" and without the territory.
 */
export function bodySymbol(name: string): string {
  const known = bodyKind(name).symbol;
  if (known !== null) return known;
  const short = SHORTENED.reduce((text, [long, letters]) => text.replaceAll(long, letters), inCapitals(name));
  const [, body = short] = TERRITORY.exec(short) ?? [];
  const words = body.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "" && word !== "VÀ");
  return words.map((word) => (WHOLE.has(word) ? word : word.charAt(0))).join("");
}

/** Whether a province is a centrally run city on a day. */
export function isCity({ city }: Pick<Unit, "city">, day: string): boolean {
  return city === true || (typeof city === "string" && city <= day);
}

/** The name that a unit bears on a day, in its languages. */
export function namesOn({ name, renamed = [] }: Pick<Unit, "name" | "renamed">, day: string): Words {
  return renamed.findLast(({ from }) => from <= day)?.name ?? name;
}

/** The Vietnamese name that a unit bears on a day. */
export function nameOn(unit: Pick<Unit, "name" | "renamed">, day: string): string {
  return namesOn(unit, day).vi;
}

/** "TỈNH QUẢNG NINH", "THÀNH PHỐ HUẾ": a province as it stands at the head of a paper on a day. */
export function territoryOf(unit: Pick<Unit, "name" | "renamed" | "city">, day: string): string {
  const name = inCapitals(nameOn(unit, day)).replace(/^TP\. ?/, "");
  if (/^(TỈNH|THÀNH PHỐ) /u.test(name)) return name;
  return `${isCity(unit, day) ? "THÀNH PHỐ" : "TỈNH"} ${name}`;
}

/** "tỉnh Quảng Ninh", "thành phố Huế", "Tỉnh Mẫu": a province as a sentence names it on a day. */
export function territoryName(unit: Pick<Unit, "name" | "renamed" | "city">, day: string): string {
  const name = nameOn(unit, day).replace(/^TP\. ?/, "");
  if (inCapitals(name) === territoryOf(unit, day)) return name;
  return `${isCity(unit, day) ? "thành phố" : "tỉnh"} ${name}`;
}

/** Whether a body is the people's committee of this very unit on a day. */
export function isOwnCommittee(
  name: string,
  unit: Pick<Unit, "name" | "renamed" | "city">,
  day: string,
): boolean {
  const { body, territory } = bodyAndTerritory(name);
  return body === "ỦY BAN NHÂN DÂN" && (territory === null || territory === territoryOf(unit, day));
}

/** Bodies of a province that stand under its people's committee. */
const UNDER_THE_COMMITTEE = /^(SỞ|VĂN PHÒNG (ỦY BAN NHÂN DÂN|UBND)|THANH TRA|TRUNG TÂM|BAN) /u;

/**
 * The line above an issuing body: what the record says, else the people's committee of the province for the bodies that
 * stand under it. Null for none.
 */
export function parentLine(
  { parent, body }: { parent: string | null; body: string },
  unit: Pick<Unit, "name" | "renamed" | "city">,
  day: string,
): string | null {
  if (parent !== null) return parent === "" ? null : parent;
  const under = UNDER_THE_COMMITTEE.test(inCapitals(body)) && bodyKind(body).head !== null;
  return under ? `UBND ${territoryOf(unit, day)}` : null;
}

/** A body as it stands at the head of a paper, in one or two lines; a committee without its territory gets the unit's. */
export function bodyLines(
  name: string,
  unit: Pick<Unit, "name" | "renamed" | "city">,
  day: string,
): string[] {
  const { body, territory } = bodyAndTerritory(name);
  if (body === "ỦY BAN NHÂN DÂN" || body === "HỘI ĐỒNG NHÂN DÂN")
    return [body, territory ?? territoryOf(unit, day)];
  return [inCapitals(name)];
}
