import type { Figure } from "./figure.ts";
import type { Issuer } from "./issuing/issuer.ts";
import type { Deadline } from "./record/deadline.ts";
import type { Plan } from "./record/plan.ts";
import type {
  ComponentAddress,
  Conclusion,
  Recommendation,
  Responsibility,
  Withholdable,
} from "./record/record-entries.ts";
import type { Remark, Statement, Target } from "./record/stated-figures.ts";
import type { Correction } from "./release.ts";

export type { Plan, PlanSection } from "./record/plan.ts";
export type {
  ComponentAddress,
  Conclusion,
  Recommendation,
  Responsibility,
  Signer,
  Withholdable,
} from "./record/record-entries.ts";
export type { Remark, Statement, Target } from "./record/stated-figures.ts";

/** The six classes of causes used in the papers of these conferences. */
export type CauseKind = "people" | "organisation" | "apparatus" | "process" | "technology" | "external";

/** What a public view has left out of a conference, wholly or in part. */
export type Withheld =
  | "responsibility"
  | "shortfalls"
  | "causes"
  | "evidence"
  | "actions"
  | "targets"
  | "commitments"
  | "recommendations"
  | "responsibilities"
  | "conclusion"
  | "plan"
  | "internal-index";

export interface Shortfall extends Withholdable {
  id: string;
  text: string;
  components: ComponentAddress[];
  sources: string[];
}

export interface Cause extends Withholdable {
  id: string;
  kind: CauseKind;
  text: string;
  /** Ids of shortfalls; empty when the record does not tie the cause to one. */
  shortfalls: string[];
  components: ComponentAddress[];
  /** Agency ids; empty when the record names none. */
  agencies: string[];
  sources: string[];
}

/** Evidence (minh chứng) that the record says was missing when a criterion was appraised. */
interface MissingEvidence extends Withholdable {
  id: string;
  text: string;
  components: ComponentAddress[];
  sources: string[];
}

export interface Action extends Withholdable {
  id: string;
  text: string;
  components: ComponentAddress[];
  lead: string[];
  support: string[];
  /** Null when none was recorded. */
  deadline: Deadline | null;
  product: string | null;
  /** Points the action is expected to bring, where the record says so. */
  expectedPoints: Figure | null;
  sources: string[];
}

interface Commitment extends Withholdable {
  id: string;
  text: string;
  agencies: string[];
  deadline: Deadline | null;
  sources: string[];
}

/** Which figures a conference looks at. */
export interface ConferenceIndex {
  index: string;
  year: number;
  against: number;
  /** The record names no year to compare with; `against` is the year before, which may have no edition. */
  againstUnsaid?: true;
  /** First year of the series shown. */
  from: number;
}

/** One conference: its record, never our reading of the figures. */
export interface Conference {
  slug: string;
  unit: string;
  title: string;
  /** ISO date; editions published later are shown only as later results. */
  heldOn: string;
  place: string | null;
  about: string | null;
  illustrative: boolean;
  /** Papers carry the full heading and signature block of NĐ 30/2020/NĐ-CP. */
  official: boolean;
  /** A draft's papers carry the mark DỰ THẢO on every page until the checks before release pass. */
  status: "draft" | "final";
  /** True until `npm run release` has let it pass; its pages and papers carry the mark of a draft. */
  unreleased?: true;
  /** Released numbers that were mended. */
  corrections?: readonly Correction[];
  issuer: Issuer | null;
  indices: ConferenceIndex[];
  /** The conference before it, whose actions this one looks back on; null for the first. */
  follows: string | null;
  /** The province's own index of its agencies and communes, where this conference shows it. */
  internal: { index: string; year: number; against: number } | null;
  shortfalls: Shortfall[];
  causes: Cause[];
  /** Components that staff hold to be beyond the unit's power: their headroom counts as 0. */
  outOfReach: ComponentAddress[];
  /** Effort that recovering a component takes, as staff judge it: 1 little, 2 some, 3 much. */
  efforts: Map<ComponentAddress, 1 | 2 | 3>;
  missingEvidence: MissingEvidence[];
  actions: Action[];
  targets: Target[];
  /** Targets that an earlier document set for the years analysed now. */
  previousTargets: Target[];
  /** What is asked of others. */
  recommendations: Recommendation[];
  responsibilities: Responsibility[];
  statements: Statement[];
  remarks: Remark[];
  commitments: Commitment[];
  awards: { text: string; sources: string[] }[];
  plan: Plan | null;
  conclusion: Conclusion | null;
  sources: string[];
  /** In a public view only: what was left out, so that pages can say so instead of "not recorded". */
  withheld?: readonly Withheld[];
}
