import type { Edition } from "../../../../model/edition.ts";
import { decimalsWritten } from "../../../../model/figure.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** Numbers that are spelled out where provinces are counted. */
const SPELLED = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** A count of units, and behind a colon their names: "Hai tỉnh không có số liệu: Vĩnh Phúc, Tiền Giang." */
const COUNTED =
  /(?<![\p{L}\d])(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:tỉnh, thành phố|tỉnh|địa phương|đơn vị)(?=[\s,])[^.:;]*: ([^.;:]+)/giu;
/** Lists that stop before their end. */
const OPEN = /…|\.\.\.|v\.v|và (?:các|một số|những)|gồm cả|trong đó/u;

/** Notes against the figures beside them: a total that is another unit's, a count that is not that of the names. */
export function checkNotes(findings: Findings): void {
  for (const edition of findings.editions()) {
    checkOwn(edition, findings);
    if (edition.note !== null) checkNamed(edition, edition.note, findings);
  }
}

/** A total with decimals that the note of one unit tells and only another unit has. */
function checkOwn(edition: Edition, findings: Findings): void {
  const { standings, index, year } = edition;
  const others = [...(findings.dataset.editions.get(index)?.values() ?? [])];
  for (const { note, unit, score } of standings.values()) {
    if (note === null || !score) continue;
    for (const [whole, written = ""] of note.matchAll(/(?<![\d,.])(\d{2,3}[.,]\d{2,}) điểm/gu)) {
      const value = Number(written.replace(",", "."));
      const is = (one: { value: number; written: string } | null | undefined) =>
        one != null && Math.abs(one.value - value) < 0.6 / 10 ** decimalsWritten(written.replace(",", "."));
      // its own of another year, or of a component, is its own
      if (others.some((one) => is(one.standings.get(unit)?.score))) continue;
      if ([...(standings.get(unit)?.components.values() ?? [])].some((one) => is(one.score))) continue;
      const theirs = [...standings.values()].filter((one) => one.unit !== unit && is(one.score));
      const named = theirs.some((one) => {
        const name = findings.dataset.units.get(one.unit)?.name.vi ?? one.unit;
        return note.includes(name) && !/cùng|bằng/iu.test(note.slice(0, note.indexOf(whole)));
      });
      const [first] = theirs;
      if (first && !named && year > 0)
        findings.at(
          standings.get(unit)!,
          messages.noteOfAnother(written, findings.unitNamed(first.unit), `${score.written} điểm`),
          "note",
        );
    }
  }
}

/** A count before names is how many names there are. */
function checkNamed(edition: Edition, note: string, findings: Findings): void {
  for (const [words, count = "", list = ""] of note.matchAll(COUNTED)) {
    if (OPEN.test(list) || /\d/.test(list)) continue;
    const names = list.split(/\s*,\s*|\s+và\s+/u).filter((name) => name.trim() !== "");
    const known = new Set([...findings.dataset.units.values()].map(({ name }) => name.vi));
    const said = /^\d/.test(count) ? Number(count) : SPELLED.indexOf(count.toLowerCase()) + 1;
    if (names.length === 0 || !names.every((name) => known.has(name.trim())) || names.length === said)
      continue;
    findings.at(edition, messages.noteCountsOtherwise(words, names.length), "note");
  }
}
