import { el, part, type Xml } from "../ooxml/xml.ts";
import { NAMESPACES, shapeTree } from "./master.ts";
import { letters, slideParagraph } from "./text.ts";
import { GROUND } from "./theme.ts";

/** A page of notes: the slide above, the words below; A4, in the measure of the format. */
export const NOTES_PAGE = { cx: 7559675, cy: 10691813 };
const SLIDE_PLACE = { x: 685800, y: 900000, cx: 6188075, cy: 3480792 };
const WORDS_PLACE = { x: 685800, y: 4700000, cx: 6188075, cy: 5200000 };

interface Place {
  x: number;
  y: number;
  cx: number;
  cy: number;
}

function placed({ x, y, cx, cy }: Place): Xml {
  return el("a:xfrm", {}, el("a:off", { x, y }), el("a:ext", { cx, cy }));
}

function slideImage(place: Place | null): Xml {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id: 2, name: "trang-chieu" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el("p:nvPr", {}, el("p:ph", { type: "sldImg", idx: place ? 2 : undefined })),
    ),
    el("p:spPr", {}, place ? placed(place) + el("a:prstGeom", { prst: "rect" }, el("a:avLst")) : ""),
  );
}

/** A body of text needs a paragraph, also where there is nothing to say: PowerPoint repairs a file without. */
function words(place: Place | null, paragraphs: readonly Xml[]): Xml {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id: 3, name: "ghi-chu" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
      el("p:nvPr", {}, el("p:ph", { type: "body", idx: place ? 3 : 1, sz: place ? "quarter" : undefined })),
    ),
    el("p:spPr", {}, place ? placed(place) + el("a:prstGeom", { prst: "rect" }, el("a:avLst")) : ""),
    el(
      "p:txBody",
      {},
      el("a:bodyPr"),
      el("a:lstStyle"),
      ...(paragraphs.length > 0 ? paragraphs : [el("a:p")]),
    ),
  );
}

const SIZE = 12;
const set = (text: string) => slideParagraph({ after: 1 }, letters(text, { size: SIZE }));

/** The master of all pages of notes. */
export function notesMasterXml(): Xml {
  const held = el(
    "p:cSld",
    {},
    GROUND,
    shapeTree([slideImage(SLIDE_PLACE), words(WORDS_PLACE, [set("Ghi chú")])]),
  );
  const map = {
    bg1: "lt1",
    tx1: "dk1",
    bg2: "lt2",
    tx2: "dk2",
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
    hlink: "hlink",
    folHlink: "folHlink",
  };
  return part(el("p:notesMaster", NAMESPACES, held, el("p:clrMap", map)));
}

/** What the speaker finds under one slide. */
export function notesXml(texts: readonly string[]): Xml {
  return part(
    el(
      "p:notes",
      NAMESPACES,
      el("p:cSld", {}, shapeTree([slideImage(null), words(null, texts.map(set))])),
      el("p:clrMapOvr", {}, el("a:masterClrMapping")),
    ),
  );
}
