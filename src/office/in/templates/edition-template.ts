import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { nameOn } from "../../../model/issuing/issuing-body.ts";
import { editionsOf, flatten, frameworkOf, frameworkOrLast } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import { AWAY, MISSING_CHOICES, MISSING_WORDS } from "../figures/no-figure.ts";
import { EDITION_LINES } from "../information.ts";
import { meaningName } from "../league/bringing.ts";
import { unitsOf } from "../named/units-of.ts";
import { BESIDE_GUIDE, besideSheets } from "./beside-sheets.ts";
import { guideSheet } from "./guide-sheet.ts";
import { informationSheet } from "./information-sheet.ts";
import {
  CODE,
  columnRange,
  given,
  HEAD,
  listOf,
  OPEN_COUNT,
  OPEN_NUMBER,
  open,
  type TemplateCell,
  type TemplateSheet,
  templateBytes,
} from "./sheet-style.ts";

export const SCORES_SHEET = "Điểm";

/**
 * The workbook in which one edition's league is filled in: units and components stand there, figures are missing, and
 * last year's figures have a sheet of their own, of the same shape, which is never read. `held` is the edition's file.
 */
export async function editionTemplate(
  dataset: Dataset,
  index: IndexDefinition,
  year: number,
  held: string | null = null,
): Promise<Uint8Array> {
  const framework = frameworkOrLast(index, year)!;
  const before = editionsOf(dataset, index.id).findLast((edition) => edition.year < year) ?? null;
  const units = unitsOf(dataset, index, year);
  const recorded = editionsOf(dataset, index.id).find((edition) => edition.year === year) ?? null;
  const lines = EDITION_LINES.filter(({ key }) => {
    if (key === "unit" || (key === "own" && recorded === null)) return false;
    return frameworkOf(index, year) === null || !["framework", "method", "change"].includes(key);
  });
  const [source] = recorded?.sources ?? [];
  const answers = {
    index: index.id,
    year: String(year),
    ...(source === undefined ? {} : { source }),
  };
  const guide = guideSheet(
    `${index.short} năm ${year}: tệp mẫu để điền`,
    [
      `Trang "Thông tin": điền tài liệu nguồn, ngày công bố và các mục còn lại. Không chép ghi chú của năm trước.`,
      `Trang "${SCORES_SHEET}": mỗi đơn vị một hàng đã ghi sẵn; gõ điểm như tài liệu công bố, đủ chữ số, không làm tròn. Có thể dán cả khối số; chỉ dán giá trị.`,
      "Không có số thì để trống và chọn lý do ở cột “Lý do thiếu”; không gõ 0. Gõ dấu gạch hay chữ “không khảo sát” vào ô điểm thì được coi là không có số.",
      ...(recorded
        ? [
            "Các ô đã có số là số đang ghi: sửa ô nào thì chỉ số ấy đổi. Số lấy từ tài liệu khác thì sửa tài liệu nguồn ở trang “Thông tin” và chỉ để lại các số của tài liệu ấy.",
            "Sửa số đang có nguồn hay cách tính riêng thì chọn ở dòng “Số có nguồn riêng” của trang “Thông tin”.",
            `Bỏ một số đang ghi thì gõ “${AWAY}” vào ô của số ấy; bỏ hết số của một đơn vị thì chọn thêm lý do ở cột “Lý do thiếu”. Ô chỉ để trống thì số đang ghi được giữ. Đổi lý do thì chọn lý do khác; bỏ lý do thì gõ “${AWAY}” vào ô ấy.`,
          ]
        : []),
      `Cột “Ghi chú” của đơn vị có số là điều cần biết về các số ấy; gõ “${AWAY}” thì bỏ.`,
      "Cột nào không có trong tài liệu thì để trống cả cột.",
      BESIDE_GUIDE,
      ...(before
        ? [`Trang "Năm ${before.year}" là số của năm trước để đối chiếu; chương trình không đọc trang ấy.`]
        : []),
    ],
    `npm run import -- ${index.id}-${year}.xlsx`,
  );
  return templateBytes([
    guide,
    informationSheet(lines, answers, ["index", "year"]),
    scoresSheet(index, framework, units, year, recorded),
    ...besideSheets({ dataset, index, framework, year }, held),
    ...(before ? [beforeSheet(before, framework, units, year)] : []),
  ]);
}

