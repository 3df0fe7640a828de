import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLError } from "yaml";
import type { Problem } from "../../model/problem.ts";
import * as messages from "../messages.ts";
import { type ParsedFile, splitUnderKey, spotAt, spotOf } from "../report/locate.ts";
import { type Fact, problemAt } from "../report/report.ts";
import { sentenceSlips } from "../sentence-slips.ts";
import { MAX_DEPTH, tooDeepAt } from "./depth.ts";
import { lineCounterOf } from "./lines.ts";
import { listCuts } from "./list-cuts.ts";
import { parseAsMeant } from "./parse-as-meant.ts";
import { textFaults } from "./text-faults.ts";
import { yamlSyntax } from "./yaml-messages.ts";

/** Names that every object of the language has already: what checks a shape passes over them, what uses it would not. */
const TAKEN = new Set(["__proto__", "constructor", "prototype"]);
/** What a parser says of a value that is not finished where the text is. */
const UNFINISHED: ReadonlySet<string> = new Set(["BAD_INDENT", "MISSING_CHAR", "BLOCK_AS_IMPLICIT_KEY"]);
const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?$/;

/** What became of a file: its values when the syntax allows, and every problem found on the way. */
export interface ReadResult {
  parsed: ParsedFile | null;
  problems: Problem[];
}

/** What was read before, by file, with the text that it was read from: what has not changed is not parsed again. */
export type Reads = Map<string, { text: string; read: ReadResult }>;

/** The reading of a file, from `reads` where its text is still the same. Nothing changes a reading once it is made. */
export function readAgain(
  file: string,
  text: string,
  reads: Reads,
  anew: (file: string, text: string) => ReadResult = readYaml,
): ReadResult {
  const before = reads.get(file);
  if (before?.text === text) return before.read;
  const read = anew(file, text);
  reads.set(file, { text, read });
  return read;
}

/** Parses YAML 1.2 (core schema). Duplicate keys are reported and the first one kept; other syntax errors end the file. */
export function readYaml(file: string, text: string): ReadResult {
  const lines = lineCounterOf(text);
  const source = { file, text, lines };
  const only = (offset: number, fact: Fact): ReadResult => ({
    parsed: null,
    problems: [problemAt(spotAt(source, offset), fact)],
  });

  const deep = tooDeepAt(text);
  if (deep !== null) return only(deep, messages.tooDeep(MAX_DEPTH));
  const { document, failures, meant, slips, broken } = parseAsMeant(text);
  const read = slips.length ? { ...meant, file } : source;
  const problems = slips.map(({ line, column, fact }) =>
    problemAt(spotAt(source, (lines.lineStarts[line] ?? 0) + column), fact),
  );
  const told = onePerLine(failures, read.lines);
  for (const failure of told) {
    const run = duplicatesFrom(failure, told, read);
    if (run.length === 0) continue;
    if (run.length > 1) {
      problems.push(problemAt(spotAt(read, failure.pos[0]), messages.duplicateKeys(run)));
      continue;
    }
    const split = failure.code === "DUPLICATE_KEY" ? splitUnderKey(read.text, failure.pos[0]) : null;
    const fact = split ? messages.brokenNumber(split.written) : factOf(failure, read.text);
    problems.push(problemAt(spotAt(read, split?.start ?? failure.pos[0]), fact));
  }
  if (broken) return { parsed: null, problems };
  if (!document.contents) return only(0, messages.emptyFile());

  const parsed: ParsedFile = { ...read, root: document.contents, data: null, nodes: new Map() };
  const found = new PlainValues(parsed);
  parsed.data = found.of(document.contents, 1);
  problems.push(
    ...found.problems,
    ...(found.unusable ? [] : found.anchors),
    ...textFaults(parsed),
    ...sentenceSlips(parsed),
    ...listCuts(parsed),
  );
  return { parsed: found.unusable ? null : parsed, problems };
}

