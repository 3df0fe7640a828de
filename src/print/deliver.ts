import { dirname, join, relative, resolve } from "node:path";
import { PROGRAM } from "../model/issuing/program.ts";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/paper.ts";
import { heldOpen } from "../write/disk/disk-fault.ts";
import { writeWhole } from "../write/disk/rename.ts";
import type { FinishJob, FinishResult } from "./finish/finish.ts";
import { paperPath, paperProblem } from "./paper-problems.ts";
import { paperExpectations, paperTitle } from "./read-back/expectations.ts";
import type { FittedSides } from "./typeset/fitted-sides.ts";
import type { Draft } from "./typeset/typeset.ts";

/** Where finished papers go, and who is told of them. */
export interface Delivery {
  /** Where the site is being written; a paper goes to its own folder below it. */
  outDir: string;
  /** Where the papers' HTML, faces and style sheet are laid out for the browser. */
  stagingDir: string;
  /** Told of each paper with a table of contents on which pages its entries came to stand, in order. */
  onContents?(paper: Paper, pages: readonly number[]): void;
  /** Told of each handout what found room on its sides. */
  onSides?(paper: Paper, sides: FittedSides): void;
}

/** Bookmarks, properties and reading back, beside the browser. */
export interface Finishing {
  finish(job: FinishJob): Promise<FinishResult>;
}

/** Beside the staging folder lies what was refused in the last printing, for a person to look at. */
export function refusedDir({ stagingDir }: Pick<Delivery, "stagingDir">): string {
  return join(dirname(resolve(stagingDir)), "giay-bi-tu-choi");
}

/** Finishes one printed paper and writes it: to the site, or, where it lost or falsified content, to those refused. */
export async function deliver(paper: Paper, draft: Draft, works: Delivery & Finishing): Promise<Problem[]> {
  const expected = paperExpectations(paper, draft);
  const { bytes, unmatched, unfilled, contentsPages, problems } = await works.finish({
    printed: draft.printed,
    input: {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PROGRAM,
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
