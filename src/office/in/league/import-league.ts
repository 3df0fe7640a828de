import type { Framework } from "../../../model/framework.ts";
import { flatten } from "../../../model/lookup.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt, noteAt } from "../problem.ts";
import { type Bringing, describe } from "./bringing.ts";
import { carryFramework } from "./carry-framework.ts";
import { changesOf, compareWithRecord } from "./differences.ts";
import { EditionRecord } from "./edition-record.ts";
import { meaningName } from "./meaning-name.ts";
import { readLeague } from "./read-league.ts";
import type { FoundTable } from "./recognise.ts";
import { recordAnew } from "./record-anew.ts";

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
  const { changes: all, finer, guarded } = compareWithRecord(league, record, framework.tolerance ?? 0);
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
