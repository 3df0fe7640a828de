import { parse } from "yaml";
import { editionsOf } from "../../../model/lookup.ts";
import { SOURCE_FIELDS, SOURCES_SHEET } from "../conference/new-sources.ts";
import { type Called, NATIONAL, regionsIn } from "../league/beside/called.ts";
import { BESIDE_SHEETS, besideLists } from "../league/beside/lists.ts";
import { unitsOf } from "../named/units-of.ts";
import { isGroup, listSheet, rowsOf } from "./list-sheet.ts";
import type { TemplateSheet } from "./sheet-style.ts";

/** What the guide says of those sheets. */
export const BESIDE_GUIDE = `Các trang ${BESIDE_SHEETS.map((name) => `"${name}"`).join(", ")}: số mà tài liệu in bên cạnh điểm của các đơn vị; tài liệu không in thì để trống. Không ghi số tự tính. Tài liệu nguồn ghi mã hoặc tên, để trống thì là tài liệu ở trang “Thông tin”; tài liệu khác chưa có mã thì ghi ở trang "${SOURCES_SHEET}" trước. Bỏ một số: gõ “xóa” vào ô của nó; bỏ cả mục: gõ “xóa” ở cột “Mục số”.`;

/**
 * The sheets for what is printed beside the scores, filled with what the edition's file holds; none where an edition is
 * recorded and its file is not at hand, since empty ones would look as if there were nothing.
 */
export function besideSheets(called: Called, text: string | null): TemplateSheet[] {
  const { dataset, index, year } = called;
  if (text === null && editionsOf(dataset, index.id).some((edition) => edition.year === year)) return [];
  const held = text === null ? {} : ((parse(text) as Record<string, unknown> | null) ?? {});
  const lists = besideLists(called);
  const tiers = isGroup(held.tiers) ? held.tiers : {};
  const numbered = (list: unknown) => rowsOf(list).map((row, at) => ({ id: String(at + 1), ...row }));
  const groups = numbered(tiers.groups).map((row, at) => (at === 0 ? { ...row, source: tiers.source } : row));
  return [
    listSheet(lists.means.sheet, lists.means.fields, meanRows(called, held), dataset),
    listSheet(lists.tiers.sheet, lists.tiers.fields, groups, dataset),
    listSheet(lists.reported.sheet, lists.reported.fields, numbered(held.reported), dataset),
    listSheet(lists.others.sheet, lists.others.fields, numbered(held.also_published), dataset),
    listSheet(lists.sample.sheet, lists.sample.fields, sampleRows(called, held), dataset),
    listSheet(lists.errors.sheet, lists.errors.fields, errorRows(called, held), dataset),
    listSheet(SOURCES_SHEET, SOURCE_FIELDS, [], dataset),
  ];
}

/** A row for the nation, each region and each component of the first level, and for whatever else the file holds. */
function meanRows(called: Called, held: Record<string, unknown>): Record<string, unknown>[] {
  const means = isGroup(held.means) ? held.means : {};
  const [regions, components, best] = [means.regions, means.components, held.best].map((one) =>
    isGroup(one) ? one : {},
  ) as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>];
  const ofProvinces = called.index.internalTo === undefined && called.index.unitKind === undefined;
  const regionIds = ofProvinces && !called.index.illustrative ? regionsIn(called).map(({ id }) => id) : [];
  const componentIds = called.framework.components.map(({ id }) => id);
  const all = (ids: readonly string[], more: Record<string, unknown>) => [
    ...new Set([...ids, ...Object.keys(more)]),
  ];
  return [
    row(NATIONAL, "mean", means.national),
    ...all(regionIds, regions).map((id) => row(`region:${id}`, "mean", regions[id])),
    ...all(componentIds, components).map((id) => row(`component:${id}`, "mean", components[id])),
    ...Object.entries(best).map(([id, figure]) => row(`component:${id}`, "best", figure)),
  ];
}

/** A row for the nation and each unit of the edition, so that a printed column can be pasted beside their names. */
function sampleRows(
  { dataset, index, year }: Called,
  held: Record<string, unknown>,
): Record<string, unknown>[] {
  const sample = isGroup(held.sample) ? held.sample : {};
  const counts = isGroup(sample.units) ? sample.units : {};
  const ids = [...new Set([...unitsOf(dataset, index, year).map(({ id }) => id), ...Object.keys(counts)])];
  return [
    { subject: NATIONAL, value: sample.total, design_effect: sample.design_effect, source: sample.source },
    ...ids.map((subject) => ({ subject, value: counts[subject] })),
  ];
}

/** A row for the total of each unit of the edition, and for whatever else the file holds. */
function errorRows(
  { dataset, index, year }: Called,
  held: Record<string, unknown>,
): Record<string, unknown>[] {
  const errors = isGroup(held.standard_errors) ? held.standard_errors : {};
  const ids = [...new Set([...unitsOf(dataset, index, year).map(({ id }) => id), ...Object.keys(errors)])];
  return ids.flatMap((unit) => {
    const own = errors[unit];
    const of = isGroup(own) ? own : {};
    return [
      { unit, ...figureFields(of.score) },
      ...Object.entries(isGroup(of.components) ? of.components : {}).map(([component, figure]) => ({
        unit,
        component,
        ...figureFields(figure),
      })),
    ];
  });
}

function figureFields(figure: unknown): Record<string, unknown> {
  const own = isGroup(figure) ? figure : { value: figure };
  return { value: own.value, source: own.source, note: own.note };
}

function row(subject: string, what: "mean" | "best", figure: unknown): Record<string, unknown> {
  return { subject, what, ...figureFields(figure) };
}
