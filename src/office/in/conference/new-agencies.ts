import { isSeq } from "yaml";
import { nearest } from "../../../load/nearest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Agency } from "../../../model/unit.ts";
import { folded } from "../folded.ts";
import type { Plan } from "../plan.ts";
import { noteAt } from "../problem.ts";
import type { Workbook } from "../workbook/cell.ts";
import { applied, itemAdded, nodeAt, yamlFile } from "../yaml/edits.ts";
import { flowMap, flowText } from "../yaml/write-value.ts";
import { comparableField } from "./entry-text.ts";
import { type ReadEntry, readEntries } from "./read-record.ts";
import type { RecordField } from "./record-sheets.ts";

/** The sheet of a conference's workbook for agencies that data/units.yaml does not know yet. */
export const AGENCIES_SHEET = "Cơ quan mới";

export const AGENCY_FIELDS: readonly RecordField[] = [
  { key: "text", label: "Tên cơ quan", kind: "text", width: 60, required: true },
  { key: "en", label: "Tên tiếng Anh (không có thì để trống)", kind: "text", width: 60 },
];

const UNITS = "data/units.yaml";

/** The dataset with the agencies of that sheet, which also go to data/units.yaml; those known already are passed over. */
export function withNewAgencies(plan: Plan, book: Workbook, dataset: Dataset): Dataset {
  const agencies = new Map(dataset.agencies);
  const names = new Set([...agencies.values()].map(({ name }) => folded(name.vi)));
  for (const read of readEntries(book, AGENCIES_SHEET, AGENCY_FIELDS, dataset, plan.findings)) {
    const agency = read.away ? null : agencyOf(read, agencies);
    if (agency === null || names.has(folded(agency.name.vi))) continue;
    const like = nearest(
      agency.name.vi,
      [...agencies.values()].map(({ name }) => name.vi),
    ).concat(longerOf(agency.name.vi, [...agencies.values()]));
    if (like.length > 0)
      plan.say(
        noteAt(
          { file: plan.file, sheet: AGENCIES_SHEET, cell: read.cells.get("text") ?? read.row },
          `“${agency.name.vi}” gần giống ${[...new Set(like)].map((one) => `“${one}”`).join(", ")} đã có. Nếu là một thì xóa hàng này và dùng tên đã có.`,
        ),
      );
    names.add(folded(agency.name.vi));
    agencies.set(agency.id, agency);
    record(plan, agency, read);
  }
  return { ...dataset, agencies };
}

/** Names that the new one only adds the territory to: "Sở Nội vụ tỉnh Lạng Sơn". */
function longerOf(name: string, agencies: readonly Agency[]): string[] {
  const bare = folded(name).replace(/ (?:tinh|thanh pho|tp)(?: .*)?$/, "");
  return agencies.filter((one) => folded(one.name.vi) === bare).map((one) => one.name.vi);
}

function agencyOf({ entry }: ReadEntry, agencies: ReadonlyMap<string, Agency>): Agency | null {
  const [vi, en] = [entry.get("text"), entry.get("en")];
  const wished = vi
    ? folded(comparableField(vi))
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
    : "";
  if (!vi || wished === "") return null;
  let id = wished;
  for (let number = 2; agencies.has(id); number++) id = `${wished}-${number}`;
  return { id, name: { vi: comparableField(vi), ...(en && { en: comparableField(en) }) } };
}

function record(plan: Plan, { id, name }: Agency, { cells, row }: ReadEntry): void {
  const text = plan.overlay.text(UNITS) ?? "";
  const file = yamlFile(text);
  const list = file ? nodeAt(file.root, ["agencies"]) : null;
  if (!file || !isSeq(list)) return;
  const words = flowMap({ vi: flowText(name.vi), en: name.en === undefined ? null : flowText(name.en) });
  plan.overlay.set(UNITS, applied(text, [itemAdded(file, list, [`{id: ${id}, name: ${words}}`])]));
  plan.changes.push({
    what: AGENCIES_SHEET,
    before: null,
    after: name.vi,
    cell: cells.get("text") ?? row,
    sheet: AGENCIES_SHEET,
  });
}
