import { strFromU8, unzipSync } from "fflate";
import { unpackedBytes } from "../../opened/unpacked-size.ts";
import { elementsIn, parseXml, type XmlElement } from "../../opened/xml-tree.ts";
import type { Refusal } from "./refusals.ts";
import * as refusals from "./refusals.ts";

/** Largest template taken, and largest size of all its parts once unpacked, in MB. */
const MOST_MB = 8;
const MOST_UNPACKED_MB = 48;
const MB = 1024 * 1024;

/** A link of a part, as its list of links tells it. */
interface TemplateLink {
  /** The last word of its type: "header", "image", "hyperlink". */
  kind: string;
  target: string;
  external: boolean;
}

/** The parts of a Word document as bytes, with what is asked of them. */
export interface TemplatePackage {
  bytes(path: string): Uint8Array | null;
  xml(path: string): XmlElement | null;
  /** The links of a part by their ids; targets inside the package are paths from its root. */
  links(path: string): Map<string, TemplateLink>;
  /** The document itself. */
  document: string;
}

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, position) => bytes[position] === byte);

/** Opens a template, or says all that keeps it from being opened. Nothing in it is run, and nothing is fetched. */
export function openPackage(bytes: Uint8Array): TemplatePackage | Refusal[] {
  const shell = shellFault(bytes);
  if (shell) return [shell];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return [refusals.broken()];
  }
  const paths = Object.keys(files);
  if (files.mimetype && strFromU8(files.mimetype).includes("opendocument")) return [refusals.openDocument()];
  const held = packageOf(files);
  const types = held.xml("[Content_Types].xml");
  if (!types) return [refusals.notWord()];
  const main = elementsIn(types, "Override").find(({ attributes }) =>
    /\.(document|template)(\.macroEnabled\w*)?\.main\+xml$/.test(attributes.get("ContentType") ?? ""),
  );
  if (!main) return [refusals.notWord()];
  const found: Refusal[] = [];
  const type = main.attributes.get("ContentType") ?? "";
  if (/macroEnabled/i.test(type) || paths.some((path) => /vbaproject|vbadata/i.test(path)))
    found.push(refusals.macros());
  const document = (main.attributes.get("PartName") ?? "").replace(/^\//, "");
  if (paths.some((path) => /(^|\/)(embeddings|activex)\//i.test(path))) found.push(refusals.embedded());
  found.push(...outsideLinks(paths, held));
  const root = held.xml(document);
  if (root?.name !== "w:document") return [...found, refusals.broken()];
  if ((root.attributes.get("xmlns:w") ?? "").includes("purl.oclc.org")) return [...found, refusals.strict()];
  return found.length > 0 ? found : { ...held, document };
}

/** What the first bytes and the directory of an archive tell. */
function shellFault(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return refusals.empty();
  if (bytes.length > MOST_MB * MB) return refusals.tooLarge(MOST_MB);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
    return strFromU8(bytes, true).includes(name) ? refusals.encrypted() : refusals.oldWord();
  }
  if (!starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return refusals.notWord();
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) return refusals.broken();
  return unpacked > MOST_UNPACKED_MB * MB ? refusals.tooMuchInside(MOST_UNPACKED_MB) : null;
}

function packageOf(files: Readonly<Record<string, Uint8Array>>): Omit<TemplatePackage, "document"> {
  const bytes = (path: string) => (Object.hasOwn(files, path) ? files[path]! : null);
  const xml = (path: string) => {
    const content = bytes(path);
    if (!content) return null;
    const wide = starts(content, 0xff, 0xfe)
      ? "utf-16le"
      : starts(content, 0xfe, 0xff)
        ? "utf-16be"
        : "utf-8";
    return parseXml(new TextDecoder(wide).decode(content));
  };
  const links = (path: string) => {
    const at = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, at);
    const list = xml(`${folder}_rels/${path.slice(at)}.rels`);
    return new Map(
      (list ? elementsIn(list, "Relationship") : []).map(({ attributes }): [string, TemplateLink] => {
        const external = attributes.get("TargetMode") === "External";
        const target = attributes.get("Target") ?? "";
        return [
          attributes.get("Id") ?? "",
          {
            kind: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
            target: external ? target : joined(folder, target),
            external,
          },
        ];
      }),
    );
  };
  return { bytes, xml, links };
}

/** A target of a link as a path from the root of the package. */
function joined(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Links that would be followed when the document is opened; those that a reader clicks are left out, not refused. */
function outsideLinks(paths: readonly string[], held: Omit<TemplatePackage, "document">): Refusal[] {
  const found = new Map<string, Refusal>();
  for (const list of paths.filter((path) => path.endsWith(".rels"))) {
    const owner = list.replace(/_rels\/([^/]+)\.rels$/, "$1");
    for (const { kind, target, external } of held.links(owner).values()) {
      if (kind === "control" || kind === "oleObject") found.set("ole", refusals.embedded());
      if (!external || kind === "hyperlink") continue;
      // every document of a machine names the template that it was made from; only one elsewhere is fetched
      if (kind === "attachedTemplate") {
        if (/^(https?|ftp):|^(file:)?[\\/]{2}(?![\\/])/i.test(target))
          found.set(target, refusals.remoteTemplate(target));
      } else found.set(target, refusals.outside(target));
    }
  }
  return [...found.values()];
}
