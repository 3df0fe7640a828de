import type { Conference } from "../../../model/conference.ts";
import { type Deadline, deadlineEnd, ONGOING, quarterOf } from "../../../model/record/deadline.ts";
import { yamlText } from "../yaml/write-value.ts";

/**
 * Commitments of the conference before that run beyond a day, ready to be taken over: as lines of remark, since only the
 * new conference's document can say that it holds to them. Nothing where all have run out.
 */
export function stillRunning(before: Conference, heldOn: string): string[] {
  const running = before.commitments.filter(({ deadline }) => {
    if (deadline === null || deadline === ONGOING) return true;
    const end = deadlineEnd(deadline);
    return end === null || end >= heldOn;
  });
  if (running.length === 0) return [];
  return [
    "",
    `# Cam kết của ${before.slug} còn hiệu lực sau ngày họp. Tài liệu của hội nghị này nhắc lại điều nào thì bỏ dấu # ở`,
    "# điều ấy và ở dòng commitments; không nhắc lại thì xóa.",
    "# commitments:",
    ...running.flatMap(({ id, text, agencies, deadline }) => [
      `#   - id: ${id}`,
      `#     text: ${yamlText(text)}`,
      ...(agencies.length > 0 ? [`#     agencies: [${agencies.join(", ")}]`] : []),
      ...(deadline === null || deadline === ONGOING
        ? []
        : [`#     deadline: ${yamlText(written(deadline))}`]),
    ]),
  ];
}

/** As a record writes it: "2025-Q3" → "Quý III/2025". */
function written(deadline: Deadline): string {
  const quarter = quarterOf(deadline);
  return quarter ? `Quý ${["I", "II", "III", "IV"][quarter.quarter - 1]}/${quarter.year}` : deadline;
}
