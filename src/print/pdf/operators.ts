const SPACE = 0x20;
const BRACKETS = new Set([..."<>[]()/"].map((character) => character.charCodeAt(0)));

/** Where the token that begins at `start` ends: a string, a name, a bracket, a number or an operator. */
function endOf(content: string, start: number): number {
  const first = content[start];
  const second = content[start + 1];
  if (first === "<") return second === "<" ? start + 2 : content.indexOf(">", start) + 1;
  if (first === ">" || first === "[" || first === "]") return second === ">" ? start + 2 : start + 1;
  let at = start + 1;
  if (first === "(") {
    for (let depth = 1; depth > 0 && at < content.length; at += 1) {
      if (content[at] === "\\") at += 1;
      else if (content[at] === "(") depth += 1;
      else if (content[at] === ")") depth -= 1;
    }
    return at;
  }
  while (at < content.length) {
    const code = content.charCodeAt(at);
    if (code <= SPACE || BRACKETS.has(code)) break;
    at += 1;
  }
  return at;
}

/** Calls back for each operator of a page's content, with the operands before it as they are written. */
export function eachOperator(
  content: string,
  act: (operator: string, operands: readonly string[]) => void,
): void {
  let operands: string[] = [];
  let at = 0;
  while (at < content.length) {
    if (content.charCodeAt(at) <= SPACE) {
      at += 1;
      continue;
    }
    const end = endOf(content, at) || content.length;
    const code = content.charCodeAt(at);
    const token = content.slice(at, end);
    at = end;
    const letter =
      (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x22;
    if (!letter) operands.push(token);
    else {
      act(token, operands);
      operands = [];
    }
  }
}
