import { isMap, isScalar, isSeq, type Node } from "yaml";
import { findComponent, frameworkOrLast } from "../../model/lookup.ts";
import type { Problem } from "../../model/problem.ts";
import { inSheetWords, lackingLine } from "./conference/places/in-sheet-words.ts";
import { recordCell } from "./conference/places/record-cell.ts";
import { MISSING_LIST } from "./figures/no-figure.ts";
import { besideCell } from "./league/beside/cell-of.ts";
import { meaningName } from "./league/bringing.ts";
import type { Plan } from "./plan.ts";
import { errorAt, type Finding, noteAt } from "./problem.ts";
import { nodeAt, pairOf, yamlFile } from "./yaml/edits.ts";

/** A problem of the files as they would be, told at the cell whose value stands there; else with file and line. */
export function locateInWorkbook(plan: Plan, problem: Problem): Finding {
  const { file, line, column } = problem.place;
  const cell = cellAt(plan, file, line, column);
  const values = [
    problem.actual && `đang có ${problem.actual}`,
    problem.expected && `cần ${problem.expected}`,
  ].filter(Boolean);
  const where = cell ? "" : ` [${file}:${line}]`;
  const fact = named(plan, file, problem.message)
    .replace(/\.$/, "")
    .replace(/ở dòng (\d+)/g, (said, number: string) => {
      const other = cellAt(plan, file, Number(number), 1) ?? cellAt(plan, file, Number(number), 9);
      return other
        ? `ở ô ${other.cell}${other.sheet === cell?.sheet ? "" : ` của trang "${other.sheet}"`}`
        : said;
    });
  const ofScores = file.startsWith("data/scores/");
  const hint = cell
    ? inSheetWords(cell.sheet, forSheet(problem.hint))
    : ofScores
      ? forSheet(problem.hint)
      : problem.hint;
  const lacking = /^Thiếu khóa “([a-z_]+)”/.exec(problem.message)?.[1];
  const needed = cell && lacking !== undefined ? lackingLine(plan.cells, file, cell, lacking) : null;
  if (needed && cell) return errorAt({ file: plan.file, ...cell }, needed.message, needed.hint);
  const told = cell ? inSheetWords(cell.sheet, forSheet(fact)) : fact;
  const message = `${told}${values.length > 0 ? ` (${values.join(", ")})` : ""}${where}.`;
  const place = cell ? { file: plan.file, sheet: cell.sheet, cell: cell.cell } : { file: plan.file };
  if (problem.severity === "warning") return noteAt(place, `${message} ${hint}`);
  return errorAt(place, message, hint);
}

/** A fact of an edition with its components by their names, as the heads of the columns call them. */
function named(plan: Plan, file: string, message: string): string {
  const [, index = "", year] = /^data\/scores\/([^/]+)\/(\d{4})\.yaml$/.exec(file) ?? [];
  const definition = plan.project.dataset.indices.get(index);
  const framework = definition && frameworkOrLast(definition, Number(year));
  const known = (id: string) => id === "rank" || id === "score" || findComponent(framework!, id) !== null;
  const listed = message.replace(/\(([a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)\)/g, (said, ids: string) =>
    framework && ids.split(", ").every(known)
      ? `(${ids
          .split(", ")
          .map((id) => meaningName(framework, id))
          .join("; ")})`
      : said,
  );
  return listed.replace(/“([a-z][a-z0-9-]*)”/g, (said, id: string) =>
    framework && findComponent(framework, id) ? `“${meaningName(framework, id)}”` : said,
  );
}

/** What is wrong or to be done, for who has the workbook open and not the data file. */
const forSheet = (hint: string): string =>
  hint
    .replace(
      "bỏ, hoặc ghi null và nêu lý do ở missing",
      "để trống ô (kỳ đã ghi thì gõ “xóa”) và chọn lý do ở cột “Lý do thiếu”",
    )
    .replace(
      /Thêm \{unit: .*\} vào danh sách missing; lý do là .*$/,
      `Chọn lý do ở cột “Lý do thiếu” của hàng này: ${MISSING_LIST}.`,
    )
    .replace(" trong tiers cộng", " cộng")
    .replace("ranked_units", "số đơn vị được xếp hạng")
    .replace("year là năm được đánh giá", "năm ở trang này là năm được đánh giá")
    .replace("ở note của đơn vị", "ở cột “Ghi chú”")
    .replace("Ghi rank theo nguồn", "Ghi thứ hạng theo nguồn")
    .replaceAll("ở missing", "ở cột “Lý do thiếu”")
    .replaceAll("ở columns", "ở hàng đầu của bảng")
    .replaceAll("ghi null", "để trống");

/** The cell that brought the value at a line and column of a data file: an edition's, or the record of a conference. */
function cellAt(
  plan: Plan,
  file: string,
  line: number,
  column: number,
): { sheet: string; cell: string } | null {
  const text = plan.overlay.text(file);
  const parsed = text === null ? null : yamlFile(text);
  if (!parsed || text === null) return null;
  const offset =
    text
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, one) => sum + one.length + 1, 0) +
    column -
    1;
  const inside = (node: Node | null) =>
    node?.range && node.range[0] <= offset && offset < Math.max(node.range[1], node.range[0] + 1);
  const find = (unit: string, meaning: string) => plan.cells.get(`${file} ${unit} ${meaning}`) ?? null;
  if (file.startsWith("data/conferences/"))
    return recordCell(plan.cells, file, parsed.root, (node) => Boolean(inside(node)));
  const fact = parsed.root.items.find(({ value }) => isScalar(value) && inside(value));
  if (fact && isScalar(fact.key)) return plan.cells.get(`${file} ${String(fact.key.value)}`) ?? null;
  const beside = besideCell(plan.cells, file, parsed.root, (node) => Boolean(inside(node)));
  if (beside) return beside;
  const columns = nodeAt(parsed.root, ["columns"]);
  const rows = nodeAt(parsed.root, ["rows"]);
  const row = isSeq(rows) ? rows.items.find((one) => inside(one as Node)) : null;
  if (isSeq(row) && isSeq(columns)) {
    const position = row.items.findIndex((one) => inside(one as Node));
    const name = columns.items[Math.max(position, 1)];
    return find(
      String(isScalar(row.items[0]) ? row.items[0].value : ""),
      String(isScalar(name) ? name.value : ""),
    );
  }
  const units = nodeAt(parsed.root, ["units"]);
  for (const pair of isMap(units) ? units.items : []) {
    if (!isScalar(pair.key) || !inside(pair.value as Node)) continue;
    const unit = String(pair.key.value);
    const own = pair.value;
    if (!isMap(own)) return find(unit, "score");
    const components = pairOf(own, "components")?.value;
    const component = isMap(components) ? components.items.find((one) => inside(one.value as Node)) : null;
    if (component && isScalar(component.key)) return find(unit, String(component.key.value));
    return find(unit, pairOf(own, "rank") && inside(pairOf(own, "rank")?.value as Node) ? "rank" : "score");
  }
  return null;
}
