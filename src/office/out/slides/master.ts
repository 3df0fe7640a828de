import { el, part, type Xml } from "../ooxml/xml.ts";
import { AREA, lineHeight, NUMBER, WANTED } from "./room.ts";
import { type Box, type Place, textShape } from "./shapes.ts";
import { emu, letters, QUIET, SLIDE_FACE, slideParagraph } from "./text.ts";
import { GROUND } from "./theme.ts";

export const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

/** Ids of master and layouts, beyond those of slides. */
export const MASTER_ID = 2147483648;

/** The layouts: cover, headline with text, headline alone. */
export const LAYOUTS = [
  { type: "title", name: "Trang bìa" },
  { type: "obj", name: "Tiêu đề và nội dung" },
  { type: "titleOnly", name: "Chỉ tiêu đề" },
] as const;

export const COVER_TITLE: Box = { ...AREA, y: 42, height: 55 };
export const COVER_TEXT: Box = { ...AREA, y: 105, height: 30 };
const TITLE: Box = { ...AREA, height: 2 * lineHeight(WANTED.headline) };
const BODY: Box = { ...AREA, y: 46, height: 118 };

/** What a slide or layout consists of. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  return el(
    "p:spTree",
    {},
    el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el(
      "p:grpSpPr",
      {},
      el(
        "a:xfrm",
        {},
        el("a:off", { x: 0, y: 0 }),
        el("a:ext", { cx: 0, cy: 0 }),
        el("a:chOff", { x: 0, y: 0 }),
        el("a:chExt", { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );
}

const NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

/** The slide's own number. */
export function numberShape(id: number, shown: string): Xml {
  const field = el(
    "a:fld",
    { id: NUMBER_FIELD, type: "slidenum" },
    el("a:rPr", { lang: "vi-VN", sz: 2400 }, el("a:solidFill", {}, el("a:srgbClr", { val: QUIET }))),
    el("a:t", {}, shown),
  );
  return textShape(
    id,
    { name: `so-trang-${id}`, box: NUMBER, place: { type: "sldNum", idx: 12 }, anchor: "ctr" },
    [slideParagraph({ align: "r" }, field)],
  );
}

function prompt(id: number, name: string, place: Place, box: Box, text: string, size: number): Xml {
  return textShape(id, { name, box, place }, [slideParagraph({}, letters(text, { size }))]);
}

function level(size: number, dash: boolean, bold: boolean): Xml {
  const indent = dash ? { marL: emu(9), indent: -emu(9) } : { marL: 0, indent: 0 };
  return el(
    "a:lvl1pPr",
    { ...indent, algn: "l", defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    el("a:lnSpc", {}, el("a:spcPct", { val: 100000 })),
    el("a:spcBef", {}, el("a:spcPts", { val: 0 })),
    dash ? el("a:buChar", { char: "–" }) : el("a:buNone"),
    el(
      "a:defRPr",
      { lang: "vi-VN", sz: 100 * size, b: bold ? 1 : 0, kern: 1200 },
      el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" })),
      el("a:latin", { typeface: "+mn-lt" }),
      el("a:ea", { typeface: "+mn-ea" }),
      el("a:cs", { typeface: "+mn-cs" }),
    ),
  );
}

/** Words pale across every page, as on the printed slides. */
function watermark(text: string): Xml {
  const box = { x: AREA.x, y: 70, width: AREA.width, height: 45 };
  return textShape(9, { name: "dau-nuoc", box, turned: 325, anchor: "ctr" }, [
    slideParagraph({ align: "ctr" }, letters(text, { size: 72, bold: true, colour: "F0F0F0" })),
  ]);
}

/** The master of all slides: headline, text, number; what is printed across them where figures are made up. */
export function masterXml(across: string | null): Xml {
  const shapes = [
    ...(across === null ? [] : [watermark(across)]),
    prompt(2, "tieu-de", { type: "title" }, TITLE, "Tiêu đề", WANTED.headline),
    prompt(3, "noi-dung", { type: "body", idx: 1 }, BODY, "Nội dung", 24),
    numberShape(4, "‹#›"),
  ];
  const layouts = LAYOUTS.map((_, at) =>
    el("p:sldLayoutId", { id: MASTER_ID + 1 + at, "r:id": `rId${at + 1}` }),
  );
  return part(
    el(
      "p:sldMaster",
      NAMESPACES,
      el("p:cSld", {}, GROUND, shapeTree(shapes)),
      el("p:clrMap", {
        bg1: "lt1",
        tx1: "dk1",
        bg2: "lt2",
        tx2: "dk2",
        accent1: "accent1",
        accent2: "accent2",
        accent3: "accent3",
        accent4: "accent4",
        accent5: "accent5",
        accent6: "accent6",
        hlink: "hlink",
        folHlink: "folHlink",
      }),
      el("p:sldLayoutIdLst", {}, ...layouts),
      el(
        "p:txStyles",
        {},
        el("p:titleStyle", {}, level(WANTED.headline, false, true)),
        el("p:bodyStyle", {}, level(24, true, false)),
        el("p:otherStyle", {}, level(24, false, false)),
      ),
    ),
  );
}

/** One of the layouts. */
export function layoutXml({ type, name }: (typeof LAYOUTS)[number]): Xml {
  const head = prompt(2, "tieu-de", { type: "title" }, TITLE, "Tiêu đề", WANTED.headline);
  const shapes = {
    title: [
      prompt(2, "tieu-de", { type: "ctrTitle" }, COVER_TITLE, "Tiêu đề", 38),
      prompt(3, "phu-de", { type: "subTitle", idx: 1 }, COVER_TEXT, "Đơn vị, ngày, nơi họp", 30),
    ],
    obj: [head, prompt(3, "noi-dung", { type: "body", idx: 1 }, BODY, "Nội dung", 24), numberShape(4, "‹#›")],
    titleOnly: [head, numberShape(4, "‹#›")],
  }[type];
  return part(
    el(
      "p:sldLayout",
      { ...NAMESPACES, type, preserve: 1 },
      el("p:cSld", { name }, shapeTree(shapes)),
      el("p:clrMapOvr", {}, el("a:masterClrMapping")),
    ),
  );
}

/** The face of all text that belongs to no placeholder. */
export function defaultText(): Xml {
  return el(
    "p:defaultTextStyle",
    {},
    el("a:defPPr", {}, el("a:defRPr", { lang: "vi-VN" })),
    level(24, false, false).replace('typeface="+mn-lt"', `typeface="${SLIDE_FACE}"`),
  );
}
