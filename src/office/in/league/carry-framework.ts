import { isSeq, type Node, type YAMLSeq } from "yaml";
import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf, lastFramework } from "../../../model/lookup.ts";
import { folded } from "../folded.ts";
import { answerFault, CHANGED, type Information, SAME } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { applied, itemAdded, keyAdded, nodeAt, replaced, yamlFile } from "../yaml/edits.ts";
import { flowText } from "../yaml/write-value.ts";

/** What is typed for “giữ nguyên” where the list was pasted over, folded. */
const UNCHANGED = ["khong thay doi", "khong doi", "khong", "nhu cu", "nhu nam truoc"];

/**
 * The framework of an assessment year. For a year after the last one, the sheet "Thông tin" must say that criteria
 * stayed as they were: then the last framework is extended, and a changed way of measuring becomes a break in the
 * series. Faults of these answers are told, and the table is read by the last framework all the same; null where that
 * would read it wrong.
 */
export function carryFramework(
  plan: Plan,
  index: IndexDefinition,
  year: number,
  information: Information | null,
): Framework | null {
  const known = frameworkOf(index, year);
  if (known) return known;
  const last = lastFramework(index);
  const file = `data/indices/${index.id}.yaml`;
  if (!last || year <= last.years.to || !information) {
    plan.say(
      errorAt(
        { file: plan.file },
        `Chưa có bộ tiêu chí ${index.short} cho năm ${year}.`,
        `Chạy “npm run new -- ${index.id} ${year}” để khai năm ấy, hoặc nhập bằng tệp mẫu của “npm run template -- ${index.id} ${year}”.`,
      ),
    );
    return null;
  }
  const said = (key: string) => information.values.get(key)?.text ?? null;
  const fault = (key: string, message: string, hint: string) =>
    plan.say(answerFault(plan.file, information, key, message, hint));
  const choice = (key: string) =>
    UNCHANGED.includes(folded(said(key) ?? ""))
      ? SAME
      : ([SAME, CHANGED].find((one) => folded(one) === folded(said(key) ?? "")) ?? null);
  const framework = choice("framework");
  const method = choice("method");
  const change = said("change");
  const which = `Chọn “${SAME}” hoặc “${CHANGED}”.`;
  if (framework === CHANGED)
    fault(
      "framework",
      `Bộ tiêu chí năm ${year} có thay đổi nên cần khai bộ mới trước.`,
      `Nhập bảng tiêu chí mới: npm run import -- <bảng tiêu chí.xlsx> --index ${index.id} --year ${year}.`,
    );
  else if (framework === null)
    fault("framework", "Chưa chọn bộ tiêu chí có thay đổi so với năm trước không.", which);
  if (method === null) fault("method", "Chưa chọn cách đo có thay đổi so với năm trước không.", which);
  else if (method === CHANGED && change === null)
    fault(
      "change",
      "Cách đo có thay đổi mà chưa ghi thay đổi gì.",
      "Ghi một câu; câu này được in khi so hai năm.",
    );
  // columns of criteria that are not declared yet cannot be told apart
  if (framework === CHANGED) return null;
  const text = plan.overlay.text(file);
  const source = said("source") ?? `${index.id}-${year}`;
  // a new document is not among the sources while an answer about it is wrong; nothing is written then
  const reason = method === CHANGED && !plan.failed ? change : null;
  if (text !== null)
    plan.overlay.set(file, extended(text, last, year, reason === null ? null : { reason, source }));
  plan.recognised.push(
    `Khung tiêu chí ${index.short} ${last.years.from}–${last.years.to} được kéo dài đến ${year}.`,
  );
  return { ...last, years: { ...last.years, to: year } };
}

/** The index's file with the last framework's years extended and, where measuring changed, a break before the year. */
export function extended(
  text: string,
  last: Framework,
  year: number,
  broken: { reason: string; source: string } | null,
): string {
  const file = yamlFile(text);
  const frameworks = file ? nodeAt(file.root, ["frameworks"]) : null;
  if (!file || !isSeq(frameworks)) return text;
  const position = frameworks.items.findIndex((_, number) => {
    const years = nodeAt(frameworks, [number, "years"]);
    return isSeq(years) && Number(String(years.items[1])) === last.years.to;
  });
  const years = nodeAt(frameworks, [position, "years"]) as YAMLSeq | null;
  if (!years) return text;
  const edits = [replaced(years.items[1] as Node, String(year))];
  if (broken) {
    const entry = `{between: [${year - 1}, ${year}], components: [all], treatment: caution, reason: ${flowText(broken.reason)}, source: ${broken.source}}`;
    const breaks = nodeAt(file.root, ["breaks"]);
    if (isSeq(breaks) && breaks.items.length > 0) edits.push(itemAdded(file, breaks, [entry]));
    else if (!breaks) edits.push(keyAdded(file, file.root, "breaks", `\n  - ${entry}`));
  }
  return applied(text, edits);
}
