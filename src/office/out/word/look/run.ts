import { el, textXml, val, type Xml } from "../../ooxml/xml.ts";

/** How a piece of text is set, where it differs from its paragraph. */
export interface RunLook {
  style?: string;
  bold?: boolean;
  italic?: boolean;
  /** In capitals, whatever was typed, as print sets headings; `false` takes back what the style says. */
  caps?: boolean;
  /** Six hexadecimal digits. */
  colour?: string;
  /** In points. */
  size?: number;
}

/** The properties of a run, in the order that the format demands. */
export function runProperties({ style, bold, italic, caps, colour, size }: RunLook): Xml {
  const held = [
    style ? val("w:rStyle", style) : "",
    bold === undefined ? "" : el("w:b", bold ? {} : { "w:val": 0 }) + el("w:bCs", bold ? {} : { "w:val": 0 }),
    italic ? el("w:i") + el("w:iCs") : "",
    caps === undefined ? "" : el("w:caps", caps ? {} : { "w:val": 0 }),
    colour ? val("w:color", colour) : "",
    size ? val("w:sz", 2 * size) + val("w:szCs", 2 * size) : "",
  ].join("");
  return held === "" ? "" : el("w:rPr", {}, held);
}

function piece(text: string): Xml {
  if (text === "\n") return el("w:br");
  if (text === "\t") return el("w:tab");
  return text === "" ? "" : el("w:t", { "xml:space": "preserve" }, textXml(text));
}

/** A run of text; a line break or tab in it becomes one of the document. */
export function run(text: string, look: RunLook = {}): Xml {
  const pieces = text.normalize("NFC").split(/([\n\t])/u);
  return text === "" ? "" : el("w:r", {}, runProperties(look), ...pieces.map(piece));
}

/** A field with the result that it had when the paper was printed; it is renewed only when a person asks for it. */
export function field(instruction: string, result: string, look: RunLook = {}): Xml {
  const properties = runProperties(look);
  const mark = (type: string) => el("w:r", {}, properties, el("w:fldChar", { "w:fldCharType": type }));
  return [
    mark("begin"),
    el("w:r", {}, properties, el("w:instrText", { "xml:space": "preserve" }, textXml(` ${instruction} `))),
    mark("separate"),
    run(result, look),
    mark("end"),
  ].join("");
}
