import { foldToId } from "../../../load/nearest.ts";
import { isTakenAway } from "../figures/no-figure.ts";
import { folded } from "../folded.ts";
import { answerFault, dayOf, type Information, readInformation } from "../information.ts";
import { newSource } from "../league/edition-facts.ts";
import { strangeLines } from "../named/lines.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { UnitNames } from "../unit-names.ts";
import type { Workbook } from "../workbook/cell.ts";
import { addSource } from "../yaml/with-source.ts";
import { yamlText } from "../yaml/write-value.ts";
import { isAway } from "./change-head.ts";
import { sayIndexTwice, saySameDay } from "./entries/doubled.ts";
import { giveCodes, recordedEntries } from "./entries/paired.ts";
import { isRecord, tellSheets } from "./entries/sheets-told.ts";
import { comparableField } from "./entry-text.ts";
import { CONFERENCE_LINES, INDEX_FIELDS, INDICES_SHEET } from "./fields/head.ts";
import { withNewAgencies } from "./new-agencies.ts";
import { withNewSources } from "./new-sources.ts";
import { PAPERS_SHEET, readPapers } from "./papers/sheet.ts";
import { isTaken } from "./papers/taken.ts";
import { linkCauses, recordedIds, rememberCells } from "./places/entry-cells.ts";
import { rememberPapers } from "./places/paper-cells.ts";
import { hasSheet, readEntries } from "./read-record.ts";
import { RECORD_LISTS } from "./record-sheets.ts";
import { sayPlanMissing, tasksWritten } from "./tasks/edits.ts";
import { readTasks } from "./tasks/sheet.ts";
import { changedRecord, newEntry, newRecord } from "./write-record.ts";

/** The sheet "Thông tin" of a conference's workbook; null for any other. */
export function conferenceInformation(book: Workbook): Information | null {
  const information = readInformation(book, CONFERENCE_LINES);
  return information && (information.has("slug") || isRecord(book)) ? information : null;
}

/** Plans what a workbook brings to the record of a conference: a new file, or the values that changed. */
export function importConference(plan: Plan, book: Workbook, information: Information): void {
  tellSheets(plan, book);
  plan.say(...strangeLines(plan.file, information));
  const slug = information.values.get("slug")?.text;
  if (slug === undefined) {
    plan.say(answerFault(plan.file, information, "slug", "Chưa ghi mã hội nghị.", "Ví dụ dong-thap-2026."));
    return;
  }
  const dataset = withNewSources(
    plan,
    book,
    withNewAgencies(plan, book, plan.project.dataset),
    `${foldToId(slug)}-tai-lieu`,
  );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    plan.say(
      answerFault(
        plan.file,
        information,
        "slug",
        `“${slug}” không phải một mã hội nghị.`,
        "Ví dụ dong-thap-2026.",
      ),
    );
  }
  const indices = readEntries(book, INDICES_SHEET, INDEX_FIELDS, dataset, plan.findings);
  sayIndexTwice(plan, indices);
  // an index that is written wrong is one fault, not one of every component that is called by its bare name
  const own = plan.findings.some(
    ({ severity, place }) => severity === "error" && place.sheet === INDICES_SHEET,
  )
    ? [...dataset.indices.keys()].filter((id) => !dataset.indices.get(id)!.illustrative)
    : indices.flatMap(({ entry }) => {
        const value = entry.get("index");
        return value && "text" in value ? [value.text] : [];
      });
  const indicesList = {
    list: { key: "indices", sheet: INDICES_SHEET, prefix: "", fields: INDEX_FIELDS },
    entries: indices,
    complete: hasSheet(book, INDICES_SHEET, INDEX_FIELDS),
  };
  const lists = RECORD_LISTS.map((list) => ({
    list,
    entries: readEntries(book, list.sheet, list.fields, dataset, plan.findings, own),
    complete: hasSheet(book, list.sheet, list.fields),
  }));
  const file = `data/conferences/${slug}.yaml`;
  for (const { list, entries } of lists)
    giveCodes(plan, list, entries, recordedEntries(plan.overlay.text(file), list.key));
  linkCauses(plan, lists, recordedIds(plan.overlay.text(file), "shortfalls"));
  rememberCells(plan, file, information, [...lists, indicesList]);
  const papers = readPapers(plan, book);
  rememberPapers(plan, file, papers);
  const tasks = readTasks(plan, book, dataset, own);
  const head = headLines(plan, information, slug, plan.overlay.text(file) === null);
  if (plan.overlay.text(file) === null && indices.length === 0)
    plan.say(
      errorAt(
        { file: plan.file, sheet: INDICES_SHEET, cell: "A2" },
        "Chưa ghi chỉ số nào để phân tích.",
        "Mỗi chỉ số một hàng: chỉ số, năm phân tích, năm so sánh, năm đầu của chuỗi.",
      ),
    );
  if (tasks.some(({ away }) => away === null)) sayPlanMissing(plan, plan.overlay.text(file), papers, tasks);
  if (plan.failed || head === null) return;
  const text = plan.overlay.text(file);
  if (text === null) saySameDay(plan, information, head);
  plan.recognised.push(
    `Hội nghị ${slug}: ${
      lists
        .map(({ list, entries }) => ({ list, count: entries.filter(({ away }) => !away).length }))
        .filter(({ count }) => count > 0)
        .map(({ list, count }) => `${count} ${list.sheet.toLowerCase()}`)
        .join(", ") || "chưa có mục nào"
    }`,
  );
  if (text === null) {
    plan.overlay.set(file, newRecord(head, indices, { lists, papers }, plan.file));
    for (const { line, value, cell } of papers.filter((one) => !isTaken(one)))
      plan.changes.push({
        what: line.label,
        before: null,
        after: comparableField(value),
        cell,
        sheet: PAPERS_SHEET,
      });
    for (const { list, entries } of lists)
      for (const read of entries) plan.changes.push(newEntry(list, read));
  } else
    plan.overlay.set(
      file,
      changedRecord(plan, text, { lists, papers, indices: indicesList, head, information }),
    );
  const written = plan.overlay.text(file);
  if (written !== null && tasks.length > 0) plan.overlay.set(file, tasksWritten(plan, file, written, tasks));
}

