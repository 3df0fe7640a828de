import { readFile } from "node:fs/promises";

/**
 * A text file of the project with line ends as LF, whatever the checkout made of them: what is written from it is the
 * same on every system.
 */
export async function readLf(path: string): Promise<string> {
  return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
}
