import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from "pdf-lib";

const ID = PDFName.of("ID");
const HEADERS = PDFName.of("Headers");
const ID_TREE = PDFName.of("IDTree");

/**
 * Renames the structure elements by their order in the file. Chromium takes the names from a counter of the whole
 * browser and hands them out as cells are met, so they depend on what was printed before. Cells name their heads by
 * them, and the tree of names, which is sorted by name, is made anew.
 */
export function renumberStructure(document: PDFDocument): void {
  const { context } = document;
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const oldTree = root?.get(ID_TREE);
  if (root === undefined || oldTree === undefined) return;
  const renamed = new Map<string, PDFString>();
  const entries: PDFObject[] = [];
  const elements = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFDict && object.has(PDFName.of("S")) ? [{ ref, object }] : [],
    );
  for (const { ref, object } of elements) {
    const name = object.get(ID);
    if (!(name instanceof PDFString)) continue;
    const fresh = PDFString.of(`node${String(renamed.size + 1).padStart(8, "0")}`);
    renamed.set(name.asString(), fresh);
    object.set(ID, fresh);
    entries.push(fresh, ref);
  }
  for (const { object } of elements) renameHeaders(object, renamed);
  removeTree(document, oldTree);
  root.set(ID_TREE, context.register(context.obj({ Names: context.obj(entries) })));
}

/** The attributes of a cell list the names of its heads. */
function renameHeaders(element: PDFDict, renamed: ReadonlyMap<string, PDFString>): void {
  const attributes = element.lookup(PDFName.of("A"));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const attribute of all) {
    const headers = attribute instanceof PDFDict ? attribute.lookupMaybe(HEADERS, PDFArray) : undefined;
    headers?.asArray().forEach((header, index) => {
      const fresh = header instanceof PDFString ? renamed.get(header.asString()) : undefined;
      if (fresh) headers.set(index, fresh);
    });
  }
}

function removeTree(document: PDFDocument, node: PDFObject): void {
  const dict = document.context.lookup(node);
  const kids = dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of("Kids"), PDFArray) : undefined;
  for (const kid of kids?.asArray() ?? []) removeTree(document, kid);
  if (node instanceof PDFRef) document.context.delete(node);
}
