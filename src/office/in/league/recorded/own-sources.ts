import { isMap, type Node } from "yaml";
import { folded } from "../../folded.ts";
import { answerFault, type Information, KEEP_SOURCE, NEW_SOURCE } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt } from "../../problem.ts";
import { applied, nodeAt, replaced, yamlFile } from "../../yaml/edits.ts";
import type { FoundTable } from "../recognise.ts";
import type { Difference } from "./differences.ts";
import { EditionRecord } from "./edition-record.ts";
import { besideOwn, componentScore, generalSource, isOwn } from "./figure-text.ts";
import { withUnitApart } from "./unit-apart.ts";

/** What the sheet “Thông tin” says of figures that change and have a source or a calculation of their own. */
export type OwnSource = "kept" | "new" | null;

/**
 * How such figures are to be replaced: their source stays (the number was typed wrong), or is the document of the sheet
 * “Thông tin”. Where that is not told, each is refused, with the line that tells it.
 */
export function ownSource(
  plan: Plan,
  table: FoundTable,
  file: string,
  information: Information | null,
  guarded: readonly Difference[],
): OwnSource {
  if (guarded.length === 0) return null;
  const answer = information?.values.get("own");
  const said = folded(answer?.text ?? "");
  if (said === folded(KEEP_SOURCE)) return "kept";
  if (said === folded(NEW_SOURCE)) return "new";
  if (answer && information)
    plan.say(
      answerFault(
        plan.file,
        information,
        "own",
        `“${answer.text}” không có trong danh sách.`,
        `Chọn “${KEEP_SOURCE}” hoặc “${NEW_SOURCE}”.`,
      ),
    );
  const cure = information?.has("own")
    ? `Số cũ gõ sai, nguồn vẫn đúng thì chọn “${KEEP_SOURCE}” ở ô ${information.cellOf("own")} trang "${information.sheet.name}"; số mới lấy từ tài liệu ghi ở trang ấy thì chọn “${NEW_SOURCE}”. Không sửa số này thì xóa ô.`
    : `Tạo tệp mẫu của kỳ này (npm run template -- ${table.index.id} <năm>), ghi số mới ở đó rồi chọn ở dòng “Số có nguồn riêng” của trang "Thông tin". Không sửa số này thì xóa ô.`;
  for (const { cell, before, after } of guarded)
    plan.say(
      errorAt(
        { file: plan.file, sheet: table.shape.sheet.name, cell },
        `Tệp ${file} ghi ${before} có cách tính hoặc nguồn riêng, bảng ghi ${after}.`,
        cure,
      ),
    );
  return null;
}

/** An edition's file with those figures; new ones lose the source, the calculation and the note of the old. */
export function withOwnReplaced(
  text: string,
  guarded: readonly Difference[],
  way: OwnSource,
  source: string | null,
): string {
  return guarded.reduce((all, change) => {
    if (way === "kept") return EditionRecord.of(all)?.with([{ ...change, written: change.after }]) ?? all;
    return renewed(all, change, source);
  }, text);
}

function renewed(text: string, { unit, meaning, after }: Difference, source: string | null): string {
  const isRowed = EditionRecord.of(text)?.rowed(unit) === true;
  const apart = isRowed ? withUnitApart(text, unit) : text;
  const file = yamlFile(apart);
  const own = file ? nodeAt(file.root, ["units", unit]) : null;
  if (!file || !isMap(own)) return text;
  const found = nodeAt(own, isOwn(meaning) ? [meaning] : ["components", ...meaning.split(".")]);
  const figure = isMap(found) && !found.has("value") ? (nodeAt(found, ["score"]) as Node) : found;
  if (!figure) return text;
  const written = besideOwn(after, own, source, generalSource(file));
  const isBare = figure === found && !isOwn(meaning);
  return applied(apart, [replaced(figure, isBare && !isMap(found) ? componentScore(written) : written)]);
}
