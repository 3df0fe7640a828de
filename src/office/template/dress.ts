import type { Xml } from "../out/ooxml/xml.ts";
import type { MergedStyles } from "./merge-styles.ts";

/**
 * Text of ours in the styles and lists of a template: each paragraph under the id that its style goes by, headings
 * without a second number and within the outline, items of lists in the office's own manner. `from`: what is added to
 * the ids of our lists; `table`: the office's style for tables, which then draws their lines and shades.
 */
export function dressed(xml: Xml, styles: MergedStyles, from: number, table: string | null): Xml {
  const { ids, counting, outlines, lists, footnoteMark } = styles;
  return xml
    .replace(/<w:numId w:val="(\d+)"\/>/g, (_, id: string) => `<w:numId w:val="${Number(id) + from}"/>`)
    .replace(/<w:rStyle w:val="FootnoteReference"\/>/g, `<w:rStyle w:val="${footnoteMark}"/>`)
    .replace(/<w:pPr>(<w:pStyle w:val="([^"]*)"\/>)(.*?)<\/w:pPr>/g, (_, __, own: string, look: string) => {
      const id = ids.get(own) ?? own;
      const list = lists.get(own);
      // its own dash is the style's; each counted list needs an id of its own to begin at 1
      const kept = list && own === "ListBullet" ? look.replace(/<w:numPr>.*?<\/w:numPr>/, "") : look;
      return `<w:pPr><w:pStyle w:val="${id}"/>${heading(kept, counting.has(id), outlines.get(id))}</w:pPr>`;
    })
    .replace(/<w:tblPr>(.*?)<\/w:tblPr>/g, (all, inner: string) =>
      table === null || !isGrid(inner) ? all : `<w:tblPr>${styledTable(inner, table)}</w:tblPr>`,
    );
}

/** In the order that the format demands: what keeps lines together, the list, all else, the level of the outline. */
function heading(look: Xml, isCounting: boolean, level: number | undefined): Xml {
  const [, kept = "", rest = ""] =
    /^((?:<w:(?:keepNext|keepLines|pageBreakBefore)\/>)*)(.*)$/s.exec(look) ?? [];
  const unnumbered = isCounting ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : "";
  return `${kept}${unnumbered}${rest}${level === undefined ? "" : `<w:outlineLvl w:val="${level}"/>`}`;
}

const isGrid = (properties: Xml) => /<w:insideH w:val="single"/.test(properties);

function styledTable(properties: Xml, style: string): Xml {
  const bare = properties.replace(/<w:tblBorders>.*?<\/w:tblBorders>/, "");
  const look =
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  const [head, caption = ""] = bare.split(/(?=<w:tblCaption )/);
  return `<w:tblStyle w:val="${style}"/>${head}${look}${caption}`;
}
