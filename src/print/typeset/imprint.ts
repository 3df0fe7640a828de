import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import qrcode from "qrcode-generator";
import type { Paper } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";

/** The version of this program, from its package file. */
function version(): string {
  const held: { version: string } = JSON.parse(
    readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
  );
  return held.version;
}

/** A short name of a paper's content: two printings of the same words and figures carry the same one. */
export function contentCode(paper: Paper): string {
  return createHash("sha256").update(JSON.stringify(paper)).digest("hex").slice(0, 12);
}

/** The small print without that name: it changes with any word, and is no figure of the paper. */
export function withoutContentCode(line: string): string {
  return line.replace(/(?<=mã nội dung )[\da-f]{12}\b/u, "…");
}

/** The small print of a paper: its data editions, then the program's version and the code of its content. */
export function imprintOf(paper: Paper): string[] {
  const made = `Lập bằng Chuyên Sâu, phiên bản ${version()}; mã nội dung ${contentCode(paper)}.`;
  // Where the code stands beside the title, it says the address itself.
  const told =
    paper.address === undefined || kindOf(paper).codeBesideTitle
      ? made
      : `${made} Trang của giấy này: ${paper.address}`;
  return [...paper.colophon, told];
}

/** The QR code of an address as a described drawing: one path, a module per unit, four modules of quiet around. */
export function qrDrawing(address: string): string {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const quiet = 4;
  const side = count + 2 * quiet;
  let path = "";
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
    }
  }
  const label = `Mã QR dẫn đến ${address}`.replace(/[<>&"]/g, "");
  return `<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
