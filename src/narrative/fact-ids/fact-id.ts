import { ofFact, type Words } from "../../language/text.ts";
import type { GoalKind, SetKind } from "./goal-kinds.ts";

/** The middle of an id: a component, or the whole. */
export const WHOLE = "chung";

/** What a number of an index is, in its id: of the whole or a component, in one year. */
export type FactKind =
  // as published, and against the year before
  | "diem"
  | "toi-da"
  | "ty-le-dat"
  | "hang"
  | "hang-vung"
  | "thay-doi"
  | "so-bac"
  // what the change is made of
  | "dong-gop"
  | "lam-tot-hon"
  | "doi-khung"
  | "ca-nuoc"
  | "rieng-tinh"
  | "con-lai"
  // among all units
  | "trung-binh"
  | "trung-vi"
  | "cao-nhat"
  | "trung-binh-vung"
  | "hang-so-sanh"
  | "hang-so-sanh-vung"
  // what can be reached
  | "cao-nhat-khac"
  | "du-dia"
  | "moc-75"
  | "du-dia-75"
  | "hang-neu-75"
  | "hang-neu-cao-nhat"
  | "hang-neu-75-doi"
  | "hang-neu-cao-nhat-doi"
  | "so-cap-nam"
  // how large a change is
  | "tinh-giua"
  | "hon-tinh-giua"
  | "thuong-gap"
  | "vuot-so-tinh"
  | "so-tinh-gan"
  | "binh-quan-thay-doi"
  // how far it can be off
  | "sai-so-hieu"
  | "pham-vi-thap"
  | "pham-vi-cao"
  // what the start let expect
  | "ky-vong"
  | "chenh-ky-vong"
  | "hang-ky-vong"
  | "lech-ky-vong"
  | "so-don-vi-hai-nam"
  | "tuong-quan-hang"
  | "so-bac-mot-nua"
  | "so-bac-mot-phan-muoi"
  // a span of years, named after its last
  | SpanKind
  // why the rank moved
  | "so-don-vi"
  | "hang-chung"
  | "hang-chung-truoc"
  | "so-bac-chung"
  | "bac-cua-tinh"
  | "bac-noi-khac"
  | "thay-doi-binh-quan"
  | "diem-cua-tinh"
  | "diem-binh-quan"
  | "hang-neu-giu"
  // how many components went which way, or stand out
  | `so-${"manh" | "yeu"}-${"ca-nuoc" | "vung"}`
  | "so-phan-xet"
  | "so-phan-thuong-gap"
  | "so-phan-biet-thuong-gap"
  | "so-phan-duoi-trung-vi"
  | "so-phan-co-trung-vi"
  | CountKind
  | GoalKind
  | SetKind
  | OftenKind
  | PartKind
  // what is added up for one sentence
  | "so-phan-so-duoc"
  | "thay-doi-so-duoc"
  | "cac-phan-chinh"
  | "chenh-cong-lai"
  | "toi-da-cong-lai"
  | "diem-mat-cong-lai"
  | "so-phan-chua-ro-trung-vi"
  | "so-don-vi-xep"
  | "so-noi-vuot-len"
  | RoundingKind
  // points lost
  | "diem-mat"
  | "so-nam-mat"
  | "tu-cham"
  | "tu-nhan-chua-dat"
  | "tru-tham-dinh";

/** Components counted by how their scores, or their ranks, went. */
export type CountKind =
  `so-phan-${"tang" | "giam" | "giu" | "khong-so" | "tat-ca" | "tang-bac" | "giam-bac" | "giu-bac"}`;

/** What counts the components that went one way, by score or by rank; of ranks none is incomparable. */
export const countKind = (
  way: "gain" | "loss" | "unchanged" | "not-comparable",
  byRank = false,
): CountKind | null => {
  const [by, score] = [
    { gain: "tang", loss: "giam", unchanged: "giu" } as const,
    "so-phan-khong-so",
  ] as const;
  if (way === "not-comparable") return byRank ? null : score;
  return byRank ? `so-phan-${by[way]}-bac` : `so-phan-${by[way]}`;
};

/** What a span of years is told by: two spans may end in one year, so their ids name the first as well. */
type SpanKind =
  `${"so-nam-co-hang" | "hang-binh-quan" | "xu-huong" | "lech-xu-huong" | "xu-huong-diem" | "so-nam-xu-huong-diem" | "so-lan-tut" | "nam-xet-hang" | "nam-ke-hang" | "nam-ke-diem"}-tu-${number}`;

/** The years with a rank, or with a score, that a best and a worst are told of. */
export const yearsCounted = (measure: "rank" | "score" | "share", from: number): SpanKind =>
  measure === "rank" ? `nam-ke-hang-tu-${from}` : `nam-ke-diem-tu-${from}`;

/** What printed parts miss of their printed whole, by the sentence that says it. */
export type RoundingKind = `lech-tron-${"tinh-giua" | "ky-vong" | "cac-phan"}`;

/** How often others rose by as much from the same start. */
export type OftenKind = `lan-tang-${"xet" | "so-lan" | "muc" | "tu" | "den" | "so-noi" | "so-cap-nam"}`;

/** What an own part of a move in rank is. */
export type PartKind = `phan-${string}`;

/** Ranks with headroom recovered up to a mark: in today's field, and in the drifted one. */
export const RANK_AT_QUARTILE = ["hang-neu-75", "hang-neu-75-doi"] as const;
export const RANK_AT_BEST = ["hang-neu-cao-nhat", "hang-neu-cao-nhat-doi"] as const;

/** What an own part of a move in rank is, in its id. */
export const PART_POINTS = "phan-diem";
export const PART_COMMON = "phan-binh-quan";
export const PART_PLACES = "phan-bac";

/** New weights, and what no component shows, are parts of the whole: their ids say so. */
export const partKind = ({ kind }: { kind: "component" | "weights" | "rest" }, what: PartKind): PartKind =>
  kind === "component" ? what : `${what}-${kind === "weights" ? "trong-so" : "con-lai"}`;

/** Stays the same from build to build: "papi-2021-chung-diem". */
export const factId = (index: string, year: number, component: string | null, what: string): string =>
  `${index}-${year}-${component ?? WHOLE}-${what}`;

/** Words whose numbers are those of one fact of a total: on a page they bear its id. */
export const factOfTotal = (
  { index, year }: { index: { id: string }; year: number },
  what: FactKind,
  words: Words,
): Words => ofFact(words, factId(index.id, year, null, what));

/** The fact that a number of a component, or of the whole, is. */
export const factOf = (
  { index, year }: { index: { id: string }; year: number },
  component: string | null,
  what: FactKind,
  of = year,
): string => factId(index.id, of, component, what);

/** What the points that a component earned are: its contribution, or only its part that no new weight made. */
export const earnedKind = ({
  earned,
  contribution,
}: {
  earned: number | null;
  contribution: number | null;
}): FactKind => (earned === contribution ? "dong-gop" : "lam-tot-hon");

/** The fact that a number of a leaf of the ledger is, in the year that is analysed or the one before it. */
export function factOfLeaf(
  indices: readonly { index: { id: string }; year: number; against: number }[],
  { index, component }: { index: string; component: { id: string } },
  what: FactKind,
  of: "year" | "against" = "year",
): string {
  return factId(index, indices.find((row) => row.index.id === index)![of], component.id, what);
}
