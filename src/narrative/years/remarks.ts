import type { RankCourse, RemarkTest, ThresholdTest } from "../../analysis/years/remarks.ts";
import { formatYearList, formatYears } from "../../format/date.ts";
import { formatMaximum, formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Basis } from "../../model/figure.ts";
import { YEARS_TO_JUDGE } from "../../model/rules/marks.ts";
import { ofRule } from "../fact-ids/edition-id.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";

const courses = (): Record<RankCourse["verdict"], Words> => ({
  "improving-steady": t`thứ hạng cải thiện và ổn định`,
  "improving-unsteady": t`thứ hạng cải thiện nhưng không ổn định`,
  "not-improving-steady": t`thứ hạng không cải thiện, tương đối ổn định`,
  "not-improving-unsteady": t`thứ hạng không cải thiện và không ổn định`,
  "too-few": t`quá ít năm có thứ hạng để kết luận`,
});

const bases = (): Record<Basis, Words> => ({
  published: "",
  reported: t`, theo báo cáo`,
  inferred: t`, số suy ra`,
  computed: t`, số tính`,
});

/** How a series of ranks went, in one sentence. */
export function courseVerdict(short: Words, course: RankCourse): Words {
  const [from, to] = [course.points[0]?.year ?? 0, course.points.at(-1)?.year ?? 0];
  const span = formatYears(from, to);
  const counted = (what: "so-lan-tut" | "nam-xet-hang", count: number) =>
    factOfTotal({ index: { id: course.index }, year: to }, `${what}-tu-${from}`, formatCount(count));
  if (course.verdict === "too-few") {
    const ranked =
      course.ranked === 0 ? t`chưa có năm nào` : t`${counted("nam-xet-hang", course.ranked)} năm`;
    const least = ofRule("xu-huong", formatCount(YEARS_TO_JUDGE));
    return t`${short}: ${courses()["too-few"]} (${ranked}, cần ít nhất ${least} năm).`;
  }
  const falls =
    course.falls.length === 0
      ? t`không có năm nào tụt mạnh`
      : t`tụt mạnh ${counted("so-lan-tut", course.falls.length)} lần (${joinWords(course.falls.map(String))})`;
  return t`${short} giai đoạn ${span}: ${courses()[course.verdict]}; ${falls}.`;
}

/** The same with the ranks it rests on. */
function courseSentence(short: Words, course: RankCourse, index?: string): Words {
  if (course.verdict === "too-few") return courseVerdict(short, course);
  const led = (year: number, words: Words) =>
    index === undefined ? words : factOfTotal({ index: { id: index }, year }, "hang", words);
  const ranks = course.points.map(
    ({ year, rank }) =>
      together`${year}: ${rank === null ? tAs("no rank")`không có` : led(year, formatNumber(rank, 0))}`,
  );
  return t`${courseVerdict(short, course)} Thứ hạng từng năm – ${strung(ranks, "; ")}.`;
}

/** "2018 (78,14, số suy ra)": the basis stands with the year, so that a verdict resting on an inferred figure says so. */
function toldOf({ index }: ThresholdTest, rows: ThresholdTest["known"]): Words {
  const basisOf = bases();
  return joinWords(
    rows.map(
      ({ year, score, basis }) =>
        together`${year} (${factOfTotal({ index: { id: index }, year }, "diem", formatPointDigits(score))}${basisOf[basis]})`,
    ),
  );
}

/** The years that speak against a threshold: "2018 (78,14)". */
export const yearsBelow = (test: ThresholdTest): Words =>
  toldOf(
    test,
    test.known.filter(({ above }) => !above),
  );

/** A threshold held against the figures there are. */
function thresholdSentence(short: Words, test: ThresholdTest, threshold: number): Words {
  if (test.verdict === "nothing-known") return t`${short}: chưa có số liệu nào để đối chiếu.`;
  const line = formatMaximum(threshold);
  const unknown =
    test.unknownYears.length === 0 ? "" : t` Chưa có số liệu năm ${formatYearList(test.unknownYears)}.`;
  if (test.verdict !== "holds") {
    const below = yearsBelow(test);
    const above = test.known.filter((row) => row.above);
    return above.length === 0
      ? t`${short}: không đúng với năm ${below}.${unknown}`
      : t`${short}: không đúng với năm ${below}, đúng với năm ${toldOf(test, above)}.${unknown}`;
  }
  return test.known.length === 1
    ? t`${short}: mới có số liệu một năm, năm ${toldOf(test, test.known)}, đạt trên ${line}.${unknown}`
    : t`${short}: các năm có số liệu đều trên ${line}: năm ${toldOf(test, test.known)}.${unknown}`;
}

/** Sentences on one remark of the record. */
export function remarkSentences(
  shortOf: (index: string) => Words,
  test: RemarkTest,
  tellCourse: (short: Words, course: RankCourse, index: string) => Words = courseSentence,
): Words[] {
  return [
    ...test.thresholds.map((row) => thresholdSentence(shortOf(row.index), row, test.remark.threshold!)),
    ...test.courses.map((course) => tellCourse(shortOf(course.index), course, course.index)),
  ];
}
