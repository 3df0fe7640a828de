import { unescaped } from "../../../format/markup.ts";
import { plainText } from "./cell.ts";

/** A stretch of a cell's text with what its letters look like, where that changes what the text says. */
export interface Run {
  text: string;
  struck: boolean;
  /** Small letters above or below the line: the mark of a footnote. */
  raised: boolean;
}

/**
 * The text that runs of different letters mean: a raised digit is a mark of a footnote and no digit of the number before
 * it, so that "85,32" with a raised 1 is "85,32(1)" and not 85,321. `struck` when any of it is crossed out.
 */
export function textOfRuns(runs: readonly Run[]): { text: string; struck: boolean } {
  const text = runs
    .map((run, at) =>
      run.raised && at > 0 && /^\s*[\d*]{1,3}\s*$/.test(run.text) ? `(${run.text.trim()})` : run.text,
    )
    .join("");
  return { text: plainText(text), struck: runs.some((run) => run.struck && run.text.trim() !== "") };
}

/** The runs of a shared string of an .xlsx, from its XML; null where all its letters are alike. */
export function runsOfXlsx(xml: string): Run[] | null {
  const runs = [...xml.matchAll(/<r>([\s\S]*?)<\/r>/g)].map(([, run = ""]) => ({
    text: unescaped(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/.exec(run)?.[1] ?? ""),
    struck: /<strike(\s+val="(1|true)")?\s*\/>/.test(run),
    raised: /<vertAlign\s+val="(super|sub)script"\s*\/>/.test(run),
  }));
  return runs.some(({ struck, raised }) => struck || raised) ? runs : null;
}

/** The content of an .ods with its raised digits in brackets, since its reader keeps no letters. */
export function raisedInBrackets(content: string): string {
  const raised = new Set(
    [...content.matchAll(/<style:style\s[^>]*style:name="([^"]+)"[^>]*>[\s\S]*?<\/style:style>/g)].flatMap(
      ([style, name]) => (/style:text-position="(super|sub|-?[1-9])/.test(style) ? [name] : []),
    ),
  );
  if (raised.size === 0) return content;
  return content.replace(
    /(<text:span\s[^>]*text:style-name="([^"]+)"[^>]*>)\s*([\d*]{1,3})\s*(<\/text:span>)/g,
    (all, open: string, name: string, mark: string, close: string) =>
      raised.has(name) ? `${open}(${mark})${close}` : all,
  );
}
