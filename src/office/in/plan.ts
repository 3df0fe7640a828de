import type { Files } from "../../load/files.ts";
import type { Reads } from "../../load/read/read-yaml.ts";
import type { Dataset } from "../../model/dataset.ts";
import { folded } from "./folded.ts";
import { INFORMATION_SHEET } from "./information.ts";
import { Overlay } from "./overlay.ts";
import { type Finding, findingLine } from "./problem.ts";
import type { Answers, Question } from "./questions.ts";

/** What an import works on: the checked data, and the files that they were read from. */
export interface Project {
  dataset: Dataset;
  files: Files;
  /** What was parsed for the check of the data, so that checking the changed ones parses these alone. */
  reads?: Reads;
}

/** One value that would change, in words for a person. */
export interface PlannedChange {
  /** "PAPI 2021 · Đồng Tháp · điểm chung". */
  what: string;
  before: string | null;
  /** Null where it is taken away. */
  after: string | null;
  /** The cell that brings it. */
  cell: string;
  sheet: string;
}

/** What would be taken over from a workbook, gathered before anything is written. */
export class Plan {
  readonly file: string;
  readonly project: Project;
  readonly answers: Answers;
  readonly overlay: Overlay;
  readonly findings: Finding[] = [];
  readonly questions: Question[] = [];
  readonly changes: PlannedChange[] = [];
  /** What was recognised, a line each. */
  readonly recognised: string[] = [];
  /** The columns of a recognised table in words, by its line. */
  readonly columns = new Map<string, readonly string[]>();
  /** Cells by the place in a data file that their value goes to: "data/… unit meaning". */
  readonly cells = new Map<string, { sheet: string; cell: string }>();

  readonly #said = new Set<string>();

  constructor(file: string, project: Project, answers: Answers) {
    this.file = file;
    this.project = project;
    this.answers = answers;
    this.overlay = new Overlay(project.files);
  }

  /** Says it, unless the same was said of that cell: a name of a row stands in the table of every year beside it. */
  say(...findings: Finding[]): void {
    for (const finding of findings) {
      const line = findingLine(finding);
      if (this.#said.has(line)) continue;
      this.#said.add(line);
      this.findings.push(finding);
    }
  }

  /** Asks, unless the same was asked already. */
  ask(question: Question): void {
    if (!this.questions.some(({ key, text }) => key === question.key && text === question.text))
      this.questions.push(question);
  }

  get failed(): boolean {
    return this.findings.some(({ severity }) => severity === "error");
  }

  /**
   * Whether a fault is one of the figures, not only of what the sheet "Thông tin" says of them: then what the table would
   * bring cannot be worked out, and checking it would only tell the consequences of that fault.
   */
  get figuresFailed(): boolean {
    return this.findings.some(
      ({ severity, place }) =>
        severity === "error" && folded(place.sheet ?? "") !== folded(INFORMATION_SHEET),
    );
  }
}
