import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import type { ChartType } from "../chart/chart-xml.ts";
import { chartParts, type NativeChart } from "../chart/native-chart.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import type { WordContext } from "./context.ts";

const EMU_PER_MM = 36000;
/** A chart is at least so high, in mm. */
const LEAST_CHART = 62;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/** What is drawn and how a reader who cannot see it is told. */
interface Drawn {
  /** Names the parts: "hinh-papi". */
  name: string;
  description: string;
  /** In mm; the height follows. */
  width: number;
}

/** A piece of art in a line of text, as large as said; `graphic` is what is shown. */
export function inline(
  context: WordContext,
  { name, description, width }: Drawn,
  heightMm: number,
  graphic: Xml,
): Xml {
  const id = context.next();
  return el(
    "w:r",
    {},
    el(
      "w:drawing",
      {},
      el(
        "wp:inline",
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        el("wp:extent", { cx: Math.round(width * EMU_PER_MM), cy: Math.round(heightMm * EMU_PER_MM) }),
        el("wp:docPr", { id, name, descr: description }),
        el("wp:cNvGraphicFramePr"),
        graphic,
      ),
    ),
  );
}

/** A chart in a line of text, to be edited in the program. */
export function chartRun(context: WordContext, native: NativeChart, type: ChartType, drawn: Drawn): Xml {
  const [chart, ...behind] = chartParts(native, type, {
    folder: "word",
    name: String(context.next()),
    title: drawn.description,
    date: context.date,
  });
  const link = context.link("chart", chart);
  for (const held of behind) context.add(held);
  const graphic = el(
    "a:graphic",
    {},
    el("a:graphicData", { uri: `${DRAWING}/chart` }, el("c:chart", { "r:id": link })),
  );
  return inline(context, drawn, Math.max(native.least, LEAST_CHART), graphic);
}

/** A picture in a line of text: the drawing itself for programs that know SVG, the dots of it for others. */
export function pictureRun(context: WordContext, picture: ChartPicture, drawn: Drawn): Xml {
  const height = (drawn.width * picture.height) / picture.width;
  const size = { cx: Math.round(drawn.width * EMU_PER_MM), cy: Math.round(height * EMU_PER_MM) };
  const dots = context.link("image", { path: `word/media/${drawn.name}.png`, content: picture.png });
  const vector = context.link("image", {
    path: `word/media/${drawn.name}.svg`,
    content: new TextEncoder().encode(picture.svg),
  });
  const extension = el(
    "a:extLst",
    {},
    el(
      "a:ext",
      { uri: SVG_EXTENSION },
      el("asvg:svgBlip", {
        "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed": vector,
      }),
    ),
  );
  const graphic = el(
    "a:graphic",
    {},
    el(
      "a:graphicData",
      { uri: `${DRAWING}/picture` },
      el(
        "pic:pic",
        {},
        el(
          "pic:nvPicPr",
          {},
          el("pic:cNvPr", { id: 0, name: drawn.name, descr: drawn.description }),
          el("pic:cNvPicPr"),
        ),
        el(
          "pic:blipFill",
          {},
          el("a:blip", { "r:embed": dots }, extension),
          el("a:stretch", {}, el("a:fillRect")),
        ),
        el(
          "pic:spPr",
          {},
          el("a:xfrm", {}, el("a:off", { x: 0, y: 0 }), el("a:ext", size)),
          el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
        ),
      ),
    ),
  );
  return inline(context, drawn, height, graphic);
}
