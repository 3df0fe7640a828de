import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { readLf } from "../../write/disk/read-lf.ts";
import { openPage } from "../browser/gone.ts";

/** A PNG as an icon file with one picture in it, which every browser reads that asks for `favicon.ico`. */
export function iconFile(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size % 256);
  head.setUint8(7, size % 256);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}

async function drawMark(
  browser: Browser,
  mark: string,
  size: number,
  ground: string | null,
): Promise<Uint8Array | "gone"> {
  let picture = new Uint8Array();
  const page = await openPage(browser, async (opened) => {
    await opened.setJavaScriptEnabled(false);
    await opened.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    const room = ground === null ? 0 : Math.round(size / 8);
    const side = size - 2 * room;
    const style = `margin:0;padding:${room}px;background:${ground ?? "transparent"}`;
    const drawing = mark.replace("<svg ", `<svg width="${side}" height="${side}" style="display:block" `);
    await opened.setContent(`<!doctype html><body style="${style}">${drawing}</body>`);
    picture = new Uint8Array(await opened.screenshot({ type: "png", omitBackground: ground === null }));
  });
  if (page === "gone") return "gone";
  await page.close();
  return picture;
}

/** Writes the icons that are no SVG: `favicon.ico` at the root, and the one that phones put on their home screen. */
export async function drawIcons(
  browser: Browser,
  templatesDir: string,
  outDir: string,
): Promise<"gone" | "done"> {
  const mark = await readLf(join(templatesDir, "mark.svg"));
  await mkdir(join(outDir, "assets"), { recursive: true });
  const small = await drawMark(browser, mark, 32, null);
  if (small === "gone") return "gone";
  await writeFile(join(outDir, "favicon.ico"), iconFile(small, 32));
  const touch = await drawMark(browser, mark, 180, "#ffffff");
  if (touch === "gone") return "gone";
  await writeFile(join(outDir, "assets", "apple-touch-icon.png"), touch);
  return "done";
}
