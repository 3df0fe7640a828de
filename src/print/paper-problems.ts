import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Paper } from "../site/page.ts";
import { slugOf } from "./choose-papers.ts";

/** Where the paper lies in the site: "hoi-nghi/dong-thap-2022/tom-tat.pdf". */
export function paperPath({ folder, name }: Pick<Paper, "name" | "folder">): string {
  return `${folder}${name}.pdf`;
}

/** What a reader calls a paper: "Tờ tóm tắt hoi-nghi/dong-thap-2022/tom-tat.pdf". */
export function paperName(paper: Pick<Paper, "name" | "folder">): string {
  const kind = paper.name === "tom-tat" ? "Tờ tóm tắt" : "Báo cáo";
  return `${kind} ${paperPath(paper)}`;
}

/** The file a person edits to mend a paper: the conference's own data. */
export function paperSource(paper: Pick<Paper, "folder">): string {
  return `data/conferences/${slugOf(paper)}.yaml`;
}

/** A paper that cannot be handed out, located at the conference that it belongs to. */
export function paperProblem(
  paper: Pick<Paper, "name" | "folder">,
  fact: { code?: ProblemCode; message: string; hint: string; actual?: string; expected?: string },
): Problem {
  return {
    code: "page-broken",
    severity: "error",
    place: { file: paperSource(paper), line: 1, column: 1 },
    ...fact,
    message: `${paperName(paper)}: ${fact.message}`,
  };
}

/** The browser was found but does not start. */
export function browserProblem(path: string): Problem {
  return {
    code: "page-broken",
    severity: "error",
    place: { file: path, line: 1, column: 1 },
    message: "Không khởi động được trình duyệt để in tệp PDF.",
    hint: "Mở thử trình duyệt này; nếu không được, cài Google Chrome hoặc Microsoft Edge, hoặc đặt biến CHUYEN_SAU_BROWSER bằng đường dẫn tới một trình duyệt khác.",
  };
}
