import type { Reason } from "../../analysis/comparability/reason.ts";
import { formatYears } from "../../format/date.ts";
import { capitalise } from "../../format/words.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, unstopped, type Words } from "../../language/text.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { notPublic } from "./withheld.ts";

const words: Record<Reason, () => Words> = {
  "no-score": () => t`chưa có nguồn nêu điểm năm này`,
  "no-previous-score": () => t`chưa có nguồn nêu điểm năm so sánh`,
  "no-rank": () => t`chưa có nguồn nêu thứ hạng năm này`,
  "no-previous-rank": () => t`chưa có nguồn nêu thứ hạng năm so sánh`,
  "break-none": () => t`không so sánh được do thay đổi cách đo`,
  "units-changed": () => t`số đơn vị thay đổi do sắp xếp đơn vị hành chính`,
  "territory-changed": () => t`địa giới của đơn vị thay đổi do sắp xếp đơn vị hành chính`,
  "league-incomplete": () => t`bảng xếp hạng thu thập được chưa đủ`,
  "components-incomplete": () => t`chưa có đủ điểm thành phần của các tỉnh, thành phố`,
  "no-region": () => t`đơn vị không thuộc vùng nào trong dữ liệu`,
  "region-incomplete": () => t`chưa đủ điểm của các tỉnh trong vùng`,
  "part-missing": () => t`chưa đủ điểm của các đơn vị hợp thành`,
  "no-weights": () => t`chưa có nguồn nêu dân số của các đơn vị hợp thành trong cùng một năm`,
  "component-dropped": () => t`tiêu chí đã bỏ`,
  "component-new": () => t`mới có trong bộ chỉ số năm này, năm so sánh chưa có`,
  "not-promised": () => t`hồ sơ không nêu điểm kỳ vọng`,
  "not-due": () => t`chưa đến hạn trong năm đánh giá`,
  "unit-missing": () => t`chưa có điểm của mọi đơn vị cùng loại`,
  "no-maximum": () => t`chưa có nguồn nêu điểm tối đa`,
  "no-aggregation": () => t`chưa có nguồn nêu cách tính điểm chung từ điểm thành phần`,
  "not-in-both-years": () => t`chỉ có ở một trong hai năm`,
  "no-components": () => t`chưa có nguồn nêu điểm thành phần`,
  "previous-inferred-from-change": () => t`điểm năm so sánh được suy ra từ chính mức thay đổi này`,
  "no-national-mean": () => t`chưa có số bình quân cả nước`,
  "not-computed-yet": () => t`bản này chưa tính`,
  "not-published": () => t`không công bố`,
  "not-applicable": () => t`không áp dụng`,
  partial: () => t`thiếu một phần`,
  "no-source": () => t`chưa có nguồn`,
  "too-many-parts": () => t`quá nhiều thành phần để tính đủ mọi cách kết hợp`,
  "leads-already": () => t`đang đứng đầu`,
  "no-efforts": () => t`chưa ghi mức công sức của các thành phần còn dư địa`,
  "out-of-reach": () => t`được xếp là ngoài tầm của tỉnh`,
  "headroom-too-small": () => t`cộng hết dư địa vẫn chưa đủ điểm`,
  "too-few-pairs": () => t`chưa đủ số cặp năm so sánh được`,
  "no-tier": () => t`nơi công bố không xếp nhóm, hoặc chưa có nguồn nêu các nhóm`,
  "no-reversal": () => t`các mức thay đổi nối tiếp nhau không đảo chiều nên không ước được mức dao động`,
  "no-standard-error": () => t`nơi công bố không đưa sai số`,
  "too-few-units": () => t`quá ít đơn vị có điểm ở cả hai năm`,
  "too-few-cases": () => t`quá ít lần để so`,
  "not-announced": () => t`đến ngày hội nghị chưa công bố kết quả năm này`,
  "previous-not-announced": () => t`đến ngày hội nghị chưa công bố kết quả năm so sánh`,
  "formed-later": () => t`đơn vị thành lập sau năm này, không có kết quả riêng`,
  "previous-formed-later": () => t`năm so sánh chưa có đơn vị này`,
  "unit-unpublished": () => t`kết quả của đơn vị không được công bố`,
  "previous-unit-unpublished": () => t`kết quả năm so sánh của đơn vị không được công bố`,
  "unit-partial": () => t`thiếu một phần kết quả của đơn vị, không có điểm chung và thứ hạng`,
  "previous-unit-partial": () =>
    t`năm so sánh thiếu một phần kết quả của đơn vị, không có điểm chung và thứ hạng`,
  "no-day": () => t`chưa có nguồn nêu ngày công bố kết quả năm này`,
  "no-previous-day": () => t`chưa có nguồn nêu ngày công bố kết quả năm so sánh`,
  "not-public": notPublic,
};

