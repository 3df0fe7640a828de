import type { YAMLMap } from "yaml";
import { comparable, comparableField } from "../../conference/entry-text.ts";
import type { FieldValue } from "../../conference/fields/field-value.ts";
import type { RecordField, RecordList } from "../../conference/record-sheets.ts";
import { nodeAt, plainValue, type YamlFile } from "../../yaml/edits.ts";
import { flowText } from "../../yaml/write-value.ts";

/** A field in the braces of an entry. */
export const inBraces = (value: FieldValue): string => {
  if ("digits" in value) return value.digits;
  return "list" in value ? `[${value.list.map(flowText).join(", ")}]` : flowText(value.text);
};

/** What a column is called, without what its head explains. */
export const labelOf = ({ label }: RecordField): string => label.replace(/ \(.*\)$/, "").toLowerCase();

/** A field as the sheet says it. */
export const inWords = ({ named, choices }: RecordField, value: FieldValue): string => {
  const told = comparableField(value);
  return named?.nameOf(told) ?? Object.entries(choices ?? {}).find(([, own]) => own === told)?.[0] ?? told;
};

/** What an entry is of: its unit and component. */
export const nameOf = (old: YAMLMap, { fields }: RecordList): string =>
  fields
    .filter(({ named }) => named)
    .flatMap(({ key, named }) => (old.has(key) ? [named!.nameOf(String(old.get(key)))] : []))
    .join(", ");

/** What the file holds of an entry besides. */
export const toldOf = (file: YamlFile, old: YAMLMap, { fields }: RecordList): string =>
  fields
    .filter(({ key, named, kind }) => !named && kind !== "sources" && key !== "id" && old.has(key))
    .map((field) => `${labelOf(field)} ${comparable(plainValue(file, nodeAt(old, [field.key])))}`)
    .join(", ");
