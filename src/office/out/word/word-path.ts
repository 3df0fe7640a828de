import type { Paper } from "../../../site/paper.ts";

/** Where the Word file of a paper lies in the site: beside its PDF. */
export function wordPath({ folder, file, name }: Pick<Paper, "folder" | "file" | "name">): string {
  return `${folder}${file ?? name}.docx`;
}
