import { nearest } from "../load/nearest.ts";
import type { Fact } from "../load/report/report.ts";
import { folded } from "./fold.ts";
import { FILLERS, type Kind, kindsByName } from "./kinds.ts";
import { noKind, twice, unknownWords } from "./messages.ts";
import type { Named, Names } from "./names.ts";

/** Words of a notation, and what they name. */
export interface Mention {
  words: string;
  named: readonly Named[];
}

/** What a notation says, before what it leaves out is filled in from its conference. */
export interface Reading {
  written: string;
  kind: Kind;
  index: Mention | null;
  component: Mention | null;
  unit: Mention | null;
  years: number[];
  /** The year after "so với". */
  against: number | null;
}

const LONGEST = 24;
const COMPARED = new Set(["so voi", "so voi nam", "so nam"]);
const NATION = new Set(["ca nuoc", "toan quoc"]);
const REGION = new Set(["vung", "trong vung", "khu vuc", "trong khu vuc"]);

interface Piece {
  words: string;
  means:
    | { what: "kind"; kind: Kind }
    | { what: "named"; named: readonly Named[] }
    | { what: "year"; year: number }
    | { what: "compared" | "nation" | "region" | "filler" | "unknown" };
}

function meaningOf(phrase: string, length: number, names: Names): Piece["means"] | null {
  const kind = kindsByName.get(phrase);
  if (kind) return { what: "kind", kind };
  const named = names.get(phrase);
  if (named) return { what: "named", named };
  if (length === 1 && /^(19|20)\d\d$/.test(phrase)) return { what: "year", year: Number(phrase) };
  if (COMPARED.has(phrase)) return { what: "compared" };
  if (NATION.has(phrase)) return { what: "nation" };
  if (REGION.has(phrase)) return { what: "region" };
  return FILLERS.has(phrase) ? { what: "filler" } : null;
}

/** The words cut into the longest groups that mean something. */
function piecesOf(written: string, names: Names): Piece[] {
  const words = written.normalize("NFC").match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && taken === 0; length -= 1) {
      const group = words.slice(at, at + length).join(" ");
      const means = meaningOf(folded(group), length, names);
      if (means === null) continue;
      pieces.push({ words: group, means });
      taken = length;
    }
    if (taken === 0) {
      const last = pieces.at(-1);
      if (last?.means.what === "unknown") last.words += ` ${words[at]}`;
      else pieces.push({ words: words[at] ?? "", means: { what: "unknown" } });
    }
    at += Math.max(taken, 1);
  }
  return pieces;
}

/** The words known that an unknown group was probably meant for, as they are best written. */
function meantBy(words: string, names: Names): string[] {
  const known = [...kindsByName.keys(), ...names.keys()];
  const near = nearest(words, known);
  return near.length > 0 ? near : nearest(words.split(" ")[0] ?? "", known);
}

/** The first mention of one sort; a second, other one is a fault. */
function only(pieces: readonly Piece[], sort: Named["what"], what: string): Mention | null | Fact {
  const mentions = pieces.flatMap(({ words, means }) => {
    if (means.what !== "named") return [];
    const named = means.named.filter((one) => one.what === sort);
    return named.length === 0 ? [] : [{ words, named }];
  });
  const [first, ...rest] = mentions;
  const other = rest.find(({ named }) => JSON.stringify(named) !== JSON.stringify(first?.named));
  return first && other ? twice(what, first.words, other.words) : (first ?? null);
}

const isFault = (value: Mention | null | Fact): value is Fact => value !== null && "message" in value;

function kindOf(pieces: readonly Piece[], written: string): Kind | Fact {
  const kinds = pieces.flatMap(({ words, means }) =>
    means.what === "kind" ? [{ words, kind: means.kind }] : [],
  );
  const [first, ...rest] = kinds;
  if (!first) return noKind(written);
  const other = rest.find(({ kind }) => kind !== first.kind);
  if (other) return twice("loại số", first.words, other.words);
  const about = (what: "nation" | "region") => pieces.find(({ means }) => means.what === what);
  if (about("region"))
    return first.kind === "rank" || first.kind === "region-rank"
      ? "region-rank"
      : unknownWords(about("region")?.words ?? "", []);
  const ofNation = ["mean", "median", "best"].includes(first.kind);
  if (!about("nation") || ofNation) return first.kind;
  return first.kind === "score" ? "mean" : unknownWords(about("nation")?.words ?? "", []);
}

/** Reads what stands between {{ and }}: in any order, with or without diacritics; a fault says which words are not known. */
export function readNotation(written: string, names: Names): Reading | Fact {
  const pieces = piecesOf(written, names);
  const unknown = pieces.find(({ means }) => means.what === "unknown");
  if (unknown) return unknownWords(unknown.words, meantBy(unknown.words, names));
  const kind = kindOf(pieces, written);
  if (typeof kind !== "string") return kind;
  const index = only(pieces, "index", "chỉ số");
  const component = only(pieces, "component", "thành phần");
  const unit = only(pieces, "unit", "đơn vị");
  for (const one of [index, component, unit]) if (isFault(one)) return one;
  const years: number[] = [];
  let against: number | null = null;
  pieces.forEach(({ words, means }, at) => {
    if (means.what !== "year") return;
    const before = pieces
      .slice(0, at)
      .filter((piece) => piece.means.what !== "filler")
      .at(-1);
    if (before?.means.what === "compared") against = means.year;
    else years.push(Number(words));
  });
  if (years.length > 2) return twice("khoảng năm", String(years[0]), String(years[2]));
  return {
    written,
    kind,
    index: index as Mention | null,
    component: component as Mention | null,
    unit: unit as Mention | null,
    years,
    against,
  };
}
