import { formatDateShort } from "../../format/date.ts";
import { roman } from "../../format/roman.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words, Writing } from "../../language/text.ts";
import { type Deadline, ONGOING, quarterOf } from "../../model/record/deadline.ts";

/** "30/9/2025", "Tháng 9/2025", "Quý III/2025", "Năm 2025", "Thường xuyên". */
export function deadlineWords(deadline: Deadline): Words {
  if (deadline === ONGOING) return t`Thường xuyên`;
  const quarter = quarterOf(deadline);
  if (quarter) return t`Quý ${roman(quarter.quarter)}/${quarter.year}`;
  if (deadline.length === 10) return formatDateShort(deadline);
  return deadline.length === 4
    ? tAs("deadline")`Năm ${deadline}`
    : tAs("deadline")`Tháng ${formatDateShort(deadline)}`;
}

/** The same inside a Vietnamese sentence: "tháng 9/2025", "thường xuyên". */
export function deadlineWithin(deadline: Deadline, { plain }: Pick<Writing, "plain">): string {
  const words = plain(deadlineWords(deadline));
  return `${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;
}

/** The deadline of a task as it stands beside its text; null where there is none, or the text names it itself in the language of the page. */
export function deadlineBeside(
  { text, deadline }: { text: string; deadline: Deadline | null },
  { plain }: Pick<Writing, "plain">,
): Words | null {
  if (deadline === null) return null;
  const words = deadlineWords(deadline);
  return text.toLocaleLowerCase("vi").includes(plain(words).toLocaleLowerCase("vi")) ? null : words;
}
