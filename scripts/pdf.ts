import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printProblems } from "../src/load/report/print.ts";
import { writeOfficeFiles } from "../src/office/out/disk.ts";
import { officePath } from "../src/office/out/office-path.ts";
import { batchLines } from "../src/print/browser/batch.ts";
import { locateBrowser } from "../src/print/browser/locate-browser.ts";
import { choosePapers } from "../src/print/choose-papers.ts";
import { paperPath } from "../src/print/paper-problems.ts";
import { inputsKey, keepPapers, keptPapers } from "../src/print/paper-store.ts";
import { printPapers } from "../src/print/print.ts";
import type { FittedSides } from "../src/print/typeset/fitted-sides.ts";
import { mistakeAsProblem } from "../src/site/own-mistake.ts";
import type { Paper } from "../src/site/page.ts";
import { takeLock } from "../src/write/disk/build-lock.ts";
import { diskProblem } from "../src/write/disk/disk-fault.ts";
import { healSwap } from "../src/write/disk/swap.ts";
import { readCommandLine } from "./command-line.ts";

const USAGE = `Cách dùng: npm run pdf -- <mã hội nghị>
In lại các bản PDF của một hội nghị vào _site, kèm bản Word, PowerPoint cùng tên.
  --only <bản>   chỉ in một bản: bao-cao, tom-tat, trinh-chieu, phu-luc, ke-hoach, thong-bao, phieu, phieu/<cơ quan>, phieu-tat-ca
  --help         hiện hướng dẫn này`;
const root = fileURLToPath(new URL("..", import.meta.url));
const stagingDir = join(root, ".build", "paper");

/** `npm run pdf -- <slug>`: prints the papers of one conference into `_site`; exit code 1 when one cannot be printed. */
process.exitCode = await run().catch((error: unknown) =>
  fail(printProblems([diskProblem(error, root) ?? mistakeAsProblem(error)])),
);

async function run(): Promise<number> {
  const line = readCommandLine(USAGE, { only: { type: "string" } }, true);
  if (!line.ok) return line.code;
  const [slug, ...rest] = line.words;
  if (slug === undefined || rest.length > 0) return fail(USAGE);
  const lock = await takeLock(join(root, ".build"));
  if (!lock.free) return fail(lock.message);
  try {
    await healSwap(join(root, ".build", "site"), join(root, "_site"));
    return await print({ slug, only: line.values.only ?? null });
  } finally {
    await lock.release();
  }
}

async function print(wish: { slug: string; only: string | null }): Promise<number> {
  const papers = await allPapers(wish.slug);
  if (papers === null) return 1;
  const choice = choosePapers(papers, wish);
  if (!choice.ok) return fail(`${choice.message}\n${USAGE}`);
  const browser = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!browser.found) return fail(`${browser.message}\n${browser.hint}`);
  for (const line of browser.refused) console.log(`${line} Dùng trình duyệt khác: ${browser.path}`);
  for (const line of batchLines(choice.papers)) console.log(line);
  const outDir = join(root, "_site");
  const contents = new Map<Paper, readonly number[]>();
  const sides = new Map<Paper, FittedSides>();
  const found = await printPapers(choice.papers, {
    outDir,
    stagingDir,
    browser: browser.path,
    onProgress: (done, total, paper) => console.log(`[${done}/${total}] ${paperPath(paper)}`),
    onContents: (paper, pages) => contents.set(paper, pages),
    onSides: (paper, held) => sides.set(paper, held),
  });
  if (!found.some(({ severity }) => severity === "error")) {
    const office = { outDir, root, browser: browser.path, contents, sides };
    found.push(...(await writeOfficeFiles(choice.papers, office)));
    for (const paper of choice.papers) console.log(officePath(paper));
  }
  if (found.length > 0) process.stderr.write(printProblems(found));
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The papers of the last build when nothing has changed since, else those of the data as they are now. */
async function allPapers(slug: string): Promise<readonly Paper[] | null> {
  const key = inputsKey(root);
  // A public `_site` gets public papers: nothing for the office may be printed into it.
  const { audience, papers } = await keptPapers(stagingDir, key, slug);
  if (papers) return papers;
  // Analysis and charts take most of the time to start, and are needed only here.
  const { build } = await import("../src/pipeline.ts");
  const { site, problems } = await build(root, { audience });
  if (site === null) {
    fail(printProblems(problems));
    return null;
  }
  await keepPapers(stagingDir, { key, audience, papers: site.papers });
  return site.papers;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
