const HEADING = /^(#{1,6})[ \t]+\S/;
const FENCE = /^ {0,3}(```|~~~)/;

/**
 * Headings of commentary under which nothing stands yet, by line (from 0), and the text without them: a list of what is
 * to be written, which no page and no paper shows. Lines keep their numbers.
 */
export function withoutEmptyHeadings(text: string): { text: string; lines: number[] } {
  const lines = text.split("\n");
  const empty: number[] = [];
  /** Headings that stand open above the line in question, the highest first. */
  let open: { line: number; depth: number }[] = [];
  let fenced = false;
  const close = (depth: number) => {
    empty.push(...open.filter((one) => one.depth >= depth).map(({ line }) => line));
    open = open.filter((one) => one.depth < depth);
  };
  for (const [line, words] of lines.entries()) {
    const depth = fenced ? undefined : HEADING.exec(words)?.[1]?.length;
    if (FENCE.test(words)) fenced = !fenced;
    if (depth !== undefined) {
      close(depth);
      open.push({ line, depth });
    } else if (words.trim() !== "") open = [];
  }
  close(0);
  return {
    text: lines.map((words, line) => (empty.includes(line) ? "" : words)).join("\n"),
    lines: empty.sort((a, b) => a - b),
  };
}
