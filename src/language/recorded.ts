import { Text, type Words } from "./text.ts";

/** A letter that Vietnamese has and English lacks. */
export const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** Marks of Vietnamese where no letter shows it: a decimal comma. */
const decimalComma = /\d,\d/;

/** Whether a text shows that it is Vietnamese. */
export const showsVietnamese = (text: string): boolean =>
  vietnameseLetter.test(text) || decimalComma.test(text);

/** A text in the words of its document: they stay their own, and are told as Vietnamese where the page is not. */
export function recorded(text: string): Words;
export function recorded(text: string | null): Words | null;
export function recorded(text: string | undefined): Words | undefined;
export function recorded(text: string | null | undefined): Words | null | undefined;
export function recorded(text: string | null | undefined): Words | null | undefined {
  return text === null || text === undefined || !showsVietnamese(text)
    ? text
    : new Text({ kind: "recorded", text });
}

/** What an entry of the data may hold beside its Vietnamese: the same fields in English. */
interface Twofold {
  readonly english?: Readonly<Record<string, string | undefined>>;
}

/** A field of a record in its own words: in English where the record holds them in English (`text_en: …`) too. */
export function inTheirWords<Field extends string>(
  of: { readonly [Name in Field]: string },
  field: Field,
): Words {
  const { english } = of as Twofold;
  const en = english?.[field];
  return en === undefined ? recorded(of[field]) : new Text({ kind: "named", vi: of[field], en });
}

/** Whether something of a page, whatever its shape, holds words of a document; fields of these names are passed over. */
export function holdsRecorded(value: unknown, passed: readonly string[] = []): boolean {
  if (value === null || typeof value !== "object") return false;
  if (value instanceof Text) {
    const { part } = value;
    if (part.kind === "recorded") return true;
    return holdsRecorded(Object.values(part), passed);
  }
  if (Array.isArray(value)) return value.some((item) => holdsRecorded(item, passed));
  return Object.entries(value).some(([key, item]) => !passed.includes(key) && holdsRecorded(item, passed));
}
