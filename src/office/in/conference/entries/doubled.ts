import type { Information } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import { INDICES_SHEET } from "../fields/head.ts";
import type { ReadEntry } from "../read-record.ts";

/** Two rows of one index would both change the years of the same one. */
export function sayIndexTwice(plan: Plan, indices: readonly ReadEntry[]): void {
  const cells = new Map<string, string>();
  for (const { entry, cells: own, row } of indices) {
    const value = entry.get("index");
    const id = value && "text" in value ? value.text : "";
    const cell = own.get("index") ?? row;
    const before = cells.get(id);
    if (before !== undefined)
      plan.say(
        errorAt(
          { file: plan.file, sheet: INDICES_SHEET, cell },
          `Chỉ số ${id} đã ghi ở ô ${before}.`,
          "Mỗi chỉ số một hàng; sửa hoặc xóa một hàng.",
        ),
      );
    cells.set(id, before ?? cell);
  }
}

/** A record that would be new beside one of the same unit and day: most likely its code was changed by mistake. */
export function saySameDay(plan: Plan, information: Information, head: ReadonlyMap<string, string>): void {
  const other = [...plan.project.dataset.conferences.values()].find(
    ({ unit, heldOn }) => unit === head.get("unit") && heldOn === head.get("held_on"),
  );
  if (other)
    plan.say(
      noteAt(
        { file: plan.file, sheet: information.sheet.name, cell: information.cellOf("slug") },
        `Đơn vị này đã có hội nghị ${other.slug} cùng ngày: tệp này sẽ tạo thêm một hội nghị. Nếu là hội nghị ấy thì ghi lại mã ${other.slug}.`,
      ),
    );
}
