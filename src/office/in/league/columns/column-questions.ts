import type { Framework } from "../../../../model/framework.ts";
import { flatten } from "../../../../model/lookup.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import { meaningName } from "../bringing.ts";
import type { FoundTable } from "../recognise.ts";
import { columnLabel } from "./match-columns.ts";

/** More columns in doubt than this are no questions any more: the head must be mended. */
const MOST_DOUBTS = 3;

/** Asks which of several columns holds a figure, and what an unknown column is where a component has none. */
export function askAboutColumns(
  plan: Plan,
  { match, index, shape }: FoundTable,
  framework: Framework,
): boolean {
  for (const { meaning, columns } of match.doubtful) {
    if (match.doubtful.length > MOST_DOUBTS) {
      plan.say(
        errorAt(
          { file: plan.file, sheet: shape.sheet.name, cell: columns[0]!.headingCell?.ref ?? "1" },
          `${columns.length} cột đều có thể là ${meaningName(framework, meaning)}: ${columns.map((column) => `“${columnLabel(column, shape.columns)}”`).join(", ")}.`,
          "Sửa tiêu đề cho mỗi cột một nghĩa, hoặc xóa cột không lấy.",
        ),
      );
      continue;
    }
    plan.ask({
      key: "column",
      text: `Cột nào của trang "${shape.sheet.name}" là ${meaningName(framework, meaning)}`,
      choices: columns.map((column) => {
        const label = columnLabel(column, shape.columns);
        return { value: `${label}=${meaning}`, label };
      }),
    });
  }
  if (match.passed.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: shape.sheet.name },
        `Không lấy ${match.passed.length} cột nêu lại điều cột khác đã nêu: ${match.passed.map((column) => columnLabel(column, shape.columns)).join("; ")}.`,
      ),
    );
  if (match.partRanks.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: shape.sheet.name },
        `Không lấy ${match.partRanks.length} cột thứ hạng theo từng phần: số liệu chỉ ghi thứ hạng chung.`,
      ),
    );
  const have = new Set(match.found.values());
  const absent = framework.components.filter(
    ({ id }) => !have.has(id) && plan.answers.columns?.[`!${id}`] === undefined,
  );
  const numeric = match.unknown.filter(
    ({ column, heading }) =>
      heading !== "" &&
      shape.sheet.rows.slice(shape.firstRow, shape.endRow).some((row) => row[column]?.kind === "number"),
  );
  const some = have.size > (have.has("score") ? 1 : 0) + (have.has("rank") ? 1 : 0);
  if (
    match.doubtful.length === 0 &&
    some &&
    absent.length > 0 &&
    absent.length <= 3 &&
    numeric.length > 0 &&
    numeric.length <= 12
  ) {
    const [component] = absent;
    plan.ask({
      key: "column",
      text: `Cột nào của trang "${shape.sheet.name}" là ${index.short} “${component!.name.vi}”`,
      choices: [
        ...numeric.map(({ heading }) => ({ value: `${heading}=${component!.id}`, label: heading })),
        { value: `!${component!.id}=`, label: "không có cột nào" },
      ],
    });
  } else if (match.unknown.length > 0) {
    const list = match.unknown.map(({ heading }) => heading.slice(0, 40)).filter((heading) => heading !== "");
    if (list.length > 0)
      plan.say(
        noteAt(
          { file: plan.file, sheet: shape.sheet.name },
          `Không lấy ${list.length} cột không thuộc khung ${index.short} ${flatten(framework.components).length} thành phần: ${list.slice(0, 6).join("; ")}${list.length > 6 ? "; …" : ""}.`,
        ),
      );
  }
  return match.doubtful.length > MOST_DOUBTS || plan.questions.some(({ key }) => key === "column");
}
