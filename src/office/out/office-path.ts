import { isSlides } from "../../print/paper-kinds.ts";
import type { Paper } from "../../site/paper.ts";

/** Where the Office file of a paper lies in the site, beside its PDF: slides for PowerPoint, all others for Word. */
export function officePath({ folder, file, name }: Pick<Paper, "folder" | "file" | "name">): string {
  return `${folder}${file ?? name}.${isSlides({ name }) ? "pptx" : "docx"}`;
}
