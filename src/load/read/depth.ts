/** No file of ours nests deeper than eight levels; the guard keeps a hostile one from exhausting the parser's stack. */
export const MAX_DEPTH = 40;

/**
 * Position where brackets, or the indentation and dashes that open a line, nest deeper than any real file; null when
 * they do not. A rough look at the text before it is parsed; the exact depth is measured on the parsed values.
 */
export function tooDeepAt(text: string): number | null {
  const opening = new RegExp(`^(?: |[-?] ){${MAX_DEPTH * 8},}`, "m").exec(text);
  if (opening) return opening.index;
  let depth = 0;
  for (let position = 0; position < text.length; position++) {
    const character = text.charCodeAt(position);
    if (character === 0x5b || character === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return position;
    } else if ((character === 0x5d || character === 0x7d) && depth > 0) depth -= 1;
  }
  return null;
}
