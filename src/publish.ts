import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Audience } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { build } from "./pipeline.ts";
import { batchLines } from "./print/browser/batch.ts";
import { locateBrowser } from "./print/browser/locate-browser.ts";
import { paperPath } from "./print/paper-problems.ts";
import { inputsKey, keepPapers } from "./print/paper-store.ts";
import { drawPictures } from "./print/pictures/pictures.ts";
import { printPapers } from "./print/print.ts";
import { mistakeAsProblem } from "./site/own-mistake.ts";
import { inFolder } from "./site/twin.ts";
import { takeLock } from "./write/build-lock.ts";
import { diskProblem } from "./write/disk-fault.ts";
import { checkOutput } from "./write/output-check.ts";
import { healSwap, swapFolder } from "./write/swap.ts";
import { writeBundles } from "./write/write-bundles.ts";
import { writeSite } from "./write/write-site.ts";

export interface PublishOptions {
  /** Project folder; the output goes to `_site` in it. */
  root: string;
  /** Path of a browser set by hand; null looks for one. */
  browser: string | null;
  /** For the office all of it; for everybody without what is only for the office. */
  audience?: Audience;
  onProgress: (line: string) => void;
}

export interface Published {
  done: boolean;
  problems: Problem[];
  /** Said when no browser could be found or started. */
  message: string | null;
}

const failed = (problems: Problem[], message: string | null = null): Published => ({
  done: false,
  problems,
  message,
});
const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === "error");

/**
 * Builds beside the last output and takes its place only when everything is right: a failure at any stage leaves the
 * last good `_site` as it was.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const work = join(options.root, ".build");
  try {
    const lock = await takeLock(work);
    if (!lock.free) return failed([], lock.message);
    try {
      await healSwap(join(work, "site"), join(options.root, "_site"));
      return await inStages(options);
    } finally {
      await lock.release();
    }
  } catch (error) {
    return failed([diskProblem(error, options.root) ?? mistakeAsProblem(error)]);
  }
}

async function inStages({
  root,
  browser,
  audience = "office",
  onProgress,
}: PublishOptions): Promise<Published> {
  const work = join(root, ".build");
  const staging = join(work, "site");
  await rm(staging, { recursive: true, force: true });

  // First of all, since without a browser everything that follows is in vain.
  const found = await locateBrowser(browser, join(work, "trinh-duyet"));
  if (!found.found) return failed([], `${found.message}\n${found.hint}`);
  for (const line of found.refused) onProgress(`${line} Dùng trình duyệt khác: ${found.path}`);

  onProgress("1/5 Đọc và kiểm tra dữ liệu, phân tích, vẽ biểu đồ");
  const key = inputsKey(root);
  const { site, problems } = await build(root, { audience, twin: true });
  if (site === null) return failed(problems);

  const { pages = [], files = [] } = site.english ?? {};
  onProgress(
    `2/5 Ghi ${site.pages.length + pages.length} trang, ${site.files.length + files.length} tệp số liệu`,
  );
  await writeSite(site, staging, root);

  onProgress(`3/5 In ${site.papers.length} bản PDF`);
  for (const line of batchLines(site.papers)) onProgress(`    ${line}`);
  const printing = await printPapers(site.papers, {
    outDir: staging,
    stagingDir: join(work, "paper"),
    browser: found.path,
    onProgress: (done, total, paper) => onProgress(`    ${done}/${total} ${paperPath(paper)}`),
  });
  const drawing = { outDir: staging, stagingDir: join(work, "paper"), browser: found.path };
  const pictures = [...(site.pictures ?? []), ...inFolder(site.english, site.english?.pictures)];
  printing.push(...(await drawPictures(pictures, drawing)));
  if (hasErrors(printing)) return failed([...problems, ...printing]);

  onProgress("4/5 Đóng gói bản ngoại tuyến, soát trang đã ghi");
  const base = site.baseAddress ?? null;
  const packing = await writeBundles(site.bundles ?? [], { outDir: staging, root, base });
  const illustrative = [...site.pages, ...inFolder(site.english, site.english?.pages)]
    .filter((page) => page.illustrative)
    .map(({ path }) => path);
  const broken = [...packing, ...(await checkOutput(staging, { illustrative }))];
  if (hasErrors(broken)) return failed([...problems, ...printing, ...broken]);

  onProgress("5/5 Thay bản cũ bằng bản mới");
  await swapFolder(staging, join(root, "_site"));
  await keepPapers(join(work, "paper"), { key, audience, papers: site.papers });
  return { done: true, problems: [...problems, ...printing, ...broken], message: null };
}
