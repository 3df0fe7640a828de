import type { FollowedAction } from "../../../analysis/promises/commitments.ts";
import type { FollowUp } from "../../../analysis/promises/follow-up.ts";
import { formatDateLong } from "../../../format/date.ts";
import { formatNumber } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { inTheirWords } from "../../../language/recorded.ts";
import { t, tAs } from "../../../language/say.ts";
import { ofFact, strung, together } from "../../../language/text.ts";
import { reasonWords } from "../../../narrative/comparability/reasons.ts";
import { factId } from "../../../narrative/fact-ids/fact-id.ts";
import { FOLLOWED, type FollowedKind, lossYear } from "../../../narrative/fact-ids/families.ts";
import { agencyNames, sourceLine } from "../../../narrative/names.ts";
import {
  agencySumNotes,
  followUpSentences,
  OUTCOMES,
  outcomeRule,
  outcomeWords,
  targetsMetSentence,
} from "../../../narrative/promises/commitments.ts";
import { deadlineWords } from "../../../narrative/promises/deadline.ts";
import { conferencePath } from "../../addresses/conference-path.ts";
import type { Block, Cell, Section, Table, Tone } from "../../page.ts";

import { countCell, missingCell, pointsCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { followedTargetTable } from "../../tables/promises/followed-target-table.ts";
import { addressWords } from "../addresses.ts";
import { type Briefing, list, paragraph, section } from "../context.ts";

const tones: Record<FollowedAction["outcome"], Tone> = {
  met: "gain",
  partly: "neutral",
  "not-met": "loss",
  dropped: "not-comparable",
  unclear: "missing",
};

function outcomeCell({ outcome, reason }: FollowedAction): Cell {
  const why = reason && outcome === "unclear" ? together` (${reasonWords(reason)})` : "";
  return { text: together`${capitalise(outcomeWords(outcome))}${why}`, tone: tones[outcome] };
}

function actionsTable(briefing: Briefing, actions: readonly FollowedAction[]): Table {
  const { dataset } = briefing;
  const fact = ({ action }: FollowedAction, what: FollowedKind) =>
    factId(FOLLOWED, lossYear(briefing.analysis.indices), `viec-${action.id}`, what);
  return {
    id: "bang-cam-ket-ky-truoc",
    listed: true,
    caption: t`Giải pháp của kỳ trước và kết quả kỳ này`,
    ...tabulate(actions, ({ action }) => ({ text: inTheirWords(action, "text") }), t`Giải pháp`, [
      {
        label: t`Chủ trì`,
        numeric: false,
        cell: ({ action }) => ({ text: agencyNames(dataset, action.lead) }),
      },
      {
        label: t`Tiêu chí`,
        numeric: false,
        cell: ({ action }) => ({ text: addressWords(briefing, action.components) }),
      },
      {
        label: t`Hạn`,
        numeric: true,
        cell: ({ action }) => ({ text: action.deadline ? deadlineWords(action.deadline) : "" }),
      },
      {
        label: t`Kỳ vọng`,
        numeric: true,
        cell: (row) =>
          row.promised === null
            ? missingCell("not-promised")
            : pointsCell(row.promised, fact(row, "ky-vong")),
      },
      {
        label: t`Tăng, giảm`,
        numeric: true,
        cell: (row) =>
          row.gained === null
            ? missingCell(row.reason ?? "no-score")
            : {
                text: ofFact(formatNumber(row.gained, 2, "always"), fact(row, "tang-giam")),
                value: row.gained,
              },
      },
      { label: tAs("outcome")`Kết quả`, numeric: false, cell: outcomeCell },
    ]),
    notes: [
      outcomeRule(actions),
      t`Tăng, giảm là mức thay đổi điểm của các tiêu chí liên quan, chỉ mô tả; không chứng minh rằng giải pháp đã gây ra thay đổi.`,
    ],
    source: sourceLine(
      dataset,
      actions.flatMap(({ action }) => action.sources),
    ),
  };
}

function agencyTable({ dataset, analysis }: Briefing, { actions, byAgency }: FollowUp): Table {
  const fact = ({ agency }: { agency: string | null }, what: FollowedKind) =>
    factId(FOLLOWED, lossYear(analysis.indices), agency ?? "khong-neu", what);
  return {
    id: "bang-cam-ket-co-quan",
    caption: t`Kết quả theo cơ quan chủ trì`,
    ...tabulate(
      byAgency,
      ({ agency }) => ({ text: agency === null ? t`Hồ sơ không nêu` : agencyNames(dataset, [agency]) }),
      t`Cơ quan chủ trì`,
      [
        {
          label: tAs("count")`Giải pháp`,
          numeric: true,
          cell: (row) => countCell(row.actions, fact(row, "tong")),
        },
        ...OUTCOMES.map((outcome) => ({
          label: capitalise(outcomeWords(outcome)),
          numeric: true,
          cell: (row: FollowUp["byAgency"][number]) =>
            countCell(row.outcomes[outcome], fact(row, outcome), true),
        })),
        {
          label: t`Kỳ vọng`,
          numeric: true,
          cell: (row) =>
            row.promised === null
              ? missingCell("not-promised")
              : pointsCell(row.promised, fact(row, "ky-vong")),
        },
        {
          label: t`Tăng, giảm`,
          numeric: true,
          cell: (row) =>
            row.gained === null
              ? missingCell("no-score")
              : {
                  text: ofFact(formatNumber(row.gained, 2, "always"), fact(row, "tang-giam")),
                  value: row.gained,
                },
        },
      ],
    ),
    notes: agencySumNotes(actions),
    source: sourceLine(
      dataset,
      actions.flatMap(({ action }) => action.sources),
    ),
  };
}

/** The targets set earlier for this year: how many were met, and each beside its result. */
function targetBlocks({ dataset, analysis }: Briefing): (Block | null)[] {
  const { previousTargets, targetsMet } = analysis;
  const reached = followedTargetTable(dataset, "bang-chi-tieu-ky-truoc", previousTargets);
  return [
    paragraph(targetsMetSentence(targetsMet, lossYear(analysis.indices))),
    reached ? { kind: "table", table: reached } : null,
  ];
}

/** What became of the targets and the actions of the conference before; nothing when none are known. */
export function commitmentsSection(briefing: Briefing): Section | null {
  const { followUp, previousTargets } = briefing.analysis;
  if (!followUp || followUp.actions.length === 0)
    return previousTargets.length === 0
      ? null
      : section("cam-ket-ky-truoc", t`Chỉ tiêu đã đặt và kết quả kỳ này`, targetBlocks(briefing));
  const { earlier, actions } = followUp;
  return section("cam-ket-ky-truoc", t`Cam kết kỳ trước và kết quả kỳ này`, [
    paragraph(strung(followUpSentences(followUp, lossYear(briefing.analysis.indices)), " ")),
    {
      kind: "links",
      items: [
        {
          label: t`Hội nghị ${formatDateLong(earlier.heldOn)}`,
          href: conferencePath(earlier.slug),
          note: t`hội nghị trước`,
        },
      ],
    },
    ...targetBlocks(briefing),
    { kind: "table", table: agencyTable(briefing, followUp) },
    { kind: "table", table: actionsTable(briefing, actions) },
    earlier.commitments.length > 0
      ? paragraph(
          t`Cam kết bằng lời của kỳ trước không gắn với tiêu chí nào nên không đối chiếu được bằng điểm:`,
        )
      : null,
    list(
      earlier.commitments.map((commitment) => {
        const text = inTheirWords(commitment, "text");
        return commitment.agencies.length > 0
          ? together`${agencyNames(briefing.dataset, commitment.agencies)}: ${text}`
          : text;
      }),
    ),
  ]);
}
