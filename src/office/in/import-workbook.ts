import { loadFiles } from "../../load/load.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Problem } from "../../model/problem.ts";
import { isRecord, noInformation } from "./conference/entries/sheets-told.ts";
import { conferenceInformation, importConference } from "./conference/import-record.ts";
import { criteriaTables, importCriteria } from "./criteria/import-criteria.ts";
import { indexNamed } from "./index-called.ts";
import { answerFault, EDITION_LINES, type Information, readInformation } from "./information.ts";
import { importBeside } from "./league/beside/import-beside.ts";
import { chosen } from "./league/choose-tables.ts";
import { importLeague } from "./league/import-league.ts";
import { oneColumnFault } from "./league/one-column.ts";
import { findTables } from "./league/recognise.ts";
import { locateInWorkbook } from "./locate-in-workbook.ts";
import { widened } from "./long/widened.ts";
import { strangeLines } from "./named/lines.ts";
import { Plan, type Project } from "./plan.ts";
import { errorAt, type Finding, noteAt } from "./problem.ts";
import type { Answers } from "./questions.ts";
import { filledSheet } from "./templates/filled-sheet.ts";
import { UnitNames } from "./unit-names.ts";
import type { Workbook } from "./workbook/cell.ts";

/**
 * What a workbook would bring to the data: nothing is written here, and nothing may be while there are errors or
 * unanswered questions. The changed files are checked together as `npm run check` would, and what they break is told at
 * the cell that brings it.
 */
export function importWorkbook(book: Workbook, project: Project, given: Answers): Plan {
  const record = conferenceInformation(book);
  if (record) {
    const plan = new Plan(book.file, project, given);
    importConference(plan, book, record);
    checkTogether(plan);
    return plan;
  }
  if (isRecord(book)) {
    const plan = new Plan(book.file, project, given);
    plan.say(noInformation(book));
    return plan;
  }
  const information = readInformation(book, EDITION_LINES);
  const plan = new Plan(book.file, project, {
    ...given,
    ...(information ? told(information, project.dataset) : {}),
  });
  if (information) {
    plan.say(...strangeLines(book.file, information));
    if (information.has("index") && !information.values.has("index"))
      plan.say(
        answerFault(
          book.file,
          information,
          "index",
          "Chưa ghi chỉ số.",
          "Ghi lại như tệp mẫu đã điền sẵn, ví dụ papi.",
        ),
      );
  }
  if (book.oldFont !== undefined)
    plan.say(
      noteAt({ file: book.file }, `Chữ gõ bằng phông cũ ${book.oldFont}: đã đọc ra Unicode, số giữ nguyên.`),
    );
  const shown = information ? filledSheet(plan, book, information) : book;
  const [criteria, ...more] = criteriaTables(book, given.sheet, isProvince(project.dataset));
  if (criteria) {
    if (more.length > 0)
      plan.say(
        noteAt(
          { file: book.file },
          `Lấy bảng tiêu chí ở trang "${criteria.sheet.name}"; nhập riêng trang khác với --sheet: ${more.map(({ sheet }) => `"${sheet.name}"`).join(", ")}.`,
        ),
      );
    importCriteria(plan, criteria, information);
  } else importTables(plan, shown, information);
  if (information && !misnamed(plan, information)) importBeside(plan, book, information);
  checkTogether(plan);
  return plan;
}

/** Whether the edition that the sheet "Thông tin" names is refused, so that nothing can be held against it. */
const misnamed = (plan: Plan, { sheet, cellOf }: Information): boolean =>
  plan.findings.some(
    ({ severity, place }) =>
      severity === "error" &&
      place.sheet === sheet.name &&
      (place.cell === cellOf("index") || place.cell === cellOf("year")),
  );

/** Whether a text names a province; its columns are no scores of one unit then. */
function isProvince(dataset: Dataset): (text: string) => boolean {
  const names = new UnitNames(dataset, null, false);
  return (text) => names.named(text).length > 0;
}

