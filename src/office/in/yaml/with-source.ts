import type { Plan } from "../plan.ts";
import { flowMap, flowText } from "./write-value.ts";

/* Documents in data/sources.yaml: what one is written as, and where it comes to stand. */

/** A document that nobody recorded yet, as somebody told it; the day may be a month or a year. */
interface NewDocument {
  id: string;
  title: string | null;
  publisher: string | null;
  number?: string | null;
  date?: string | null;
  url?: string | null;
}

/** The line of a new document. What YAML would take for a number stays text: a year, a month, a number like 205/KH. */
export function sourceLine({ id, title, publisher, number, date, url }: NewDocument): string {
  const text = (value: string | null) => (value === null ? null : flowText(value));
  const quoted = (value: string | null | undefined) => (value ? `'${value.replaceAll("'", "''")}'` : null);
  return `${id}: ${flowMap({
    title: text(title),
    publisher: text(publisher),
    number: quoted(number),
    date: date && /^\d{4}(-\d{2})?$/.test(date) ? quoted(date) : (date ?? null),
    url: quoted(url),
  })}`;
}

/** What an address of a document has to be, with the two sentences that say it is not one. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
export const noAddress = (text: string): [message: string, hint: string] => [
  `“${text}” không phải một địa chỉ.`,
  "Chép cả địa chỉ, bắt đầu bằng http:// hoặc https://.",
];

/** The code that was wished for, else the same with the first number from 2 that is free. */
export function freeSourceId(wished: string, taken: { has(id: string): boolean }): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wished : `${wished}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** One document more in data/sources.yaml. */
export function addSource(plan: Plan, line: string): void {
  plan.overlay.set("data/sources.yaml", withSource(plan.overlay.text("data/sources.yaml") ?? "", line));
}

/**
 * The text of data/sources.yaml with one document more: behind the last real one, so before the documents of illustrative
 * figures and the comment above them, which keep their place at the end.
 */
export function withSource(text: string, line: string): string {
  const lines = text.replace(/\n*$/, "").split("\n");
  const isEntry = (one: string) => /^[a-z0-9][\w-]*:/.test(one);
  let at = lines.length;
  for (let last = at - 1; last >= 0; last--) {
    const one = lines[last]!;
    if (isEntry(one) && !/\billustrative: true\b/.test(one)) break;
    // an entry of several lines is left alone: what belongs to it is not told line by line
    if (!isEntry(one) && one.trim() !== "" && !one.startsWith("#")) return `${lines.join("\n")}\n${line}\n`;
    at = last;
  }
  if (at === 0) return `${[...lines.filter((one) => one !== ""), line].join("\n")}\n`;
  return `${[...lines.slice(0, at), line, ...lines.slice(at)].join("\n")}\n`;
}
