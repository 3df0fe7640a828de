import { isCollection, type Node } from "yaml";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { rememberedForTwo } from "../model/remembered.ts";
import * as messages from "./messages.ts";
import { nearest } from "./nearest.ts";
import {
  childNode,
  keyNode,
  nodeAlong,
  type ParsedFile,
  type Spot,
  splitUnderKey,
  spotAt,
  spotOf,
  writtenText,
} from "./report/locate.ts";
import { type Fact, problemAt } from "./report/report.ts";
import { keysCalled } from "./vietnamese-words.ts";
import { wrongValue } from "./wrong-value.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The data of a file when it has the shape of the schema; otherwise null, with a located problem for each fault. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  file: ParsedFile,
): { data: z.output<Schema> | null; problems: readonly Problem[] } {
  const problems = faultsOf(file, schema);
  // the data itself, not zod's copy: its objects are the ones that can be located
  return { data: problems === null ? (file.data as z.output<Schema>) : null, problems: problems ?? [] };
}

/** What a file lacks of a shape, or null; a file that was not read anew is not judged anew. */
const faultsOf = rememberedForTwo((file: ParsedFile, schema: z.ZodType): readonly Problem[] | null => {
  const result = schema.safeParse(file.data);
  if (result.success) return null;
  const faults = new Faults(file);
  for (const issue of result.error.issues) faults.add(issue, []);
  return faults.problems();
});

/** The faults of one file, each told once. */
class Faults {
  readonly #file: ParsedFile;
  readonly #found = new Map<string, Problem>();
  /** Keys that a misspelled one was meant to be: they are not missing as well. */
  readonly #meant = new Set<string>();
  readonly #missing = new Map<string, Problem>();

  constructor(file: ParsedFile) {
    this.#file = file;
  }

  problems(): Problem[] {
    const missing = [...this.#missing].filter(([address]) => !this.#meant.has(address));
    return [...this.#found.values(), ...missing.map(([, problem]) => problem)];
  }

  add(issue: Issue, before: Path): void {
    const path = [...before, ...issue.path];
    const node = nodeAlong(this.#file.root, path);
    const { exists, value } = lookUp(this.#file.data, path);
    if (!exists) {
      const key = String(path.at(-1) ?? "");
      const fact = key === "source" ? messages.missingSource() : messages.missingKey(key);
      this.#missing.set(path.join("/"), problemAt(spotOf({ file: this.#file, node }), fact));
    } else if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) this.#unknownKey(key, path, node, issue.message.split(" "));
    } else if (issue.code === "invalid_union") {
      for (const inner of branchFor(issue.errors, value)) this.add(inner, path);
    } else if (value !== null || !this.#brokenDecimal(path)) {
      this.#put(spotOf({ file: this.#file, node }), wrongValue(issue, value, this.#written(path), path));
    }
  }

  /** A value that fails two checks of its format is one problem. */
  #put(spot: Spot, fact: Fact): void {
    const { line, column } = spot.place;
    this.#found.set(`${line} ${column} ${fact.code} ${fact.message}`, problemAt(spot, fact));
  }

  #unknownKey(key: string, container: Path, node: Node | null, known: string[]): void {
    if (this.#brokenDecimal([...container, key])) return;
    if (key === "<<") {
      this.#put(spotOf({ file: this.#file, node: keyNode(node, key) }), messages.mergeKey());
      return;
    }
    if (/\s/.test(key) && lookUp(this.#file.data, [...container, key]).value === null && isFlow(node)) {
      this.#put(spotOf({ file: this.#file, node: keyNode(node, key) }), messages.sentenceCutByComma(key));
      return;
    }
    if (/[：，；]/.test(key)) {
      this.#put(spotOf({ file: this.#file, node: keyNode(node, key) }), messages.fullWidthMarks(key));
      return;
    }
    const called = keysCalled(key, known);
    const near = called.length ? called : nearest(key, known);
    for (const name of near) this.#meant.add([...container, name].join("/"));
    this.#put(spotOf({ file: this.#file, node: keyNode(node, key) }), messages.unknownKey(key, near, known));
  }

  /** `{score: 86,80}` reads as score 86 and a key 80: a key behind a digit and a comma is the rest of a decimal. */
  #brokenDecimal(path: Path): boolean {
    const key = keyNode(nodeAlong(this.#file.root, path.slice(0, -1)), path.at(-1) ?? "");
    const split = key ? splitUnderKey(this.#file.text, key.range?.[0] ?? 0) : null;
    if (split) this.#put(spotAt(this.#file, split.start), messages.brokenNumber(split.written));
    return split !== null;
  }

  #written(path: Path): string {
    const node = childNode(nodeAlong(this.#file.root, path.slice(0, -1)), path.at(-1) ?? "");
    return writtenText(node) ?? "";
  }
}

/** Whether a map or list is written in brackets. */
const isFlow = (node: Node | null) => isCollection(node) && node.flow === true;

/** Follows a path in plain data; tells a key that is absent from one that is null. */
function lookUp(data: unknown, path: Path): { exists: boolean; value: unknown } {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return { exists: false, value: null };
    }
    value = Reflect.get(value, step);
  }
  return { exists: true, value };
}

/** Of a choice of shapes, the faults of the one that the value was probably meant to have; the plainest otherwise. */
function branchFor(branches: readonly Issue[][], value: unknown): Issue[] {
  const fitsKind = (issues: Issue[]) =>
    !issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return branches.find(fitsKind) ?? branches.at(isObject ? -1 : 0) ?? [];
}
