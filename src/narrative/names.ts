import { formatDateShort } from "../format/date.ts";
import { joinWords } from "../format/words.ts";
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

/** A source in a few words: "Kế hoạch 205/KH-UBND" by its number, else publisher and date. */
export function shortSource(names: Names, id: string): string {
  const source = names.sources.get(id);
  if (!source) return id;
  if (source.illustrative) return t`số liệu minh họa`;
  if (source.number) return t`văn bản số ${source.number}`;
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
