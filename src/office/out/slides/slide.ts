import { qrDrawing } from "../../../print/typeset/imprint.ts";
import { marginMark } from "../../../print/typeset/page-rules.ts";
import type { ViewSection } from "../../../print/typeset/paper-view.ts";
import type { Paper } from "../../../site/paper.ts";
import { el, part, type Xml } from "../ooxml/xml.ts";
import type { SlideContext } from "./context.ts";
import { COVER_TEXT, COVER_TITLE, NAMESPACES, numberShape, shapeTree } from "./master.ts";
import { bodyPieces } from "./pieces.ts";
import { AREA, divide, MARK, TEXT, TIGHT, WANTED } from "./room.ts";
import { squaresShape, textShape } from "./shapes.ts";
import { fits, stack } from "./stack.ts";
import { letters, QUIET, slideParagraph } from "./text.ts";

/** One slide: its XML, and the layout that it is made after. */
interface WrittenSlide {
  xml: Xml;
  /** Place in `LAYOUTS`. */
  layout: 0 | 1 | 2;
}

/** The words under a slide, as the printed one has them. */
function footTexts(section: ViewSection, paper: Paper, cover: boolean): string[] {
  const notes = section.blocks.flatMap((block) =>
    block.kind === "note" ? [block.tone === "source" ? `Nguồn: ${block.text}` : block.text] : [],
  );
  return cover && paper.disclaimer ? [...notes, paper.disclaimer] : notes;
}

function slideXml(shapes: readonly Xml[]): Xml {
  return part(
    el(
      "p:sld",
      NAMESPACES,
      el("p:cSld", {}, shapeTree(shapes)),
      el("p:clrMapOvr", {}, el("a:masterClrMapping")),
    ),
  );
}

function footShape(texts: readonly string[], box: Parameters<typeof stack>[1], context: SlideContext): Xml[] {
  if (texts.length === 0) return [];
  const set = texts.map((text) => slideParagraph({}, letters(text, { size: TEXT, colour: QUIET })));
  const id = context.next();
  return [textShape(id, { name: `chan-trang-${id}`, box, anchor: "b" }, set)];
}

/** What is said of the figures on every slide, at its upper left: "SỐ LIỆU MINH HỌA". */
function markShape(paper: Paper, context: SlideContext): Xml[] {
  const mark = marginMark(paper);
  if (mark === "") return [];
  const set = slideParagraph({}, letters(mark, { size: TEXT, bold: true, colour: QUIET }));
  const id = context.next();
  return [textShape(id, { name: `dau-${id}`, box: MARK, anchor: "ctr" }, [set])];
}

/** The QR code of the paper's page, drawn of squares. */
function codeShape(address: string | undefined, context: SlideContext): Xml[] {
  if (address === undefined) return [];
  const drawing = qrDrawing(address);
  const side = Number(/viewBox="0 0 (\d+) /u.exec(drawing)?.[1] ?? 1);
  const squares = [...drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]): [number, number] => [
    Number(x),
    Number(y),
  ]);
  const box = { x: AREA.x + AREA.width - 30, y: 146, width: 30, height: 30 };
  return [squaresShape(context.next(), box, `Mã QR dẫn đến ${address}`, { squares, side })];
}

function coverSlide(section: ViewSection, paper: Paper, context: SlideContext): WrittenSlide {
  const texts = section.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const foot = footTexts(section, paper, true);
  const shapes = [
    ...markShape(paper, context),
    textShape(
      context.next(),
      { name: "tieu-de", box: COVER_TITLE, place: { type: "ctrTitle" }, anchor: "b" },
      [slideParagraph({}, letters(section.heading, { size: 38, bold: true }))],
    ),
    textShape(
      context.next(),
      { name: "phu-de", box: COVER_TEXT, place: { type: "subTitle", idx: 1 } },
      texts.map((text) => slideParagraph({}, letters(text, { size: 30 }))),
    ),
    ...footShape(foot, divide(section.heading, foot, WANTED).foot, context),
    ...codeShape(paper.address, context),
  ];
  return { xml: slideXml(shapes), layout: 0 };
}

/** One slide of a paper, set as wanted where it finds room, else as tight as a hall still reads. */
export function writeSlide(section: ViewSection, paper: Paper, context: SlideContext): WrittenSlide {
  const cover = context.number === 1;
  if (cover) return coverSlide(section, paper, context);
  const foot = footTexts(section, paper, false);
  const scores = section.name === "ket-qua" ? paper.keyFigures : [];
  const inSetting = (setting: typeof WANTED) => {
    const boxes = divide(section.heading, foot, setting);
    const pieces = bodyPieces(
      section,
      scores,
      { setting, width: AREA.width, room: boxes.body.height },
      context,
    );
    return { setting, boxes, pieces };
  };
  const wanted = inSetting(WANTED);
  const { setting, boxes, pieces } = fits(wanted.pieces, wanted.boxes.body, WANTED.between)
    ? wanted
    : inSetting(TIGHT);
  const title = slideParagraph({}, letters(section.heading, { size: setting.headline, bold: true }));
  const shapes = [
    ...markShape(paper, context),
    textShape(context.next(), { name: "tieu-de", box: boxes.headline, place: { type: "title" } }, [title]),
    ...stack(pieces, boxes.body, setting.between),
    ...footShape(foot, boxes.foot, context),
    numberShape(context.next(), String(context.number)),
  ];
  return { xml: slideXml(shapes), layout: context.takeBody() ? 2 : 1 };
}
