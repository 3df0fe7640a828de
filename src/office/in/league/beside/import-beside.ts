import { frameworkOrLast } from "../../../../model/lookup.ts";
import type { Source } from "../../../../model/unit.ts";
import { SOURCES_SHEET, withNewSources } from "../../conference/new-sources.ts";
import { hasSheet, readEntries } from "../../conference/read-record.ts";
import type { RecordList } from "../../conference/record-sheets.ts";
import { folded } from "../../folded.ts";
import type { Information } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt } from "../../problem.ts";
import type { Sheet, Workbook } from "../../workbook/cell.ts";
import { yamlFile } from "../../yaml/edits.ts";
import { addSource } from "../../yaml/with-source.ts";
import { editionFacts } from "../edition-facts.ts";
import { EditionRecord } from "../recorded/edition-record.ts";
import type { Beside } from "./beside.ts";
import { type ReadList, withEntries } from "./entries.ts";
import { BESIDE_SHEETS, type BesideLists, besideLists } from "./lists.ts";
import { withMeans } from "./means.ts";
import { withErrors, withSample } from "./sampling.ts";
import { withTiers } from "./tiers.ts";

/**
 * Plans what the sheets of an edition's workbook bring that tell what is printed beside the scores of units: means and
 * best scores, groups, reported changes, other versions of a number.
 */
export function importBeside(plan: Plan, book: Workbook, information: Information): void {
  const { dataset } = plan.project;
  const index = dataset.indices.get(plan.answers.index ?? "");
  const { year } = plan.answers;
  if (!index || year === undefined) return;
  const framework = frameworkOrLast(index, year)!;
  const facts = editionFacts(plan.file, information, { index: index.id, year }, dataset);
  const known = withNewSources(
    plan,
    book,
    withDocument(dataset, information, facts.source?.id),
    `${index.id}-${year}-tai-lieu`,
  );
  const called = { dataset: known, index, framework, year };
  const lists = besideLists(called);
  tellRenamed(plan, book, lists);
  const read = (list: RecordList): ReadList => ({
    list,
    rows: readEntries(book, list.sheet, list.fields, known, plan.findings),
    complete: hasSheet(book, list.sheet, list.fields),
  });
  const { means, tiers, reported, others, sample, errors } = eachOf(lists, read);
  const file = `data/scores/${index.id}/${year}.yaml`;
  const text = plan.overlay.text(file);
  if (plan.failed || text === null) return;
  const documented = ["source", "title"].some((key) => information.values.has(key));
  const shares = facts.findings.length > 0 || EditionRecord.of(text)?.sources.includes(facts.facts.source);
  const beside: Beside = {
    plan,
    called,
    file,
    information,
    document: !documented || shares ? null : facts.facts.source,
    documented,
  };
  const steps = [
    (all: string) => withMeans(beside, all, means),
    (all: string) => withTiers(beside, all, tiers),
    (all: string) => withEntries(beside, all, reported),
    (all: string) => withEntries(beside, all, others),
    (all: string) => withSample(beside, all, sample),
    (all: string) => withErrors(beside, all, errors),
  ];
  const after = steps.reduce((all, step) => step(all), text);
  if (plan.failed || after === text) return;
  plan.overlay.set(file, after);
  if (facts.source && names(after, facts.source.id) && !isRecorded(plan, facts.source.id))
    addSource(plan, facts.source.line);
}

/** Every sheet as it was read, in their order. */
function eachOf(
  lists: BesideLists,
  read: (list: RecordList) => ReadList,
): Record<keyof BesideLists, ReadList> {
  const entries = Object.entries(lists) as [keyof BesideLists, RecordList][];
  return Object.fromEntries(entries.map(([key, list]) => [key, read(list)])) as Record<
    keyof BesideLists,
    ReadList
  >;
}

/** Whether a sheet of this name is no table of scores. */
export const isBeside = (name: string): boolean =>
  [...BESIDE_SHEETS, SOURCES_SHEET].some((one) => folded(one) === folded(name));

/** Whether most columns of a list are named in one row of a sheet. */
function headed({ rows }: Sheet, { fields }: RecordList): boolean {
  const labels = new Set(fields.map(({ label }) => folded(label)));
  return rows.some(
    (row) => row.filter((cell) => cell && labels.has(folded(cell.text))).length > fields.length / 2,
  );
}

/** A sheet with the columns of one of these under another name would be passed over: that is said. */
function tellRenamed(plan: Plan, book: Workbook, lists: BesideLists): void {
  for (const list of Object.values(lists) as RecordList[]) {
    if (book.sheets.some(({ name }) => folded(name) === folded(list.sheet))) continue;
    const renamed = book.sheets.find((sheet) => !isBeside(sheet.name) && headed(sheet, list));
    if (renamed)
      plan.say(
        errorAt(
          { file: plan.file, sheet: renamed.name },
          `Trang này có các cột của trang "${list.sheet}" của tệp mẫu.`,
          `Đổi tên trang thành "${list.sheet}"; không dùng thì xóa trang.`,
        ),
      );
  }
}

const names = (text: string, id: string) => new RegExp(`[\\s[]${id}(?=[\\s,\\]}]|$)`, "m").test(text);
const isRecorded = (plan: Plan, id: string) =>
  yamlFile(plan.overlay.text("data/sources.yaml") ?? "")?.root.has(id) === true;

/** The dataset with the document of the sheet “Thông tin”, so that other sheets may call it by its title. */
function withDocument(dataset: Plan["project"]["dataset"], information: Information, id: string | undefined) {
  const title = information.values.get("title")?.text;
  if (id === undefined || title === undefined) return dataset;
  const document: Source = {
    id,
    title,
    publisher: information.values.get("publisher")?.text ?? "",
    number: null,
    date: null,
    url: null,
    note: null,
    illustrative: false,
  };
  return { ...dataset, sources: new Map([...dataset.sources, [id, document]]) };
}
