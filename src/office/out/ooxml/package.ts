import { zipSync } from "fflate";
import { PROGRAM } from "../../../model/issuing/program.ts";
import { el, part, textXml, type Xml } from "./xml.ts";

/** What an Office file says of itself. */
interface Properties {
  title: string;
  subject: string;
  author: string;
  /** ISO date of the record, so that the same data give the same bytes. */
  date: string;
}

/** A part of the package: its path, what it is, what it holds. */
export interface Part {
  path: string;
  /** MIME type; absent where the type follows from the ending (`xml` does not count). */
  type?: string;
  content: Xml | Uint8Array;
}

/** A link from one part to another. */
export interface Relation {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Endings whose type is the same in every package. */
const DEFAULTS: Record<string, string> = {
  rels: `application/vnd.openxmlformats-package.relationships+xml`,
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The first day that an archive can note, at noon by the machine's own clock, which is what an archive notes: every
 * file carries the same time in every time zone.
 */
const archiveTime = () => new Date(1980, 0, 1, 12);

/** The part that lists the links of another. */
export function relationsPart(owner: string, relations: readonly Relation[]): Part {
  const at = owner.lastIndexOf("/") + 1;
  return {
    path: `${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`,
    content: part(
      el(
        "Relationships",
        { xmlns: `${PACKAGE}/relationships` },
        ...relations.map(({ id, type, target, external }) =>
          el("Relationship", {
            Id: id,
            Type: type.startsWith("http") ? type : `${OFFICE}/relationships/${type}`,
            Target: target,
            TargetMode: external ? "External" : undefined,
          }),
        ),
      ),
    ),
  };
}

function contentTypes(parts: readonly Part[]): Xml {
  return part(
    el(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(DEFAULTS).map(([ending, type]) =>
        el("Default", { Extension: ending, ContentType: type }),
      ),
      ...parts.flatMap(({ path, type }) =>
        type === undefined ? [] : [el("Override", { PartName: `/${path}`, ContentType: type })],
      ),
    ),
  );
}

function coreProperties({ title, subject, author, date }: Properties): Xml {
  const moment = `${date}T00:00:00Z`;
  const dated = (name: string) => el(name, { "xsi:type": "dcterms:W3CDTF" }, moment);
  return part(
    el(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      el("dc:title", {}, textXml(title)),
      el("dc:subject", {}, textXml(subject)),
      el("dc:creator", {}, textXml(author)),
      el("cp:lastModifiedBy", {}, textXml(author)),
      dated("dcterms:created"),
      dated("dcterms:modified"),
      el("dc:language", {}, "vi-VN"),
    ),
  );
}

function appProperties(): Xml {
  return part(el("Properties", { xmlns: `${OFFICE}/extended-properties` }, el("Application", {}, PROGRAM)));
}

/**
 * An Office file: its parts with the list of their types, the properties, and the link to the main part, zipped with
 * one fixed time. The same parts give the same bytes in every time zone.
 */
export function officePackage(main: string, parts: readonly Part[], properties: Properties): Uint8Array {
  const all: Part[] = [
    relationsPart("", [
      { id: "rId1", type: "officeDocument", target: main },
      { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ]),
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      content: coreProperties(properties),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: appProperties(),
    },
    ...parts,
  ];
  const bytes = new TextEncoder();
  const entries = [{ path: "[Content_Types].xml", content: contentTypes(all) }, ...all].map(
    ({ path, content }): [string, Uint8Array] => [
      path,
      typeof content === "string" ? bytes.encode(content) : content,
    ],
  );
  return zipSync(Object.fromEntries(entries), { mtime: archiveTime(), level: 6 });
}
