import type { RankPart } from "../../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatChange } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatPlacesShare, formatPlacesSigned, formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { PART_COMMON, PART_PLACES, PART_POINTS, type PartKind, partKind } from "../../fact-ids/fact-id.ts";
import type { FactMaker } from "../fact.ts";

const shared = () =>
  t`giá trị Shapley của phần ấy trong trò chơi thứ hạng, sau khi trừ mức thay đổi bình quân của các đơn vị`;

/** One own part of a move in rank: its points beside those of all, and the places they made. */
function partFacts(maker: FactMaker, { index, year, edition }: IndexAnalysis, part: RankPart): void {
  const points = (value: number) => formatChange(value, index.measure);
  const put = (what: PartKind, name: Words, value: number, text: Words, formula: Words) =>
    maker.computed(year, partKind(part, what), name, value, {
      text,
      formula,
      sources: edition?.sources ?? [],
    });
  const name =
    part.kind === "component"
      ? ""
      : part.kind === "weights"
        ? t` (trọng số, điểm tối đa mới)`
        : t` (phần còn lại)`;
  put(
    PART_POINTS,
    t`Phần điểm làm đổi thứ hạng${name}`,
    part.points,
    points(part.points),
    t`mức thay đổi của phần ấy, quy ra điểm chung`,
  );
  put(
    PART_COMMON,
    t`Bình quân các đơn vị ở phần ấy${name}`,
    part.common,
    points(part.common),
    t`bình quân cùng mức thay đổi của các đơn vị được xếp hạng ở cả hai năm`,
  );
  put(PART_PLACES, t`Số bậc do phần ấy${name}`, part.places, formatPlacesShare(part.places), shared());
}

/** Why the rank moved: the ranks among the units of both years, and the places that each share made. */
export function rankMoveFacts(maker: FactMaker, analysis: IndexAnalysis, component: string | null): void {
  const { rankChange: change, year, against, index, total, edition } = analysis;
  const sources = edition?.sources ?? [];
  if (change.form === "none") return;
  for (const part of change.parts.filter((row) => row.component === component))
    partFacts(maker, analysis, part);
  if (component !== null) return;
  const put = (
    what: string,
    name: Words,
    value: number | null,
    text: Words,
    formula: Words,
    inputs: readonly string[] = [],
  ) => maker.computed(year, what, name, value, { text, formula, inputs, sources });
  const among = t`xếp lại trong các đơn vị được xếp hạng ở cả hai năm`;
  put(
    "so-don-vi",
    t`Số đơn vị mà thứ hạng được tách phần`,
    change.units,
    formatNumber(change.units ?? 0, 0),
    t`đếm các đơn vị được xếp hạng ở cả hai năm`,
  );
  put(
    "hang-chung",
    t`Thứ hạng năm ${year} trong các đơn vị ấy`,
    change.rank,
    formatRank(change.rank, change.units),
    among,
  );
  put(
    "hang-chung-truoc",
    t`Thứ hạng năm ${against} trong các đơn vị ấy`,
    change.previousRank,
    formatRank(change.previousRank, change.units),
    among,
  );
  put(
    "so-bac-chung",
    t`Số bậc tăng, giảm trong các đơn vị ấy`,
    change.places,
    formatPlacesSigned(change.places),
    t`thứ hạng năm ${against} trừ thứ hạng năm ${year}; dương là tăng bậc`,
    [maker.id(year, "hang-chung"), maker.id(year, "hang-chung-truoc")],
  );
  put("bac-cua-tinh", t`Số bậc do điểm của tỉnh`, change.own, formatPlacesShare(change.own), shared());
  put(
    "bac-noi-khac",
    t`Số bậc do các đơn vị khác`,
    change.others,
    formatPlacesShare(change.others),
    shared(),
  );
  put(
    "thay-doi-binh-quan",
    t`Mức thay đổi bình quân của các đơn vị ấy`,
    change.common,
    formatChange(change.common, index.measure),
    change.form === "ahead"
      ? t`bình quân cả nước đã công bố năm ${year} trừ năm ${against}`
      : t`cộng mức thay đổi của các đơn vị ấy, chia cho số đơn vị`,
  );
  const own = change.parts.filter(({ kind }) => kind !== "weights");
  const sum = (of: (part: RankPart) => number, none: number | null) =>
    own.length === 0 ? none : own.reduce((all, part) => all + of(part), 0);
  const [points, common] = [
    sum(({ points }) => points, total.change.value),
    sum((part) => part.common, change.common),
  ];
  put(
    "diem-cua-tinh",
    t`Mức thay đổi của tỉnh không kể phần do trọng số`,
    points,
    formatChange(points ?? 0, index.measure),
    t`cộng các phần của tỉnh, không kể trọng số, điểm tối đa mới`,
  );
  put(
    "diem-binh-quan",
    t`Bình quân các đơn vị không kể phần do trọng số`,
    common,
    formatChange(common ?? 0, index.measure),
    t`cộng bình quân của các phần ấy`,
  );
}

/** Where last year's points would stand this year, for the total and for one component at a time. */
export function keptFacts(
  maker: FactMaker,
  { kept, year, against, edition }: IndexAnalysis,
  component: string | null,
): void {
  if ("reason" in kept) return;
  const rank =
    component === null ? kept.total : kept.components.find((row) => row.component === component)?.rank;
  maker.computed(year, "hang-neu-giu", t`Thứ hạng nếu giữ điểm năm ${against}`, rank, {
    text: formatRank(rank ?? 0, kept.units),
    formula:
      component === null
        ? t`xếp điểm chung năm ${against} của tỉnh giữa điểm năm ${year} của các đơn vị khác`
        : t`xếp lại với riêng thành phần này ở điểm năm ${against}, còn lại như năm ${year}`,
    inputs: [maker.id(against, "diem")],
    sources: edition?.sources ?? [],
  });
}
