import { answerFault, type Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { recordAnew } from "./anew/record-anew.ts";
import { type Bringing, meaningName } from "./bringing.ts";
import { carryFramework } from "./carry-framework.ts";
import { tellWhatIsMissing } from "./cells/told-blank.ts";
import { askAboutColumns } from "./columns/column-questions.ts";
import { exchangedColumns } from "./columns/exchanged-columns.ts";
import { tellLostColumns } from "./cut-short.ts";
import { readLeague } from "./read-league.ts";
import type { FoundTable } from "./recognise.ts";
import { changeEdition, meaningsOf } from "./recorded/change-edition.ts";

/** Plans what one table brings to one edition: figures that change, or an edition that is recorded for the first time. */
export function importLeague(
  plan: Plan,
  table: FoundTable,
  year: number,
  information: Information | null,
): void {
  const { index } = table;
  const framework = carryFramework(plan, index, year, information) ?? null;
  if (framework === null) return;
  if (information && strangeColumns(plan, table, information, year)) return;
  if (askAboutColumns(plan, table, framework)) return;
  const exchanged = exchangedColumns(plan.file, table);
  if (exchanged) {
    plan.say(exchanged);
    return;
  }
  const league = readLeague(table.shape, table.match.found, {
    file: plan.file,
    year,
    names: table.names,
    index,
    framework,
  });
  plan.say(...league.findings);
  const sheet = table.shape.sheet.name;
  const names = [...meaningsOf(table, league)].map((meaning) => meaningName(framework, meaning));
  const told = `${index.short} ${year} ← trang "${sheet}": ${league.rows.size} đơn vị`;
  plan.recognised.push(told);
  plan.columns.set(told, names);
  const file = `data/scores/${index.id}/${year}.yaml`;
  for (const { unit, meaning, cell } of [...league.figures, ...league.blanks]) {
    plan.cells.set(`${file} ${unit} ${meaning}`, { sheet, cell });
  }
  for (const [key, line] of information ? FACTS : [])
    plan.cells.set(`${file} ${key}`, { sheet: information!.sheet.name, cell: information!.cellOf(line) });
  const text = plan.overlay.text(file);
  const bringing: Bringing = { table, year, framework, league, file, information };
  if (text === null) {
    tellWhatIsMissing(plan, sheet, league.blanks);
    tellLostColumns(plan, bringing);
    recordAnew(plan, bringing);
  } else changeEdition(plan, { ...bringing, text });
}

/** Keys of an edition's file with the lines of the sheet "Thông tin" that bring them. */
const FACTS = [
  ["year", "year"],
  ["published", "published"],
  ["ranked_units", "ranked"],
  ["source", "title"],
  ["note", "note"],
] as const;

/** A template of ours whose columns the framework does not know is one of another index or year; said, and nothing taken. */
function strangeColumns(
  plan: Plan,
  { match, index }: FoundTable,
  information: Information,
  year: number,
): boolean {
  const strange = match.unknown.filter(({ heading }) => heading !== "");
  if (strange.length <= match.found.size) return false;
  plan.say(
    answerFault(
      plan.file,
      information,
      "index",
      `${strange.length} cột của bảng không thuộc bộ tiêu chí ${index.short} ${year} (“${strange[0]!.heading}”, …).`,
      "Chỉ số và năm ở trang này đã điền sẵn theo tệp mẫu: ghi lại như cũ, hoặc tạo tệp mẫu của chỉ số và năm cần nhập.",
    ),
  );
  return true;
}
