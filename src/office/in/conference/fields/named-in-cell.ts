import { foldToId, nearest } from "../../../../load/nearest.ts";
import type { Dataset } from "../../../../model/dataset.ts";
import { folded } from "../../folded.ts";
import { indexNamed } from "../../index-called.ts";
import { abbreviated, askAgency } from "../../named/agency-meant.ts";
import { componentsNamed } from "../../named/component-names.ts";
import { sourceCalled } from "../../source-called.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { RecordField } from "../record-sheets.ts";
import { fault, type ReadField } from "./field-value.ts";

/* Cells that name things of the data, one or several: components, indices, agencies, documents. */

/** The text of a cell whose lines, if it has several, are entries of a list. */
export const listText = ({ text, lines }: Cell): string => lines?.join(";") ?? text;

/**
 * The names in a part that is parted by commas only, where every one of them is known: "Sở Nội vụ, Sở Tài chính", also
 * beside names that hold a comma themselves. Where some are known, the strange ones stand alone; else the part stays.
 */
const byCommas =
  (find: (part: string) => string | undefined) =>
  (part: string): string[] => {
    if (find(part) !== undefined) return [part];
    const pieces = part.split(/\s*,\s*/);
    const names: string[] = [];
    for (let from = 0; from < pieces.length; ) {
      let to = pieces.length;
      while (to > from + 1 && find(pieces.slice(from, to).join(", ")) === undefined) to--;
      names.push(pieces.slice(from, to).join(", "));
      from = to;
    }
    return names.some((name) => find(name) !== undefined) ? names : [part];
  };

export const partsOf = (text: string) => text.split(/\s*[;\n]\s*/).filter((part) => part !== "");

export function componentsOf(
  text: string,
  field: RecordField,
  dataset: Dataset,
  own: readonly string[],
): ReadField {
  const known = componentsNamed(dataset)(own.join(" "))(field.kind === "component");
  const found: string[] = [];
  const find = (part: string) =>
    known.get(part) ??
    known.get(folded(part)) ??
    known.get(part.toLowerCase().replace(/\s*\/\s*/g, "/")) ??
    indexNamed(dataset, part)?.id;
  for (const part of field.kind === "component" ? [text] : partsOf(text).flatMap(byCommas(find))) {
    const address = find(part);
    if (address !== undefined) found.push(address);
    else {
      const near = nearest(part, known.values());
      return fault(
        `Không có thành phần nào là “${part}”.`,
        `${near.length > 0 ? `Có phải ${[...new Set(near)].join(", ")}? ` : ""}Chép mã ở trang "Danh mục", cách nhau bằng dấu chấm phẩy.`,
      );
    }
  }
  if (field.kind === "components") return { ok: true, value: { list: found } };
  // a target names its index in a column of its own
  return { ok: true, value: { text: (found[0] ?? "").replace(/^.*\//, "") } };
}

export function indexOf(text: string, dataset: Dataset): ReadField {
  const found = indexNamed(dataset, text);
  return found
    ? { ok: true, value: { text: found.id } }
    : fault(`Không có chỉ số “${text}”.`, `Các chỉ số: ${[...dataset.indices.keys()].join(", ")}.`);
}

/** "2. ", "- " before a name that was pasted out of a list. */
const unmarked = (part: string): string => part.replace(/^(?:[•▪●*+–-]|\d{1,2}[.)])\s+/u, "");

/** A name folded with "&" as the word that it stands for. */
const spoken = (part: string): string => folded(part.replace(/\s&\s/g, " và "));

export function agenciesOf(text: string, dataset: Dataset): ReadField {
  const agencies = [...dataset.agencies.values()];
  const find = (part: string) =>
    agencies.find(({ id, name }) => id === foldToId(part) || folded(name.vi) === spoken(part))?.id;
  const whole = find(text);
  if (whole !== undefined) return { ok: true, value: { list: [whole] } };
  const names = agencies.map(({ name }) => name.vi);
  const named = (part: string) => find(part) ?? abbreviated(part, names)[0];
  const found: string[] = [];
  for (const part of partsOf(text).map(unmarked).flatMap(byCommas(named))) {
    const agency = find(part);
    if (agency === undefined) {
      return fault(
        `Không có cơ quan nào tên “${part}”.`,
        `${askAgency(part, names)}Ghi tên như ở trang "Danh mục", cách nhau bằng dấu chấm phẩy; cơ quan mới thì ghi tên ở trang "Cơ quan mới".`,
      );
    }
    found.push(agency);
  }
  return { ok: true, value: { list: found } };
}

/** Documents by their codes or their titles; one that is not recorded is first told on the sheet of new ones. */
export function sourcesOf(text: string, dataset: Dataset): ReadField {
  const whole = sourceCalled(dataset, text);
  const found: string[] = [];
  for (const part of whole === null ? partsOf(text) : [whole]) {
    const source = sourceCalled(dataset, part);
    if (source === null) {
      const near = nearest(part, dataset.sources.keys());
      return fault(
        `Không có tài liệu nào mang mã hay tên “${part}”.`,
        `${near.length > 0 ? `Có phải ${near.join(", ")}? ` : ""}Tài liệu mới thì ghi ở trang "Tài liệu mới" rồi ghi tên ấy ở đây.`,
      );
    }
    found.push(source);
  }
  const [only = ""] = found;
  return { ok: true, value: found.length === 1 ? { text: only } : { list: found } };
}
