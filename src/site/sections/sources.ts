import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatDateLong, formatDateShort } from "../../format/date.ts";
import type { Language } from "../../language/language.ts";
import { recorded } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import { linked, strung, together, type Words } from "../../language/text.ts";
import type { Edition } from "../../model/edition.ts";
import { breakSources } from "../../narrative/comparability/reasons.ts";
import { indexYear } from "../../narrative/names.ts";
import { absoluteAddress, baseFolder } from "../addresses/base-address.ts";
import { languageFolder } from "../addresses/place.ts";
import type { Section } from "../page.ts";
import { componentSources, meanSources, sourcesOf } from "../tables/standing/results-table.ts";
import { type Briefing, list, section, writerOf } from "./context.ts";
import { laterSources } from "./later.ts";
import { historySourceIds } from "./years/years.ts";

/** "PAPI năm 2021: công bố ngày 10 tháng 5 năm 2022, Quyết định số 123/QĐ-BNV." */
function announcement(name: Words, { publishedOn, decision }: Edition): Words {
  if (publishedOn === null) {
    return decision
      ? t`${name}: công bố chưa rõ ngày, Quyết định số ${decision.number}.`
      : t`${name}: công bố chưa rõ ngày.`;
  }
  const date = formatDateLong(publishedOn);
  return decision
    ? t`${name}: công bố ${date}, Quyết định số ${decision.number}.`
    : t`${name}: công bố ${date}.`;
}

/** Where the formulas stand, in words that serve on screen and on paper: with its address once the site has one. */
function methodPage(baseAddress: string | null, language: Language): Words {
  const page = t`trang Phương pháp của Chuyên Sâu`;
  const base = baseFolder(baseAddress);
  return base === null
    ? page
    : together`${page} (${absoluteAddress(base, `${languageFolder(language)}phuong-phap/`)})`;
}

/** Every document that some line or table of the briefing cites. */
function citedIn(briefing: Briefing): string[] {
  const { conference, indices, later } = briefing.analysis;
  const { shortfalls, causes, actions, targets, commitments, awards, remarks } = conference;
  const entries = [shortfalls, causes, actions, targets, commitments, awards, remarks].flat();
  const ofIndex = (row: IndexAnalysis) => {
    const editions = [row.edition, row.previousEdition].filter((edition) => edition !== null);
    return [
      ...sourcesOf(row),
      ...meanSources(row),
      ...componentSources(row.components),
      ...editions.flatMap(({ complete, sources }) => (complete ? sources : [])),
      ...historySourceIds(briefing, row),
      ...editions.flatMap(({ publishedSources }) => publishedSources),
      ...(row.total.breakNote ? breakSources(row.total.breakNote) : []),
    ];
  };
  return [
    ...conference.sources,
    ...indices.flatMap(ofIndex),
    ...entries.flatMap(({ sources }) => sources),
    ...later.flatMap((row) => laterSources(briefing, row)),
  ];
}

/** What is as published and what is ours: ranks are computed only where the scores of all units are known. */
function computedWords({ analysis }: Briefing): Words {
  return analysis.indices.some(({ edition }) => edition?.complete)
    ? t`Số công bố giữ nguyên; các số do báo cáo tính, kể cả thứ hạng mà nguồn không nêu, đều lấy từ điểm công bố, không làm tròn thêm.`
    : t`Số công bố giữ nguyên; các số do báo cáo tính đều lấy từ số công bố, không làm tròn thêm.`;
}

/** How it was made: editions and their announcement, breaks' documents, and every source in full. */
export function sourcesSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const { indices } = analysis;
  const editions = indices.flatMap(({ index, edition, previousEdition }) =>
    [edition, previousEdition].flatMap((held) =>
      held ? [announcement(indexYear(index, held.year), held)] : [],
    ),
  );
  const ids = new Set(citedIn(briefing));
  const documents = [...ids].flatMap((id) => {
    const source = dataset.sources.get(id);
    if (!source) return [];
    // Most titles begin with who published it and when; that is not said twice.
    const named = source.title.includes(source.publisher);
    const date = source.date && !named ? formatDateShort(source.date) : null;
    const where = [
      named ? null : recorded(source.publisher),
      date,
      source.url && linked(source.url, source.url),
    ].filter((part) => part !== null);
    const place = where.length === 0 ? "" : together` – ${strung(where, ", ")}`;
    return [
      together`${recorded(source.title)}${place}${source.note ? together`. ${recorded(source.note)}` : ""}`,
    ];
  });
  return section("phuong-phap-nguon", t`Phương pháp và nguồn`, [
    {
      kind: "paragraph",
      text: t`${computedWords(briefing)} Công thức và giới hạn nêu ở ${methodPage(dataset.site.baseAddress, writerOf(briefing).language)}. Phần phân tích chỉ dùng các kỳ đánh giá đã công bố đến ngày hội nghị; số của các kỳ ấy có thể lấy từ tài liệu ra sau.`,
    },
    list(editions),
    list(documents),
  ]);
}
