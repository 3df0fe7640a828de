/** For tests: an Office file read back, and all that is wrong with it as a package and by the order of its elements. */
import { strFromU8, unzipSync } from "fflate";
import { SEQUENCES } from "./sequences-fixture.ts";

/** The parts of a file by their paths, as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Every number of a text, with its sign and its digits as written. */
export function numbersOf(text: string): string[] {
  return (text.match(/[−+-]?\d+(?:[.,]\d+)*%?/gu) ?? []).sort();
}

const ELEMENT = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/** Elements that are opened and not closed, closed and not opened, or out of the order that the format demands. */
export function elementFaults(xml: string): string[] {
  const open: { name: string; children: string[] }[] = [{ name: "", children: [] }];
  const faults: string[] = [];
  for (const [, end, name = "", , self] of xml.matchAll(ELEMENT)) {
    if (end) {
      const closed = open.pop();
      if (closed?.name !== name) return [`</${name}>`];
      faults.push(...orderFaults(name, closed.children));
      continue;
    }
    open.at(-1)?.children.push(name);
    if (!self) open.push({ name, children: [] });
    else faults.push(...orderFaults(name, []));
  }
  const rest = xml.replace(/<\?xml[^>]*\?>/, "").replace(ELEMENT, "");
  if (/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(rest)) faults.push("stray sign");
  if (open.length > 1) faults.push(`<${open.at(-1)?.name}>`);
  return faults;
}

/** Children that have no place in their parent, or stand before one that must come first; those that are missing. */
function orderFaults(parent: string, children: readonly string[]): string[] {
  // Paragraphs and tables in any order, but a paragraph at the end.
  if (parent === "w:tc") return children.at(-1) === "w:p" ? [] : ["no w:p at the end of w:tc"];
  const sequence = SEQUENCES[parent]?.split(" ");
  if (!sequence) return [];
  const names = sequence.map((name) => name.replace(/[!*]$/u, ""));
  const once = new Set(sequence.filter((name) => !name.endsWith("*")).map((name) => name.replace("!", "")));
  const places = children.map((child) => names.indexOf(child));
  return [
    ...children.filter((_, at) => places[at] === -1).map((child) => `${child} in ${parent}`),
    ...children
      .filter((_, at) => at > 0 && places[at] !== -1 && (places[at] ?? 0) < (places[at - 1] ?? 0))
      .map((child) => `${child} too late in ${parent}`),
    ...children
      .filter((child, at) => once.has(child) && children.indexOf(child) !== at)
      .map((child) => `second ${child} in ${parent}`),
    ...sequence
      .filter((name) => name.endsWith("!") && !children.includes(name.slice(0, -1)))
      .map((name) => `no ${name.slice(0, -1)} in ${parent}`),
  ];
}

const attributes = (tag: string) =>
  new Map([...tag.matchAll(/\s([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

/** The path that a link of a part leads to. */
function targetOf(owner: string, target: string): string {
  const path = [...owner.split("/").slice(0, -1), ...target.split("/")];
  const steps: string[] = [];
  for (const step of path) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Links without a target, ids that two links share, ids that are used and not there. */
function linkFaults(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const reached = new Set(["[Content_Types].xml"]);
  for (const [path, content] of parts) {
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace(/_rels\/([^/]+)\.rels$/u, "$1").replace(/^_rels\/\.rels$/u, "");
    reached.add(path);
    const known = new Set<string>();
    for (const [tag] of content.matchAll(/<Relationship [^>]*>/g)) {
      const held = attributes(tag);
      const id = held.get("Id") ?? "";
      if (known.has(id)) faults.push(`${path}: ${id} twice`);
      known.add(id);
      if (held.get("TargetMode") === "External") continue;
      const target = targetOf(owner, held.get("Target") ?? "");
      reached.add(target);
      if (!parts.has(target)) faults.push(`${path}: no ${target}`);
    }
    const used = (parts.get(owner) ?? "").matchAll(/ r:(?:id|embed|link)="([^"]+)"/g);
    for (const [, id = ""] of used) if (!known.has(id)) faults.push(`${owner}: ${id} leads nowhere`);
  }
  for (const path of parts.keys()) if (!reached.has(path)) faults.push(`${path}: nothing leads there`);
  return faults;
}

function typeFaults(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = ""]) => path);
  return [
    ...named.filter((path) => !parts.has(path)).map((path) => `type of ${path}, which is not there`),
    ...named.filter((path, at) => named.indexOf(path) !== at).map((path) => `two types of ${path}`),
    ...[...parts.keys()]
      .filter((path) => path !== "[Content_Types].xml" && !named.includes(path))
      // `xml` says nothing of what a part is.
      .filter((path) => path.endsWith(".xml") || !endings.has(path.split(".").at(-1) ?? ""))
      .map((path) => `no type of ${path}`),
  ];
}

/** Ids of drawings and shapes that repeat in one part. */
function idFaults(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, content]) => {
    const ids = [...content.matchAll(/<(?:p:cNvPr|wp:docPr|w:bookmarkStart) [^>]*?\b(?:w:)?id="(\d+)"/g)];
    const numbers = ids.map(([, id]) => id);
    return numbers.filter((id, at) => numbers.indexOf(id) !== at).map((id) => `${path}: id ${id} twice`);
  });
}

/** All that is wrong with an Office file; those inside it are read too. */
export function packageFaults(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const parts = partsOf(bytes);
  const inside = Object.entries(files).flatMap(([path, file]) =>
    path.endsWith(".xlsx") ? packageFaults(file).map((fault) => `${path} › ${fault}`) : [],
  );
  const elements = [...parts].flatMap(([path, content]) =>
    /\.(xml|rels)$/u.test(path) ? elementFaults(content).map((fault) => `${path}: ${fault}`) : [],
  );
  return [...typeFaults(parts), ...linkFaults(parts), ...idFaults(parts), ...elements, ...inside];
}
