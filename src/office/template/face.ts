import { unescaped } from "../../format/markup.ts";
import { allElements, elementIn, valueIn, type XmlElement } from "../opened/xml-tree.ts";
import type { Xml } from "../out/ooxml/xml.ts";
import { FACE } from "../out/word/look/styles.ts";
import type { WordTemplate } from "./read/read-template.ts";
import { matchedStyles, standardStyle, stylesOf } from "./style-names.ts";

/** The face of an office's running text; null where the template leaves it to each machine. */
export function faceOf({ styles, theme }: Pick<WordTemplate, "styles" | "theme">): string | null {
  const paragraphs = stylesOf(styles, "paragraph");
  const looks = [matchedStyles(styles).get("BodyText"), standardStyle(paragraphs)].map(
    (style) => style && elementIn(style.element, "w:rPr"),
  );
  const defaults = elementIn(styles, "w:docDefaults");
  const run = defaults && elementIn(defaults, "w:rPrDefault");
  for (const look of [...looks, run && elementIn(run, "w:rPr")]) {
    const fonts = look && elementIn(look, "w:rFonts");
    const named = fonts?.attributes.get("w:ascii");
    const themed = fonts?.attributes.get("w:asciiTheme");
    const face = themed ? themeFace(theme, /^major/.test(themed)) : named;
    if (face) return unescaped(face);
  }
  return null;
}

function themeFace(theme: XmlElement | null, isMajor: boolean): string | null {
  const wanted = isMajor ? "a:majorFont" : "a:minorFont";
  const fonts = theme && allElements(theme).find(({ name }) => name === wanted);
  return (fonts && elementIn(fonts, "a:latin")?.attributes.get("typeface")) || null;
}

/** Faces that are set no wider than Times New Roman. */
const NO_WIDER =
  /^(times( new roman)?|tinos|liberation serif|\.vntimeh?|vni-times|(eb )?garamond|arial narrow|liberation sans narrow)$/i;

/** Whether text in a face takes no more room than in Times New Roman, in which our papers are measured. */
export const isNoWider = (face: string | null): boolean => face === null || NO_WIDER.test(face.trim());

/**
 * Our own styles in the face of an office and with the colour of its headings: for papers of one sheet, whose sizes and
 * distances are what makes them fit; a wider face would take them to another page and is left out.
 */
export function facedStyles(own: Xml, template: Pick<WordTemplate, "styles" | "theme">): Xml {
  const face = faceOf(template);
  const heading = matchedStyles(template.styles).get("Heading1")?.element;
  const look = heading && elementIn(heading, "w:rPr");
  const colour = (look && valueIn(look, "w:color")) ?? "auto";
  const faced =
    face === null || !isNoWider(face) ? own : own.replaceAll(`"${FACE}"`, `"${face.replace(/["<>&]/g, "")}"`);
  if (!/^[0-9A-F]{6}$/i.test(colour)) return faced;
  return faced.replace(
    /(<w:style [^>]*w:styleId="Heading\d".*?<w:rPr><w:b\/><w:bCs\/>)/g,
    `$1<w:color w:val="${colour}"/>`,
  );
}
