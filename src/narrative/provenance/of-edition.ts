import type { EditionAnalysis } from "../../analysis/analyse-edition.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Edition } from "../../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../../model/framework.ts";
import { flatten, frameworkOf } from "../../model/lookup.ts";
import type { EditionFactKind } from "../fact-ids/edition-id.ts";
import { type ColumnFact, Columns } from "./column-facts.ts";

/** Scores and ranks of all units, of the total or of a component: where a rank is published that wins, else it is counted. */
function leagueColumns(columns: Columns, { year, standings }: Edition, component: Component | null): void {
  const id = component?.id ?? null;
  const figures = (what: "score" | "rank") =>
    new Map(
      [...standings.values()].flatMap((standing) => {
        const figure = (id === null ? standing : standing.components.get(id))?.[what];
        return figure ? [[standing.unit, figure] as const] : [];
      }),
    );
  columns.given(id, "diem", tAs("fact")`Điểm năm ${year}`, figures("score"));
  const name = tAs("fact")`Thứ hạng năm ${year}`;
  const counted = t`xếp điểm của mọi đơn vị trong kỳ từ cao xuống thấp; bằng điểm thì cùng hạng`;
  const ranks = figures("rank");
  if (ranks.size === 0) columns.computed(id, "hang", name, counted);
  else {
    columns.given(id, "hang", name, ranks);
    for (const unit of figures("score").keys())
      if (!ranks.has(unit)) columns.computed(id, "hang", name, counted, unit);
  }
}

/** What the tables of units tell of a component beside score and rank, of the total or a component. */
function spreadColumns(columns: Columns, id: string | null, year: number): void {
  const put = (what: EditionFactKind, name: Words, formula: Words) =>
    columns.computed(id, what, name, formula);
  const ranked = t`tính từ điểm chưa làm tròn của các đơn vị được xếp hạng, mỗi nơi một lần như nhau`;
  put("thap-nhat", t`Điểm thấp nhất cả nước năm ${year}`, t`điểm nhỏ nhất trong mọi đơn vị`);
  put("tu-phan-vi-duoi", t`Tứ phân vị dưới năm ${year}`, ranked);
  put("trung-vi", t`Trung vị cả nước năm ${year}`, t`điểm đứng giữa khi xếp mọi đơn vị theo điểm`);
  put("tu-phan-vi-tren", t`Tứ phân vị trên năm ${year}`, ranked);
  put("cao-nhat", t`Điểm cao nhất cả nước năm ${year}`, t`điểm lớn nhất trong mọi đơn vị`);
  put("hon-trung-vi", t`Hơn, kém trung vị năm ${year}`, t`điểm của đơn vị trừ trung vị cả nước`);
  put("binh-quan-tinh", t`Bình quân tính được năm ${year}`, ranked);
}

/** What is told of the total alone. */
function totalColumns(columns: Columns, { means, year }: Edition): void {
  const put = (what: EditionFactKind, name: Words, formula: Words) =>
    columns.computed(null, what, name, formula);
  const { national, regions } = means;
  const mean = t`Bình quân như công bố năm ${year}`;
  columns.given(null, "binh-quan-cong-bo", mean, new Map(national ? [["", national]] : []));
  columns.given(null, "binh-quan-vung-cong-bo", mean, regions);
  columns.announced(null, "so-don-vi", t`Số đơn vị được xếp hạng năm ${year}`);
  put("so-noi-co-diem", t`Số nơi có điểm năm ${year}`, t`đếm các đơn vị có điểm ở đây`);
  put("so-noi-co-hang", t`Số nơi có thứ hạng năm ${year}`, t`đếm các đơn vị có thứ hạng ở đây`);
  put("so-noi-khong-hang", t`Số nơi không xếp hạng năm ${year}`, t`đếm các đơn vị không có đủ số liệu`);
  put("khoang-diem", t`Khoảng cách cao nhất, thấp nhất năm ${year}`, t`điểm cao nhất trừ điểm thấp nhất`);
  put("hon-kem", t`Hơn, kém năm ${year}`, t`điểm của nơi ấy trừ điểm của đơn vị mà trang nói đến`);
  put(
    "hang-vung",
    t`Thứ hạng trong vùng năm ${year}`,
    t`xếp điểm của các đơn vị được xếp hạng trong vùng từ cao xuống thấp`,
  );
  put(
    "trung-binh-vung",
    t`Bình quân vùng năm ${year}`,
    t`cộng điểm của các đơn vị được xếp hạng trong vùng, chia cho số đơn vị`,
  );
  put("so-noi-vung", t`Số nơi trong vùng năm ${year}`, t`đếm các đơn vị được xếp hạng trong vùng`);
  put("ty-le-dat", t`Tỷ lệ đạt năm ${year} (%)`, t`điểm chia cho điểm tối đa của năm ấy`);
  const quarters = t`chia các thứ hạng thành bốn nhóm bằng nhau, hoặc như nơi công bố chia`;
  for (const quarter of ["1", "2", "3", "4"]) {
    columns.computed(quarter, "hang-nhom", t`Hạng đầu, hạng cuối của nhóm năm ${year}`, quarters);
    columns.computed(quarter, "so-noi-nhom", t`Số nơi trong nhóm năm ${year}`, quarters);
  }
  const estimate = t`điểm của các đơn vị hợp thành, cộng theo trọng số dân số`;
  put("uoc-tinh", t`Ước tính năm ${year}`, estimate);
  put("uoc-tinh-thap", t`Ước tính thấp nhất năm ${year}`, t`điểm nhỏ nhất của các đơn vị hợp thành`);
  put("uoc-tinh-cao", t`Ước tính cao nhất năm ${year}`, t`điểm lớn nhất của các đơn vị hợp thành`);
  put(
    "vi-tri-phan-tram",
    t`Vị trí phần trăm năm ${year}`,
    t`chỗ của ước tính trong bảng năm ấy nếu thay chỗ các phần; 100% là đứng đầu`,
  );
  put(
    "thay-doi-uoc-tinh",
    t`Mức thay đổi của ước tính năm ${year}`,
    t`ước tính trừ ước tính liền trước, không làm tròn trước`,
  );
}

