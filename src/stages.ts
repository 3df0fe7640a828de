import { join } from "node:path";
import type { Problem } from "./model/problem.ts";
import { ownersOf } from "./model/problem-owner.ts";
import { writeOfficeFiles, writeWorkbooks } from "./office/out/disk.ts";
import { batchLines } from "./print/browser/batch.ts";
import { slugOf } from "./print/choose-papers.ts";
import { paperPath } from "./print/paper-problems.ts";
import { drawPictures } from "./print/pictures/pictures.ts";
import { printPapers } from "./print/print.ts";
import type { FittedSides } from "./print/typeset/fitted-sides.ts";
import type { Paper, Site } from "./site/page.ts";
import { inFolder } from "./site/sharing/twin.ts";
import { writeBundles } from "./write/write-bundles.ts";
import { writeSite } from "./write/write-site.ts";

/** Where one build works, and whom it tells. */
export interface Works {
  root: string;
  work: string;
  staging: string;
  browser: string;
  onProgress: (line: string) => void;
}

/** Files that are written after the pages that lead to them: papers, their Office files, pictures and icons, offline copies. */
export const madeLater = (path: string) => /\.(?:pdf|docx|pptx|png|ico|zip)$/.test(path);

/** Pages, data and workbooks in each language. */
export async function writePages(site: Site, { root, staging, onProgress }: Works): Promise<void> {
  const { pages = [], files = [] } = site.english ?? {};
  onProgress(
    `2/5 Ghi ${site.pages.length + pages.length} trang, ${site.files.length + files.length} tệp số liệu`,
  );
  await writeSite(site, staging, root);
  await writeWorkbooks(site, staging);
  if (site.english) await writeWorkbooks(site.english, join(staging, site.english.folder ?? ""));
}

/** Papers, pictures and offline copies of these conferences; papers of an earlier round are not printed again. */
export async function writePapers(
  site: Site,
  made: ReadonlySet<string>,
  printed: Set<string>,
  { root, work, staging, browser, onProgress }: Works,
): Promise<Problem[]> {
  const papers = site.papers.filter((paper) => made.has(slugOf(paper)) && !printed.has(paperPath(paper)));
  onProgress(`3/5 In ${papers.length} bản PDF`);
  for (const line of batchLines(papers)) onProgress(`    ${line}`);
  const drawing = { outDir: staging, stagingDir: join(work, "paper"), browser };
  const contents = new Map<Paper, readonly number[]>();
  const sides = new Map<Paper, FittedSides>();
  const found = await printPapers(papers, {
    ...drawing,
    onProgress: (done, total, paper) => onProgress(`    ${done}/${total} ${paperPath(paper)}`),
    onContents: (paper, numbers) => contents.set(paper, numbers),
    onSides: (paper, held) => sides.set(paper, held),
  });
  for (const paper of papers) printed.add(paperPath(paper));
  found.push(...(await writeOfficeFiles(papers, { outDir: staging, root, browser, contents, sides })));
  const pictures = [...(site.pictures ?? []), ...inFolder(site.english, site.english?.pictures)];
  found.push(...(await drawPictures(pictures, drawing)));

  onProgress("4/5 Đóng gói bản ngoại tuyến, soát trang đã ghi");
  const base = site.baseAddress ?? null;
  // One conference's fault costs the others nothing, their offline copies neither.
  const faulty = ownersOf(found).conferences;
  const whole = (site.bundles ?? []).filter(
    (bundle) => made.has(slugOf(bundle)) && !faulty.has(slugOf(bundle)),
  );
  found.push(...(await writeBundles(whole, { outDir: staging, root, base })));
  return found;
}
