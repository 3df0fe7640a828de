import { plainText } from "../workbook/cell.ts";
import { flowText, yamlText } from "../yaml/write-value.ts";
import type { FieldValue } from "./fields/field-value.ts";

/** One entry of a list of the record: values by key, in the order of the sheet. */
export type Entry = Map<string, FieldValue>;

/** A value as it stands after its key. */
export function valueText(value: FieldValue): string {
  if ("digits" in value) return value.digits;
  if ("list" in value) return `[${value.list.map(flowText).join(", ")}]`;
  return yamlText(value.text);
}

/** The lines of a new entry; keys with a dot stand together in a group. */
export function entryLines(entry: Entry): string[] {
  const lines: string[] = [];
  const groups = new Map<string, string[]>();
  for (const [key, value] of entry) {
    const [group = "", inner] = key.split(".");
    if (inner === undefined) lines.push(`${key}: ${valueText(value)}`);
    else {
      const before = groups.get(group);
      if (before) before.push(`${inner}: ${valueText(value)}`);
      else {
        groups.set(group, [`${inner}: ${valueText(value)}`]);
        lines.push(`${group}: `);
      }
    }
  }
  return lines.map((line) => {
    const inner = groups.get(line.replace(/: $/, ""));
    return inner && line.endsWith(": ") ? `${line}{${inner.join(", ")}}` : line;
  });
}

/** What two values must share to be the same: words without their line ends, numbers by what they are worth. */
export function comparable(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(comparable).join(" ; ");
  if (typeof value === "object" && "value" in value) return comparable(value.value);
  return plainText(String(value));
}

export function comparableField(value: FieldValue): string {
  if ("digits" in value)
    return comparable(/^-?\d+(\.\d+)?$/.test(value.digits) ? Number(value.digits) : value.digits);
  return comparable("list" in value ? value.list : value.text);
}
