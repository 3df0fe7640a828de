import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, ProtocolError, TimeoutError } from "puppeteer";
import type { Problem } from "../model/problem.ts";
import { createEnvironment } from "../site/nunjucks.ts";
import type { Paper } from "../site/paper.ts";
import { batchProblems } from "./browser/batch.ts";
import { openPage, untilGone } from "./browser/gone.ts";
import { inBrowser } from "./browser/in-browser.ts";
import { seal } from "./browser/launch.ts";
import { type Delivery, deliver, type Finishing, refusedDir } from "./deliver.ts";
import { startFinisher } from "./finish/finisher.ts";
import { kindOf } from "./paper-kinds.ts";
import { paperProblem } from "./paper-problems.ts";
import { stagePapers } from "./typeset/stage-papers.ts";
import { type Draft, type Press, typeset } from "./typeset/typeset.ts";

interface PrintOptions extends Delivery {
  /** The browser's executable, from `locateBrowser`. */
  browser: string;
  onProgress(done: number, total: number, paper: Paper): void;
}

/** More pages open at once print no faster. */
const PAGES_AT_ONCE = 2;
const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

/**
 * Prints papers to PDF, reads each file back, and returns what is wrong with them; a paper with an error is kept aside, and a batch misses none of its files. The same papers give the same bytes with the same browser.
 */
export async function printPapers(papers: readonly Paper[], options: PrintOptions): Promise<Problem[]> {
  if (papers.length === 0) return [];
  const press: Press = { stagingDir: resolve(options.stagingDir), environment: createEnvironment(TEMPLATES) };
  const finisher = startFinisher();
  try {
    await stagePapers(press.stagingDir, TEMPLATES);
    // one that somebody is looking at stays until it is closed
    await rm(refusedDir(options), { recursive: true, force: true }).catch(() => {});
    const round = startRound(papers, { ...options, press, finish: finisher.finish });
    const fault = await inBrowser(options.browser, (browser) => printRest(browser, round));
    await Promise.all(round.finishing);
    const found = papers.map((_, at) => round.found.get(at) ?? []);
    if (fault !== null) return [...found.flat(), fault];
    const written = papers.filter((_, at) => !found[at]?.some(({ severity }) => severity === "error"));
    return [...found.flat(), ...batchProblems(papers, written)];
  } finally {
    await finisher.close();
  }
}

interface Works extends Omit<PrintOptions, "browser">, Finishing {
  press: Press;
}

/** Papers that are still to be printed, and what is known of the others by their place in the list. */
interface Round {
  waiting: { paper: Paper; at: number }[];
  found: Map<number, Problem[]>;
  finishing: Promise<void>[];
  works: Works;
  settle(at: number, paper: Paper, problems: Problem[]): void;
}

function startRound(papers: readonly Paper[], works: Works): Round {
  const found = new Map<number, Problem[]>();
  const waiting = papers
    .map((paper, at) => ({ paper, at }))
    .sort((a, b) => kindOf(b.paper).length - kindOf(a.paper).length || a.at - b.at);
  const settle = (at: number, paper: Paper, problems: Problem[]) => {
    found.set(at, problems);
    works.onProgress(found.size, papers.length, paper);
  };
  return { waiting, found, finishing: [], works, settle };
}

/**
 * Two pages take papers in turn; each printed paper is finished and checked while they go on. "gone" when the browser
 * died: the papers that it was printing wait again.
 */
async function printRest(browser: Browser, round: Round): Promise<"gone" | "done"> {
  const { waiting, works, settle } = round;
  let gone = false;
  const lane = async (): Promise<void> => {
    let page: Page | "gone" | null = null;
    for (let next = waiting.shift(); next; next = gone ? undefined : waiting.shift()) {
      const { paper, at } = next;
      page ??= await openPage(browser, (opened) => seal(opened, works.press.stagingDir));
      const draft = page === "gone" ? "gone" : await typesetInTime(page, paper, works.press);
      if (page === "gone" || draft === "gone") {
        waiting.unshift(next);
        gone = true;
        return;
      }
      if (draft === "too-slow") {
        await page.close();
        page = null;
        settle(at, paper, [tooSlow(paper)]);
      } else
        round.finishing.push(deliver(paper, draft, works).then((problems) => settle(at, paper, problems)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(PAGES_AT_ONCE, waiting.length) }, lane));
  return gone ? "gone" : "done";
}

async function typesetInTime(page: Page, paper: Paper, press: Press): Promise<Draft | "too-slow" | "gone"> {
  try {
    return await untilGone(page, () => typeset(page, paper, press));
  } catch (error) {
    if (error instanceof TimeoutError) return "too-slow";
    if (error instanceof ProtocolError && /timed out/u.test(error.message)) return "too-slow";
    throw error;
  }
}

function tooSlow(paper: Paper): Problem {
  return paperProblem(paper, {
    code: "browser-failed",
    message: "trình duyệt không in xong trong thời gian cho phép.",
    hint: "Đóng bớt chương trình khác rồi chạy lại.",
  });
}
