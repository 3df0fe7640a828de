import { isoDate, isReal } from "../../../load/written-date.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { WRITTEN_DEADLINE } from "../../../model/record/deadline.ts";
import { type Taken, takeRank, takeScore } from "../figures/figure.ts";
import { takePeople } from "../figures/people.ts";
import { takeSigned } from "../figures/signed.ts";
import { folded } from "../folded.ts";
import { dayOf } from "../information.ts";
import type { Cell } from "../workbook/cell.ts";
import { fault, type ReadField } from "./fields/field-value.ts";
import { agenciesOf, componentsOf, indexOf, listText, partsOf, sourcesOf } from "./fields/named-in-cell.ts";
import type { FieldKind, RecordField } from "./record-sheets.ts";

/** How whole numbers are read, by what they count. */
const COUNTING: Partial<Record<FieldKind, (cell: Cell) => Taken>> = {
  count: takeRank,
  people: takePeople,
  places: takePlaces,
};

/** How many places a unit is to gain: "5", "5 bậc", "tăng 5 bậc". */
function takePlaces(cell: Cell): Taken {
  const written = /^(?:tăng\s+)?(?:ít nhất\s+)?(\d{1,2})(?:\s*(?:bậc|hạng))?$/iu.exec(cell.text)?.[1];
  return written !== undefined && Number(written) > 0
    ? { ok: true, written: String(Number(written)) }
    : { ok: false, message: `“${cell.text}” không phải số bậc.`, hint: "Gõ số bậc phải tăng, ví dụ 2." };
}

/** Columns of texts that are told in words. */
const SENTENCES = new Set(["text", "product", "quote", "to", "heading"]);

/** What stands around the least of a group: "≥ 45", "từ 45 điểm trở lên". */
const AT_LEAST = /^(?:≥|>=|từ)\s*|(?<=\d(?:\s*điểm)?)\s*trở lên$/giu;

/** Reads a cell of the record by what its column holds; `own` are the indices that the conference analyses. */
export function readField(
  cell: Cell,
  field: RecordField,
  dataset: Dataset,
  own: readonly string[] = [],
): ReadField {
  if (cell.struck) return fault(`Ô bị gạch ngang (${cell.text}).`, "Bỏ gạch nếu còn dùng, xóa ô nếu đã bỏ.");
  if (cell.kind === "error" && cell.text === "")
    return fault(
      `Ô có công thức (=${cell.formula}) mà tệp chưa lưu kết quả.`,
      "Mở bằng Excel, lưu lại rồi nhập; hoặc gõ thẳng nội dung.",
    );
  if (cell.kind === "error") return fault(`Ô báo lỗi ${cell.text}.`, "Gõ lại nội dung.");
  switch (field.kind) {
    case "id":
    case "ids":
      return idsOf(cell.text, field);
    case "components":
      return componentsOf(listText(cell), field, dataset, own);
    case "component":
      return componentsOf(cell.text, field, dataset, own);
    case "index":
      return indexOf(cell.text, dataset);
    case "agencies":
      return agenciesOf(listText(cell), dataset);
    case "deadline":
      return deadlineOf(cell);
    case "day":
      return dayIn(cell);
    case "sources":
      return sourcesOf(listText(cell), dataset);
    case "year":
      return /^(?:năm )?20\d\d$/iu.test(cell.text)
        ? { ok: true, value: { digits: cell.text.slice(-4) } }
        : fault(`“${cell.text}” không phải một năm.`, "Ghi năm, ví dụ 2023.");
    case "least":
      return readField(
        { ...cell, text: cell.text.replace(AT_LEAST, "") },
        { ...field, kind: "figure" },
        dataset,
      );
    case "count":
    case "places":
    case "people":
    case "figure": {
      const taken = COUNTING[field.kind]?.(cell) ?? takeScore(cell, { most: 999, percent: cell.percent });
      return taken.ok ? { ok: true, value: { digits: taken.written } } : taken;
    }
    case "signed":
    case "written": {
      // what another paper prints may be words, and stays as it is printed
      if (field.kind === "written" && cell.kind === "text" && /\p{L}/u.test(cell.text))
        return { ok: true, value: { text: cell.text } };
      const taken = takeSigned(cell);
      if (!taken.ok) return taken;
      const { written } = taken;
      return { ok: true, value: field.kind === "signed" ? { digits: written } : { text: written } };
    }
    case "named": {
      const id = field.named?.find(cell.text) ?? null;
      return id === null
        ? fault(`Không rõ “${cell.text}” ở cột “${field.label}” là gì.`, field.named?.cure(cell.text) ?? "")
        : { ok: true, value: { text: id } };
    }
    case "choice":
    case "yes":
      return choiceOf(cell.text, field);
    case "text":
      // a number or a tick that slipped from its column is no sentence
      if (
        SENTENCES.has(field.key) &&
        cell.kind !== "date" &&
        (cell.kind === "boolean" || !/\p{L}/u.test(cell.text))
      )
        return fault(
          `“${cell.text}” không phải lời văn, trong khi cột “${field.label}” cần lời văn.`,
          "Gõ lại nội dung; có thể ô này lệch cột.",
        );
      return { ok: true, value: { text: cell.kind === "date" ? (cell.day ?? cell.text) : cell.text } };
  }
}

