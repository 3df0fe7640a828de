import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { ownFolder, removeLeftOvers } from "./left-overs.ts";

const WRITING = "dang-ghi-";

const sealOf = (bytes: Uint8Array) =>
  Buffer.from(
    `${createHash("sha256").update(bytes).digest("hex")} ${String(bytes.length).padStart(12, "0")}\n`,
  );
const SEAL_BYTES = sealOf(new Uint8Array()).length;

/** What was kept at a path, when it still is what was kept: same length, same fingerprint; null otherwise. */
export async function readKept(path: string): Promise<Uint8Array | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length < SEAL_BYTES) return null;
  const content = bytes.subarray(SEAL_BYTES);
  return bytes.subarray(0, SEAL_BYTES).equals(sealOf(content)) ? content : null;
}

/** Keeps bytes at a path with their length and fingerprint before them; moved into place whole. */
export async function keepFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await removeLeftOvers(folder, WRITING);
  const beside = `${ownFolder(folder, WRITING)}${basename(path)}`;
  await writeFile(beside, Buffer.concat([sealOf(bytes), bytes]));
  await rename(beside, path);
}
