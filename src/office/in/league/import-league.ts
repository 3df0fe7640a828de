import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { flatten } from "../../../model/lookup.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt, noteAt } from "../problem.ts";
import { MISSING_CHOICES, missingReason } from "../questions.ts";
import { carryFramework } from "./carry-framework.ts";
import { changesOf, compareWithRecord } from "./differences.ts";
import { editionFacts } from "./edition-facts.ts";
import { EditionRecord } from "./edition-record.ts";
import { meaningName } from "./meaning-name.ts";
import { type Absence, absentUnits, type EditionFacts, newEditionText } from "./new-edition.ts";
import { type League, readLeague } from "./read-league.ts";
import type { FoundTable } from "./recognise.ts";

/** Plans what one table brings to one edition: figures that change, or an edition that is recorded for the first time. */
export function importLeague(
  plan: Plan,
  table: FoundTable,
  year: number,
  information: Information | null,
): void {
  const { index } = table;
  const framework = carryFramework(plan, index, year, information) ?? null;
  if (framework === null || askAboutColumns(plan, table, framework)) return;
  const league = readLeague(table.shape, table.match.found, {
    file: plan.file,
    year,
    names: table.names,
    index,
    framework,
  });
  plan.say(...league.findings);
  const sheet = table.shape.sheet.name;
  const names = [...table.match.found.values()].map((meaning) => meaningName(framework, meaning));
  plan.recognised.push(
    `${index.short} ${year} ← trang "${sheet}": ${league.rows.size} đơn vị; ${names.join(", ")}`,
  );
  const file = `data/scores/${index.id}/${year}.yaml`;
  for (const { unit, meaning, cell } of [...league.figures, ...league.blanks]) {
    plan.cells.set(`${file} ${unit} ${meaning}`, { sheet, cell });
  }
  const text = plan.overlay.text(file);
  const bringing: Bringing = { table, year, framework, league, file, information };
  if (text === null) recordAnew(plan, bringing);
  else if (!plan.failed) change(plan, { ...bringing, text });
}

/** A table that was read, and the edition that it belongs to. */
interface Bringing {
  table: FoundTable;
  year: number;
  framework: Framework;
  league: League;
  /** The edition's file. */
  file: string;
  information: Information | null;
}

/** Columns of which the edition's file holds nothing at all. */
function unrecorded(record: EditionRecord | null, { match }: FoundTable): Set<string> {
  const units = record?.units() ?? [];
  const held = (meaning: string) => units.some((unit) => record?.get(unit, meaning) !== undefined);
  return new Set(
    [...match.found.values()].filter(
      (meaning) => meaning !== "missing" && meaning !== "note" && !held(meaning),
    ),
  );
}

/** Figures that the record lacks or holds otherwise; nothing is taken away. */
function change(
  plan: Plan,
  { table, year, framework, league, file, text, information }: Bringing & { text: string },
): void {
  const record = EditionRecord.of(text);
  const sheet = table.shape.sheet.name;
  const at = (cell: string) => ({ file: plan.file, sheet, cell });
  const left = information === null && !plan.answers.add ? unrecorded(record, table) : new Set<string>();
  if (left.size > 0) {
    const list = [...left].map((meaning) => meaningName(framework, meaning)).join(", ");
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${file} chưa ghi ${list}: không lấy. Muốn lấy thêm thì nhập với --add.`,
      ),
    );
  }
  const { changes: all, finer, guarded } = compareWithRecord(league, record);
  const changes = all.filter(({ meaning }) => !left.has(meaning));
  for (const { cell, before, after } of guarded) {
    plan.say(
      errorAt(
        at(cell),
        `Tệp ${file} ghi ${before} có cách tính hoặc nguồn riêng, bảng ghi ${after}.`,
        "Đối chiếu nguồn rồi sửa ở tệp ấy, hoặc xóa ô này để giữ số đang ghi.",
      ),
    );
  }
  if (finer > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${finer} số trong bảng có nhiều chữ số hơn số đang ghi và làm tròn bằng nhau: giữ số đang ghi.`,
      ),
    );
  const emptied = league.blanks.filter(({ unit, meaning }) => record?.get(unit, meaning));
  for (const { unit, meaning, cell } of emptied) {
    plan.say(
      noteAt(
        at(cell),
        `Ô trống, tệp số liệu đang có số (${unit}, ${meaningName(framework, meaning)}): giữ số ấy.`,
      ),
    );
  }
  describe(plan, { table, year, framework }, changes);
  if (record && changes.length > 0) plan.overlay.set(file, record.with(changesOf(changes)));
}

function describe(
  plan: Plan,
  { table, year, framework }: { table: FoundTable; year: number; framework: Framework },
  changes: readonly { unit: string; meaning: string; before: string | null; after: string; cell: string }[],
): void {
  for (const { unit, meaning, before, after, cell } of changes) {
    const name = plan.project.dataset.units.get(unit)?.name.vi ?? unit;
    const what = `${table.index.short} ${year} · ${name} · ${meaningName(framework, meaning)}`;
    plan.changes.push({ what, before, after, cell, sheet: table.shape.sheet.name });
  }
}

function recordAnew(plan: Plan, { table, year, framework, league, file, information }: Bringing): void {
  const { index } = table;
  const facts = information
    ? factsFromSheet(plan, information, index, year)
    : factsFromAnswers(plan, index, year);
  const absences = reasonsOf(plan, table, league, year, information !== null);
  if (facts === null || absences === null || plan.failed) return;
  plan.overlay.set(
    file,
    newEditionText(plan.file, { index, framework, year, facts, absences }, league, plan.project.dataset),
  );
  describe(
    plan,
    { table, year, framework },
    league.figures.map((figure) => ({ ...figure, before: null, after: figure.written })),
  );
}

