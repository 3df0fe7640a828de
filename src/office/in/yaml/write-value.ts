import { stringify } from "yaml";

/** A text as it stands in a YAML file: plain where that is safe, in quotes otherwise. */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true, defaultStringType: "PLAIN" }).trimEnd();
}

/** A value within braces or brackets: text with a comma or a brace needs quotes there. */
export function flowText(text: string): string {
  const [line = ""] = stringify([text], { lineWidth: 0, singleQuote: true, collectionStyle: "flow" }).split(
    "\n",
  );
  return line.replace(/^\[\s*/, "").replace(/\s*\]$/, "");
}

/** `{title: …, publisher: …}` of texts; empty ones are left out. */
export function flowMap(entries: Readonly<Record<string, string | null>>): string {
  const parts = Object.entries(entries).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `{${parts.join(", ")}}`;
}
