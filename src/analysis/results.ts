import type { Edition } from "../model/edition.ts";
import type { Framework, IndexDefinition } from "../model/framework.ts";
import type { ExpectedResult } from "./certainty/expected.ts";
import type { Uncertainty } from "./certainty/uncertainty.ts";
import type { UsualSwings } from "./certainty/usual-swing.ts";
import type { Unannounced } from "./comparability/unannounced.ts";
import type { Headroom } from "./headroom/reach.ts";
import type { LostPoints } from "./losses/lost-points.ts";
import type { ChangeSplit } from "./parts/change-split.ts";
import type { Dropped } from "./parts/dropped.ts";
import type { KeptResult } from "./rank-move/kept.ts";
import type { RankChange } from "./rank-move/rank-facts.ts";
import type { ComponentAnalysis, TotalAnalysis } from "./standing/compared.ts";
import type { PartitionResult, ShareRow } from "./standing/components/partitions.ts";
import type { Strengths } from "./standing/components/strengths.ts";
import type { WeightRanksResult } from "./standing/components/weight-ranks.ts";
import type { Counts } from "./standing/counts.ts";
import type { Overtaking } from "./standing/overtaking.ts";
import type { TierResult } from "./standing/tiers.ts";
import type { ComponentHistory } from "./years/component-history.ts";
import type { HistoryPoint } from "./years/history.ts";
import type { HowOftenResult } from "./years/how-often.ts";
import type { YearsView } from "./years/years.ts";

/** One index of one conference: two years compared, with what surrounds them. */
export interface IndexAnalysis {
  index: IndexDefinition;
  framework: Framework | null;
  year: number;
  against: number;
  edition: Edition | null;
  previousEdition: Edition | null;
  /** Why one of the two years was not known on the day of the conference although our data hold it. */
  unannounced: Unannounced;
  total: TotalAnalysis;
  /** Preorder, each parent before its children. */
  components: ComponentAnalysis[];
  /**
   * Change of the total that no contribution shows: of the components named, whose own change may not be computed;
   * with none named, the rounding of published parts. Contributions + structure effects of dropped components +
   * residual = change of the total.
   */
  residual: { contribution: number; components: string[] } | null;
  /** Top components that only the framework of the year compared with had: structure, by the rule of effects. */
  dropped: Dropped[];
  /** The change of the total in parts that add up to it; null where they cannot be told. */
  changeSplit: ChangeSplit | null;
  /** Verdicts on score and on rank of the top components. */
  counts: Counts;
  rankCounts: Counts;
  history: HistoryPoint[];
  /** The editions known on the day. */
  editions: readonly Edition[];
  /** The top components in the last six years of the series, gaps included. */
  componentYears: ComponentHistory[];
  overtaking: Overtaking;
  rankChange: RankChange;
  headroom: Headroom;
  lostPoints: LostPoints | null;
  /** The last five and ten years: level, direction, steadiness. */
  years: YearsView[];
  uncertainty: Uncertainty;
  /** How large the changes are among those of all units between the same two years. */
  swings: UsualSwings;
  /** What last year's score let expect of this year's. */
  expected: ExpectedResult;
  /** Where last year's points would stand in this year's league. */
  kept: KeptResult;
  strengths: Strengths;
  /** The publisher’s group of the total, with the way up and the margin down. */
  tier: TierResult;
  /** The total by another division than components, where its points are known. */
  partitions: PartitionResult[];
  /** Components of which the share of the maximum is published. */
  shares: ShareRow[];
  /** Between which ranks the unit would stand with each weight a quarter higher or lower. */
  weightRanks: WeightRanksResult;
  /** After a loss: how often units of the same attainment rose by as much within one year; null without a loss. */
  regained: HowOftenResult | null;
}
