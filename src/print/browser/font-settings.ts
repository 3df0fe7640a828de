import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { escapeText } from "../../format/markup.ts";

/** What fontconfig is told: the fonts of the packed browser and no others, so that every machine draws the same. */
export function settingsText(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeText(fonts)}</dir>
  <cachedir>${escapeText(cache)}</cachedir>
</fontconfig>
`;
}

/**
 * The settings for the fonts of the browser unpacked in `place`, written where they are missing or name another folder
 * (a project that was moved); returns their path. The ones that the package brings name folders of the system, in which
 * there is nothing: without any font at all the browser crashes on the first page.
 */
export function fontSettings(place: string): string {
  const folder = join(place, "cai-dat-phong");
  const file = join(folder, "fonts.conf");
  const text = settingsText(join(place, "fonts", "fonts"), join(folder, "cache"));
  if (readIfThere(file) === text) return file;
  mkdirSync(folder, { recursive: true });
  // Moved into place whole: another process may read it at this moment.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
  return file;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
