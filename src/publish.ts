import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Audience } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { ownersOf } from "./model/problem-owner.ts";
import { build } from "./pipeline.ts";
import { locateBrowser } from "./print/browser/locate-browser.ts";
import { inputsKey, keepPapers, keptPapers } from "./print/paper-store.ts";
import { mistakeAsProblem } from "./site/own-mistake.ts";
import { inFolder } from "./site/sharing/twin.ts";
import { madeLater, type Works, writePages, writePapers } from "./stages.ts";
import { takeLock } from "./write/disk/build-lock.ts";
import { diskProblem, systemCode } from "./write/disk/disk-fault.ts";
import { healSwap, swapFolder } from "./write/disk/swap.ts";
import { keepPictures, recallKeptPictures } from "./write/kept-pictures.ts";
import { dropPages, keepLast, lastGood } from "./write/last-good.ts";
import { checkOutput } from "./write/output-check.ts";
import type { PagesRead } from "./write/read-page.ts";
import { notBuilt, unknownConference } from "./write/withheld.ts";

interface PublishOptions {
  /** Project folder; the output goes to `_site` in it. */
  root: string;
  /** Path of a browser set by hand; null looks for one. */
  browser: string | null;
  /** For the office all of it; for everybody without what is only for the office. */
  audience?: Audience;
  /** One conference to build; the others keep their last good folders. */
  only?: string | null;
  /** All or nothing: one conference's error leaves the whole of the last output as it was. */
  strict?: boolean;
  onProgress: (line: string) => void;
}

export interface Published {
  done: boolean;
  problems: Problem[];
  /** Said when no browser could be found or started, or when the conference asked for is not there. */
  message: string | null;
}

const failed = (problems: Problem[], message: string | null = null): Published => ({
  done: false,
  problems,
  message,
});
const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === "error");

/**
 * Builds beside the last output and takes its place only when everything that all pages share is right: a failure there
 * leaves the last good `_site` as it was. An error of one conference withholds that one: its last good folder stays.
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
    // What is half made fills the disk further, and nobody looks at it.
    if (["ENOSPC", "EDQUOT"].includes(systemCode(error) ?? ""))
      await rm(join(work, "site"), { recursive: true, force: true }).catch(() => {});
    return failed([diskProblem(error, options.root) ?? mistakeAsProblem(error)]);
  }
}

async function inStages(options: PublishOptions): Promise<Published> {
  const { root, audience = "office", only = null, strict = false, onProgress } = options;
  const work = join(root, ".build");
  const staging = join(work, "site");
  await rm(staging, { recursive: true, force: true });

  // First of all, since without a browser everything that follows is in vain.
  const browser = await locateBrowser(options.browser, join(work, "trinh-duyet"));
  if (!browser.found) return failed([], `${browser.message}\n${browser.hint}`);
  for (const line of browser.refused) onProgress(`${line} Dùng trình duyệt khác: ${browser.path}`);

  const key = inputsKey(root);
  // What was built for the office never stays in an output for everybody.
  const before = (await keptPapers(join(work, "paper"), key)).audience;
  const last = audience === "public" && before !== "public" ? new Map() : await lastGood(root);
  const works: Works = { root, work, staging, browser: browser.path, onProgress };
  /** Conferences that are to be in this output. */
  const asked = new Set<string>();
  /** Conferences that have no page in this output, and those whose last good folders stay. */
  const dropped = new Set<string>();
  const kept = new Set<string>();
  const printed = new Set<string>();
  const told: Problem[] = [];
  const pagesRead: PagesRead = new Map();
  const pictures = join(work, "cache");
  await recallKeptPictures(pictures);
  for (;;) {
    onProgress("1/5 Đọc và kiểm tra dữ liệu, phân tích, vẽ biểu đồ");
    const { site, problems, conferences, withheld } = await build(root, {
      audience,
      twin: true,
      without: dropped,
      only,
      last,
    });
    // A build that fails later has drawn them all the same; without the file the next one draws again.
    await keepPictures(pictures, { all: only === null }).catch(() => {});
    for (const slug of conferences) asked.add(slug);
    // without data there are no conferences either, and the errors say why
    if (only !== null && asked.size > 0 && !asked.has(only))
      return failed(problems, withheld.includes(only) ? null : unknownConference(only, conferences));
    if (site === null || (strict && hasErrors(problems))) return failed([...problems, ...told]);
    if (only !== null) {
      if (!asked.has(only))
        return failed(problems, withheld.includes(only) ? null : unknownConference(only, conferences));
      for (const slug of conferences) if (slug !== only && last.has(slug)) kept.add(slug);
    }
    for (const slug of withheld.filter((one) => last.has(one))) kept.add(slug);
    const made = conferences.filter((slug) => !kept.has(slug));

    await writePages(site, works);
    // Before the papers, which take longest. A mistake that all pages share ends here, all others are told with the papers;
    // so are all where the last good pages of a conference are still to be put in their place.
    const soon =
      withheld.length === 0 ? await checkOutput(staging, { toCome: madeLater, read: pagesRead }) : [];
    if (ownersOf(soon).shared) return failed([...problems, ...told, ...soon]);

    const found = await writePapers(site, new Set(made), printed, works);
    await keepLast(root, staging, kept);
    const illustrative = [...site.pages, ...inFolder(site.english, site.english?.pages)]
      .filter((page) => page.illustrative)
      .map(({ path }) => path);
    const read = await checkOutput(staging, { illustrative, read: pagesRead });
    found.push(
      ...read.map((problem) =>
        ofKept(problem, kept) ? { ...problem, severity: "warning" as const } : problem,
      ),
    );

    const owners = ownersOf(found);
    if (owners.shared || (strict && hasErrors(found))) return failed([...problems, ...told, ...found]);
    if (owners.conferences.size > 0) {
      // Once more without them: nothing else may lead to pages that are not there.
      for (const slug of owners.conferences) (last.has(slug) ? kept : dropped).add(slug);
      told.push(...found.filter(({ severity }) => severity === "error"));
      await dropPages(staging, owners.conferences);
      continue;
    }

    onProgress("5/5 Thay bản cũ bằng bản mới");
    const papers = { key, audience, papers: site.papers };
    // What is printed later goes by this note: never for the office into an output for everybody. So it is made before
    // a public output takes its place, and once an output stands, what goes wrong with the note is no fault of it.
    if (audience === "public") await keepPapers(join(work, "paper"), papers);
    await swapFolder(staging, join(root, "_site"));
    if (audience !== "public") await keepPapers(join(work, "paper"), papers).catch(() => {});
    const missing = [...asked].filter((slug) => !conferences.includes(slug));
    const faulty = new Set([...withheld, ...missing, ...ownersOf(told).conferences]);
    const waiting = [...faulty].map((slug) => notBuilt(slug, kept.has(slug)));
    return { done: true, problems: [...problems, ...told, ...found, ...waiting], message: null };
  }
}

/** Whether a problem is of pages that were built before, which no build of today can mend. */
function ofKept(problem: Problem, kept: ReadonlySet<string>): boolean {
  const [owner] = ownersOf([{ ...problem, severity: "error" }]).conferences;
  return owner !== undefined && kept.has(owner);
}
