import type { ReadEntry } from "../../conference/read-record.ts";
import { errorAt } from "../../problem.ts";
import type { Beside } from "./beside.ts";
import { NATIONAL } from "./called.ts";
import type { ReadList } from "./entries.ts";
import { told, withFigures } from "./figures-at.ts";

/** An edition's file with the printed means and best scores of their sheet. */
export function withMeans(beside: Beside, text: string, read: ReadList): string {
  const { sheet, fields } = read.list;
  const { nameOf } = fields.find(({ key }) => key === "subject")!.named!;
  return withFigures(beside, text, read, (row) => {
    const path = pathOf(row);
    // the head of a row that nothing else is told in, or best scores of what has none
    if (path === null && row.entry.has("value")) beside.plan.say(noBest(beside, sheet, row));
    const kind = path?.[0] === "best" ? "cao nhất" : "trung bình";
    return path && { path, name: `${kind} · ${nameOf(told(row.entry.get("subject")))}` };
  });
}

/** Where the file holds the number of a row; null where it can hold none. */
function pathOf({ entry }: ReadEntry): string[] | null {
  const [kind = "", id = ""] = told(entry.get("subject")).split(":");
  const best = told(entry.get("what")) === "best";
  if (best) return kind === "component" ? ["best", id] : null;
  if (kind === NATIONAL) return ["means", NATIONAL];
  return kind === "region"
    ? ["means", "regions", id]
    : kind === "component"
      ? ["means", "components", id]
      : null;
}

const noBest = ({ plan }: Beside, sheet: string, { cells, row }: ReadEntry) =>
  errorAt(
    { file: plan.file, sheet, cell: cells.get("what") ?? row },
    "Chỉ thành phần mới ghi mức cao nhất.",
    "Chọn “trung bình”, hoặc xóa hàng này.",
  );