function factsFromSheet(
  plan: Plan,
  information: Information,
  index: IndexDefinition,
  year: number,
): EditionFacts | null {
  const { facts, source, findings } = editionFacts(
    plan.file,
    information,
    { index: index.id, year },
    plan.project.dataset,
  );
  plan.say(...findings);
  if (source && findings.length === 0) addSource(plan, source.line);
  return findings.length > 0 ? null : facts;
}

/** A document at the end of data/sources.yaml. */
function addSource(plan: Plan, line: string): void {
  const text = plan.overlay.text("data/sources.yaml") ?? "";
  plan.overlay.set("data/sources.yaml", `${text.replace(/\n*$/, "\n")}${line}\n`);
}

function factsFromAnswers(plan: Plan, index: IndexDefinition, year: number): EditionFacts | null {
  const { source } = plan.answers;
  if (source !== undefined && plan.project.dataset.sources.has(source)) {
    return { published: null, source, ranked: null, note: null };
  }
  plan.ask({
    key: "source",
    text: `Tài liệu nguồn của ${index.short} ${year}: mã trong data/sources.yaml${source === undefined ? "" : ` (không có mã “${source}”)`}`,
    choices: [],
  });
  return null;
}

/** Why units or cells are without a figure: from the column "Lý do thiếu", else from one answer for all; null when not told. */
function reasonsOf(
  plan: Plan,
  table: FoundTable,
  league: League,
  year: number,
  ownTemplate: boolean,
): Absence[] | null {
  const { whole, partly } = absentUnits(league, table.index, year, plan.project.dataset);
  const sheet = table.shape.sheet.name;
  const at = (cell: string) => ({ file: plan.file, sheet, cell });
  const absences: Absence[] = [];
  const untold: string[] = [];
  for (const unit of [...whole, ...partly]) {
    const remark = league.remarks.find((one) => one.unit === unit && one.meaning === "missing");
    const note = league.remarks.find((one) => one.unit === unit && one.meaning === "note")?.text;
    const reason = remark ? missingReason(remark.text) : (plan.answers.missing ?? null);
    if (remark && reason === null) {
      plan.say(
        errorAt(
          at(remark.cell),
          `Lý do “${remark.text}” không có trong danh sách.`,
          "Chọn: không công bố, không áp dụng, thiếu một phần.",
        ),
      );
    } else if (reason === null) untold.push(unit);
    else absences.push({ unit, reason, ...(note === undefined ? {} : { note }) });
  }
  if (untold.length === 0) return absences;
  const name = (unit: string) => plan.project.dataset.units.get(unit)?.name.vi ?? unit;
  if (!ownTemplate) {
    plan.ask({
      key: "missing",
      text: `${untold.length} đơn vị thiếu số (${untold.map(name).join(", ")}), vì sao`,
      choices: [...MISSING_CHOICES],
    });
    return null;
  }
  for (const unit of untold) {
    const blank = league.blanks.find((one) => one.unit === unit && one.meaning !== "rank");
    plan.say(
      errorAt(
        at(blank?.cell ?? league.rows.get(unit) ?? "A1"),
        `${name(unit)} có ô trống mà chưa nêu lý do.`,
        "Gõ số, hoặc chọn lý do ở cột “Lý do thiếu”.",
      ),
    );
  }
  return null;
}

/** Asks which of several columns holds a figure, and what an unknown column is where a component has none. */
function askAboutColumns(plan: Plan, { match, index, shape }: FoundTable, framework: Framework): boolean {
  for (const { meaning, columns } of match.doubtful) {
    plan.ask({
      key: "column",
      text: `Cột nào của trang "${shape.sheet.name}" là ${meaningName(framework, meaning)}`,
      choices: columns.map(({ heading }) => ({ value: `${heading}=${meaning}`, label: heading })),
    });
  }
  const have = new Set(match.found.values());
  const absent = framework.components.filter(
    ({ id }) => !have.has(id) && plan.answers.columns?.[`!${id}`] === undefined,
  );
  const numeric = match.unknown.filter(
    ({ column, heading }) =>
      heading !== "" &&
      shape.sheet.rows.slice(shape.firstRow, shape.endRow).some((row) => row[column]?.kind === "number"),
  );
  const some = have.size > (have.has("score") ? 1 : 0) + (have.has("rank") ? 1 : 0);
  if (
    match.doubtful.length === 0 &&
    some &&
    absent.length > 0 &&
    absent.length <= 3 &&
    numeric.length > 0 &&
    numeric.length <= 12
  ) {
    const [component] = absent;
    plan.ask({
      key: "column",
      text: `Cột nào của trang "${shape.sheet.name}" là ${index.short} “${component!.name.vi}”`,
      choices: [
        ...numeric.map(({ heading }) => ({ value: `${heading}=${component!.id}`, label: heading })),
        { value: `!${component!.id}=`, label: "không có cột nào" },
      ],
    });
  } else if (match.unknown.length > 0) {
    const list = match.unknown.map(({ heading }) => heading.slice(0, 40)).filter((heading) => heading !== "");
    if (list.length > 0)
      plan.say(
        noteAt(
          { file: plan.file, sheet: shape.sheet.name },
          `Không lấy ${list.length} cột không thuộc khung ${index.short} ${flatten(framework.components).length} thành phần: ${list.slice(0, 6).join("; ")}${list.length > 6 ? "; …" : ""}.`,
        ),
      );
  }
  return plan.questions.some(({ key }) => key === "column");
}
