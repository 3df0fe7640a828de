import { inVietnamese } from "../format/write.ts";
import type { Manifest } from "./manifest.ts";

/** Where it is recorded that a conference was released. */
export const releasePath = (slug: string): string => `data/releases/${slug}.yaml`;

/** The numbers of a release as lines, in one order: what its fingerprint is taken of. */
export function releasedLines(numbers: readonly Pick<Manifest["numbers"][number], "id" | "text">[]): string {
  return [...numbers]
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map(({ id, text }) => `${id} ${inVietnamese(text)}`)
    .join("\n");
}

/** The record of a release: what was said to everybody, so that a later change is seen. */
export function releaseYaml(manifest: Manifest, releasedOn: string, fingerprint: string): string {
  const numbers = [...manifest.numbers]
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map(({ id, text }) => `  ${id}: '${inVietnamese(text).replaceAll("'", "''")}'`);
  return [
    "# Do lệnh npm run release ghi khi phát hành; không sửa tay.",
    `conference: ${manifest.conference}`,
    `released_on: ${releasedOn}`,
    `fingerprint: ${fingerprint}`,
    numbers.length === 0 ? "numbers: {}" : "numbers:",
    ...numbers,
    "",
  ].join("\n");
}
