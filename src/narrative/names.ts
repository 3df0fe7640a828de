import { formatDateShort } from "../format/date.ts";
import { joinWords } from "../format/words.ts";
import { recorded, withoutMarks } from "../language/recorded.ts";
import { named, t } from "../language/say.ts";
import type { Dataset } from "../model/dataset.ts";
import type { IndexDefinition } from "../model/framework.ts";

/** The part of the data that names things. */
export type Names = Pick<Dataset, "units" | "regions" | "sources" | "agencies">;

export function unitName(names: Names, id: string): string {
  return named(names.units.get(id)?.name) ?? id;
}

export function unitNames(names: Names, ids: readonly string[]): string {
  return joinWords(ids.map((id) => unitName(names, id)));
}

export function regionName(names: Names, id: string): string {
  return named(names.regions.get(id)?.name) ?? id;
}

export function agencyNames(names: Names, ids: readonly string[]): string {
  return joinWords(ids.map((id) => named(names.agencies.get(id)?.name) ?? id));
}

/** "Kế hoạch số 205/KH-UBND", where a title begins so; the kind of paper alone is not told by its number. */
function byNumber(title: string, number: string): string {
  const plain = withoutMarks(title);
  const end = plain.indexOf(number) + number.length;
  const start = plain.slice(0, end);
  return plain.includes(number) && !start.includes(",") ? recorded(start) : t`văn bản số ${number}`;
}

/** A source in a few words: "Kế hoạch số 205/KH-UBND" by its number, else publisher and date. */
export function shortSource(names: Names, id: string): string {
  const source = names.sources.get(id);
  if (!source) return id;
  if (source.illustrative) return t`số liệu minh họa`;
  if (source.number) return byNumber(source.title, source.number);
  return source.date ? `${source.publisher}, ${formatDateShort(source.date)}` : source.publisher;
}

/** The full titles of sources, each once, in the order given. */
export function sourceLine(names: Names, ids: Iterable<string>): string {
  const titles = [...new Set(ids)].map((id) => names.sources.get(id)?.title ?? id);
  return titles.join("; ");
}

/** "PAPI năm 2021". */
export function indexYear(index: IndexDefinition, year: number): string {
  return t`${index.short} năm ${year}`;
}

/** The index's own word for its top components: "nội dung", "lĩnh vực". */
export function componentWord(index: IndexDefinition): string {
  return named(Object.values(index.levels)[0]) ?? t`thành phần`;
}
