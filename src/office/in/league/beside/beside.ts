import type { Information } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import type { Called } from "./called.ts";

/** One edition whose sheets beside the scores are taken over. */
export interface Beside {
  plan: Plan;
  called: Called;
  /** The edition's file. */
  file: string;
  information: Information;
  /** The document that a new number comes from, where it is another than the file's; null where they share it. */
  document: string | null;
  /** Whether the sheet “Thông tin” names a document at all. */
  documented: boolean;
}

/** Tells one change, in words. */
export function tell(
  { plan, called }: Beside,
  sheet: string,
  what: string,
  { before, after, cell }: { before: string | null; after: string | null; cell: string },
): void {
  plan.changes.push({
    what: `${called.index.short} ${called.year} · ${sheet} · ${what}`,
    before,
    after,
    cell,
    sheet,
  });
}

/** Says that a new number without a document of its own gets the file's, where the workbook names none. */
export function sayUndocumented({ plan, documented, information }: Beside): void {
  if (!documented)
    plan.say(
      noteAt(
        { file: plan.file, sheet: information.sheet.name },
        "Chưa ghi tài liệu nguồn: số mới ở các trang bên cạnh trang Điểm mang nguồn chung của tệp số liệu.",
      ),
    );
}
