import { escapeText } from "../../../format/markup.ts";
/** A piece of finished XML. */
export type Xml = string;

/** Characters that XML 1.0 does not allow, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to be dropped
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as XML content: escaped, composed, free of what XML forbids. */
export function textXml(text: string): Xml {
  return escapeText(text.replace(FORBIDDEN, ""));
}

/** A text as the value of an attribute. */
export function attributeXml(text: string): Xml {
  return textXml(text).replaceAll('"', "&quot;").replace(/\s/gu, " ");
}

/** An attribute's value; undefined leaves the attribute out. */
type Attributes = Record<string, string | number | undefined>;

/** An element with finished content; empty pieces are dropped. */
export function el(name: string, attributes: Attributes = {}, ...content: (Xml | null | false)[]): Xml {
  const held = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeXml(String(value))}"`)
    .join("");
  const inner = content.filter((piece) => piece !== null && piece !== false && piece !== "").join("");
  return inner === "" ? `<${name}${held}/>` : `<${name}${held}>${inner}</${name}>`;
}

/** An element that carries nothing but `w:val`. */
export function val(name: string, value: string | number): Xml {
  return el(name, { "w:val": value });
}

/** A whole part: the declaration and its root. */
export function part(root: Xml): Xml {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