/** Why something is not told, in a few words for a table cell or a note. */
export function reasonWords(reason: Reason): Words {
  return words[reason]();
}

/** Shorter words for table cells, where the full ones stand in a note or are plain from the column. */
const short: Partial<Record<Reason, () => Words>> = {
  "no-score": () => t`chưa có nguồn`,
  "no-previous-score": () => t`chưa có nguồn`,
  "no-rank": () => t`chưa có nguồn`,
  "no-previous-rank": () => t`chưa có nguồn`,
  "no-source": () => t`chưa có nguồn`,
  "component-new": () => t`mới có`,
  "not-announced": () => t`chưa công bố`,
  "previous-not-announced": () => t`chưa công bố`,
  "formed-later": () => t`thành lập sau`,
  "previous-formed-later": () => t`thành lập sau`,
  "unit-unpublished": () => t`không công bố`,
  "previous-unit-unpublished": () => t`không công bố`,
  "unit-partial": () => t`thiếu một phần`,
  "previous-unit-partial": () => t`thiếu một phần`,
  "no-day": () => t`chưa rõ ngày công bố`,
  "no-previous-day": () => t`chưa rõ ngày công bố`,
  "no-maximum": () => t`chưa có nguồn`,
  "no-national-mean": () => t`chưa có nguồn`,
  "break-none": () => t`không so được`,
  "units-changed": () => t`đổi số đơn vị`,
  "territory-changed": () => t`đổi địa giới`,
  "league-incomplete": () => t`bảng chưa đủ`,
  "components-incomplete": () => t`bảng chưa đủ`,
  "region-incomplete": () => t`bảng chưa đủ`,
  "part-missing": () => t`thiếu một phần`,
  "no-weights": () => t`thiếu dân số`,
  "not-promised": () => t`không nêu`,
  "unit-missing": () => t`bảng chưa đủ`,
  "no-standard-error": () => t`không công bố sai số`,
  "no-reversal": () => t`chưa ước được`,
};

export function shortReason(reason: Reason): Words {
  return short[reason]?.() ?? reasonWords(reason);
}

/** Reasons of a whole unit's year: a sentence in a note, which beside every bar of a drawing has no room. */
const OF_A_UNIT: readonly Reason[] = [
  "formed-later",
  "previous-formed-later",
  "unit-unpublished",
  "previous-unit-unpublished",
  "unit-partial",
  "previous-unit-partial",
];

/** Why a bar is not drawn, in words that fit in its place. */
export function barReason(reason: Reason): Words {
  return reason === "component-new" || OF_A_UNIT.includes(reason) ? shortReason(reason) : reasonWords(reason);
}

/** How a comparison across the break is treated. */
function treatmentTold({ treatment, ranks }: BreakNote): Words {
  if (treatment === "none")
    return ranks === "none"
      ? tAs("break")`không so sánh được`
      : // places in the two rankings are told beside it
        tAs("break")`không so sánh được điểm`;
  return treatment === "caution"
    ? tAs("break")`so sánh cần thận trọng`
    : tAs("break")`chỉ so sánh sau khi tách phần do đổi trọng số, điểm tối đa`;
}

/** The same on its own, without the reasons. */
export function treatmentWords(note: BreakNote): Words {
  return capitalise(treatmentTold(note));
}

type Cut = BreakNote["breaks"][number];

/** "2021–2022: Bộ tiêu chí giai đoạn …". */
const told = (cut: Cut): Words =>
  together`${formatYears(cut.between.from, cut.between.to)}: ${unstopped(inTheirWords(cut, "reason"))}`;

/** Breaks that are told in the same words, once. */
function eachOnce(breaks: readonly Cut[]): Cut[] {
  const keys = breaks.map(({ between, reason }) => `${between.from}–${between.to}: ${unstopped(reason)}`);
  return breaks.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

/** The breaks that decide the treatment, one text each: "2021–2022: Bộ tiêu chí giai đoạn …". */
export function decisiveBreaks(note: BreakNote): Words[] {
  return note.breaks.filter(({ treatment }) => treatment === note.treatment).map(told);
}

/** "So sánh cần thận trọng. 2017–2018: bộ tiêu chí ban hành lại theo Quyết định số …": the reasons hold brackets of their own. */
export function breakWords(note: BreakNote): Words {
  const reasons = eachOnce(note.breaks).map(told);
  return together`${treatmentWords(note)}. ${strung(reasons, "; ")}.`;
}

/** Ids of the documents that a break rests on. */
export function breakSources(note: BreakNote): string[] {
  return note.breaks.flatMap(({ sources }) => sources);
}
