import type { Goal } from "../../../analysis/headroom/goals.ts";
import type { Band } from "../../../analysis/headroom/what-if.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatScore } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { hundredthsAbove } from "../../../model/rules/tolerance.ts";
import { type FactKind, RANK_AT_BEST, RANK_AT_QUARTILE } from "../../fact-ids/fact-id.ts";
import { goalKind } from "../../fact-ids/goal-kinds.ts";
import type { FactMaker } from "../fact.ts";

/** What other units have reached in a component, and what our own could still gain. */
export function headroomFacts(
  maker: FactMaker,
  { index, year, edition, headroom }: IndexAnalysis,
  id: string,
): void {
  const row = headroom.rows.find(({ component }) => component.id === id);
  if (!row) return;
  const sources = edition?.sources ?? [];
  const own = [maker.id(year, "diem")];
  const put = (
    what: FactKind,
    name: Words,
    value: number | null,
    formula: Words,
    inputs: readonly string[],
  ) =>
    maker.computed(year, what, name, value, {
      text: formatScore(value ?? 0, index.measure),
      formula,
      inputs,
      sources,
    });
  put(
    "cao-nhat-khac",
    t`Điểm cao nhất của các đơn vị khác`,
    row.best,
    t`điểm lớn nhất trong mọi đơn vị khác`,
    [],
  );
  put(
    "du-dia",
    t`Dư địa đến mức cao nhất`,
    row.toBest,
    t`điểm cao nhất của các đơn vị khác trừ điểm của tỉnh, quy ra điểm chung; không âm`,
    [maker.id(year, "cao-nhat-khac"), ...own],
  );
  put(
    "moc-75",
    t`Mốc 75% của các đơn vị khác`,
    row.upperQuartile,
    t`điểm mà một phần tư các đơn vị khác đã đạt hoặc vượt, nội suy tuyến tính`,
    [],
  );
  put(
    "du-dia-75",
    t`Dư địa thận trọng`,
    row.toUpperQuartile,
    t`mốc 75% trừ điểm của tỉnh, quy ra điểm chung; không âm`,
    [maker.id(year, "moc-75"), ...own],
  );
  const recovered = headroom.recovered.find(({ component }) => component === id);
  const ranked = (
    [what, drifted]: readonly [FactKind, FactKind],
    name: Words,
    band: Band | null | undefined,
    gain: FactKind,
  ) => {
    const inputs = [maker.id(year, gain)];
    const text = (rank: number | null) => formatRank(rank ?? 0, null);
    maker.computed(year, what, name, band?.today, {
      text: text(band?.today ?? null),
      formula: t`xếp lại mọi đơn vị với điểm chung cộng thêm dư địa của riêng thành phần này`,
      inputs,
      sources,
    });
    maker.computed(year, drifted, t`${name}, các tỉnh khác tăng, giảm như mọi năm`, band?.drifted, {
      text: text(band?.drifted ?? null),
      formula: t`như trên, sau khi điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm`,
      inputs,
      sources,
    });
  };
  ranked(RANK_AT_QUARTILE, t`Thứ hạng khi đạt mốc 75%`, recovered?.toUpperQuartile, "du-dia-75");
  ranked(RANK_AT_BEST, t`Thứ hạng khi bằng mức cao nhất`, recovered?.toBest, "du-dia");
}

/** What goals take, and how the field drifts: points missing to each rank, today and after a usual year. */
export function goalFacts(maker: FactMaker, { index, year, edition, headroom, total }: IndexAnalysis): void {
  const sources = edition?.sources ?? [];
  const inputs = [maker.id(year, "diem")];
  const put = (what: string, name: Words, value: number | null, text: Words, formula: Words) =>
    maker.computed(year, what, name, value, { text, formula, inputs, sources });
  for (const { kind, rank, total: needed, points } of headroom.goals) {
    if (rank !== null)
      put(
        goalKind(kind, "hang"),
        rankNames[kind](),
        rank,
        formatRank(rank, total.placed?.rankedUnits ?? null),
        kind === "target-rank"
          ? t`chỉ tiêu của tài liệu`
          : t`hạng cần vượt hoặc bằng, trong số đơn vị được xếp hạng`,
      );
    const missing = (field: keyof Band, name: Words, formula: Words) => {
      const gap = points[field];
      // As it is told: rounded up, since fewer would not do.
      const shown = gap === null ? null : hundredthsAbove(gap) / 100;
      put(goalKind(kind, field), name, shown, formatScore(shown ?? 0, index.measure), formula);
      const score = needed[field];
      const what = goalKind(kind, field === "today" ? "diem" : "diem-doi");
      put(
        what,
        t`${rankNames[kind]()}: điểm cần đạt`,
        score,
        formatScore(score ?? 0, index.measure),
        formula,
      );
    };
    missing(
      "today",
      t`${rankNames[kind]()}: điểm cần thêm`,
      t`điểm của đơn vị khác ở hạng ấy trừ điểm của tỉnh, làm tròn lên; không âm`,
    );
    missing(
      "drifted",
      t`${rankNames[kind]()}: điểm cần thêm khi các tỉnh khác tăng, giảm như mọi năm`,
      t`như trên, sau khi điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm`,
    );
  }
  const pairs = headroom.drift?.pairs.length;
  if (pairs !== undefined)
    put(
      "so-cap-nam",
      t`Số cặp năm dùng để tính mức tăng, giảm như mọi năm`,
      pairs,
      formatNumber(pairs, 0),
      t`đếm các cặp năm liền nhau so sánh được, mọi đơn vị đều có điểm`,
    );
}

const rankNames: Record<Goal["kind"], () => Words> = {
  next: () => t`Hạng liền trên`,
  quarter: () => t`Vào một phần tư đứng đầu`,
  "upper-half": () => t`Vào nửa trên của bảng`,
  "off-last-quarter": () => t`Ra khỏi một phần tư cuối`,
  "target-rank": () => t`Chỉ tiêu thứ hạng`,
  "target-score": () => t`Chỉ tiêu điểm`,
};
