import { vietnameseLetter } from "../../language/recorded.ts";

/** A string or template in a source file, with the tag before it and the texts between its places. */
export interface Literal {
  /** "t", or the sense of `tAs("sense")`; null for a plain string or template. */
  tag: { name: string; sense: string | null } | null;
  parts: string[];
  line: number;
}

/** True for a literal with Vietnamese letters. */
export function isVietnamese({ parts }: Literal): boolean {
  return parts.some((part) => vietnameseLetter.test(part));
}

function unescaped(text: string): string {
  return text
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\\n", "\n")
    .replace(/\\(.)/g, "$1");
}

/** A slash begins a pattern after these, and divides after anything else. */
const beforePattern = /(^|[(,=:[!&|?{};\n>]|\breturn|\btypeof)\s*$/;

/** Every literal of a source file in reading order, those inside the places of templates included. */
export function literalsOf(code: string): Literal[] {
  const found: Literal[] = [];
  let i = 0;
  let line = 1;
  const step = (count = 1) => {
    for (let n = 0; n < count; n += 1, i += 1) if (code[i] === "\n") line += 1;
  };
  const tagBefore = (start: number): Literal["tag"] => {
    const match = /(?:\b(t)|\b(tAs)\("([^"]*)"\)|(\w[\w.]*))$/.exec(
      code.slice(Math.max(0, start - 60), start),
    );
    if (!match) return null;
    if (match[1]) return { name: "t", sense: null };
    if (match[2]) return { name: "tAs", sense: match[3]! };
    return ["return", "case", "of", "in", "typeof"].includes(match[4]!)
      ? null
      : { name: match[4]!, sense: null };
  };

  function quoted(quote: string): void {
    const literal: Literal = { tag: null, parts: [], line };
    step();
    const start = i;
    while (code[i] !== quote) step(code[i] === "\\" ? 2 : 1);
    literal.parts.push(unescaped(code.slice(start, i)));
    found.push(literal);
    step();
  }

  function template(): void {
    const literal: Literal = { tag: tagBefore(i), parts: [], line };
    found.push(literal);
    step();
    let start = i;
    while (code[i] !== "`") {
      if (code[i] === "$" && code[i + 1] === "{") {
        literal.parts.push(unescaped(code.slice(start, i)));
        step(2);
        scan(true);
        start = i;
      } else step(code[i] === "\\" ? 2 : 1);
    }
    literal.parts.push(unescaped(code.slice(start, i)));
    step();
  }

  function pattern(): void {
    step();
    let inClass = false;
    while (code[i] !== "/" || inClass) {
      if (code[i] === "[") inClass = true;
      if (code[i] === "]") inClass = false;
      step(code[i] === "\\" ? 2 : 1);
    }
    step();
  }

  function scan(inPlace: boolean): void {
    let depth = 0;
    while (i < code.length) {
      const here = code[i]!;
      const two = code.slice(i, i + 2);
      if (two === "//") while (i < code.length && code[i] !== "\n") step();
      else if (two === "/*") step(code.indexOf("*/", i) + 2 - i);
      else if (here === '"' || here === "'") quoted(here);
      else if (here === "`") template();
      else if (here === "/" && beforePattern.test(code.slice(Math.max(0, i - 20), i))) pattern();
      else {
        if (here === "{") depth += 1;
        if (here === "}") {
          depth -= 1;
        }
        step();
        if (depth < 0 && inPlace) return;
      }
    }
  }

  scan(false);
  return found;
}
