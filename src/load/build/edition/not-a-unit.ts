import * as messages from "../../messages.ts";
import { foldToId } from "../../nearest.ts";
import type { Fact } from "../../report/report.ts";

/** What stands over the units of a pasted table, beside their numbers, folded as ids are. */
const HEAD =
  /^(?:unit|tt|stt|so-thu-tu|ten|ten-tinh|ten-don-vi|ma|ma-tinh|ma-don-vi|don-vi|dia-phuong|tinh|tinh[,/-]+thanh-pho|tinh[,/-]+thanh|tinh[,/-]+tp\.?|province|provinces?-name|tinh-thanh)$/;
const MAXIMUM = /^(?:diem-)?(?:toi-da|max|maximum)|^thang-diem$|^trong-so$/;
const SUMMARY =
  /^(?:tong|tong-cong|tong-so|cong|chung|(?:diem-)?(?:trung-binh|binh-quan)(?:-(?:chung|ca-nuoc|vung|toan-quoc))?|tb|ca-nuoc|toan-quoc|trung-vi|(?:diem-)?(?:cao-nhat|thap-nhat)|do-lech-chuan|mean|average|total|min|median|national)$/;
/** Regions of the country as they head the provinces below them. */
const REGION =
  /^(?:(?:[ivx]+|\d)\.?-)?(?:vung-)?(?:dong-bang-song-(?:hong|cuu-long)|(?:trung-du-va-)?mien-nui-(?:phia-bac|bac-bo)|trung-du-(?:va-)?mien-nui-(?:phia-)?bac(?:-bo)?|tay-bac|dong-bac|bac-trung-bo(?:-va-.*)?|duyen-hai-(?:nam-)?(?:trung-bo|mien-trung)|tay-nguyen|dong-nam-bo|mien-(?:bac|trung|nam))$/;

/**
 * A row that came along with a pasted table and is no unit: its head, maxima, sums and means, the name of a region. The
 * fact says what it is and where its numbers belong; null for anything else.
 */
export function notAUnit(name: string, cells: readonly unknown[]): Fact | null {
  const folded = foldToId(name.trim().replace(/\s*:$/, ""));
  const numbers = cells.filter((one) => typeof one === "number").length;
  if (HEAD.test(folded) && numbers === 0) return messages.headRow(name);
  if (MAXIMUM.test(folded)) return messages.maximaRow(name);
  if (SUMMARY.test(folded)) return messages.summaryRow(name);
  if (REGION.test(folded)) return numbers === 0 ? messages.regionRow(name) : messages.summaryRow(name);
  return null;
}
