import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import { solidFill } from "../chart/chart-xml.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import type { SlideContext } from "./context.ts";
import { emu } from "./text.ts";

/** Where something stands on a slide, in mm from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

function corners({ x, y, width, height }: Box): Xml {
  return el("a:off", { x: emu(x), y: emu(y) }) + el("a:ext", { cx: emu(width), cy: emu(height) });
}

/** A part of the layout that a text takes the place of. */
export interface Place {
  type: "title" | "ctrTitle" | "subTitle" | "body" | "sldNum";
  idx?: number;
}

interface TextBox {
  name: string;
  box: Box;
  place?: Place;
  anchor?: "t" | "b" | "ctr";
  /** Turned clockwise, in degrees. */
  turned?: number;
}

const FLAT = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** Text in a box; of the layout's, where it takes a place of it. */
export function textShape(id: number, held: TextBox, paragraphs: readonly Xml[]): Xml {
  const { name, box, place, anchor = "t", turned } = held;
  const rotation = turned === undefined ? {} : { rot: turned * 60000 };
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name }),
      el("p:cNvSpPr", place ? {} : { txBox: 1 }, place ? el("a:spLocks", { noGrp: 1 }) : ""),
      el("p:nvPr", {}, place ? el("p:ph", { type: place.type, idx: place.idx }) : ""),
    ),
    el(
      "p:spPr",
      {},
      el("a:xfrm", rotation, corners(box)),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
      place ? "" : el("a:noFill"),
    ),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", { wrap: "square", ...FLAT, anchor }, el("a:normAutofit")),
      el("a:lstStyle"),
      ...(paragraphs.length > 0 ? paragraphs : [el("a:p", {}, el("a:endParaRPr", { lang: "vi-VN" }))]),
    ),
  );
}

/** Nothing but an ornament: readers that speak pass it by. */
function ornament(id: number, name: string): Xml {
  const mark = el("adec:decorative", {
    "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    val: 1,
  });
  return el("p:cNvPr", { id, name }, el("a:extLst", {}, el("a:ext", { uri: DECORATIVE }, mark)));
}

/** A filled rectangle: the stroke beside a result. */
export function barShape(id: number, box: Box, hex: string): Xml {
  return el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, ornament(id, `vach-${id}`), el("p:cNvSpPr"), el("p:nvPr")),
    el(
      "p:spPr",
      {},
      el("a:xfrm", {}, corners(box)),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
      solidFill(hex),
      el("a:ln", {}, el("a:noFill")),
    ),
  );
}

/** A drawing of squares, as a QR code is: a shape of the program's own. `side` is its width in squares. */
export function squaresShape(
  id: number,
  box: Box,
  description: string,
  { squares, side }: { squares: readonly (readonly [number, number])[]; side: number },
): Xml {
  const point = (x: number, y: number) => el("a:pt", { x, y });
  const path = squares.map(([x, y]) =>
    [
      el("a:moveTo", {}, point(x, y)),
      el("a:lnTo", {}, point(x + 1, y)),
      el("a:lnTo", {}, point(x + 1, y + 1)),
      el("a:lnTo", {}, point(x, y + 1)),
      el("a:close"),
    ].join(""),
  );
  const geometry = el(
    "a:custGeom",
    {},
    ...["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map((name) => el(name)),
    el("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    el("a:pathLst", {}, el("a:path", { w: side, h: side }, ...path)),
  );
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name: `ma-qr-${id}`, descr: description }),
      el("p:cNvSpPr"),
      el("p:nvPr"),
    ),
    el("p:spPr", {}, el("a:xfrm", {}, corners(box)), geometry, solidFill("000000")),
  );
}

/** A drawing: itself for programs that know SVG, its dots for others. */
export function pictureShape(
  context: SlideContext,
  box: Box,
  description: string,
  picture: ChartPicture,
): Xml {
  const id = context.next();
  const name = `hinh-${context.number}-${id}`;
  const dots = context.link("image", { path: `ppt/media/${name}.png`, content: picture.png });
  const svg = new TextEncoder().encode(picture.svg);
  const vector = context.link("image", { path: `ppt/media/${name}.svg`, content: svg });
  const blip = el("asvg:svgBlip", {
    "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "r:embed": vector,
  });
  return el(
    "p:pic",
    {},
    el(
      "p:nvPicPr",
      {},
      el("p:cNvPr", { id, name, descr: description }),
      el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: 1 })),
      el("p:nvPr"),
    ),
    el(
      "p:blipFill",
      {},
      el("a:blip", { "r:embed": dots }, el("a:extLst", {}, el("a:ext", { uri: SVG_EXTENSION }, blip))),
      el("a:stretch", {}, el("a:fillRect")),
    ),
    el("p:spPr", {}, el("a:xfrm", {}, corners(box)), el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
  );
}

/** A frame for a table or a chart. */
export function frameShape(
  id: number,
  { name, box, description }: { name: string; box: Box; description: string },
  kind: "table" | "chart",
  content: Xml,
): Xml {
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      el("p:cNvPr", { id, name, descr: description }),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
      el("p:nvPr"),
    ),
    el("p:xfrm", {}, corners(box)),
    el("a:graphic", {}, el("a:graphicData", { uri: `${DRAWING}/${kind}` }, content)),
  );
}
