import type { PaperView, ViewPart } from "../../../../print/typeset/paper-view.ts";
import type { Paper } from "../../../../site/paper.ts";
import { blockPieces } from "../blocks.ts";
import type { Pieces, WordContext } from "../context.ts";
import { keptWithNext, paragraph } from "../look/paragraph.ts";
import { run } from "../look/run.ts";
import { plainRow, tableXml } from "../table.ts";
import { headingPiece } from "./contents.ts";
import { colophonPieces, titlePieces } from "./opening.ts";

/** Room for a name by hand, in points: with the line above it as high as in print. */
const HANDWRITTEN = 26;

/** Whose sheet it is stands under the title, as in print. */
const CENTRED = { align: "center" } as const;

/** Who signs a sheet, side by side. */
function signatures(names: readonly string[], context: WordContext): Pieces {
  if (names.length === 0) return [];
  const widths = names.map(() => context.width / names.length);
  const cells = names.map((name) => [
    paragraph("Signer", run(name.toLocaleUpperCase("vi"))),
    paragraph({ align: "center", after: HANDWRITTEN }, run("(Ký, ghi rõ họ tên)", { italic: true })),
  ]);
  // a paragraph of no height: the room is the signatures'
  return [paragraph({ keepNext: true, line: 0.2 }), tableXml(widths, "none", [plainRow(widths, cells)])];
}

/** What is signed, its last paragraph kept with who signs: no signature stands alone on a page. */
function withSignature(pieces: Pieces, names: readonly string[]): Pieces {
  const last = pieces.at(-1);
  if (names.length === 0 || last === undefined || !last.startsWith("<w:p>")) return pieces;
  return [...pieces.slice(0, -1), keptWithNext(last)];
}

/** One sheet; its small print stands above who signs, below whom nothing stands. */
function sheet(
  paper: Paper,
  part: ViewPart,
  { first, small }: { first: boolean; small: Pieces },
  context: WordContext,
): Pieces {
  const office = paper.official?.body ?? "";
  return [
    paragraph(
      { pageBreak: !first, tabs: [{ align: "right", at: context.width }] },
      run(office, { bold: true }),
      run(`\t${part.ordinal ?? ""}`),
    ),
    ...(first ? titlePieces(paper, context) : []),
    ...(!first && part.kind ? [paragraph("Title", run(part.kind))] : []),
    ...(!first && part.heading ? [headingPiece(1, part.id, context, run(part.heading), false, CENTRED)] : []),
    ...withSignature(
      part.sections.flatMap((section) => [
        headingPiece(part.heading ? 2 : 1, section.id, context, run(section.heading)),
        ...section.blocks.flatMap((block) => blockPieces(block, context)),
      ]),
      part.signatures,
    ),
    ...(part.signatures.length > 0 ? small.map(keptWithNext) : small),
    ...signatures(part.signatures, context),
  ];
}

/** The sheets of agencies, each on a page of its own; the first has the small print. */
export function sheetPieces(
  paper: Paper,
  view: PaperView,
  imprint: readonly string[],
  context: WordContext,
): Pieces {
  return view.parts.flatMap((part, at) =>
    sheet(paper, part, { first: at === 0, small: at === 0 ? colophonPieces(imprint) : [] }, context),
  );
}
