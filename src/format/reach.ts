import { Text, type Value } from "../language/text.ts";
import type { Penman } from "./pen.ts";
import { keyOf, piecesOf } from "./templates.ts";

/**
 * Goes through all that a text would be written from, in the writer's language, without writing it: for questions that
 * need no letters, as whether the language knows every template in it. `met` is given our own words and marks.
 */
export function reach(value: Value, writer: Penman, met: (piece: string) => void = () => {}): void {
  if (typeof value === "string") met(value);
  else if (value instanceof Text) reachPart(value, writer, met);
}

function reachAll(values: readonly Value[], writer: Penman, met: (piece: string) => void): void {
  for (const value of values) reach(value, writer, met);
}

function reachPart({ part }: Text, writer: Penman, met: (piece: string) => void): void {
  switch (part.kind) {
    case "said": {
      const { strings, values, sense } = part;
      const entry = writer.language === "vi" ? undefined : writer.entry(keyOf(strings, sense));
      if (entry === undefined) reachAll([...strings, ...values], writer, met);
      else if (typeof entry === "function") reach(entry(...values), writer, met);
      else
        for (const [i, piece] of piecesOf(entry).entries())
          reach(i % 2 === 0 ? piece : (values[Number(piece)] ?? ""), writer, met);
      return;
    }
    case "together":
      reachAll([...part.strings, ...part.values], writer, met);
      return;
    case "strung":
      reachAll([part.mark, ...part.items], writer, met);
      return;
    case "named":
      reach(part[writer.language], writer, met);
      return;
    case "chosen":
      reach(part.choose(writer), writer, met);
      return;
    case "verbed":
      reachAll([part.verb, part.rest], writer, met);
      return;
    case "recorded":
      met(part.text);
      return;
    case "number":
    case "count":
    case "spelled":
    case "rank":
    case "date":
      return;
    default:
      reach(part.of, writer, met);
  }
}

/** The same for a tree of texts, whatever its shape. */
export function reachTree(tree: unknown, writer: Penman): void {
  if (tree === null || typeof tree !== "object") return;
  if (tree instanceof Text) reach(tree, writer);
  else if (Array.isArray(tree)) for (const item of tree) reachTree(item, writer);
  else if (!ArrayBuffer.isView(tree)) for (const item of Object.values(tree)) reachTree(item, writer);
}
