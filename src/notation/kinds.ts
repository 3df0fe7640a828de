import { folded } from "./fold.ts";

/** What a notation asks for: a value, or a whole sentence as the rules write it. */
export type Kind =
  | "score"
  | "rank"
  | "change"
  | "places"
  | "region-rank"
  | "ranked-units"
  | "mean"
  | "median"
  | "best"
  | "maximum"
  | "lost-points"
  | "result"
  | "counts"
  | "most-gained"
  | "most-lost";

/** How each is called, the first as we write it ourselves. */
const names: Record<Kind, readonly string[]> = {
  score: ["diem", "diem so", "so diem", "gia tri", "ty le", "ti le", "score"],
  rank: ["hang", "thu hang", "xep hang", "xep thu", "vi tri", "rank"],
  change: ["thay-doi", "muc thay doi", "thay doi diem", "tang giam diem", "chenh lech", "bien dong"],
  places: ["so-bac", "bac", "thay doi hang", "thay doi thu hang", "tang giam hang", "tang giam bac"],
  "region-rank": ["hang-vung", "hang trong vung", "thu hang trong vung", "hang khu vuc", "thu hang vung"],
  "ranked-units": ["so-tinh", "so don vi", "so tinh xep hang", "so don vi xep hang", "mau so"],
  mean: ["trung-binh", "binh quan", "trung binh ca nuoc", "binh quan ca nuoc", "diem trung binh"],
  median: ["trung-vi", "trung vi ca nuoc", "diem trung vi"],
  best: ["cao-nhat", "diem cao nhat", "cao nhat ca nuoc"],
  maximum: ["toi-da", "diem toi da"],
  "lost-points": ["diem-mat", "so diem mat"],
  result: ["ket-qua", "ket qua chung", "cau ket qua"],
  counts: [
    "tang-giam",
    "tang giam theo noi dung",
    "tang giam theo linh vuc",
    "dem tang giam",
    "so noi dung tang giam",
  ],
  "most-gained": ["tang-nhieu-nhat", "noi dung tang nhieu nhat"],
  "most-lost": ["giam-nhieu-nhat", "noi dung giam nhieu nhat"],
};

/** The kinds under every name, folded. */
export const kindsByName: ReadonlyMap<string, Kind> = new Map(
  Object.entries(names).flatMap(([kind, all]) => all.map((name) => [folded(name), kind as Kind] as const)),
);

/** What can be asked for, as it is told to a person: "diem, hang, thay-doi, …". */
export const kindNames: readonly string[] = Object.values(names).map(([first]) => first ?? "");

const SENTENCES: ReadonlySet<Kind> = new Set(["result", "counts", "most-gained", "most-lost"]);

/** Whether it stands for a whole sentence. */
export const isSentence = (kind: Kind): boolean => SENTENCES.has(kind);

/** Words that say nothing by themselves: "điểm *của tỉnh* … *năm* 2021". */
export const FILLERS: ReadonlySet<string> = new Set(
  "cua tinh thanh pho tp nam noi dung linh vuc thanh phan tieu chi chi so ve o muc la cho den the of in".split(
    " ",
  ),
);
