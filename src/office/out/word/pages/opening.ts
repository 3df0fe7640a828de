import type { OfficialHeading, Paper } from "../../../../site/paper.ts";
import type { GivesWay } from "../../../template/office-letter.ts";
import type { Xml } from "../../ooxml/xml.ts";
import type { Pieces, WordContext } from "../context.ts";
import { evened } from "../look/even-sides.ts";
import { paragraph } from "../look/paragraph.ts";
import { run } from "../look/run.ts";
import { subtitleSize } from "../look/sizes.ts";
import { plainRow, tableXml } from "../table.ts";

/** A short rule under the line above, as wide as `share` of the column. */
function ruleUnder(columnMm: number, share: number): Xml {
  const indent = (columnMm * (1 - share)) / 2;
  return paragraph(
    { style: "Letterhead", left: indent, right: indent, line: 0.25, rule: { side: "top", weight: 6 } },
    run(" ", { size: 2 }),
  );
}

/** State and office side by side, number and place below, as NĐ 30/2020/NĐ-CP lays them down. */
function letterhead(official: OfficialHeading, width: number): Pieces {
  const widths = [width * 0.44, width * 0.56];
  const [left = 0, right = 0] = widths;
  const line = (text: string, look: { bold?: boolean; italic?: boolean; size?: number }) =>
    paragraph("Letterhead", run(text, look));
  const office = [
    ...(official.parent ? [line(official.parent.toLocaleUpperCase("vi"), { size: 12 })] : []),
    ...(official.bodyLines ?? [official.body]).map((text) =>
      line(text.toLocaleUpperCase("vi"), { bold: true, size: 12 }),
    ),
    ruleUnder(left, 0.36),
  ];
  const state = [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 12 }),
    line("Độc lập - Tự do - Hạnh phúc", { bold: true }),
    ruleUnder(right, 0.6),
  ];
  return [
    tableXml(widths, "none", [
      plainRow(widths, [office, state]),
      plainRow(widths, [[line(official.number, {})], [line(official.placeAndDate, { italic: true })]]),
    ]),
    paragraph({ style: "BodyText", after: 0, line: 0.6 }),
  ];
}

function addressees(names: readonly string[]): Pieces {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [paragraph({ align: "center", after: 12 }, run(`Kính gửi: ${only}.`))];
  }
  return [
    paragraph({ left: 30 }, run("Kính gửi:")),
    ...names.map((name, at) =>
      paragraph(
        { left: 50, after: at === names.length - 1 ? 12 : 0 },
        run(`- ${name}${at === names.length - 1 ? "." : ";"}`),
      ),
    ),
  ];
}

/** Title, subject line and the plain words for what is not an office's own. */
export function titlePieces(
  paper: Paper,
  context: WordContext,
  givesWay: ReadonlySet<GivesWay> = new Set(),
): Pieces {
  const even = evened(paper.subject, { ...context, size: subtitleSize(paper.name), bold: true });
  const title = [
    paragraph("Title", run(paper.title)),
    paragraph({ style: "Subtitle", ...even }, run(paper.subject)),
    ruleUnder(context.width, 0.33),
  ];
  return [
    ...(givesWay.has("title") ? [] : title),
    ...(paper.disclaimer ? [paragraph("Disclaimer", run(paper.disclaimer))] : []),
  ];
}

/** "(Kèm theo Báo cáo số … ngày …)"; nothing where the paper goes with none. */
export function attachedPieces(paper: Paper): Pieces {
  const to = paper.official?.attachedTo;
  return to ? [paragraph("Disclaimer", run(`(Kèm theo ${to})`))] : [];
}

/** What a report opens with. */
export function openingPieces(
  paper: Paper,
  context: WordContext,
  givesWay: ReadonlySet<GivesWay> = new Set(),
): Pieces {
  const { official } = paper;
  return [
    ...(official && !givesWay.has("letterhead") ? letterhead(official, context.width) : []),
    ...titlePieces(paper, context, givesWay),
    ...(givesWay.has("addressees") ? [] : addressees(official?.addressees ?? [])),
  ];
}

/**
 * The sentence that ends an official paper: ours to say, whoever lays out the signature below. It stays with that: no
 * signature stands on a page without a word of what is signed.
 */
export function closingPieces(official: OfficialHeading): Pieces {
  const look = { style: "BodyText", before: 12, keepNext: true, keepLines: true };
  return official.closing ? [paragraph(look, run(official.closing))] : [];
}

/** Where a name is written by hand, as in print (templates/paper/heading.njk). */
const NAME_TO_COME = "…………………………";

/** Recipients at the left, who signs at the right. */
export function signaturePieces(official: OfficialHeading, context: WordContext): Pieces {
  const widths = [context.width / 2, context.width / 2];
  const last = official.recipients.length - 1;
  const recipients = [
    paragraph("Recipients", run("Nơi nhận:", { bold: true, italic: true, size: 12 })),
    ...official.recipients.map((name, at) =>
      paragraph("Recipients", run(`- ${name}${at === last ? "." : ";"}`)),
    ),
  ];
  const { authority, position, name } = official.signer;
  const signer = [
    ...(authority ? [paragraph("Signer", run(authority.toLocaleUpperCase("vi")))] : []),
    paragraph("Signer", run(position.toLocaleUpperCase("vi"))),
    paragraph({ style: "Signer", before: 68 }, name ? run(name) : run(NAME_TO_COME, { bold: false })),
  ];
  return [
    paragraph({ style: "BodyText", keepNext: true }),
    tableXml(widths, "none", [plainRow(widths, [recipients, signer])]),
  ];
}

/** The small print. */
export function colophonPieces(lines: readonly string[]): Pieces {
  return lines.map((line, at) =>
    paragraph(
      {
        style: "Colophon",
        ...(at === 0 ? { before: 12, rule: { side: "top" as const, weight: 4, colour: "8C8C8C" } } : {}),
      },
      run(line),
    ),
  );
}
