import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { unescaped } from "../../format/markup.ts";
import { pageText } from "../../print/read-back/page-text.ts";
import { readText } from "../read-pdf.ts";

/** Streams of a PDF as they are before packing: fonts, drawings, and the objects that newer files pack together. */
function streamsOf(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  const start = /(?<!end)stream\r?\n/g;
  const text = pdf.toString("latin1");
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const end = text.indexOf("endstream", start.lastIndex);
    if (end < 0) break;
    try {
      streams.push(inflateSync(pdf.subarray(start.lastIndex, end)));
    } catch {
      // A stream that is not packed is searched with the file itself.
    }
    start.lastIndex = end;
  }
  return streams;
}

/** Words without spaces, since a line may end anywhere; letters as one character each. */
const closed = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

/** Ways to write a text are asked for again with each of thousands of files. */
function once<Ways>(ways: (needle: string) => Ways): (needle: string) => Ways {
  const known = new Map<string, Ways>();
  return (needle) => {
    const held = known.get(needle) ?? ways(needle);
    known.set(needle, held);
    return held;
  };
}

/** The ways in which a text may stand in a text file, without its spaces. */
const spelled = once((needle: string): string[] => {
  const escaped = JSON.stringify(needle)
    .slice(1, -1)
    .replace(/[^\0-\x7f]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [...new Set([needle, encodeURI(needle), escaped].map(closed))];
});

/** The ways in which a PDF may write a text in its properties, bookmarks and descriptions. */
const encoded = once((needle: string): Buffer[] => {
  const wide = Buffer.from(needle, "utf16le").swap16();
  const hex = wide.toString("hex");
  return [Buffer.from(needle), wide, Buffer.from(hex), Buffer.from(hex.toUpperCase())];
});

/** The words of an XML part without its elements. */
const wordsOfXml = (xml: string) => unescaped(xml.replace(/<[^>]*>/gu, ""));

const digest = (content: Buffer) => createHash("sha256").update(content).digest("hex");

/**
 * Which of the texts stand in a file, in whatever way it is packed and spelt: "needle in name". Contents that stand in
 * `searched` already, such as files of a bundle, are not searched again.
 */
export async function findingsIn(
  name: string,
  content: Buffer,
  needles: readonly string[],
  searched: Set<string>,
): Promise<string[]> {
  const found = needles.filter((needle) => name.includes(needle)).map((needle) => `${needle} in ${name}`);
  if (searched.has(digest(content))) return found;
  searched.add(digest(content));
  if (/\.(?:zip|docx|xlsx|pptx)$/u.test(name)) {
    for (const [path, held] of Object.entries(unzipSync(content))) {
      found.push(...(await findingsIn(`${name}!${path}`, Buffer.from(held), needles, searched)));
    }
  } else if (name.endsWith(".pdf")) {
    const bytes = Buffer.concat([content, ...streamsOf(content)]);
    const words = closed((await readText(content)).map(pageText).join(" "));
    const there = (needle: string) =>
      words.includes(closed(needle)) || encoded(needle).some((spelling) => bytes.includes(spelling));
    found.push(...needles.filter(there).map((needle) => `${needle} in ${name}`));
  } else {
    const whole = content.toString("utf8");
    // Office programs part a sentence into runs wherever its look changes.
    const words = closed(name.endsWith(".xml") ? `${whole}\n${wordsOfXml(whole)}` : whole);
    const there = (needle: string) => spelled(needle).some((spelling) => words.includes(spelling));
    found.push(...needles.filter(there).map((needle) => `${needle} in ${name}`));
  }
  return found;
}