function columnsOf(framework: Framework): string[] {
  return ["score", "rank", ...flatten(framework.components).map(({ id }) => id)];
}

function heads(framework: Framework, columns: readonly string[], last: readonly string[]): TemplateCell[][] {
  const names = [
    "Đơn vị",
    "Mã",
    ...columns.map((column) => meaningName(framework, column)),
    ...last.map((column) => meaningName(framework, column)),
  ];
  const most = new Map(flatten(framework.components).map(({ id, maxPoints }) => [id, maxPoints]));
  const title = names.map((name, position): TemplateCell => {
    const limit = most.get(columns[position - 2] ?? "") ?? null;
    return { ...given(name, HEAD), ...(limit === null ? {} : { comment: `Điểm tối đa ${limit}` }) };
  });
  return [title, ["", "", ...columns, ...last].map((id) => given(id, CODE))];
}

/** The name that a unit bore at the end of a year. */
const nameIn = (unit: Unit, year: number) => nameOn(unit, `${year}-12-31`);

/** What an edition holds of a unit in one column. */
function heldIn(edition: Edition | null, unit: Unit, column: string): number | null {
  const standing = edition?.standings.get(unit.id);
  if (column === "score") return standing?.score?.value ?? null;
  if (column === "rank") return standing?.rank?.value ?? null;
  return standing?.components.get(column)?.score?.value ?? null;
}

/** Why an edition has no figures of a unit, in the words that are chosen among, and what is remarked of that or of its figures. */
function toldOf(edition: Edition | null, unit: Unit): (string | null)[] {
  const standing = edition?.standings.get(unit.id);
  const reason = MISSING_CHOICES.find(({ value }) => value === standing?.missing?.reason)?.label;
  return [reason ?? null, (standing?.missing ? standing.missing.note : standing?.note) ?? null];
}

function scoresSheet(
  index: IndexDefinition,
  framework: Framework,
  units: readonly Unit[],
  year: number,
  recorded: Edition | null,
): TemplateSheet {
  const columns = columnsOf(framework);
  const rows = units.map((unit) => [
    given(nameIn(unit, year)),
    given(unit.id),
    ...columns.map((column) =>
      open(heldIn(recorded, unit, column), column === "rank" ? OPEN_COUNT : OPEN_NUMBER),
    ),
    ...toldOf(recorded, unit).map((text) => open(text)),
  ]);
  const last = units.length + 1;
  const most = new Map(flatten(framework.components).map(({ id, maxPoints }) => [id, maxPoints]));
  const percent = index.measure.unit === "percent" ? 100 : null;
  return {
    name: SCORES_SHEET,
    widths: [22, 18, ...columns.map(() => 13), 18, 30],
    rows: [...heads(framework, columns, ["missing", "note"]), ...rows],
    frozen: { rows: 2, columns: 2 },
    validations: [
      ...columns.map((column, position) => {
        const limit =
          column === "rank"
            ? 999
            : column === "score"
              ? (framework.maxPoints ?? percent)
              : (most.get(column) ?? framework.maxPoints ?? percent);
        return {
          type: column === "rank" ? ("whole" as const) : ("decimal" as const),
          operator: "between" as const,
          formula1: column === "rank" ? "1" : "0",
          formula2: String(limit ?? 1000),
          range: columnRange(position + 2, 2, last),
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: "Số không hợp lệ",
          errorMessage: `Gõ số từ ${column === "rank" ? 1 : 0} đến ${limit ?? 1000}; không có số thì để trống.`,
        };
      }),
      listOf(MISSING_WORDS, columnRange(columns.length + 2, 2, last)),
    ],
  };
}

/** Last year's figures in the same shape; what that year did not have stays empty. */
function beforeSheet(
  edition: Edition,
  framework: Framework,
  units: readonly Unit[],
  year: number,
): TemplateSheet {
  const columns = columnsOf(framework);
  const rows = units.map((unit) => [
    given(nameIn(unit, year)),
    given(unit.id),
    ...columns.map((column) => given(heldIn(edition, unit, column))),
  ]);
  return {
    name: `Năm ${edition.year}`,
    widths: [22, 18, ...columns.map(() => 13)],
    rows: [...heads(framework, columns, []), ...rows],
    frozen: { rows: 2, columns: 2 },
  };
}
