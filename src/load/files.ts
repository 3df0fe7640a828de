import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Where files come from: the disk, or a map in a test. Paths are relative to the root and use "/". */
export interface Files {
  /** All files under `data` and `content`, sorted. */
  list(): string[];
  /** Bytes, known without reading. */
  size(file: string): number;
  read(file: string): Uint8Array;
}

/** The files of a project folder. A folder that does not exist holds no files. */
export function filesOnDisk(root: string): Files {
  const walk = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(name);
      return entry.isFile() ? [name] : [];
    });
  const exists = (folder: string) =>
    statSync(path.join(root, folder), { throwIfNoEntry: false })?.isDirectory();
  return {
    list: () => ["content", "data"].filter(exists).flatMap(walk).sort(),
    size: (file) => statSync(path.join(root, file)).size,
    read: (file) => readFileSync(path.join(root, file)),
  };
}

/** The same for files held in memory. */
export function filesInMemory(contents: Record<string, string | Uint8Array>): Files {
  const bytes = new Map(
    Object.entries(contents).map(([file, content]) => [
      file,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const at = (file: string) => bytes.get(file) ?? new Uint8Array();
  return { list: () => [...bytes.keys()].sort(), size: (file) => at(file).length, read: at };
}
