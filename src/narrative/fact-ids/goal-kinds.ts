/** What a set of components that reaches the main goal is made of, up to one mark, in one field. */
export type SetKind = `bo-${string}`;

/** The set that is smallest, or takes the least effort, up to a mark. */
export const setKind = (
  mark: "upper-quartile" | "best",
  field: "today" | "drifted",
  pick: "smallest" | "leastEffort",
  what: "so" | "diem" | "cong-suc",
): SetKind =>
  `bo-${mark === "best" ? "cao-nhat" : "75"}-${pick === "smallest" ? "it-nhat" : "nhe-nhat"}${field === "today" ? "" : "-doi"}-${what}`;

/** What a goal of rank or score takes. */
export type GoalKind = `dich-${string}`;

/** What a goal of rank or score takes, in its id: its rank, the points missing and needed, today and in the drifted field. */
export const goalKind = (
  goal: keyof typeof GOALS,
  what: "hang" | "today" | "drifted" | "diem" | "diem-doi",
): GoalKind => `dich-${GOALS[goal]}-${GOAL_PARTS[what]}`;

const GOALS = {
  next: "hang-tren",
  quarter: "mot-phan-tu",
  "upper-half": "nua-tren",
  "off-last-quarter": "ra-khoi-cuoi",
  "target-rank": "chi-tieu-hang",
  "target-score": "chi-tieu-diem",
};
const GOAL_PARTS = {
  hang: "hang",
  today: "thieu",
  drifted: "thieu-doi",
  diem: "diem",
  "diem-doi": "diem-doi",
};