/** How a cause tells what it brought about. */
export const HOW_TO_LINK =
  'Ghi mã ở cột đầu của trang "Tồn tại", hoặc số thứ tự của tồn tại trên trang ấy (1 là hàng đầu), cách nhau bằng dấu chấm phẩy.';

function idsOf(text: string, field: RecordField): ReadField {
  // "Tồn tại 2" is called as its sheet is
  const parts =
    field.kind === "id"
      ? [text]
      : partsOf(text.replaceAll(",", ";")).map((one) => one.replace(/^tồn tại (?:số )?(?=\d+$)/iu, ""));
  const wrong = parts.find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (wrong !== undefined)
    return fault(
      `“${wrong}” không phải một mã.`,
      field.kind === "id"
        ? "Mã chỉ có chữ thường không dấu, chữ số và gạch nối, ví dụ ho-so-tre-han; để trống thì tự đặt."
        : (field.codes ?? HOW_TO_LINK),
    );
  return { ok: true, value: field.kind === "id" ? { text } : { list: parts } };
}

/** “Có phải 30/9/2026? ”, with its space, for a day written another way; empty where none can be made out. */
function askDay(text: string): string {
  const [year, month, day] = isoDate(text)?.split("-").map(Number) ?? [];
  return day === undefined || !isReal(isoDate(text)!) ? "" : `Có phải ${day}/${month}/${year}? `;
}

function dayIn(cell: Cell): ReadField {
  const day = dayOf(cell, "day");
  return day === null
    ? fault(`“${cell.text}” không phải một ngày.`, `${askDay(cell.text)}Ghi ngày/tháng/năm, ví dụ 20/7/2022.`)
    : { ok: true, value: { text: day } };
}

function deadlineOf(cell: Cell): ReadField {
  const written = [cell.text, cell.text.toLocaleLowerCase("vi").replace(/\s*\/\s*/g, "/")].find((one) =>
    WRITTEN_DEADLINE.test(one),
  );
  if (cell.kind === "text" && written !== undefined) return { ok: true, value: { text: written } };
  const day = dayOf(cell, "month");
  if (day !== null) return { ok: true, value: { text: day } };
  return fault(
    `“${cell.text}” không phải một thời hạn.`,
    `${askDay(cell.text)}Ghi ngày 30/9/2023, tháng 9/2023, quý III/2023, năm 2023 hoặc thường xuyên.`,
  );
}

/** Ways of ticking a box, and of leaving it unticked, besides those offered. */
const TICKS = ["x", "v", "✓", "✔", "☑", "true", "1", "yes", "nội bộ"];
const CROSSES = ["khong", "k", "false", "0", "☐", "no"];

/** The words that may be chosen, each in marks: one of them may itself hold a comma. */
export const offered = (choices: Readonly<Record<string, string>>): string =>
  `Chọn một trong: ${Object.keys(choices)
    .map((one) => `“${one}”`)
    .join(", ")}.`;

function choiceOf(text: string, { choices = {}, kind }: RecordField): ReadField {
  const plain = text.toLowerCase();
  if (kind === "yes" && TICKS.includes(plain)) return { ok: true, value: { digits: "true" } };
  if (kind === "yes" && CROSSES.includes(folded(text) || plain))
    return { ok: true, value: { digits: "false" } };
  const value = Object.entries(choices).find(
    ([label, own]) => folded(label) === folded(text) || own === text,
  )?.[1];
  if (value === undefined) return fault(`“${text}” không có trong danh sách.`, offered(choices));
  return { ok: true, value: value === "true" ? { digits: value } : { text: value } };
}
