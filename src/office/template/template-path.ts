import { PAPER_KINDS } from "../../print/paper-kinds.ts";
import type { Paper } from "../../site/paper.ts";

/** Where an office lays its templates. */
export const TEMPLATES = "data/mau-van-ban";

/** The name of a template for all papers. */
const GENERAL = "chung";

/** Which papers a template can be named for. */
export const TEMPLATE_NAMES: readonly string[] = [
  GENERAL,
  ...Object.entries(PAPER_KINDS).flatMap(([name, { word }]) => (word === null ? [] : [name])),
];

/**
 * The template of a paper among the files of the data, with whether it is named for that kind of paper: that of its
 * conference goes before that of all, the named before the general. Null when there is none.
 */
export function templateOf(
  { folder, name }: Pick<Paper, "folder" | "name">,
  files: readonly string[],
): { file: string; named: boolean } | null {
  const slug = /(?:^|\/)hoi-nghi\/([^/]+)\/$/.exec(folder)?.[1];
  const rooms = [...(slug === undefined ? [] : [`${TEMPLATES}/${slug}`]), TEMPLATES];
  for (const room of rooms)
    for (const wanted of [name, GENERAL]) {
      const file = files.find((one) => one.toLowerCase() === `${room}/${wanted}.docx`.toLowerCase());
      if (file !== undefined) return { file, named: wanted !== GENERAL };
    }
  return null;
}
