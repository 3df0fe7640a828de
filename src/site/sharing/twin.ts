import type { Dataset } from "../../model/dataset.ts";
import type { Site } from "../page.ts";
import { siteMap } from "./feeds.ts";

/** Things with a path as they stand in the output: those of the twin below its folder. */
export function inFolder<T extends { path: string }>(
  site: Pick<Site, "folder"> | undefined,
  items: readonly T[] | undefined,
): T[] {
  return (items ?? []).map((item) => ({ ...item, path: `${site?.folder ?? ""}${item.path}` }));
}

/** The Vietnamese site with its English twin where there is one, and the map of all pages. */
export function withTwin(dataset: Dataset, site: Site, english: Site | null): Site {
  const files = [...site.files, ...siteMap(dataset, site, english)];
  if (english === null) return { ...site, files };
  return { ...site, files, english };
}
