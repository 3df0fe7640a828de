import { PROGRAM } from "../../../model/issuing/program.ts";
import { printColour, solidFill } from "../chart/chart-xml.ts";
import { el, part, type Xml } from "../ooxml/xml.ts";
import { SLIDE_FACE } from "./text.ts";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

function colours(): Xml {
  const named = (name: string, hex: string) => el(`a:${name}`, {}, el("a:srgbClr", { val: hex }));
  return el(
    "a:clrScheme",
    { name: PROGRAM },
    named("dk1", "000000"),
    named("lt1", "FFFFFF"),
    named("dk2", printColour("text-muted")),
    named("lt2", printColour("watermark")),
    named("accent1", printColour("own")),
    named("accent2", printColour("gain")),
    named("accent3", printColour("loss")),
    named("accent4", printColour("axis")),
    named("accent5", printColour("series-3")),
    named("accent6", printColour("series-4")),
    named("hlink", printColour("gain")),
    named("folHlink", printColour("own")),
  );
}

function faces(): Xml {
  const of = (name: string) =>
    el(
      `a:${name}`,
      {},
      el("a:latin", { typeface: SLIDE_FACE }),
      el("a:ea", { typeface: "" }),
      el("a:cs", { typeface: "" }),
    );
  return el("a:fontScheme", { name: PROGRAM }, of("majorFont"), of("minorFont"));
}

/** Fills, lines and effects that shapes may name: all plain, three of each as the format asks. */
function formats(): Xml {
  const plain = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));
  const thrice = (piece: Xml) => [piece, piece, piece];
  const line = el("a:ln", { w: 9525 }, plain);
  const effect = el("a:effectStyle", {}, el("a:effectLst"));
  return el(
    "a:fmtScheme",
    { name: PROGRAM },
    el("a:fillStyleLst", {}, ...thrice(plain)),
    el("a:lnStyleLst", {}, ...thrice(line)),
    el("a:effectStyleLst", {}, ...thrice(effect)),
    el("a:bgFillStyleLst", {}, ...thrice(plain)),
  );
}

/** Colours of the printed charts and one face. */
export function themeXml(): Xml {
  return part(
    el(
      "a:theme",
      { "xmlns:a": MAIN, name: PROGRAM },
      el("a:themeElements", {}, colours(), faces(), formats()),
    ),
  );
}

/** A white ground. */
export const GROUND = el("p:bg", {}, el("p:bgPr", {}, solidFill("FFFFFF"), el("a:effectLst")));
