import { rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, ProtocolError, TimeoutError } from "puppeteer";
import type { Problem } from "../model/problem.ts";
import { createEnvironment } from "../site/nunjucks.ts";
import type { Paper } from "../site/paper.ts";
import { heldOpen } from "../write/disk/disk-fault.ts";
import { writeWhole } from "../write/disk/rename.ts";
import { batchProblems } from "./browser/batch.ts";
import { openPage, untilGone } from "./browser/gone.ts";
import { inBrowser } from "./browser/in-browser.ts";
import { seal } from "./browser/launch.ts";
import type { FinishJob, FinishResult } from "./finish/finish.ts";
import { startFinisher } from "./finish/finisher.ts";
import { PRODUCER } from "./finish/xmp.ts";
import { kindOf } from "./paper-kinds.ts";
import { paperPath, paperProblem } from "./paper-problems.ts";
import { paperExpectations, paperTitle } from "./read-back/expectations.ts";
import type { FittedSides } from "./typeset/fitted-sides.ts";
import { stagePapers } from "./typeset/stage-papers.ts";
import { type Draft, type Press, typeset } from "./typeset/typeset.ts";

interface PrintOptions {
  /** Where the site is being written; a paper goes to its own folder below it. */
  outDir: string;
  /** Where the papers' HTML, faces and style sheet are laid out for the browser. */
  stagingDir: string;
  /** The browser's executable, from `locateBrowser`. */
  browser: string;
  onProgress(done: number, total: number, paper: Paper): void;
  /** Told of each paper with a table of contents on which pages its entries came to stand, in order. */
  onContents?(paper: Paper, pages: readonly number[]): void;
  /** Told of each handout what found room on its sides. */
  onSides?(paper: Paper, sides: FittedSides): void;
}

/** Beside the staging folder lies what was refused in the last printing, for a person to look at. */
function refusedDir({ stagingDir }: Pick<PrintOptions, "stagingDir">): string {
  return join(dirname(resolve(stagingDir)), "giay-bi-tu-choi");
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

interface Works extends Omit<PrintOptions, "browser"> {
  press: Press;
  finish(job: FinishJob): Promise<FinishResult>;
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
      } else round.finishing.push(hand(paper, draft, works).then((problems) => settle(at, paper, problems)));
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

/** Finishes one printed paper and writes it: to the site, or, where it lost or falsified content, to those refused. */
async function hand(paper: Paper, draft: Draft, works: Works): Promise<Problem[]> {
  const expected = paperExpectations(paper, draft);
  const { bytes, unmatched, unfilled, contentsPages, problems } = await works.finish({
    printed: draft.printed,
    input: {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PRODUCER,
      date: paper.date,
      headings: draft.headings,
      heads: draft.view.heads.length,
      contents: expected.contents,
      html: draft.html,
    },
    expected,
  });
  const fatal = draft.problems.some(({ severity }) => severity === "error");
  const reading = [
    ...unmatched.map((title) =>
      paperProblem(paper, {
        message: `dấu trang “${title}” không khớp với đề mục nào.`,
        hint: "Kiểm tra đề mục có trùng hoặc chứa ký tự lạ.",
      }),
    ),
    ...(unfilled === 0
      ? []
      : [
          paperProblem(paper, {
            message: "không điền được số trang vào mục lục.",
            actual: `lệch ${unfilled} chỗ`,
            hint: "Báo cho người phụ trách kỹ thuật.",
          }),
        ]),
    ...problems,
  ];
  // What the layout showed to be lost is read back as more of the same.
  const all = fatal ? [...draft.problems] : [...draft.problems, ...reading];
  const refused = all.some(({ severity }) => severity === "error");
  const file = join(refused ? refusedDir(works) : works.outDir, paperPath(paper));
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    // A paper that is open in a reader costs the others nothing.
    const fault = heldOpen(error);
    if (fault === null) throw error;
    return [...all, paperProblem(paper, fault)];
  }
  if (!refused && draft.sides !== null) works.onSides?.(paper, draft.sides);
  if (!refused && contentsPages.length > 0) works.onContents?.(paper, contentsPages);
  return refused ? [...all, keptAside(paper, file)] : all;
}

/** Where a refused paper lies, so that a person can look at it. */
function keptAside(paper: Paper, file: string): Problem {
  return paperProblem(paper, {
    code: "paper-refused",
    severity: "warning",
    message: `bản in bị từ chối được giữ ở ${relative(process.cwd(), file).replaceAll("\\", "/")}.`,
    hint: "Mở bản ấy để xem chỗ sai; bản này không phát hành.",
  });
}
