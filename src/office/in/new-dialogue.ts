import { foldToId } from "../../load/nearest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { analysable } from "./conference/analysable.ts";
import type { NewConference } from "./conference/new-conference.ts";
import { folded } from "./folded.ts";
import { indexCalled } from "./index-called.ts";
import { dayIn } from "./information.ts";
import { sourceCalled } from "./source-called.ts";
import { UnitNames } from "./unit-names.ts";

/** What a person wants to be made: a conference, or an assessment year of an index, with what changed in measuring. */
export type Wish =
  | ({ what: "conference" } & NewConference)
  | { what: "year"; index: string; year: number; change: { reason: string; source: string } | null };

/** Asks one question; what is offered stands in brackets and is taken when nothing is typed. */
export type Ask = (question: string, offered?: string) => Promise<string>;

/** What can be made, by its number or its words. */
const KINDS = [
  ["conference", /^1\b|^hoi nghi\b/],
  ["year", /^2\b|^nam\b|^ky\b/],
] as const;

/** The short dialogue of `npm run new`: asks again what cannot be, and nothing that can be known. */
export async function dialogue(dataset: Dataset, ask: Ask): Promise<Wish> {
  const what = await until(
    ask,
    "Tạo gì: 1. hội nghị mới  2. năm đánh giá mới",
    "1",
    (typed) => KINDS.find(([, words]) => words.test(folded(typed)))?.[0] ?? null,
    (typed) => `Chưa hiểu “${typed}”: gõ 1 hoặc 2.`,
  );
  return what === "conference" ? conference(dataset, ask) : year(dataset, ask);
}

/** Asks until the answer can be read; before asking again it says why that one could not be, as far as that is known. */
async function until<Value>(
  ask: Ask,
  question: string,
  offered: string | undefined,
  read: (typed: string) => Value | null,
  why: (typed: string) => string = (typed) => `Chưa hiểu “${typed}”.`,
): Promise<Value> {
  for (let words = question; ; ) {
    const typed = (await ask(words, offered)).trim().normalize("NFC");
    const value = read(typed === "" ? (offered ?? "") : typed);
    if (value !== null) return value;
    words = `${typed === "" ? "Chưa gõ gì." : why(typed)} ${question}`;
  }
}

async function conference(dataset: Dataset, ask: Ask): Promise<Wish> {
  const heldOn = await until(
    ask,
    "Ngày họp (ngày/tháng/năm, ví dụ 20/6/2026)",
    undefined,
    (typed) => dayIn(typed, "day"),
    (typed) => `“${typed}” không phải một ngày có thật.`,
  );
  const unit = await until(
    ask,
    "Tỉnh, thành phố tổ chức",
    undefined,
    (typed) =>
      [false, true]
        .map((made) => new UnitNames(dataset, null, made).onDay(typed, heldOn))
        .find((one) => one !== null) ?? null,
    (typed) => whyNoUnit(dataset, typed, heldOn),
  );
  const ready = [...dataset.indices.values()].filter(
    (index) =>
      index.illustrative === unit.illustrative && analysable(dataset, index.id, unit, heldOn).length > 0,
  );
  const indices = await until(
    ask,
    `Chỉ số phân tích, cách nhau bằng dấu phẩy${ready.length === 0 ? " (chưa chỉ số nào có điểm của đơn vị này)" : ""}`,
    ready.map(({ id }) => id).join(", ") || undefined,
    (typed) => {
      const known = indicesIn(typed).map((one) => indexCalled(dataset, one)?.id);
      return known.includes(undefined) ? null : known.filter((one) => one !== undefined);
    },
    (typed) =>
      `Không có chỉ số ${indicesIn(typed)
        .filter((one) => !indexCalled(dataset, one))
        .map((one) => `“${one}”`)
        .join(", ")}; có: ${[...dataset.indices.values()]
        .filter(({ illustrative }) => illustrative === unit.illustrative)
        .map(({ short }) => short)
        .join(", ")}.`,
  );
  const source = await until(
    ask,
    "Tài liệu của hội nghị: mã đã có trong data/sources.yaml, hoặc tên đầy đủ của văn bản",
    undefined,
    (typed) => sourceCalled(dataset, typed) ?? (/\s/.test(typed) ? typed : null),
    (typed) =>
      `Chưa có tài liệu nào mang mã “${typed}”; tên văn bản mới thì ghi đủ, ví dụ Báo cáo số 12/BC-UBND.`,
  );
  const publisher = dataset.sources.has(source)
    ? null
    : await until(ask, "Nơi ban hành văn bản ấy", undefined, (typed) => typed || null);
  const slug = await until(
    ask,
    "Mã hội nghị (chữ thường không dấu, gạch nối)",
    freeSlug(dataset, `${foldToId(unit.name.vi)}-${heldOn.slice(0, 4)}`),
    (typed) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && !dataset.conferences.has(typed) ? typed : null),
    (typed) =>
      dataset.conferences.has(typed)
        ? `Đã có hội nghị ${typed}.`
        : `“${typed}” có chữ hoa, dấu hoặc khoảng trắng; ví dụ đúng: ca-mau-2026.`,
  );
  return { what: "conference", slug, unit: unit.id, heldOn, indices, source, publisher, follows: null };
}

