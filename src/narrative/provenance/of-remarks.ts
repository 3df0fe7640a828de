import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { RankCourse } from "../../analysis/years/remarks.ts";
import { formatYears } from "../../format/date.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatCount } from "../../format/number.ts";
import { t, tAs } from "../../language/say.ts";
import { type Fact, FactMaker } from "./fact.ts";

/** What the course of ranks that a remark is held against counts: the years with a rank, the years of a strong fall. */
function remarkCourseFacts({ index, points, ranked, falls }: RankCourse): Fact[] {
  const maker = new FactMaker(index, null);
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const span = formatYears(from, to);
  maker.computed(to, `nam-xet-hang-tu-${from}`, t`Số năm có hạng ${span}`, ranked, {
    text: formatCount(ranked),
    formula: t`đếm các năm có thứ hạng`,
  });
  maker.computed(to, `so-lan-tut-tu-${from}`, t`Số lần tụt mạnh ${span}`, falls.length, {
    text: formatCount(falls.length),
    formula: t`đếm các năm vị trí trong bảng giảm mạnh so với năm trước`,
  });
  return maker.made;
}

/** Scores of other years that a remark of the record is held against, and what is counted of its ranks. */
export function remarkFacts({ remarks }: ConferenceAnalysis): Fact[] {
  return remarks.flatMap(({ thresholds, courses, remark }) => [
    ...courses.flatMap(remarkCourseFacts),
    ...thresholds.flatMap(({ index, known }) => {
      const maker = new FactMaker(index, null);
      for (const { year, score, basis } of known)
        maker.given(
          year,
          "diem",
          tAs("fact")`Điểm năm ${year}`,
          { value: score, written: "", basis, sources: remark.sources },
          formatPointDigits,
        );
      return maker.made;
    }),
  ]);
}
