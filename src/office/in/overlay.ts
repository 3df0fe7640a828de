import type { Files } from "../../load/files.ts";

/** The project's files with changes laid over them, nothing written yet. */
export class Overlay {
  readonly #files: Files;
  readonly #listed: ReadonlySet<string>;
  readonly #texts = new Map<string, string>();

  constructor(files: Files) {
    this.#files = files;
    this.#listed = new Set(files.list());
  }

  /** The text as it would be; null when there is no such file. Line ends are LF. */
  text(file: string): string | null {
    const changed = this.#texts.get(file);
    if (changed !== undefined) return changed;
    if (!this.#listed.has(file)) return null;
    return new TextDecoder()
      .decode(this.#files.read(file))
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
  }

  set(file: string, text: string): void {
    if (text !== this.text(file)) this.#texts.set(file, text);
  }

  /** Takes all changes back. */
  clear(): void {
    this.#texts.clear();
  }

  /** Files that would change, with their new text and whether they are new. */
  changes(): { file: string; text: string; fresh: boolean }[] {
    return [...this.#texts]
      .map(([file, text]) => ({ file, text, fresh: !this.#listed.has(file) }))
      .sort((a, b) => Number(a.file > b.file) - Number(a.file < b.file));
  }

  /** All files as they would be, for checking them together. */
  asFiles(): Files {
    const bytes = new Map([...this.#texts].map(([file, text]) => [file, new TextEncoder().encode(text)]));
    return {
      list: () => [...new Set([...this.#listed, ...bytes.keys()])].sort(),
      size: (file) => bytes.get(file)?.length ?? this.#files.size(file),
      read: (file) => bytes.get(file) ?? this.#files.read(file),
    };
  }
}
