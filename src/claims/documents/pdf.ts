import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a PDF for its words alone: no script of it runs and no font of the system is asked. The bytes are copied. */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
}

/**
 * The words of a PDF with text, a line for each line of its pages; empty for a scan. Null: no readable PDF; "locked":
 * one that asks for a password.
 */
export async function readPdf(bytes: Uint8Array): Promise<string | null | "locked"> {
  const task = openPdf(bytes);
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
      );
    }
    return pages.join("\n\n");
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "locked" : null;
  } finally {
    await task.destroy();
  }
}
