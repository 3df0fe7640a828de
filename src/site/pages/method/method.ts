import type { Analysis } from "../../../analysis/analyse.ts";
import type { ConferenceAnalysis } from "../../../analysis/analyse-conference.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatChange } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import type { Language } from "../../../language/language.ts";
import { named, t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { topRows } from "../../../model/rules/top.ts";
import { type FactKind, factOf, factOfTotal } from "../../../narrative/fact-ids/fact-id.ts";
import { indexYear, sourceLine } from "../../../narrative/names.ts";
import { ownOrNationalSentence } from "../../../narrative/parts/split.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import { ownProse, proseSections } from "../../markdown.ts";
import type { Block, Page, Section } from "../../page.ts";
import { paragraph, section } from "../../sections/context.ts";
import { numberCell, scoreCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { pageOf } from "../page-of.ts";
import { groupsExample } from "./method-groups.ts";
import { mergerExample } from "./method-merger.ts";
import { rankExample } from "./method-rank.ts";
import { steadinessExample } from "./method-steadiness.ts";

function prosePage(
  dataset: Dataset,
  name: "phuong-phap" | "thuat-ngu",
  language: Language,
  page: Pick<Page, "kind" | "title" | "description">,
): Page {
  const { introduction, sections } = proseSections(ownProse(dataset, name, language), language);
  return pageOf({
    path: `${name}/`,
    lead: introduction === "" ? null : introduction,
    sections,
    ...page,
  });
}

/** The published formulas worked through on real figures: the first real analysis that has a full split. */
function workedExample(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): Section | null {
  const candidates = analyses
    .filter(({ conference }) => !conference.illustrative)
    .flatMap(({ conference, unit, indices }) => indices.map((row) => ({ conference, unit, row })));
  const found = candidates.find(
    ({ row }) =>
      topRows(row.components).length > 0 &&
      topRows(row.components).every(({ ownEffect }) => ownEffect !== null),
  );
  if (!found) return null;
  const { conference, unit, row } = found;
  const fact = (id: string, what: FactKind, year = row.year) => factOf(row, id, what, year);
  const { measure } = row.index;
  const title = t`Ví dụ: ${indexYear(row.index, row.year)} của ${named(unit.name)}`;
  const told = section("vi-du", title, [
    paragraph(exampleSentence(row)),
    paragraph(ownOrNationalSentence(row)),
    exampleTable(),
  ]);
  return told && { ...told, facts: factsPath(conference.slug) };

  function exampleTable(): Block {
    return {
      kind: "table",
      table: {
        id: "bang-vi-du",
        caption: t`${title}: từng phần của mức thay đổi`,
        ...tabulate(
          topRows(row.components),
          ({ component }) => ({ text: named(component.name) }),
          t`Thành phần`,
          [
            {
              label: `${row.against}`,
              numeric: true,
              cell: ({ component, previous }) =>
                scoreCell(previous, measure, "no-source", fact(component.id, "diem", row.against)),
            },
            {
              label: `${row.year}`,
              numeric: true,
              cell: ({ component, score }) =>
                scoreCell(score, measure, "no-source", fact(component.id, "diem")),
            },
            {
              label: t`Đóng góp`,
              numeric: true,
              cell: ({ component, contribution }) =>
                numberCell(contribution, measure, "no-aggregation", true, fact(component.id, "dong-gop")),
            },
            {
              label: t`Do làm tốt hơn, kém hơn`,
              numeric: true,
              cell: ({ component, performanceEffect }) =>
                numberCell(performanceEffect, measure, "no-maximum", true, fact(component.id, "lam-tot-hon")),
            },
            {
              label: t`Do đổi điểm tối đa, trọng số`,
              numeric: true,
              cell: ({ component, structureEffect }) =>
                numberCell(structureEffect, measure, "no-maximum", true, fact(component.id, "doi-khung")),
            },
            {
              label: t`Theo cả nước`,
              numeric: true,
              cell: ({ component, nationalEffect }) =>
                numberCell(nationalEffect, measure, "league-incomplete", true, fact(component.id, "ca-nuoc")),
            },
            {
              label: t`Của riêng tỉnh`,
              numeric: true,
              cell: ({ component, ownEffect }) =>
                numberCell(ownEffect, measure, "league-incomplete", true, fact(component.id, "rieng-tinh")),
            },
          ],
        ),
        notes: [
          t`Các cột cộng lại đúng bằng mức thay đổi điểm chung; số in ra được làm tròn nên tổng có thể lệch ở chữ số cuối.`,
        ],
        source: sourceLine(dataset, row.edition?.sources ?? []),
      },
    };
  }
}

function exampleSentence(row: IndexAnalysis): Words {
  const { total, index, year, against } = row;
  const { decimals } = index.measure;
  return t`${indexYear(index, year)} đạt ${factOfTotal(row, "diem", formatNumber(total.score!.value, decimals))}, năm ${against} đạt ${factOfTotal({ index, year: against }, "diem", formatNumber(total.previous!.value, decimals))}: thay đổi ${factOfTotal(row, "thay-doi", formatChange(total.change.value!, index.measure))} tính từ điểm chưa làm tròn.`;
}

/** What is computed and how, with a worked example on real figures. */
export function methodPage(
  dataset: Dataset,
  { conferences, examples }: Pick<Analysis, "conferences" | "examples">,
  language: Language = "vi",
): Page {
  const page = prosePage(dataset, "phuong-phap", language, {
    kind: "method",
    title: t`Phương pháp`,
    description: t`Công thức, quy ước và giới hạn của các phân tích.`,
  });
  const sections = [
    workedExample(dataset, conferences),
    steadinessExample(dataset, conferences, examples),
    rankExample(dataset, conferences),
    groupsExample(dataset, conferences, examples),
    mergerExample(dataset, examples),
  ];
  return { ...page, sections: [...page.sections, ...sections.filter((item) => item !== null)] };
}

/** The words of the field and how they are used here. */
export function glossaryPage(dataset: Dataset, language: Language = "vi"): Page {
  return prosePage(dataset, "thuat-ngu", language, {
    kind: "glossary",
    title: t`Thuật ngữ`,
    description: t`Các từ dùng trong trang và cách hiểu.`,
  });
}
