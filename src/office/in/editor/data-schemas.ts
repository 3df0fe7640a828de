import { z } from "zod";
import { conferenceFile } from "../../../load/schemas/conference-file.ts";
import { indexFile } from "../../../load/schemas/index-file.ts";
import { siteFile, sourcesFile, unitsFile } from "../../../load/schemas/reference-files.ts";
import { scoresFile } from "../../../load/schemas/scores-file.ts";

/** Each kind of data file: which files it is for, its shape, and the heading of its part of the dictionary. */
export const DATA_SCHEMAS = [
  { name: "conference", files: "data/conferences/*.yaml", schema: conferenceFile, heading: "conferences/" },
  { name: "index", files: "data/indices/*.yaml", schema: indexFile, heading: "indices/" },
  { name: "scores", files: "data/scores/*/*.yaml", schema: scoresFile, heading: "scores/" },
  { name: "site", files: "data/site.yaml", schema: siteFile, heading: "site.yaml" },
  { name: "sources", files: "data/sources.yaml", schema: sourcesFile, heading: "sources.yaml" },
  { name: "units", files: "data/units.yaml", schema: unitsFile, heading: "units.yaml" },
] as const;

interface Shape {
  properties?: Record<string, Shape>;
  description?: string;
  [key: string]: unknown;
}

/**
 * The JSON Schema of a kind of file for editors, made of the schema that checks it; what a key means is taken from the
 * dictionary (`data/README.md`), so that both are said once.
 */
export function dataSchema(one: (typeof DATA_SCHEMAS)[number], dictionary: string): string {
  const shape = z.toJSONSchema(one.schema, { io: "input", unrepresentable: "any" }) as Shape;
  describe(shape, keysOf(dictionary, one.heading));
  return `${JSON.stringify(shape, null, 2)}\n`;
}

/** Meanings of keys by the rows of the tables below a heading: | `key`? | meaning | …. */
function keysOf(dictionary: string, heading: string): Map<string, string> {
  const part = dictionary.split(/^### /m).find((text) => text.startsWith(heading)) ?? "";
  const keys = new Map<string, string>();
  for (const [, names = "", meaning = ""] of part.matchAll(
    /^\| ((?:`[a-z_]+`\??(?:, )?)+) \| ([^|]*) \|/gm,
  )) {
    for (const [, key = ""] of names.matchAll(/`([a-z_]+)`/g)) {
      if (!keys.has(key)) keys.set(key, meaning.replaceAll("`", "").replaceAll("**", "").trim());
    }
  }
  return keys;
}

function describe(shape: unknown, keys: ReadonlyMap<string, string>): void {
  if (Array.isArray(shape)) for (const one of shape) describe(one, keys);
  if (typeof shape !== "object" || shape === null || Array.isArray(shape)) return;
  const { properties } = shape as Shape;
  for (const [key, inner] of Object.entries(properties ?? {})) {
    const meaning = keys.get(key);
    if (meaning) inner.description = meaning;
  }
  for (const inner of Object.values(shape)) describe(inner, keys);
}
