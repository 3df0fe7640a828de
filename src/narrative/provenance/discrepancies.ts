import type { Discrepancy } from "../../analysis/record/discrepancies.ts";
import { changeUnit } from "../../format/measure.ts";
import { formatNumber, NBSP } from "../../format/number.ts";
import { recorded } from "../../language/recorded.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { decimalsWritten } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { ofStated } from "../fact-ids/families.ts";
import { indexYear, type Names, shortName, shortSource } from "../names.ts";
import { gainOrBound } from "../promises/targets.ts";

/** What a discrepancy is about, of an index in a year. */
const subjects: Record<Discrepancy["what"], (of: Words) => Words> = {
  score: (of) => t`điểm ${of}`,
  rank: (of) => t`thứ hạng ${of}`,
  "ranked-units": (of) => t`số đơn vị được xếp hạng ${of}`,
  change: (of) => t`mức thay đổi so với năm trước ${of}`,
  "region-rank": (of) => t`thứ hạng trong vùng ${of}`,
  year: (of) => t`năm đánh giá ${of}`,
  "target-gain": (of) => t`mức tăng của chỉ tiêu ${of}`,
};

/** A figure of a discrepancy with its unit of measure, in the decimals it was stated with. */
function amount(index: IndexDefinition, { what, stated, above }: Discrepancy, value: number): Words {
  const decimals = decimalsWritten(stated.written);
  if (what === "rank" || what === "ranked-units" || what === "region-rank") return formatNumber(value, 0);
  if (what === "year") return `${value}`;
  const unit =
    what === "score" && index.measure.unit === "percent"
      ? "%"
      : together`${NBSP}${changeUnit(index.measure)}`;
  return gainOrBound(
    (sign) => together`${formatNumber(value, decimals, what === "score" ? "negative" : sign)}${unit}`,
    above && value >= 0,
  );
}

/** What a discrepancy is about: "mức tăng của chỉ tiêu SIPAS năm 2022". */
export function discrepancySubject(index: IndexDefinition, row: Discrepancy): Words {
  // A year that is itself in question is not named beside the other.
  return subjects[row.what](row.what === "year" ? shortName(index) : indexYear(index, row.year));
}

export function statedWords(index: IndexDefinition, row: Discrepancy): Words {
  return ofStated(row, "tai-lieu", amount(index, row, row.stated.value));
}

export function computedWords(index: IndexDefinition, row: Discrepancy): Words {
  return ofStated(row, "tinh", amount(index, row, row.computed));
}

/** Both figures side by side; neither is mended. */
export function discrepancySentence(names: Names, index: IndexDefinition, row: Discrepancy): Words {
  const source = row.sources[0];
  const who = source ? shortSource(names, source) : tAs("who states")`Tài liệu`;
  const quote = row.quote ? t` (nguyên văn: “${recorded(row.quote)}”)` : "";
  const subject = discrepancySubject(index, row);
  return t`${who} nêu ${subject} là ${statedWords(index, row)}${quote}; số liệu đối chiếu là ${computedWords(index, row)}.`;
}
