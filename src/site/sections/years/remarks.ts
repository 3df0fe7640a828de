import { capitalise } from "../../../format/words.ts";
import { inTheirWords } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { strung } from "../../../language/text.ts";
import { shortName, shortSource } from "../../../narrative/names.ts";
import { remarkSentences } from "../../../narrative/years/remarks.ts";
import type { Block, Section } from "../../page.ts";
import { isJudged } from "../../tables/years/years-table.ts";
import { type Briefing, indexOf, list, section } from "../context.ts";

/** Remarks of the record, tested on the figures there are: shown beside what the figures say, not assumed. */
export function remarksSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const shortOf = (id: string) => shortName(indexOf(briefing, id));
  const tested = analysis.remarks.flatMap((test): (Block | null)[] => [
    {
      kind: "quote",
      text: inTheirWords(test.remark, "text"),
      source: capitalise(
        strung(
          test.remark.sources.map((id) => shortSource(dataset, id)),
          "; ",
        ),
      ),
    },
    list(remarkSentences(shortOf, test)),
  ]);
  // The rule stands under the table of the years, which is there where some series is long enough to judge.
  const judged =
    analysis.remarks.some(({ courses }) => courses.length > 0) && analysis.indices.some(isJudged);
  const rule = t`Theo các ngưỡng in dưới bảng ở mục Kết quả qua các năm.`;
  return section("nhan-xet", t`Nhận xét của hội nghị đối chiếu với số liệu`, [
    ...tested,
    judged ? { kind: "note", tone: "source", title: t`Cách đánh giá`, text: rule } : null,
  ]);
}
