import { el, part, val, type Xml } from "../ooxml/xml.ts";
import { DASHES, paragraphProperties } from "./look/paragraph.ts";
import { FACE } from "./look/styles.ts";

function abstractList(id: number, format: "bullet" | "decimal", left: number): Xml {
  const level = (depth: number) =>
    el(
      "w:lvl",
      { "w:ilvl": depth },
      val("w:start", 1),
      val("w:numFmt", format),
      val("w:lvlText", format === "bullet" ? "–" : `%${depth + 1}.`),
      val("w:lvlJc", "left"),
      paragraphProperties({ left: left * (depth + 1), first: -5 }),
      format === "bullet"
        ? el("w:rPr", {}, el("w:rFonts", { "w:ascii": FACE, "w:hAnsi": FACE, "w:hint": "default" }))
        : "",
    );
  return el(
    "w:abstractNum",
    { "w:abstractNumId": id },
    val("w:multiLevelType", "hybridMultilevel"),
    level(0),
    level(1),
  );
}

/** `word/numbering.xml`: one list of dashes, and a list of numbers for each that begins at 1. `left` in mm. */
export function numberingXml(orderedLists: number, left: number): Xml {
  const ordered = Array.from({ length: orderedLists }, (_, at) =>
    el(
      "w:num",
      { "w:numId": DASHES + at + 1 },
      val("w:abstractNumId", 1),
      el("w:lvlOverride", { "w:ilvl": 0 }, val("w:startOverride", 1)),
    ),
  );
  return part(
    el(
      "w:numbering",
      { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
      abstractList(0, "bullet", left),
      abstractList(1, "decimal", left),
      el("w:num", { "w:numId": DASHES }, val("w:abstractNumId", 0)),
      ...ordered,
    ),
  );
}
