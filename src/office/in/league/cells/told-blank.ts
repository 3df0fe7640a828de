import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import type { League } from "../league.ts";

/** Cells that say in words or marks that there is no figure, those of a wording together. */
export function tellWhatIsMissing(plan: Plan, sheet: string, blanks: League["blanks"]): void {
  const cells = new Map<string, string[]>();
  for (const { said, cell } of blanks)
    if (said) cells.set(said.text, [...(cells.get(said.text) ?? []), cell]);
  for (const [text, [first = "", ...more]] of cells) {
    const others = `${more.slice(0, 4).join(", ")}${more.length > 4 ? ", …" : ""}`;
    plan.say(
      noteAt(
        { file: plan.file, sheet, cell: first },
        `Ghi “${text}”: coi là không có số${more.length > 0 ? `; ${more.length} ô nữa như vậy (${others})` : ""}.`,
      ),
    );
  }
}
