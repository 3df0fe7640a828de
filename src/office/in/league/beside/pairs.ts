import type { YAMLMap } from "yaml";
import { comparable, comparableField } from "../../conference/entry-text.ts";
import type { ReadEntry } from "../../conference/read-record.ts";
import { nodeAt, plainValue, type YamlFile } from "../../yaml/edits.ts";

/** What an entry is about: two that differ here are two entries. */
const ABOUT = ["unit", "component", "against", "what", "name.vi"] as const;

/**
 * Which entry of the file each row of a sheet is. A row with the number of its entry is that one, as long as half of what
 * it says still stands there; a row without is one that says the same, or says it of the same from the same document: it
 * was taken over before. All others are new.
 */
export function paired(
  file: YamlFile,
  known: readonly YAMLMap[],
  rows: readonly ReadEntry[],
  document: string | null,
): Map<ReadEntry, number> {
  const pairs = new Map<ReadEntry, number>();
  const free = new Set(known.keys());
  const held = (at: number, key: string) => comparable(plainValue(file, nodeAt(known[at]!, key.split("."))));
  const take = (read: ReadEntry, at: number | undefined) => {
    if (at === undefined || !free.has(at)) return;
    free.delete(at);
    pairs.set(read, at);
  };
  const fieldsOf = ({ entry }: ReadEntry) => [...entry].filter(([key]) => key !== "id");
  const share = (read: ReadEntry, at: number) => {
    const fields = fieldsOf(read);
    return fields.filter(([key, value]) => held(at, key) === comparableField(value)).length / fields.length;
  };
  const told = ({ entry }: ReadEntry, key: string) => {
    const value = entry.get(key);
    return value ? comparableField(value) : "";
  };
  const sameSubject = (read: ReadEntry, at: number) =>
    ABOUT.every((key) => told(read, key) === held(at, key));
  for (const read of rows) {
    const number = Number(told(read, "id"));
    if (number >= 1 && free.has(number - 1) && !(share(read, number - 1) < 0.5)) take(read, number - 1);
  }
  const left = () => rows.filter((read) => !pairs.has(read));
  for (const read of left())
    take(
      read,
      [...free].find((at) => fieldsOf(read).length > 0 && share(read, at) === 1 && sameSubject(read, at)),
    );
  for (const read of left())
    take(
      read,
      [...free].find(
        (at) =>
          sameSubject(read, at) &&
          (read.away || (told(read, "source") || (document ?? "")) === held(at, "source")),
      ),
    );
  return pairs;
}
