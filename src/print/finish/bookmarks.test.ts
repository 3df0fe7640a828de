import { PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { expect, test } from "vitest";
import { outlineItems, outlineTitle } from "../pdf/outline.ts";
import { restoreBookmarks } from "./bookmarks.ts";

/** A document whose outline holds these titles, one behind the other, as Chromium writes them. */
async function outlined(titles: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const refs = titles.map(() => context.nextRef());
  titles.forEach((title, i) => {
    const item = context.obj({ Title: PDFHexString.fromText(title) });
    if (refs[i + 1]) item.set(PDFName.of("Next"), refs[i + 1]!);
    context.assign(refs[i]!, item);
  });
  const root = context.obj({});
  if (refs[0]) root.set(PDFName.of("First"), refs[0]);
  document.catalog.set(PDFName.of("Outlines"), context.register(root));
  return document;
}

test.each([
  ["capitals and lost spaces", ["BÁO CÁO", "II. VÌ SAOTHỨ HẠNG"], []],
  ["a heading set before and after a page break", ["BÁO CÁO", "II. VÌ SAO THỨ HẠNGII. VÌ SAO THỨ HẠNG"], []],
  ["another text", ["BÁO CÁO", "II. VÌ SAO THỨ HẠNG?"], ["II. VÌ SAO THỨ HẠNG?"]],
  ["a heading without a bookmark", ["BÁO CÁO"], ["II. Vì sao thứ hạng"]],
])("bookmarks: %s", async (_, titles, strangers) => {
  const document = await outlined(titles);
  expect(restoreBookmarks(document, ["Báo cáo", "II. Vì sao thứ hạng"])).toEqual(strangers);
  if (!strangers.length)
    expect(outlineItems(document).map(outlineTitle)).toEqual(["Báo cáo", "II. Vì sao thứ hạng"]);
});