function told({ values }: Information, dataset: Dataset): Answers {
  const named = values.get("index")?.text;
  const index = named === undefined ? undefined : (indexNamed(dataset, named)?.id ?? named);
  const year = Number(/(?<!\d)20\d\d(?!\d)/.exec(values.get("year")?.text ?? "")?.[0]);
  const unit = values.get("unit")?.text;
  return {
    ...(index === undefined ? {} : { index }),
    ...(year > 0 ? { year } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

function importTables(plan: Plan, given: Workbook, information: Information | null): void {
  const { index, ...others } = plan.answers;
  const isKnown = index === undefined || plan.project.dataset.indices.has(index);
  if (!isKnown) plan.say(unknownIndex(plan, index, information));
  if (plan.figuresFailed) return;
  const answers = isKnown ? plan.answers : others;
  const { book, findings } = information
    ? { book: given, findings: [] }
    : widened(given, plan.project.dataset, answers);
  plan.say(...findings);
  const tables = findTables(book, plan.project.dataset, answers);
  // with no index to go by, a table is read where its own columns leave no doubt
  if (!isKnown && new Set(tables.map((table) => table.index.id)).size !== 1) return;
  if (tables.length === 0) {
    if (plan.figuresFailed) return;
    const together = oneColumnFault(book, isProvince(plan.project.dataset));
    plan.say(
      together ??
        errorAt(
          { file: plan.file },
          "Không thấy bảng nào có tên đơn vị và cột điểm nhận ra được.",
          "Bảng cần một cột tên tỉnh và hàng đầu ghi tên thành phần, tổng điểm hoặc năm. Bảng của riêng một tỉnh thì cột đầu ghi năm, tên chỉ số hoặc tên thành phần. Không được thì chép vào tệp mẫu, ví dụ “npm run template -- papi 2024”.",
        ),
    );
    return;
  }
  for (const hidden of book.sheets.filter((sheet) => sheet.hidden)) {
    plan.say(noteAt({ file: plan.file, sheet: hidden.name }, "Trang đang ẩn: không đọc."));
  }
  for (const { table, year } of chosen(plan, tables)) importLeague(plan, table, year, information);
}

function unknownIndex(plan: Plan, index: string, information: Information | null): Finding {
  const message = `Không có chỉ số “${index}”.`;
  const hint = `Các chỉ số: ${[...plan.project.dataset.indices.keys()].join(", ")}.`;
  return information?.values.has("index")
    ? answerFault(plan.file, information, "index", message, hint)
    : errorAt({ file: plan.file }, message, hint);
}

/**
 * What the changed files would break, told at the cells that they come from; faults from before are not theirs. Where
 * only answers of the sheet "Thông tin" are wrong, the figures are checked all the same, so that all faults are told at
 * once; what would be written is then dropped.
 */
export function checkTogether(plan: Plan): void {
  const { failed } = plan;
  if (!plan.figuresFailed) tellWhatBreaks(plan, failed);
  if (plan.failed) plan.overlay.clear();
}

function tellWhatBreaks(plan: Plan, onlyCells: boolean): void {
  if (plan.overlay.changes().length === 0) return;
  const { reads } = plan.project;
  const changed = new Set(plan.overlay.changes().map(({ file }) => file));
  const { problems } = loadFiles(plan.overlay.asFiles(), reads);
  const elsewhere = problems.some(({ severity, place }) => severity === "error" && !changed.has(place.file));
  const before = new Set(elsewhere ? loadFiles(plan.project.files, reads).problems.map(sameProblem) : []);
  for (const problem of problems) {
    const ours = changed.has(problem.place.file);
    if (!ours && (problem.severity !== "error" || before.has(sameProblem(problem)))) continue;
    const finding = locateInWorkbook(plan, problem);
    // what breaks elsewhere may come of the answer that is missing
    if (!onlyCells || finding.place.cell !== undefined) plan.say(finding);
  }
}

const sameProblem = ({ place, code, message }: Problem) => `${place.file} ${code} ${message}`;
