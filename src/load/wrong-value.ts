import type { z } from "zod";
import * as messages from "./messages.ts";
import { foldToId, nearest } from "./nearest.ts";
import { onlyNumber } from "./read/written-number.ts";
import type { Fact } from "./report/report.ts";
import { valuesCalled } from "./vietnamese-words.ts";
import { dayOfSerial, deadlineMeant, isoDate, isReal } from "./written-date.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Faults of a value that is there; each handler knows one habit that leads to it. */
export function wrongValue(issue: Issue, value: unknown, source: string, path: Path): Fact {
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const called = valuesCalled(source, choices);
    const near = called.length ? called : nearest(source, choices);
    return messages.wrongChoice(source, choices, near.length === choices.length ? [] : near);
  }
  if (issue.code === "invalid_type" || issue.code === "invalid_key") {
    const expected = issue.code === "invalid_type" ? issue.expected : "key";
    return value === null
      ? messages.leftBlank(messages.kindName(expected))
      : wrongKind(expected, value, source, path);
  }
  return wrongFormat(issue.message, value, source);
}

/** Keys that hold two years, and keys that hold ids of agencies. */
const YEARS = /^(?:years|between)$/;
const OF_IDS = /^(?:lead|support|agencies)$/;
/** Keys that hold a day. */
const ON_A_DAY =
  /^(?:date|published|held_on|deadline|valid_from|valid_to|from|units_as_of|released_on|city)$/;

/** The list that somebody wrote as one text: parted by semicolons or lines where there are any, else by commas. */
function listOf(value: string): string {
  const parts = value.split(/[;\n]/).map((part) => part.trim());
  const items = parts.length > 1 ? parts.filter((part) => part !== "") : [value];
  const inQuotes = (item: string) =>
    parts.length > 1 && /[,:#[\]{}]/.test(item) ? `'${item.replaceAll("'", "''")}'` : item;
  return `[${items.map(inQuotes).join(", ")}]`;
}

function wrongKind(expected: string, value: unknown, source: string, path: Path): Fact {
  if (expected === "number" || expected === "int") {
    if (typeof value === "string") return messages.textWhereNumber(value);
    if (typeof value === "number" && /^\d{1,3}(\.\d{3})+$/.test(source))
      return messages.thousandsPoint(source);
  }
  if (expected === "string" && typeof value === "number") {
    const day = ON_A_DAY.test(String(path.at(-1))) ? dayOfSerial(value) : null;
    if (day !== null) return messages.dateOfSpreadsheet(source, day);
    return isoDate(source)?.length === 10
      ? messages.wrongDate(source, messages.formatName("date"), isoDate(source) ?? "")
      : messages.unquotedCode(source);
  }
  if (expected === "boolean" && (value === 1 || value === 0))
    return messages.wrongChoice(source, ["true", "false"], [value === 1 ? "true" : "false"]);
  if (expected === "boolean" && typeof value === "string") {
    const choices = ["true", "false"];
    if (choices.includes(value)) return messages.quotedTruth(value);
    return messages.wrongChoice(source, choices, valuesCalled(source, choices));
  }
  const years = /^(\d{4})(?:\s*[-–—,]\s*(\d{4}))?$/.exec(source);
  if ((expected === "tuple" || expected === "array") && years && YEARS.test(String(path.at(-1))))
    return messages.notAList(messages.shown(value, source), `[${years[1]}, ${years[2] ?? years[1]}]`);
  if (expected === "array" && typeof value === "string") {
    // a name where ids stand: its id is the likely one
    const ids = OF_IDS.test(String(path.at(-1))) && !/^[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:[,;]|$)/.test(value);
    const list = value.split(/[;,\n]/).map((part) => plainId(part.trim()));
    return messages.notAList(messages.shown(value, source), ids ? `[${list.join(", ")}]` : listOf(value));
  }
  if (expected === "string" && typeof value === "object" && value !== null && !Array.isArray(value)) {
    const [key] = Object.keys(value);
    // a sentence, not a key of ours in the wrong place
    if (key !== undefined && /[^a-z_]/u.test(key)) return messages.colonMadeGroup(key);
  }
  if (expected === "array" && typeof value === "object")
    return messages.notAList(messages.shown(value, source), "dấu gạch nối và một dấu cách trước mỗi mục");
  if (expected === "object" && typeof value !== "object") return notAGroup(value, source, path);
  return messages.wrongType(messages.shown(value, source), messages.kindName(expected));
}

/** A value alone where a group of keys belongs: how it is written as one. */
function notAGroup(value: unknown, source: string, path: Path): Fact {
  const key = path.findLast((step) => typeof step === "string");
  const actual = messages.shown(value, source);
  const bare = messages.kindName("object");
  if (key === "name") return messages.wrongType(actual, bare, `Viết {vi: ${source}}.`);
  if (key === "score" && (typeof value === "number" || onlyNumber(source) !== null))
    return messages.wrongType(
      actual,
      bare,
      `Viết {value: ${onlyNumber(source) ?? source}, comparison: at-least}.`,
    );
  if (key === "internal" && typeof value === "boolean")
    return messages.wrongType(
      actual,
      bare,
      "Ở cấp này internal là chỉ số nội bộ của tỉnh; mục chỉ dùng trong cơ quan thì thụt dòng này vào dưới mục ấy.",
    );
  if (typeof value === "string" && typeof path.at(-1) === "number")
    return messages.wrongType(actual, bare, `Viết “text: …” sau dấu gạch đầu mục, thêm id nếu mục cần mã.`);
  return messages.wrongType(actual, bare);
}

function wrongFormat(format: string, value: unknown, source: string): Fact {
  const expected = messages.formatName(format);
  const actual = messages.shown(value, source);
  if (typeof value === "string" && /^(date|deadline)/.test(format)) {
    const iso = isoDate(value);
    if (iso !== null && !isReal(iso)) return messages.noSuchDate(actual, expected);
    if (iso === value) return messages.noSuchDate(actual, expected);
    if (iso !== null) return messages.wrongDate(actual, expected, iso);
  }
  const meant = typeof value === "string" && format === "deadline" ? deadlineMeant(value) : null;
  if (meant !== null) return messages.wrongFormat(actual, expected, meant);
  if (typeof value === "string" && format === "reference" && /^[a-z0-9-]+(, *[a-z0-9-]+)+$/.test(value))
    return messages.idsWithoutBrackets(value);
  if (typeof value === "number" && /^\d{1,3}(\.\d{3})+$/.test(source)) return messages.thousandsPoint(source);
  if (
    typeof value === "string" &&
    format === "deadline" &&
    /^(?:hằng|hàng|mỗi) |^liên tục$|^định kỳ/iu.test(value)
  )
    return messages.wrongFormat(actual, expected, "Viết thường xuyên.");
  if (typeof value === "string" && format === "id" && plainId(value) !== "")
    return messages.wrongFormat(actual, expected, `Viết ${plainId(value)}.`);
  if (
    typeof value === "string" &&
    format === "address" &&
    /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value)
  )
    return messages.wrongFormat(actual, expected, `Viết https://${value}.`);
  return messages.wrongFormat(actual, expected);
}

/** The id that a word makes without its diacritics, signs and capitals. */
const plainId = (word: string) =>
  foldToId(word)
    .replace(/[^a-z0-9-]/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
