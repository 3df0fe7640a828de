/** For tests: an office's template as a Vietnamese Word writes it, and ways to spoil it. */
import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const style = (type: string, id: string, name: string, inner: string, more = "") =>
  `<w:style w:type="${type}"${more} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const STYLES = `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  style(
    "paragraph",
    "Binhthng",
    "Normal",
    '<w:pPr><w:spacing w:after="120" w:line="312" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="28"/><w:lang w:val="en-US"/></w:rPr>',
    ' w:default="1"',
  ),
  style("character", "Phngmcinhcuaoanvn", "Default Paragraph Font", "", ' w:default="1"'),
  style(
    "paragraph",
    "u1",
    "heading 1",
    '<w:basedOn w:val="Binhthng"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/><w:color w:val="1F3864"/></w:rPr>',
  ),
  style("paragraph", "Muc2", "Đề mục 2", '<w:basedOn w:val="Binhthng"/><w:rPr><w:b/><w:i/></w:rPr>'),
  style(
    "paragraph",
    "Gach",
    "Gạch đầu dòng",
    '<w:basedOn w:val="Binhthng"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>',
  ),
  style(
    "table",
    "BangSoLieu",
    "Bảng số liệu",
    '<w:tblPr><w:tblBorders><w:top w:val="double" w:sz="6" w:space="0" w:color="1F3864"/><w:bottom w:val="double" w:sz="6" w:space="0" w:color="1F3864"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="8EAADB"/></w:tblBorders></w:tblPr>',
  ),
].join("")}</w:styles>`;

const list = (id: number, format: string, text: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`;
const NUMBERING = `${HEAD}<w:numbering ${NAMESPACES}>${list(0, "bullet", "+")}${list(1, "upperRoman", "%1.")}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Mẫu"><a:themeElements><a:clrScheme name="Mẫu">${[
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]
  .map((name) => `<a:${name}><a:srgbClr val="${name === "lt1" ? "FFFFFF" : "1F3864"}"/></a:${name}>`)
  .join(
    "",
  )}</a:clrScheme><a:fontScheme name="Mẫu"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Mẫu"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string, look = "") =>
  `<w:p><w:pPr><w:spacing w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${look === "b" ? `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>` : words(text)}</w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${rows.join("")}</w:tbl>`;

/** A name between braces that Word parted into runs while it was typed. */
const PARTED = `<w:p><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{{ trích</w:t></w:r><w:r><w:t xml:space="preserve"> yếu</w:t></w:r><w:r><w:t xml:space="preserve"> }} (bản lưu)</w:t></w:r></w:p>`;

export const CONTENT_LINE = `<w:p>${words("{{ nội dung }}")}</w:p>`;

/** The body of the template: head of an office, place of the content, signature. */
export const BODY = [
  table(
    row(
      line("{{ cơ quan chủ quản }}") + line("{{ cơ quan }}", "b"),
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "b") + line("Độc lập - Tự do - Hạnh phúc"),
    ),
    row(line("{{ Số }}"), line("{{ngay}}")),
  ),
  line("{{ tên văn bản }}", "b"),
  PARTED,
  CONTENT_LINE,
  table(
    row(`<w:p>${words("{{ nơi nhận }}")}</w:p>`, line("{{ chức vụ }}", "b") + line("{{ người ký }}", "b")),
  ),
].join("");

/** A dot of one pixel. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADAgH/p8wS1AAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const LOGO =
  '<w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Biểu trưng"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

const PAGE =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const relation = (id: string, kind: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
const relations = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

/** What can be changed of the template. */
export interface Spoils {
  body?: string;
  type?: string;
  links?: string[];
  settingsLinks?: string[];
  parts?: Record<string, Uint8Array | string>;
}

export { relation };

/** The parts of the template by their paths. */
function parts({ body = BODY, type, links = [], settingsLinks = [], parts: more = {} }: Spoils) {
  const main = type ?? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985" w:header="567" w:footer="454" w:gutter="0"/></w:sectPr>';
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(
      relation("rId1", "styles", "styles.xml"),
      relation("rId2", "numbering", "numbering.xml"),
      relation("rId3", "theme", "theme/theme1.xml"),
      relation("rId4", "settings", "settings.xml"),
      relation("rId5", "hyperlink", "https://tinh.example/", true),
      relation("rId10", "header", "header1.xml"),
      relation("rId11", "footer", "footer1.xml"),
      ...links,
    ),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/theme/theme1.xml": THEME,
    "word/settings.xml": `${HEAD}<w:settings ${NAMESPACES}/>`,
    "word/_rels/settings.xml.rels": relations(
      relation("rId1", "attachedTemplate", "file:///C:\\Users\\A\\Mau.dotx", true),
      ...settingsLinks,
    ),
    "word/header1.xml": `${HEAD}<w:hdr ${NAMESPACES}><w:p><w:r>${LOGO}</w:r>${words("VĂN PHÒNG – {{ số }}")}</w:p></w:hdr>`,
    "word/_rels/header1.xml.rels": relations(relation("rId1", "image", "media/image1.png")),
    "word/footer1.xml": `${HEAD}<w:ftr ${NAMESPACES}><w:p>${words("Trang ")}${PAGE}</w:p></w:ftr>`,
    "word/media/image1.png": PNG,
    ...more,
  };
}

/** The template as a file. */
export function templateBytes(spoils: Spoils = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts(spoils)).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(1980, 0, 1, 12) },
  );
}
