import { nameOn } from "../../../model/issuing/issuing-body.ts";
import { flatten } from "../../../model/lookup.ts";
import { unitsOf } from "../named/units-of.ts";
import type { Plan } from "../plan.ts";
import { noteAt } from "../problem.ts";
import { type Bringing, meaningName } from "./bringing.ts";
import type { EditionRecord } from "./recorded/edition-record.ts";

/** How many names of a long list are told. */
const TOLD = 6;

const listed = (names: readonly string[]) =>
  `${names.slice(0, TOLD).join("; ")}${names.length > TOLD ? `; … (${names.length})` : ""}`;

/** Columns of the template that its table has no more; none of a table that others made, which has what it has. */
export function lostColumns({ table, framework, information }: Bringing): string[] {
  if (information === null || information.values.has("unit")) return [];
  const found = new Set(table.match.found.values());
  return ["score", "rank", ...flatten(framework.components).map(({ id }) => id)].filter(
    (id) => !found.has(id),
  );
}

/** Units of the template that its table has no row of any more, by their names. */
function lostRows(plan: Plan, { table, league, information, year }: Bringing): string[] {
  if (information === null || information.values.has("unit")) return [];
  return unitsOf(plan.project.dataset, table.index, year)
    .filter(({ id }) => !league.rows.has(id))
    .map((unit) => nameOn(unit, `${year}-12-31`));
}

/** Says which columns and rows a template lost before its edition is recorded for the first time. */
export function tellLostColumns(plan: Plan, bringing: Bringing): void {
  const lost = lostColumns(bringing);
  if (lost.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: bringing.table.shape.sheet.name },
        `Bảng không còn ${lost.length} cột của tệp mẫu: ${listed(lost.map((id) => meaningName(bringing.framework, id)))}. Kỳ này chưa ghi các cột ấy; có số thì thêm lại cột, tên như ở tệp mẫu.`,
      ),
    );
  const gone = lostRows(plan, bringing);
  if (gone.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: bringing.table.shape.sheet.name },
        `Bảng không còn hàng của ${gone.length} đơn vị: ${listed(gone)}. Kỳ này chưa ghi gì về các đơn vị ấy; thêm lại hàng, ghi số hoặc chọn lý do.`,
      ),
    );
}

/**
 * Says what the record holds and the table does not mention at all: columns that a template lost, and units without a
 * row in a table that is there for most of them. Their figures stay.
 */
export function tellWhatStays(plan: Plan, bringing: Bringing, record: EditionRecord | null): void {
  const { table, framework, league, information, year } = bringing;
  const units = (record?.units() ?? []).filter((unit) =>
    [...table.match.found.values()].some((meaning) => record?.get(unit, meaning) != null),
  );
  const at = { file: plan.file, sheet: table.shape.sheet.name };
  const held = lostColumns(bringing).filter((meaning) =>
    [...league.rows.keys()].some((unit) => record?.get(unit, meaning) != null),
  );
  if (held.length > 0)
    plan.say(
      noteAt(
        at,
        `Bảng không còn ${held.length} cột đang có số trong hồ sơ kỳ này: ${listed(held.map((id) => meaningName(framework, id)))}. Các số ấy được giữ nguyên.`,
      ),
    );
  const lost = units.filter((unit) => !league.rows.has(unit));
  if (lost.length === 0 || (information === null && league.rows.size * 2 < units.length)) return;
  const names = lost.map((id) => {
    const unit = plan.project.dataset.units.get(id);
    return unit ? nameOn(unit, `${year}-12-31`) : id;
  });
  plan.say(
    noteAt(
      at,
      `${lost.length} đơn vị đang có số mà bảng không có hàng: ${listed(names)}. Các số ấy được giữ nguyên; muốn bỏ thì thêm hàng ấy, gõ “xóa” vào từng ô.`,
    ),
  );
}
