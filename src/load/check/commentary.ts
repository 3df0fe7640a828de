import type { Problem } from "../../model/problem.ts";
import { rawHtml, typedFigure } from "../messages.ts";
import { lineCounterOf } from "../read/lines.ts";
import { spotAt } from "../report/locate.ts";
import { problemAt } from "../report/report.ts";

/** An opening or closing tag or a comment; `<https://…>` is a Markdown link. */
const TAG = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>])[^<>]*>|!--|![a-z]|\?)/gi;

/** 42,43 and 42.43; not 13.218 (thousands), 30/2020, 1.1.2 or 20.7.2022. */
const DECIMAL = /(?<![\d.,/])(?:\d+,\d+|\d{1,3}\.\d{2})(?![\d/]|[.,]\d)/g;

/** Code and addresses are shown as they are, so they hold neither tags nor figures of ours. */
const VERBATIM = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|\]\([^)\n]*\)|<?https?:\/\/[^\s>)]+>?/gm;

/** Commentary holds words: tags would escape the layout, and figures typed by hand would drift from the data. */
export function checkCommentary(file: string, text: string): Problem[] {
  const source = { file, text, lines: lineCounterOf(text) };
  const prose = text.replace(VERBATIM, (part) => part.replace(/[^\n]/g, " "));
  const each = (pattern: RegExp, fact: typeof rawHtml) =>
    [...prose.matchAll(pattern)].map((match) => problemAt(spotAt(source, match.index), fact(match[0])));
  return [...each(TAG, rawHtml), ...each(DECIMAL, typedFigure)];
}
