import { PROGRAM } from "../../../model/issuing/program.ts";
import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import { paperTitle } from "../../../print/read-back/expectations.ts";
import { ILLUSTRATIVE_MARK } from "../../../print/typeset/page-rules.ts";
import type { PaperView } from "../../../print/typeset/paper-view.ts";
import type { Paper } from "../../../site/paper.ts";
import { officePackage, type Part, type Relation, relationsPart } from "../ooxml/package.ts";
import { el, part, type Xml } from "../ooxml/xml.ts";
import { slideContext } from "./context.ts";
import { defaultText, LAYOUTS, layoutXml, MASTER_ID, masterXml, NAMESPACES } from "./master.ts";
import { NOTES_PAGE, notesMasterXml, notesXml } from "./notes.ts";
import { writeSlide } from "./slide.ts";
import { themeXml } from "./theme.ts";

const SHOW = "application/vnd.openxmlformats-officedocument.presentationml";
const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
const FIRST_SLIDE_ID = 256;
/** 40 : 3 by 7.5 inches, which is what the program itself calls 16 : 9. */
const SIZE = { cx: 12192000, cy: 6858000 };

/** Slides on their way into PowerPoint. */
interface SlidesInput {
  paper: Paper;
  view: PaperView;
  /** The small print. */
  imprint: readonly string[];
}

function presentationXml(slides: number): Xml {
  const numbered = Array.from({ length: slides }, (_, at) => at);
  return part(
    el(
      "p:presentation",
      { ...NAMESPACES, saveSubsetFonts: 1 },
      el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: MASTER_ID, "r:id": "rId1" })),
      el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": "rId2" })),
      el(
        "p:sldIdLst",
        {},
        ...numbered.map((at) => el("p:sldId", { id: FIRST_SLIDE_ID + at, "r:id": `rId${at + 4}` })),
      ),
      el("p:sldSz", SIZE),
      el("p:notesSz", NOTES_PAGE),
      defaultText(),
    ),
  );
}

function presentationParts(slides: number): Part[] {
  const relations: Relation[] = [
    { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
    { id: "rId2", type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
    { id: "rId3", type: "theme", target: "theme/theme1.xml" },
    ...Array.from({ length: slides }, (_, at) => ({
      id: `rId${at + 4}`,
      type: "slide",
      target: `slides/slide${at + 1}.xml`,
    })),
  ];
  return [
    {
      path: "ppt/presentation.xml",
      type: `${SHOW}.presentation.main+xml`,
      content: presentationXml(slides),
    },
    relationsPart("ppt/presentation.xml", relations),
  ];
}

/** What all slides are made after. */
function masterParts(across: string | null): Part[] {
  const master = "ppt/slideMasters/slideMaster1.xml";
  const notes = "ppt/notesMasters/notesMaster1.xml";
  const layouts = LAYOUTS.flatMap((layout, at): Part[] => {
    const path = `ppt/slideLayouts/slideLayout${at + 1}.xml`;
    const back = { id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" };
    return [
      { path, type: `${SHOW}.slideLayout+xml`, content: layoutXml(layout) },
      relationsPart(path, [back]),
    ];
  });
  return [
    { path: master, type: `${SHOW}.slideMaster+xml`, content: masterXml(across) },
    relationsPart(master, [
      ...LAYOUTS.map((_, at) => ({
        id: `rId${at + 1}`,
        type: "slideLayout",
        target: `../slideLayouts/slideLayout${at + 1}.xml`,
      })),
      { id: `rId${LAYOUTS.length + 1}`, type: "theme", target: "../theme/theme1.xml" },
    ]),
    ...layouts,
    { path: notes, type: `${SHOW}.notesMaster+xml`, content: notesMasterXml() },
    relationsPart(notes, [{ id: "rId1", type: "theme", target: "../theme/theme2.xml" }]),
    { path: "ppt/theme/theme1.xml", type: THEME, content: themeXml() },
    { path: "ppt/theme/theme2.xml", type: THEME, content: themeXml() },
  ];
}

/** One slide with what it leads to, and the page of notes that lies under it. */
function slideParts(input: SlidesInput, at: number, pictures: ReadonlyMap<string, ChartPicture>): Part[] {
  const { paper, view, imprint } = input;
  const section = view.parts[at]?.sections[0];
  if (!section) return [];
  const number = at + 1;
  const { context, collected } = slideContext(number, paper.date, pictures);
  const { xml, layout } = writeSlide(section, paper, context);
  const described = section.blocks.flatMap((block) =>
    block.kind === "figure" ? [block.figure.altText] : [],
  );
  const told = [...(paper.parts[at]?.notes ?? []), ...described, ...(at === 0 ? imprint : [])];
  const path = `ppt/slides/slide${number}.xml`;
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const next = collected.relations.length + 1;
  return [
    { path, type: `${SHOW}.slide+xml`, content: xml },
    relationsPart(path, [
      ...collected.relations,
      { id: `rId${next}`, type: "slideLayout", target: `../slideLayouts/slideLayout${layout + 1}.xml` },
      { id: `rId${next + 1}`, type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
    ]),
    ...collected.parts,
    { path: notes, type: `${SHOW}.notesSlide+xml`, content: notesXml(told) },
    relationsPart(notes, [
      { id: "rId1", type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
      { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
    ]),
  ];
}

/**
 * The printed slides as a presentation to be edited: the same headlines, sentences and figures, tables and charts of
 * the program's own, sources in full in the notes. The same paper gives the same bytes.
 */
export function writeSlides(input: SlidesInput, pictures: ReadonlyMap<string, ChartPicture>): Uint8Array {
  const { paper, view } = input;
  return officePackage(
    "ppt/presentation.xml",
    [
      ...presentationParts(view.parts.length),
      ...masterParts(paper.illustrative ? ILLUSTRATIVE_MARK : null),
      ...view.parts.flatMap((_, at) => slideParts(input, at, pictures)),
    ],
    {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PROGRAM,
      date: paper.date,
    },
  );
}
