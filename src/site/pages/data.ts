import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatDateLong, formatDateShort } from "../../format/date.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { linked, strung, together } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { indicesOfLeagues } from "../../model/lookup.ts";
import { shortName } from "../../narrative/names.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import { updatedOn } from "../open-data/updated.ts";
import type { Page } from "../page.ts";
import { paragraph, section } from "../sections/context.ts";

import { pageOf } from "./page-of.ts";

/** Downloads: every index as CSV, every analysis as JSON with its schema, and every source in full. */
export function dataPage(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): Page {
  const indices = indicesOfLeagues(dataset);
  const updated = updatedOn(dataset);
  const sources = [...dataset.sources.values()];
  return pageOf({
    path: "du-lieu/",
    kind: "data",
    title: t`Dữ liệu`,
    description: t`Tải về số liệu các chỉ số (CSV) và kết quả phân tích (JSON), kèm nguồn.`,
    lead: t`Số liệu như công bố và kết quả phân tích, chưa làm tròn, kèm nguồn của từng số.`,
    sections: [
      section("csv", t`Số liệu các chỉ số`, [
        {
          kind: "paragraph",
          text: t`Tệp CSV (UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân). Mỗi dòng là một điểm: chỉ số, năm đánh giá, đơn vị, thành phần, điểm, hạng, cơ sở của số liệu, lý do thiếu và nguồn.`,
        },
        {
          kind: "links",
          items: indices.map((index) => ({
            label: together`${shortName(index)} (CSV)`,
            href: `du-lieu/${index.id}.csv`,
            note: index.illustrative ? t`SỐ LIỆU MINH HỌA` : t`mọi năm, mọi đơn vị, mọi thành phần`,
          })),
        },
      ]),
      section("json", t`Kết quả phân tích`, [
        {
          kind: "links",
          items: [
            {
              label: t`Mô tả gói dữ liệu (Data Package)`,
              href: "du-lieu/datapackage.json",
              note: t`kiểu cột, đơn vị tính, giấy phép, nguồn của các tệp CSV`,
            },
            {
              label: t`Lược đồ JSON`,
              href: "du-lieu/phan-tich.schema.json",
              note: t`mô tả mọi khóa của phan-tich.json`,
            },
            ...analyses.map(({ conference, unit }) => ({
              label: together`${named(unit.name)}, ${formatDateShort(conference.heldOn)} (JSON)`,
              href: `${conferencePath(conference.slug)}phan-tich.json`,
              note: conference.illustrative ? t`SỐ LIỆU MINH HỌA` : null,
            })),
          ],
        },
      ]),
      section("cap-nhat", t`Ngày cập nhật`, [
        paragraph(updated === null ? null : t`Số liệu cập nhật đến lần công bố ${formatDateLong(updated)}.`),
      ]),
      section("giay-phep", t`Giấy phép và cách dẫn nguồn`, [
        {
          kind: "paragraph",
          text: t`Số liệu thuộc các nơi công bố: PAPI của CECODES, RTA, UNDP; PCI của VCCI; PAR Index và SIPAS của Bộ Nội vụ. Khi dùng lại, dẫn nơi công bố, năm đánh giá và nguồn ghi ở từng dòng. Tập số liệu PAPI được biên soạn theo giấy phép MIT, tập số liệu PCI theo CC0.`,
        },
      ]),
      section("nguon", t`Danh mục nguồn`, [
        paragraph(t`Tên tài liệu, nơi công bố và ghi chú được giữ nguyên văn.`),
        {
          kind: "definitions",
          items: sources.map(({ id, title, publisher, url, note }) => ({
            id: `nguon-${id}`,
            term: recorded(title),
            text: strung(
              [
                t`Ký hiệu trong các tệp: ${id}`,
                recorded(publisher),
                url && linked(url, url),
                recorded(note),
              ].filter((part) => part !== null),
              ". ",
            ),
          })),
        },
      ]),
    ].filter((item) => item !== null),
  });
}
