import type { Plan } from "../plan.ts";
import { noteAt } from "../problem.ts";
import type { FoundTable } from "./recognise.ts";

/** One table for each edition: the sheet with most columns; a person chooses where two sheets tell as much. */
export function chosen(plan: Plan, tables: readonly FoundTable[]): { table: FoundTable; year: number }[] {
  const best = tables[0]!;
  const rivals = new Set(
    tables
      .filter(
        (table) =>
          !table.named &&
          table.match.found.size === best.match.found.size &&
          table.shape.sheet.name === best.shape.sheet.name &&
          table.block === best.block,
      )
      .map(({ index }) => index.id),
  );
  if (rivals.size > 1) {
    plan.ask({
      key: "index",
      text: `Trang "${best.shape.sheet.name}" là bảng của chỉ số nào`,
      choices: [...rivals].map((id) => ({
        value: id,
        label: plan.project.dataset.indices.get(id)?.short ?? id,
      })),
    });
    return [];
  }
  const perSheet = new Map<string, FoundTable>();
  for (const table of tables) {
    const own = table.named ? ` ${table.index.id} ${table.year}` : "";
    const key = `${table.shape.sheet.name} ${table.block}${own}`;
    if (!perSheet.has(key)) perSheet.set(key, table);
  }
  const editions = new Map<string, FoundTable[]>();
  for (const table of perSheet.values()) {
    const key = `${table.index.id} ${table.year ?? "?"}`;
    editions.set(key, [...(editions.get(key) ?? []), table]);
  }
  return [...editions.values()].flatMap((rival) => oneOf(plan, rival, best.match.found.size));
}

function oneOf(
  plan: Plan,
  tables: readonly FoundTable[],
  most: number,
): { table: FoundTable; year: number }[] {
  const [table, second] = tables;
  if (!table) return [];
  // a lower table of the same sheet has its own title and head, however few its columns
  const isThin = table.block === 0 || table.match.unknown.length > 0;
  if (!table.named && isThin && table.match.found.size * 2 < most) {
    plan.say(
      noteAt(
        { file: plan.file, sheet: table.shape.sheet.name },
        `Nhận ra quá ít cột của ${table.index.short} so với trang khác: không đọc. Muốn lấy thì nhập với --sheet.`,
      ),
    );
    return [];
  }
  if (table.year === null) {
    plan.ask({
      key: "year",
      text: `Trang "${table.shape.sheet.name}" (${table.index.short}) là kết quả của năm đánh giá nào`,
      choices: [],
    });
    return [];
  }
  if (second && second.match.found.size === table.match.found.size) {
    const equal = tables.filter(({ match }) => match.found.size === table.match.found.size);
    plan.ask({
      key: "sheet",
      text: `Trang nào là bảng ${table.index.short} ${table.year} cần lấy`,
      choices: equal.map(({ shape }) => ({ value: shape.sheet.name, label: shape.sheet.name })),
    });
    return [];
  }
  const passed = tables.slice(1).map(({ shape }) => `"${shape.sheet.name}"`);
  if (passed.length > 0)
    plan.say(
      noteAt(
        { file: plan.file },
        `Lấy trang "${table.shape.sheet.name}"; không đọc ${passed.length} trang ít cột hơn: ${passed.join(", ")}.`,
      ),
    );
  return [{ table, year: table.year }];
}