/** The words for indices in an answer: "papi, PAR Index", "PAPI và SIPAS". */
const indicesIn = (typed: string): string[] =>
  typed
    .split(/[,;]|\s(?:và|va)\s/i)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Why a text names no province on a day: it ended before, it was not there yet, or its name is not known. */
function whyNoUnit(dataset: Dataset, typed: string, day: string): string {
  const names = new UnitNames(dataset, null, false);
  const [known] = names.named(typed);
  if (!known) {
    const near = names.near(typed).map((one) => `“${one}”`);
    return `Không có tỉnh, thành phố nào tên “${typed}”${near.length > 0 ? `; có phải ${near.join(", ")}?` : "."}`;
  }
  const into = known.mergedInto === null ? undefined : dataset.units.get(known.mergedInto);
  if (known.validTo !== null && known.validTo < day)
    return `${known.name.vi} không còn là một đơn vị vào ngày họp${into ? `, đã hợp nhất vào ${into.name.vi}: ghi tên ấy, hoặc ngày họp trước đó` : ""}.`;
  return `${known.name.vi} chưa có vào ngày họp.`;
}

async function year(dataset: Dataset, ask: Ask): Promise<Wish> {
  const index = await until(ask, `Chỉ số (${[...dataset.indices.keys()].join(", ")})`, undefined, (typed) =>
    indexCalled(dataset, typed),
  );
  const last = editionsOf(dataset, index.id).at(-1)?.year;
  const asked = await until(
    ask,
    "Năm được đánh giá (không phải năm công bố)",
    last ? String(last + 1) : undefined,
    (typed) => (/^20\d\d$/.test(typed) ? Number(typed) : null),
  );
  const changed = await until(ask, "Cách đo có thay đổi so với năm trước không (c/k)", "k", yesOrNo);
  if (!changed) return { what: "year", index: index.id, year: asked, change: null };
  const reason = await until(ask, "Thay đổi gì, một câu", undefined, (typed) => typed || null);
  const source = await until(
    ask,
    "Mã tài liệu nói về thay đổi ấy, trong data/sources.yaml",
    undefined,
    (typed) => sourceCalled(dataset, typed),
  );
  return { what: "year", index: index.id, year: asked, change: { reason, source } };
}

function yesOrNo(typed: string): boolean | null {
  const word = typed.toLowerCase();
  if (["c", "có", "co", "y"].includes(word)) return true;
  return ["k", "không", "khong", "n"].includes(word) ? false : null;
}

function freeSlug(dataset: Dataset, wished: string): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wished : `${wished}-${number}`;
    if (!dataset.conferences.has(slug)) return slug;
  }
}
