import { nearest } from "../../../load/nearest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { folded } from "../folded.ts";
import { answerFault, dayOf, type Information } from "../information.ts";
import { unitsOf } from "../named/units-of.ts";
import type { Finding } from "../problem.ts";
import { freeSourceId, isAddress, noAddress, sourceLine } from "../yaml/with-source.ts";
import type { EditionFacts } from "./anew/new-edition.ts";

/** A document that data/sources.yaml does not know yet. */
export interface NewSource {
  id: string;
  line: string;
}

/**
 * What the sheet "Thông tin" says of an edition that is recorded for the first time. Nothing is taken from last year:
 * a source, a date and a note belong to one edition.
 */
export function editionFacts(
  file: string,
  information: Information,
  edition: { index: string; year: number },
  dataset: Dataset,
): { facts: EditionFacts; source: NewSource | null; findings: Finding[] } {
  const { text, day, say, findings } = answersOf(file, information);
  const ranked = text("ranked");
  if (ranked !== null && !/^[1-9]\d{0,2}$/.test(ranked))
    say("ranked", `“${ranked}” không phải số đơn vị.`, "Ghi một số nguyên, ví dụ 61.");
  const definition = dataset.indices.get(edition.index);
  // an illustrative index ranks its one unit among others that it does not hold
  const there =
    definition && !definition.illustrative ? unitsOf(dataset, definition, edition.year).length : 0;
  if (there > 0 && Number(ranked) > there)
    say(
      "ranked",
      `Năm ${edition.year} chỉ có ${there} đơn vị (đang có “${ranked}”).`,
      "Ghi lại số đơn vị được xếp hạng của kỳ này.",
    );
  const facts: EditionFacts = {
    published: day("published", "month"),
    source: "",
    ranked: ranked === null ? null : Number(ranked),
    note: text("note"),
  };
  const { id, source } = sourceOf({ text, day, say }, `${edition.index}-${edition.year}`, "title", dataset);
  return { facts: { ...facts, source: id }, source, findings };
}

/** The document that a conference's record writes down, from its own sheet "Thông tin". */
export function newSource(
  file: string,
  information: Information,
  wishedId: string,
  dataset: Dataset,
): { id: string; source: NewSource | null; findings: Finding[] } {
  const answers = answersOf(file, information);
  return { ...sourceOf(answers, wishedId, "source_title", dataset), findings: answers.findings };
}

interface SheetAnswers {
  text: (key: string) => string | null;
  day: (key: string, least: "month" | "year") => string | null;
  say: (key: string, message: string, hint: string) => void;
}

function answersOf(file: string, information: Information): SheetAnswers & { findings: Finding[] } {
  const findings: Finding[] = [];
  const say: SheetAnswers["say"] = (key, message, hint) =>
    findings.push(answerFault(file, information, key, message, hint));
  const text: SheetAnswers["text"] = (key) => information.values.get(key)?.text ?? null;
  const day: SheetAnswers["day"] = (key, least) => {
    const answer = information.values.get(key);
    if (!answer) return null;
    const read = dayOf(answer.cell, least);
    const hint = "Ghi ngày/tháng/năm, ví dụ 10/5/2022; chỉ biết tháng thì ghi 5/2022.";
    if (read === null) say(key, `“${answer.text}” không phải một ngày.`, hint);
    return read;
  };
  return { text, day, say, findings };
}

function sourceOf(
  { text, day, say }: SheetAnswers,
  wishedId: string,
  titleKey: string,
  dataset: Dataset,
): { id: string; source: NewSource | null } {
  const known = text("source");
  if (known !== null && text(titleKey) !== null && !sameTitle(text(titleKey)!, known, dataset))
    say(
      titleKey,
      `Ghi cả mã tài liệu “${known}” lẫn tên một tài liệu khác.`,
      "Tài liệu mới thì xóa ô mã; tài liệu đã có thì xóa ô tên này.",
    );
  if (known !== null) {
    if (!dataset.sources.has(known)) {
      const near = nearest(known, dataset.sources.keys());
      const meant = near.length > 0 ? `Có phải ${near.join(", ")}? ` : "";
      say(
        "source",
        `Không có mã nguồn “${known}” trong data/sources.yaml.`,
        `${meant}Tài liệu mới thì xóa ô này và điền tên tài liệu.`,
      );
    }
    return { id: known, source: null };
  }
  const title = text(titleKey);
  const met = [...dataset.sources.keys()].find((id) => title !== null && sameTitle(title, id, dataset));
  if (met !== undefined) return { id: met, source: null };
  const publisher = text("publisher");
  if (title === null)
    say(
      titleKey,
      "Chưa ghi tài liệu nguồn của số liệu.",
      "Ghi tên tài liệu và nơi công bố, hoặc mã tài liệu đã có.",
    );
  else if (publisher === null)
    say("publisher", "Chưa ghi nơi công bố tài liệu nguồn.", "Ghi cơ quan ban hành hoặc nơi đăng.");
  const url = text("url");
  if (url !== null && !isAddress(url)) say("url", ...noAddress(url));
  const id = freeSourceId(wishedId, dataset.sources);
  const [number, date] = [text("number"), day("date", "year")];
  const line = sourceLine({ id, title, publisher, number, date, url });
  return { id, source: { id, line } };
}

const sameTitle = (title: string, id: string, { sources }: Dataset): boolean =>
  folded(sources.get(id)?.title ?? "") === folded(title);
