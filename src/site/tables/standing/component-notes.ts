import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { sameWords } from "../../../format/alike.ts";
import { named, t } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import { decimalsWritten } from "../../../model/figure.ts";
import { findComponent, flatten, frameworkOf } from "../../../model/lookup.ts";
import { reasonWords } from "../../../narrative/comparability/reasons.ts";
import type { Table } from "../../page.ts";
import { changeHeatNote, greysOnPaper, ifHeated } from "../frame/heat-note.ts";
import { withMethod } from "../frame/method.ts";

type Shape = Pick<Table, "columns" | "rows">;

/** "1.2. Tên", or the name alone. */
export function componentLabel({ component }: Pick<ComponentAnalysis, "component">): Words {
  return component.code === null
    ? named(component.name)
    : together`${component.code}. ${named(component.name)}`;
}

/** Whether a change shown may differ in the last digit from that of the scores as they are shown. */
const isRounded =
  ({ measure }: IndexAnalysis["index"]) =>
  ({ score, previous, change }: ComponentAnalysis): boolean =>
    change.value !== null &&
    [score, previous].some((figure) => figure !== null && decimalsWritten(figure.written) > measure.decimals);

/** What the grounds of the changes mean, and that a change without a maximum to relate it to has none. */
function heatNotes(rows: readonly ComponentAnalysis[], shape: Shape): Words[] {
  const plain = rows.some(({ component, change }) => change.value !== null && component.maxPoints === null);
  return ifHeated(shape.rows, () =>
    plain ? together`${changeHeatNote()} ${t`Dòng chưa có điểm tối đa thì không tô.`}` : changeHeatNote(),
  );
}

/** What must be said under a table of components; of changes in score only where it has their column. */
export function componentNotes(
  { index }: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
  shape: Shape,
): Pick<Table, "notes" | "method" | "onPaper"> {
  const changes = shape.columns.some(({ label }) => sameWords(label, t`Tăng, giảm`));
  const said = [
    ...(rows.every(({ score }) => score === null) && rows.some(({ places }) => places.value !== null)
      ? [t`Chỉ có mức thay đổi thứ hạng do tài liệu nêu; điểm: ${reasonWords("no-source")}.`]
      : []),
    ...(changes && rows.some(({ change }) => change.reason === "break-none")
      ? [t`Không so được: cách đo đã đổi giữa hai năm.`]
      : []),
  ];
  const rounded =
    changes && rows.some(isRounded(index))
      ? [t`Mức thay đổi tính từ điểm chưa làm tròn nên có thể lệch ở chữ số cuối.`]
      : [];
  return withMethod(
    said,
    [...heatNotes(rows, shape), ...rounded],
    [...greysOnPaper(shape.rows, "changes"), ...rounded],
  );
}

/** Names the parts that this year no longer has: without them that year's parts fall short of their whole. */
export function droppedNotes({ index, framework, year, against }: IndexAnalysis): Words[] {
  const dropped = flatten(frameworkOf(index, against)?.components ?? []).filter(
    ({ id, parent }) => parent !== null && !findComponent(framework, id),
  );
  if (dropped.length === 0) return [];
  const labels = dropped.map((component) => componentLabel({ component }));
  return [t`Không liệt kê phần năm ${year} không còn: ${strung(labels, "; ")}.`];
}

/** The year that a table of components tells of: the one before, where nothing of this one is known. */
export function toldYear({ components, year, against }: IndexAnalysis): number {
  const ofThisYear = components.some(
    ({ score, change, places }) => score !== null || change.value !== null || places.value !== null,
  );
  return ofThisYear || components.every(({ previous }) => previous === null) ? year : against;
}