/** Keys above the lists, from the sheet "Thông tin"; null when something there must be mended first. */
function headLines(
  plan: Plan,
  information: Information,
  slug: string,
  anew: boolean,
): Map<string, string> | null {
  const { dataset } = plan.project;
  const say = (key: string, message: string, hint: string) =>
    plan.say(answerFault(plan.file, information, key, message, hint));
  const text = (key: string) => information.values.get(key)?.text ?? null;
  const lines = new Map<string, string>([["slug", slug]]);
  const unit = text("unit");
  const held = information.values.get("held_on");
  const day = held ? dayOf(held.cell, "day") : null;
  if (day === null)
    say(
      "held_on",
      held ? `“${held.text}” không phải một ngày.` : "Chưa ghi ngày họp.",
      "Ghi ngày/tháng/năm, ví dụ 20/7/2022.",
    );
  if (unit === null) say("unit", "Chưa ghi đơn vị tổ chức.", "Ghi tên tỉnh, thành phố.");
  else {
    const names = [false, true].map((illustrative) => new UnitNames(dataset, null, illustrative));
    const found =
      dataset.units.get(unit) ??
      // Without a day, which is told already, only a name that nothing ever bore is a fault.
      names
        .map((one) => (day === null ? (one.named(unit)[0] ?? null) : one.onDay(unit, day)))
        .find((one) => one !== null);
    if (!found) say("unit", `Không có đơn vị “${unit}” vào ngày họp.`, "Kiểm tra tên và ngày họp.");
    else lines.set("unit", found.id).set("illustrative", found.illustrative ? "true" : "");
  }
  for (const key of ["title", "place", "about"])
    lines.set(key, text(key) === null || isAway(information, key) ? "" : yamlText(text(key)!));
  if (text("title") === null || isTakenAway(text("title")!))
    say("title", "Chưa ghi tên hội nghị.", "Ghi như trong giấy mời, báo cáo.");
  lines.set("held_on", day ?? "");
  const status = { "": "", "du thao": "draft", "chinh thuc": anew ? "" : "final" }[
    folded(text("status") ?? "")
  ];
  if (status === undefined)
    say("status", `“${text("status")}” không phải một tình trạng.`, "Chọn “dự thảo” hoặc “chính thức”.");
  else lines.set("status", status);
  lines.set("follows", isAway(information, "follows") ? "" : (text("follows") ?? ""));
  if (text("source") !== null || text("source_title") !== null || anew) {
    const { id, source, findings } = newSource(plan.file, information, slug, dataset);
    plan.say(...findings);
    lines.set("source", id);
    if (source && findings.length === 0) addSource(plan, source.line);
  }
  return plan.failed ? null : lines;
}
