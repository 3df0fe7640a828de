import type { Problem, ProblemCode, Severity } from "../model/problem.ts";
import type { Paper } from "../site/paper.ts";
import { slugOf } from "./choose-papers.ts";
import { kindOf } from "./paper-kinds.ts";

/** What names a paper among all. */
type PaperId = Pick<Paper, "name" | "folder" | "file">;

/** Where the paper lies in the site: "hoi-nghi/dong-thap-2022/tom-tat.pdf". */
export function paperPath({ folder, name, file }: PaperId): string {
  return `${folder}${file ?? name}.pdf`;
}

/** What a reader calls a paper: "Tờ tóm tắt hoi-nghi/dong-thap-2022/tom-tat.pdf". */
export function paperName(paper: PaperId): string {
  return `${kindOf(paper).label} ${paperPath(paper)}`;
}

/** The file a person edits to mend a paper: the conference's own data. */
export function paperSource(paper: Pick<Paper, "folder">): string {
  return `data/conferences/${slugOf(paper)}.yaml`;
}

/** What is wrong with a paper, which cannot be handed out unless it is a warning; located at the conference that it belongs to. */
export function paperProblem(
  paper: PaperId,
  fact: {
    code?: ProblemCode;
    severity?: Severity;
    message: string;
    hint: string;
    actual?: string;
    expected?: string;
  },
): Problem {
  return {
    code: fact.severity === "warning" ? "paper-layout" : "paper-refused",
    severity: "error",
    place: { file: paperSource(paper), line: 1, column: 1 },
    ...fact,
    message: `${paperName(paper)}: ${fact.message}`,
  };
}

/** The browser was found but does not start. */
export function browserProblem(path: string): Problem {
  return {
    code: "browser-failed",
    severity: "error",
    place: { file: path, line: 1, column: 1 },
    message: "Không khởi động được trình duyệt để in tệp PDF.",
    hint: "Mở thử trình duyệt này; nếu không được, cài Google Chrome hoặc Microsoft Edge, hoặc đặt biến CHUYEN_SAU_BROWSER bằng đường dẫn tới một trình duyệt khác.",
  };
}

/** The browser started, and died twice while it was working. */
export function browserDied(path: string): Problem {
  return {
    code: "browser-failed",
    severity: "error",
    place: { file: path, line: 1, column: 1 },
    message: "Trình duyệt tự tắt giữa chừng khi đang in, cả sau khi được khởi động lại một lần.",
    hint: "Đóng bớt chương trình khác rồi chạy lại (máy có thể thiếu bộ nhớ); nếu vẫn vậy, cập nhật trình duyệt này hoặc đặt biến CHUYEN_SAU_BROWSER bằng đường dẫn tới một trình duyệt khác.",
  };
}
