import type { Language } from "../../language/language.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Block, Link, Page } from "../page.ts";
import { type SearchDocument, type SearchKind, searchDocuments } from "../search/documents.ts";
import { SEARCH_PATH } from "../search/search-index.ts";
import { section } from "../sections/context.ts";
import { pageOf } from "./page-of.ts";

const headings = (): [kind: SearchKind, id: string, heading: Words][] => [
  ["conference", "hoi-nghi", t`Hội nghị`],
  ["index", "chi-so", tAs("plural")`Chỉ số`],
  ["edition", "ky-danh-gia", t`Các kỳ đánh giá`],
  ["unit", "don-vi", tAs("plural")`Tỉnh, thành phố`],
  ["component", "thanh-phan", t`Thành phần của các chỉ số`],
  ["term", "thuat-ngu", t`Thuật ngữ`],
];

/** What tells two things of one name apart: the span of a province, the index of a component. */
function linksOf(documents: readonly SearchDocument[], kind: SearchKind): Block {
  const items = documents
    .filter((each) => each.kind === kind)
    .map(
      ({ title, text, href }): Link => ({
        label: title,
        href,
        note: kind === "edition" ? null : text || null,
      }),
    );
  return { kind: "links", items };
}

/** The page that searches; without its script it is a list of everything that can be found. */
export function searchPage(dataset: Dataset, language: Language): Page {
  const documents = searchDocuments(dataset, language);
  return pageOf({
    path: SEARCH_PATH,
    kind: "search",
    title: t`Tìm kiếm`,
    description: t`Tìm hội nghị, tỉnh, thành phố, chỉ số, thành phần, thuật ngữ; gõ có dấu hoặc không dấu đều được.`,
    scripts: ["minisearch.js", "search-index.js", "search-engine.js", "search-page.js"],
    sections: headings()
      .map(([kind, id, heading]) => section(id, heading, [linksOf(documents, kind)]))
      .filter((item) => item !== null),
  });
}