/** What sets the totals of an edition apart, by component. */
export function makerColumns({ index, edition, makers }: EditionAnalysis): ColumnFact[] {
  const columns = new Columns(index.id, edition.year, edition.sources);
  for (const { component } of makers?.makers ?? []) apartColumns(columns, component.id, edition.year);
  return columns.made;
}

function apartColumns(columns: Columns, component: string, year: number): void {
  columns.computed(
    component,
    "phan-chenh-lech",
    t`Phần của chênh lệch năm ${year}`,
    t`tương quan với điểm chung nhân độ lệch chuẩn của thành phần, chia cho độ lệch chuẩn của điểm chung`,
  );
  const all = t`tính trên mọi đơn vị có đủ số liệu`;
  columns.computed(component, "tuong-quan", t`Tương quan với điểm chung năm ${year}`, all);
  columns.computed(component, "do-lech-chuan", t`Độ lệch chuẩn năm ${year}`, all);
  columns.computed(component, "tuong-quan-nhat", t`Tương quan mạnh nhất năm ${year}`, all);
}

/** What the numbers of one edition are, in its own tables and in those of its units and regions. */
export function editionColumns({ index, edition }: EditionAnalysis): ColumnFact[] {
  const { year, standings } = edition;
  const columns = new Columns(index.id, year, edition.sources);
  const components = flatten(frameworkOf(index, year)?.components ?? []).filter(({ id }) =>
    [...standings.values()].some((standing) => standing.components.get(id)?.score),
  );
  for (const component of [null, ...components]) {
    leagueColumns(columns, edition, component);
    if (edition.complete && (component === null || isTop(index, year, component)))
      spreadColumns(columns, component?.id ?? null, year);
  }
  totalColumns(columns, edition);
  const framework = frameworkOf(index, year);
  return [...columns.made, ...(framework ? maximumColumns(index, framework, year) : [])];
}

const isTop = (index: IndexDefinition, year: number, { id }: Component): boolean =>
  frameworkOf(index, year)?.components.some((top) => top.id === id) ?? false;

/** What can be had at most in a year, of the total and of each top component. */
function maximumColumns(index: IndexDefinition, framework: Framework, year: number): ColumnFact[] {
  const columns = new Columns(index.id, year, index.sources);
  for (const id of [null, ...framework.components.map((component) => component.id)])
    columns.announced(id, "toi-da", t`Điểm tối đa năm ${year}`);
  return columns.made;
}

/** What a framework gives besides, by the first of its years: weights, how many parts. */
export function frameworkColumns(index: IndexDefinition, framework: Framework): ColumnFact[] {
  const year = framework.years.from;
  const columns = new Columns(index.id, year, index.sources);
  for (const { id } of framework.components) {
    if (framework.aggregation === "weighted") columns.announced(id, "trong-so", t`Trọng số năm ${year} (%)`);
    columns.computed(id, "so-muc-con", t`Số mục con năm ${year}`, t`đếm các mục liền dưới trong khung`);
  }
  return [...maximumColumns(index, framework, year), ...columns.made];
}
