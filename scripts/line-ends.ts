import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the formatter must be told about line ends: nothing in a checkout with LF; in one that somebody's Git or editor
 * has turned to CRLF, that this is no fault.
 */
export function lineEnds(root: string): string[] {
  return readFileSync(join(root, "package.json"), "utf8").includes("\r\n") ? ["--line-ending=crlf"] : [];
}
