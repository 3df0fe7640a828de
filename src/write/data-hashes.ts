import { createHash } from "node:crypto";
import type { SiteFile } from "../site/page.ts";

const DESCRIPTOR = "du-lieu/datapackage.json";

/**
 * The files of a site with the fingerprint of each resource in the descriptor of the data, so that whoever fetched one
 * can tell that it is whole.
 */
export function withHashes(files: readonly SiteFile[]): readonly SiteFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return files.map((file) =>
    file.path === DESCRIPTOR ? { ...file, content: hashed(file, contents) } : file,
  );
}

function hashed({ content, path }: SiteFile, contents: ReadonlyMap<string, string>): string {
  const descriptor = JSON.parse(content) as { resources: { path: string }[] };
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const resources = descriptor.resources.map((resource) => {
    const held = contents.get(folder + resource.path);
    return held === undefined
      ? resource
      : { ...resource, hash: `sha256:${createHash("sha256").update(held).digest("hex")}` };
  });
  return `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`;
}
