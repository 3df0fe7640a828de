import { wordOf } from "../../../print/paper-kinds.ts";
import { unbroken } from "../../../site/papers/unbroken.ts";
import type { Xml } from "../ooxml/xml.ts";
import type { WordContext } from "./context.ts";
import { evened } from "./look/even-sides.ts";
import { paragraph } from "./look/paragraph.ts";
import { field, run } from "./look/run.ts";

/**
 * "Bảng 3. Điểm tám nội dung", its number a field that Word counts on when tables are added. Where it takes a line more
 * than foreseen, "(năm 2021)" goes there whole.
 */
export function caption(label: string | null, words: string, context: WordContext, ...after: Xml[]): Xml {
  const text = unbroken(words);
  const [, word = "", number = ""] = /^(.*) (\d+)$/u.exec(label ?? "") ?? [];
  const numbered =
    number === ""
      ? ""
      : run(`${word} `, { bold: true }) +
        field(`SEQ ${word} \\* ARABIC`, number, { bold: true }) +
        run(". ", { bold: true });
  const whole = label ? `${label}. ${text}` : text;
  const look = evened(whole, { ...context, size: wordOf(context.paper).sizes.caption });
  return paragraph({ style: "Caption", ...look }, numbered, run(text), ...after);
}

/** What a drawing shows, under its caption. */
export function subtitle(text: string, context: WordContext): Xml {
  const look = evened(text, { ...context, size: wordOf(context.paper).sizes.under + 1 });
  return paragraph({ style: "ChartSubtitle", ...look }, run(text));
}