/** The parser reports one slip as several errors; the first of a line is the one that helps. */
function onePerLine(failures: YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Set<number>();
  return failures.filter((failure) => {
    const { line } = lines.linePos(failure.pos[0]);
    if (failure.code === "DUPLICATE_KEY") return true;
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

/**
 * The keys that are given twice from here on, line by line: an entry that lost its dash is one fault. A single key, or
 * another failure, is a run of its own; what an earlier run tells already is none.
 */
function duplicatesFrom(
  failure: YAMLError,
  told: readonly YAMLError[],
  { text, lines }: Pick<ParsedFile, "text" | "lines">,
): string[] {
  const lineOf = ({ pos }: YAMLError) => lines.linePos(pos[0]).line;
  const isSecond = (one: YAMLError) =>
    one.code === "DUPLICATE_KEY" && splitUnderKey(text, one.pos[0]) === null;
  if (!isSecond(failure)) return [""];
  const at = (line: number) => told.find((one) => isSecond(one) && lineOf(one) === line);
  let line = lineOf(failure);
  if (at(line) !== failure) return [""];
  if (at(line - 1)) return [];
  const keys: string[] = [];
  for (let one = at(line); one; one = at(++line)) keys.push(keyAt(text, one.pos[0]));
  return keys;
}

const keyAt = (text: string, offset: number) =>
  /^["']?([^"':\n]+)/.exec(text.slice(offset, offset + 200))?.[1]?.trim() ?? "";

function factOf(failure: YAMLError, text: string): Fact {
  if (failure.code === "RESOURCE_EXHAUSTION") return messages.tooDeep(MAX_DEPTH);
  // the last line of a file that was cut off on its way here
  if (UNFINISHED.has(failure.code) && !text.endsWith("\n") && failure.pos[1] >= text.length)
    return messages.endsAmidValue();
  if (failure.code !== "DUPLICATE_KEY") return yamlSyntax(failure.code);
  return messages.duplicateKey(keyAt(text, failure.pos[0]));
}

/** Turns nodes into plain values and remembers which object came from which node. */
class PlainValues {
  readonly problems: Problem[] = [];
  /** Sentences that lost their first word to a sign; nothing to say where aliases are refused as such. */
  readonly anchors: Problem[] = [];
  /** True when aliases or depth make the values incomplete. */
  unusable = false;
  readonly #parsed: ParsedFile;

  constructor(parsed: ParsedFile) {
    this.#parsed = parsed;
  }

  of(node: Node | null, depth: number): unknown {
    if (depth > MAX_DEPTH || isAlias(node)) return this.#refuse(node);
    // "0x49", ".inf" and "24." stay as they are written: text, which a place for a number refuses
    if (isScalar(node)) {
      const { value, source, anchor } = node;
      // nobody here names a value to repeat it: it was a sentence that began with the sign
      if (anchor)
        this.anchors.push(problemAt(spotOf({ file: this.#parsed, node }), messages.lostToSign(anchor)));
      return typeof value === "number" && source && !PLAIN_NUMBER.test(source) ? source : value;
    }
    if (isSeq(node)) {
      const list = node.items.map((item) => this.of(item as Node | null, depth + 1));
      this.#parsed.nodes.set(list, node);
      return list;
    }
    if (!isMap(node)) return null;
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (TAKEN.has(name)) {
        this.problems.push(
          problemAt(spotOf({ file: this.#parsed, node: key as Node }), messages.takenKey(name)),
        );
        continue;
      }
      if (Object.hasOwn(object, name)) continue;
      object[name] = this.of(value as Node | null, depth + 1);
    }
    this.#parsed.nodes.set(object, node);
    return object;
  }

  #refuse(node: Node | null): null {
    if (!this.unusable) {
      const fact = isAlias(node) ? messages.alias() : messages.tooDeep(MAX_DEPTH);
      this.problems.push(problemAt(spotOf({ file: this.#parsed, node }), fact));
    }
    this.unusable = true;
    return null;
  }
}
