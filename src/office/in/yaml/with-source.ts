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
