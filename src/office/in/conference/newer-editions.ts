import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { editionsOf } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";

const dayInWords = (day: string) =>
  day
    .split("-")
    .reverse()
    .map((part) => part.replace(/^0/, ""))
    .join("/");

/**
 * What is said of editions in the data that are newer than the one a conference was made with, and why it was not made
 * with them; null where there is none.
 */
export function newerThanAnalysed(
  dataset: Dataset,
  index: IndexDefinition,
  unit: Unit,
  { year, heldOn }: { year: number; heldOn: string },
): string | null {
  const newer = editionsOf(dataset, index.id).filter((edition) => edition.year > year);
  if (newer.length === 0) return null;
  const told = newer.map((edition) => `${edition.year} (${whyNot(edition, unit, heldOn)})`);
  return `Lưu ý: ${index.short} đã có kỳ mới hơn trong số liệu: ${told.join(", ")}. Hồ sơ dùng kỳ ${year}.`;
}

function whyNot({ publishedOn, standings }: Edition, unit: Unit, heldOn: string): string {
  if (publishedOn !== null && publishedOn > heldOn)
    return `công bố ${dayInWords(publishedOn)}, sau ngày họp ${dayInWords(heldOn)}`;
  return standings.get(unit.id)?.score ? "có điểm của đơn vị" : `không có điểm của ${unit.name.vi}`;
}

/** What is said where an assessment year was asked for though the data hold a later one; null where they do not. */
export function newerThanAsked(dataset: Dataset, index: IndexDefinition, year: number): string | null {
  const last = editionsOf(dataset, index.id).at(-1);
  return last === undefined || last.year <= year
    ? null
    : `Lưu ý: số liệu đã có ${index.short} ${last.year}, mới hơn năm ${year}; muốn nhập kỳ kế tiếp thì khai năm ${last.year + 1}.`;
}
