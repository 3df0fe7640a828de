import { el, val, type Xml } from "../../ooxml/xml.ts";

/** Twentieths of a point, the measure of the format. */
export const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres in the measure of the format. */
export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** Ids of lists: the first is the dash of all unordered ones. */
export const DASHES = 1;

export interface Tab {
  align: "left" | "center" | "right";
  /** From the left edge of the text, in mm. */
  at: number;
  dots?: boolean;
}

/** Styles that head what follows; an office's own style of that name may not say that it stays with it. */
const HEADS = /^(Heading\d|TOCHeading|Caption)$/;

/**
 * Styles of justified text, and words that cannot be parted, so long that the line before them would be pulled apart: an
 * address, a day whose spaces hold ("ngày 14 tháng 6 năm 2024"), "Thời hạn: 30/9/2024.".
 */
const JUSTIFIED = /^(BodyText|ListBullet|ListNumber|Note|FootnoteText)$/;
const ENDLESS = /[^ \n\t<>]{20}/u;

/** How a paragraph is set. */
export interface ParagraphLook {
  style?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreak?: boolean;
  list?: { id: number; level: number };
  /** A rule below or to the left, in eighths of a point. */
  rule?: { side: "bottom" | "left" | "top"; weight: number; colour?: string };
  tabs?: readonly Tab[];
  /** Room before and after, in points; line in multiples of one. */
  before?: number;
  after?: number;
  line?: number;
  /** Indents in mm. */
  left?: number;
  right?: number;
  first?: number;
  align?: "left" | "center" | "right" | "both";
  /** 0 for the first level of headings. */
  outline?: number;
}

function spacing({ before, after, line }: ParagraphLook): Xml {
  if (before === undefined && after === undefined && line === undefined) return "";
  return el("w:spacing", {
    "w:before": before === undefined ? undefined : Math.round(20 * before),
    "w:after": after === undefined ? undefined : Math.round(20 * after),
    "w:line": line === undefined ? undefined : Math.round(240 * line),
    "w:lineRule": line === undefined ? undefined : "auto",
  });
}

function indents({ left, right, first }: ParagraphLook): Xml {
  if (left === undefined && right === undefined && first === undefined) return "";
  const hanging = first !== undefined && first < 0;
  return el("w:ind", {
    "w:left": left === undefined ? undefined : twips(left),
    "w:right": right === undefined ? undefined : twips(right),
    "w:hanging": hanging ? twips(-first) : undefined,
    "w:firstLine": first !== undefined && !hanging ? twips(first) : undefined,
  });
}

/** The properties of a paragraph, in the order that the format demands; `extra` closes them (a section's end). */
export function paragraphProperties(look: ParagraphLook, extra: Xml = ""): Xml {
  const { style, keepLines, pageBreak, list, rule, tabs, align, outline } = look;
  const keepNext = look.keepNext ?? HEADS.test(style ?? "");
  const held = [
    style ? val("w:pStyle", style) : "",
    keepNext ? el("w:keepNext") : "",
    keepLines ? el("w:keepLines") : "",
    pageBreak ? el("w:pageBreakBefore") : "",
    list ? el("w:numPr", {}, val("w:ilvl", list.level), val("w:numId", list.id)) : "",
    rule
      ? el(
          "w:pBdr",
          {},
          el(`w:${rule.side}`, {
            "w:val": "single",
            "w:sz": rule.weight,
            "w:space": rule.side === "left" ? 8 : 1,
            "w:color": rule.colour ?? "000000",
          }),
        )
      : "",
    tabs
      ? el(
          "w:tabs",
          {},
          ...tabs.map((tab) =>
            el("w:tab", {
              "w:val": tab.align,
              "w:leader": tab.dots ? "dot" : undefined,
              "w:pos": twips(tab.at),
            }),
          ),
        )
      : "",
    spacing(look),
    indents(look),
    align ? val("w:jc", align) : "",
    outline === undefined ? "" : val("w:outlineLvl", outline),
    extra,
  ].join("");
  return held === "" ? "" : el("w:pPr", {}, held);
}

/** What a run shows. */
const wordsIn = (held: Xml) => held.replace(/<[^>]*>/gu, " ");

/** A paragraph of finished runs; its right edge is left ragged where a word without end would pull lines apart. */
export function paragraph(look: ParagraphLook | string, ...runs: (Xml | null | false)[]): Xml {
  const own = typeof look === "string" ? { style: look } : look;
  const ragged = JUSTIFIED.test(own.style ?? "") && runs.some((held) => held && ENDLESS.test(wordsIn(held)));
  const properties = paragraphProperties(ragged ? { align: "left", ...own } : own);
  return el("w:p", {}, properties, ...runs);
}

/** A finished paragraph that stays on one page with what follows it. */
export function keptWithNext(held: Xml): Xml {
  if (held.includes("<w:keepNext/>")) return held;
  return held.replace(/^<w:p><w:pPr>(?:<w:pStyle [^>]*\/>)?/u, "$&<w:keepNext/>");
}
