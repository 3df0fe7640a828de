import { answerFault } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import { addSource } from "../../yaml/with-source.ts";
import type { Bringing } from "../bringing.ts";
import { editionFacts } from "../edition-facts.ts";
import type { Difference } from "./differences.ts";
import type { EditionRecord } from "./edition-record.ts";

/**
 * The source that new figures carry, where the sheet "Thông tin" names another document than the edition's file does;
 * null where they share the file's. A long table has one source for all its figures.
 */
export function sourceOfChanges(
  plan: Plan,
  record: EditionRecord,
  { table, year, information }: Pick<Bringing, "table" | "year" | "information">,
  changes: readonly Difference[],
): string | null {
  if (!information) return null;
  const general = record.sources.join(", ");
  if (!["source", "title"].some((key) => information.values.has(key))) {
    plan.say(
      noteAt(
        { file: plan.file, sheet: information.sheet.name },
        `Chưa ghi tài liệu nguồn: số mới mang nguồn chung của tệp số liệu (${general}).`,
      ),
    );
    return null;
  }
  const { facts, source, findings } = editionFacts(
    plan.file,
    information,
    { index: table.index.id, year },
    plan.project.dataset,
  );
  plan.say(...findings);
  if (findings.length > 0 || record.sources.includes(facts.source)) return null;
  // what is reckoned by its column is set apart from the table
  const held = changes.filter(
    ({ unit, meaning }) => record.holdsInTable(unit) && !record.get(unit, meaning)?.computed,
  );
  if (held.length > 0) {
    plan.say(
      answerFault(
        plan.file,
        information,
        information.values.has("source") ? "source" : "title",
        `${held.length} số thuộc bảng dài của tệp số liệu, có chung nguồn ${general}; tệp này ghi nguồn khác.`,
        `Cùng tài liệu thì ghi ${record.sources[0] ?? "mã ấy"} ở dòng “Mã tài liệu nguồn đã có”; khác tài liệu thì sửa trong data/scores/${table.index.id}/${year}.yaml, kèm source.`,
      ),
    );
    return null;
  }
  if (source) addSource(plan, source.line);
  plan.recognised.push(`Nguồn của số mới: ${facts.source}.`);
  return facts.source;
}
