import { answerFault, type Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt, noteAt } from "../problem.ts";
import { tellWhatIsMissing } from "./anew/missing-reasons.ts";
import { newReasons, saysTheSame, withReasons } from "./anew/reasons-added.ts";
import { addSource, recordAnew } from "./anew/record-anew.ts";
import { type Bringing, describe, meaningName } from "./bringing.ts";
import { carryFramework } from "./carry-framework.ts";
import { askAboutColumns } from "./columns/column-questions.ts";
import { changesOf, compareWithRecord, type Difference } from "./differences.ts";
import { editionFacts } from "./edition-facts.ts";
import { EditionRecord } from "./edition-record.ts";
import type { League } from "./league.ts";
import { readLeague } from "./read-league.ts";
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
  if (framework === null) return;
  if (information && strangeColumns(plan, table, information, year)) return;
  if (askAboutColumns(plan, table, framework)) return;
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
  const text = plan.overlay.text(file);
  const bringing: Bringing = { table, year, framework, league, file, information };
  if (text === null) {
    tellWhatIsMissing(plan, sheet, league.blanks);
    recordAnew(plan, bringing);
  } else change(plan, { ...bringing, text });
}

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

/** What its columns hold, and what stands within their cells besides. */
const meaningsOf = ({ match }: FoundTable, { figures }: League): Set<string> =>
  new Set([...match.found.values(), ...figures.map(({ meaning }) => meaning)]);

/** Figures of which the edition's file holds nothing at all. */
function unrecorded(record: EditionRecord | null, table: FoundTable, league: League): Set<string> {
  const units = record?.units() ?? [];
  const held = (meaning: string) => units.some((unit) => record?.get(unit, meaning) !== undefined);
  return new Set(
    [...meaningsOf(table, league)].filter(
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
  const left =
    information === null && !plan.answers.add ? unrecorded(record, table, league) : new Set<string>();
  if (left.size > 0) {
    const list = [...left].map((meaning) => meaningName(framework, meaning)).join(", ");
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${file} chưa ghi ${list}: không lấy. Muốn lấy thêm thì nhập với --add.`,
      ),
    );
  }
  const {
    changes: all,
    finer,
    coarser,
    guarded,
  } = compareWithRecord(league, record, framework.tolerance ?? 0);
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
  if (coarser > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet },
        `${coarser} số trong bảng là số đang ghi đã làm tròn: giữ số đang ghi, nhiều chữ số hơn.`,
      ),
    );
  const isHeld = ({ unit, meaning }: { unit: string; meaning: string }) =>
    Boolean(record?.get(unit, meaning));
  const emptied = league.blanks.filter(isHeld);
  tellWhatIsMissing(
    plan,
    sheet,
    league.blanks.filter((blank) => !isHeld(blank)),
  );
  for (const { unit, meaning, cell, said } of emptied) {
    const name = plan.project.dataset.units.get(unit)?.name.vi ?? unit;
    if (said)
      plan.say(
        errorAt(
          at(cell),
          `Ô ghi “${said.text}”, tệp ${file} đang có số ${record?.get(unit, meaning)?.written ?? ""} (${name}, ${meaningName(framework, meaning)}).`,
          "Số ấy còn đúng thì để trống ô này; không có số ấy thì xóa trong tệp số liệu, kèm lý do ở missing.",
        ),
      );
    else
      plan.say(
        noteAt(
          at(cell),
          `Ô trống, tệp số liệu đang có số (${name}, ${meaningName(framework, meaning)}): giữ số ấy.`,
        ),
      );
  }
  const reasons = newReasons(league, text, (unit) => record?.get(unit, "score") != null);
  const isTold = saysTheSame(text);
  for (const remark of league.remarks) {
    const { meaning, cell, text: words } = remark;
    if (!isTold(remark) && !reasons.some((one) => one.cell === cell || one.note === words))
      plan.say(
        noteAt(
          at(cell),
          `${meaning === "missing" ? "Lý do thiếu" : "Ghi chú"} “${words}” không được lấy vào kỳ đã có; cần đổi thì sửa trong ${file}.`,
        ),
      );
  }
  describe(plan, { table, year, framework }, changes);
  for (const { unit, text: after, cell } of reasons)
    plan.changes.push({
      what: `${table.index.short} ${year} · ${plan.project.dataset.units.get(unit)?.name.vi ?? unit} · lý do thiếu`,
      before: null,
      after,
      cell,
      sheet,
    });
  if (!record || changes.length + reasons.length === 0) return;
  const source =
    changes.length > 0 ? sourceOfChanges(plan, record, { table, year, information }, changes) : null;
  if (!plan.figuresFailed)
    plan.overlay.set(file, withReasons(record.with(changesOf(changes), source), reasons));
}

/**
 * The source that new figures carry, where the sheet "Thông tin" names another document than the edition's file does;
 * null where they share the file's. A long table has one source for all its figures.
 */
function sourceOfChanges(
  plan: Plan,
  record: EditionRecord,
  { table, year, information }: Pick<Bringing, "table" | "year" | "information">,
  changes: readonly Difference[],
): string | null {
  if (!information) return null;
  const general = record.sources.join(", ");
  if (!["source", "title"].some((key) => information.values.has(key))) {
    plan.say(
      noteAt(
        { file: plan.file, sheet: information.sheet.name },
        `Chưa ghi tài liệu nguồn: số mới mang nguồn chung của tệp số liệu (${general}).`,
      ),
    );
    return null;
  }
  const { facts, source, findings } = editionFacts(
    plan.file,
    information,
    { index: table.index.id, year },
    plan.project.dataset,
  );
  plan.say(...findings);
  if (findings.length > 0 || record.sources.includes(facts.source)) return null;
  const held = changes.filter(({ unit }) => record.holdsInTable(unit));
  if (held.length > 0) {
    plan.say(
      answerFault(
        plan.file,
        information,
        information.values.has("source") ? "source" : "title",
        `${held.length} số thuộc bảng dài của tệp số liệu, có chung nguồn ${general}; tệp này ghi nguồn khác.`,
        `Cùng tài liệu thì ghi ${record.sources[0] ?? "mã ấy"} ở dòng “Mã tài liệu nguồn đã có”; khác tài liệu thì sửa trong data/scores/${table.index.id}/${year}.yaml, kèm source.`,
      ),
    );
    return null;
  }
  if (source) addSource(plan, source.line);
  plan.recognised.push(`Nguồn của số mới: ${facts.source}.`);
  return facts.source;
}
