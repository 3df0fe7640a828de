import { attributeXml, el, part, type Xml } from "../../ooxml/xml.ts";
import { paragraph } from "../look/paragraph.ts";
import { field, run } from "../look/run.ts";
import { FACE } from "../look/styles.ts";

const NAMESPACES = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
};

/** What stands in the top margin of a kind of page. */
export interface PageHead {
  /** "DỰ THẢO – SỐ LIỆU MINH HỌA", at the left; empty for none. */
  mark: string;
  /** Whether the page shows its number, in the middle. */
  numbered: boolean;
  /** "Phụ lục I", at the right. */
  label?: string;
  /** Large and pale across the page. */
  watermark?: string;
  /** Width of the text in mm. */
  width: number;
}

/** Words across the page, as Word itself writes a watermark. */
function watermarkRun(text: string, id: number): Xml {
  const type =
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>';
  const place =
    "position:absolute;margin-left:0;margin-top:0;width:440pt;height:52pt;rotation:325;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin";
  const shape = `<v:shape id="DauNuoc${id}" o:spid="_x0000_s${2048 + id}" type="#_x0000_t136" alt="" style="${place}" fillcolor="#ececec" stroked="f"><v:textpath style="font-family:&quot;${FACE}&quot;;font-size:1pt;font-weight:bold" string="${attributeXml(text)}"/></v:shape>`;
  return el("w:r", {}, el("w:pict", {}, type, shape));
}

/** A header part: NĐ 30 has the number in the middle of the top margin and none on the first page. */
export function headerXml({ mark, numbered, label, watermark, width }: PageHead, id: number): Xml {
  return part(
    el(
      "w:hdr",
      NAMESPACES,
      paragraph(
        {
          style: "Header",
          tabs: [
            { align: "center", at: width / 2 },
            { align: "right", at: width },
          ],
        },
        run(mark, { bold: true, size: 9, colour: "3D3D3D" }),
        numbered ? run("\t") + field("PAGE", "2") : "",
        label ? run(`${numbered ? "" : "\t"}\t${label}`, { italic: true, size: 10, colour: "3D3D3D" }) : "",
        watermark ? watermarkRun(watermark, id) : "",
      ),
    ),
  );
}
