import { capitalise } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Conference, Withheld } from "../../model/conference.ts";

/** Said wherever something is only for the office. */
export function notPublic(): Words {
  return t`không có trong bản công khai`;
}

const words = (): Record<Withheld, Words> => ({
  responsibility: t`cơ quan chịu trách nhiệm về từng tiêu chí, từng nguyên nhân và phiếu giao việc của các cơ quan`,
  shortfalls: t`một phần hoặc toàn bộ tồn tại, hạn chế`,
  causes: t`một phần hoặc toàn bộ nguyên nhân`,
  evidence: t`một phần hoặc toàn bộ minh chứng còn thiếu`,
  actions: t`một phần hoặc toàn bộ giải pháp`,
  targets: t`một phần hoặc toàn bộ chỉ tiêu`,
  commitments: t`một phần hoặc toàn bộ cam kết`,
  recommendations: t`một phần hoặc toàn bộ đề xuất, kiến nghị`,
  responsibilities: t`một phần hoặc toàn bộ trách nhiệm của người đứng đầu`,
  conclusion: t`thông báo kết luận`,
  plan: t`kế hoạch sau hội nghị`,
  "internal-index": t`chỉ số nội bộ của tỉnh`,
});

/** Whether a public view has left something of this kind out. */
export function isWithheld(conference: Conference, what: Withheld): boolean {
  return conference.withheld?.includes(what) ?? false;
}

/** What stands where the record holds nothing to show: its silence, or that it is not for everybody. */
export function silence(conference: Conference, what: Withheld, silent: Words): Words {
  return isWithheld(conference, what)
    ? t`${capitalise(words()[what])} không có trong bản công khai.`
    : silent;
}

/** "chưa ghi nhận" in a cell; where it may have been recorded for the office only, words that hold either way. */
export function notRecorded(conference: Conference, what: Withheld): Words {
  return isWithheld(conference, what) ? t`không nêu` : tAs("record")`chưa ghi nhận`;
}

/** Who counts the entries that are shown: a public view does not speak for the whole record. */
export function recordOf(conference: Conference, what: Withheld, whole: string): Words {
  return isWithheld(conference, what) ? t`Bản công khai` : whole;
}

/** All that a public view lacks of a conference, in one sentence; null when it lacks nothing. */
export function withheldSentence({ withheld = [] }: Conference): Words | null {
  if (withheld.length === 0) return null;
  return together`${capitalise(notPublic())}: ${strung(
    withheld.map((what) => words()[what]),
    "; ",
  )}.`;
}
