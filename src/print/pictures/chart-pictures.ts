import type { Problem } from "../../model/problem.ts";
import { openPage, untilGone } from "../browser/gone.ts";
import { inBrowser } from "../browser/in-browser.ts";
import { outlinedSvg } from "./outline-text.ts";

/** A drawing for Office files: letters as outlines, and dots for programs that cannot draw it. */
export interface ChartPicture {
  svg: string;
  png: Uint8Array;
  /** In px of the drawing. */
  width: number;
  height: number;
}

/** Dots for each px: sharp on paper at the width of a page. */
const SCALE = 2;

function sizeOf(svg: string): { width: number; height: number } {
  const [, width = "0", height = "0"] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Draws charts with the browser that prints; found again by the SVG they were made from. */
export async function drawCharts(
  svgs: Iterable<string>,
  browserPath: string,
): Promise<{ pictures: Map<string, ChartPicture>; fault: Problem | null }> {
  const pictures = new Map<string, ChartPicture>();
  const wanted = [...new Set(svgs)];
  if (wanted.length === 0) return { pictures, fault: null };
  const fault = await inBrowser(browserPath, async (browser) => {
    const page = await openPage(browser, (opened) => opened.setJavaScriptEnabled(false));
    if (page === "gone") return "gone";
    for (const source of wanted) {
      if (pictures.has(source)) continue;
      const { width, height } = sizeOf(source);
      const svg = outlinedSvg(source);
      const drawn = await untilGone(page, async () => {
        await page.setViewport({
          width: Math.ceil(width),
          height: Math.ceil(height),
          deviceScaleFactor: SCALE,
        });
        await page.setContent(`<!doctype html><body style="margin:0;background:#fff">${svg}</body>`);
        return await page.screenshot({ type: "png" });
      });
      if (drawn === "gone") return "gone";
      pictures.set(source, {
        svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`,
        png: drawn,
        width,
        height,
      });
    }
    return "done";
  });
  return { pictures, fault };
}
