import { formatDateShort } from "../format/date.ts";
import { joinWords } from "../format/words.ts";
import { recorded } from "../language/recorded.ts";
import { inEach, named, t, tAs } from "../language/say.ts";
import { linked, strung, together, type Words } from "../language/text.ts";
import type { Dataset } from "../model/dataset.ts";
import type { IndexDefinition } from "../model/framework.ts";

/** The part of the data that names things. */
export type Names = Pick<Dataset, "units" | "regions" | "sources" | "agencies">;

export function unitName(names: Names, id: string): Words {
  return named(names.units.get(id)?.name) ?? id;
}

export function unitNames(names: Names, ids: readonly string[]): Words {
  return joinWords(ids.map((id) => unitName(names, id)));
}

export function regionName(names: Names, id: string): Words {
  return named(names.regions.get(id)?.name) ?? id;
}

/** A name that reads like several: "Sở Kế hoạch và Đầu tư", "UBND các huyện, thị xã, thành phố". */
const HOLDS_A_LIST = /,|(?<=\s)và(?=\s)/u;

/** "Sở Nội vụ và Sở Tài chính"; where a name holds such words itself: "Sở Kế hoạch và Đầu tư; Sở Tài chính". */
export function agencyNames(names: Names, ids: readonly string[]): Words {
  const each = [...new Set(ids)].map((id) => ({ id, name: names.agencies.get(id)?.name }));
  const words = each.map(({ id, name }) => named(name) ?? id);
  const compound = each.some(({ name }) => HOLDS_A_LIST.test(name?.vi ?? ""));
  return compound && words.length > 1 ? strung(words, "; ") : joinWords(words);
}

/** "Kế hoạch số 205/KH-UBND", where a title begins so; the kind of paper alone is not told by its number. */
function byNumber(title: string, number: string): Words {
  const end = title.indexOf(number) + number.length;
  const start = title.slice(0, end);
  return title.includes(number) && !start.includes(",") ? recorded(start) : t`văn bản số ${number}`;
}

/**
 * Who published something. Newspapers and websites keep their names; a People's Committee of a province, which English
 * sentences name often, has its English one.
 */
function publisherName(names: Names, publisher: string): Words {
  const seat = /^UBND (?:tỉnh|thành phố|TP\.) (.+)$/u.exec(publisher)?.[1];
  const unit = [...names.units.values()].find(({ name }) => name.vi === seat);
  return unit === undefined
    ? recorded(publisher)
    : inEach({ vi: publisher, en: tAs("publisher")`Ủy ban nhân dân ${named(unit.name)}` });
}

/** A source in a few words: "Kế hoạch số 205/KH-UBND" by its number, else publisher and date. */
export function shortSource(names: Names, id: string): Words {
  const source = names.sources.get(id);
  if (!source) return id;
  if (source.illustrative) return t`số liệu minh họa`;
  if (source.number) return byNumber(source.title, source.number);
  const publisher = publisherName(names, source.publisher);
  return source.date ? together`${publisher}, ${formatDateShort(source.date)}` : publisher;
}

/** The full titles of sources, each once, in the order given. */
export function sourceLine(names: Names, ids: Iterable<string>): Words {
  return strung(
    [...new Set(ids)].map((id) => {
      const source = names.sources.get(id);
      const title = recorded(source?.title ?? id);
      return source?.url ? linked(title, source.url) : title;
    }),
    "; ",
  );
}

/** "PAPI", "PAR Index (minh họa)": an index in a word, in English by its English one where it has one. */
export const shortName = (index: Pick<IndexDefinition, "short" | "english">): Words =>
  index.english?.short === undefined ? index.short : inEach({ vi: index.short, en: index.english.short });

/** "PAPI năm 2021". */
export function indexYear(index: IndexDefinition, year: number): Words {
  return t`${shortName(index)} năm ${year}`;
}

/** The index's own word for its top components: "nội dung", "lĩnh vực". */
export function componentWord(index: IndexDefinition): Words {
  return named(Object.values(index.levels)[0]) ?? t`thành phần`;
}
