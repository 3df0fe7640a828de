import { formatDateShort } from "../../format/date.ts";

/** The deadline of a task as it stands beside its text; null where there is none, or the text names the day itself. */
export function deadlineBeside({ text, deadline }: { text: string; deadline: string | null }): string | null {
  const day = deadline === null ? null : formatDateShort(deadline);
  return day === null || text.includes(day) ? null : day;
}
