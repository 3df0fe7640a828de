import { formatWritten } from "../../../format/number.ts";
import { inTheirWords } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { strung, unstopped } from "../../../language/text.ts";
import { helpersOf } from "../../../model/record/helpers.ts";
import { lossYear, ofPlanned } from "../../../narrative/fact-ids/families.ts";
import { agencyNames, sourceLine } from "../../../narrative/names.ts";
import { deadlineWords } from "../../../narrative/promises/deadline.ts";
import { outlookItem, outlookSentences } from "../../../narrative/promises/target-outlook.ts";
import { targetSentence } from "../../../narrative/promises/targets.ts";
import { expectedPoints } from "../../../narrative/record/gaps.ts";
import { draw } from "../../figures/draw.ts";
import { targetFigure } from "../../figures/target-figure.ts";
import type { Block, Section, Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { targetTable } from "../../tables/promises/target-table.ts";
import { addressHeader, addressWords } from "../addresses.ts";
import { type Briefing, indexOf, list, section, writerOf } from "../context.ts";

function actionTable(briefing: Briefing): Table {
  const { dataset, analysis } = briefing;
  const { indices, conference } = analysis;
  const { actions } = conference;
  return {
    id: "bang-giai-phap",
    listed: true,
    caption: t`Danh mục giải pháp, nhiệm vụ`,
    ...tabulate(actions, (action) => ({ text: inTheirWords(action, "text") }), t`Nhiệm vụ`, [
      {
        label: addressHeader(
          briefing,
          actions.flatMap(({ components }) => components),
        ),
        numeric: false,
        cell: ({ components }) => ({ text: addressWords(briefing, components) }),
      },
      { label: t`Chủ trì`, numeric: false, cell: ({ lead }) => ({ text: agencyNames(dataset, lead) }) },
      {
        label: t`Phối hợp`,
        numeric: false,
        cell: (action) => ({ text: agencyNames(dataset, helpersOf(action)) }),
      },
      {
        label: t`Thời hạn`,
        numeric: false,
        cell: ({ deadline }) => ({ text: deadline ? deadlineWords(deadline) : "" }),
      },
      {
        label: t`Sản phẩm`,
        numeric: false,
        cell: (action) => ({
          text:
            action.product === null ? "" : inTheirWords({ ...action, product: action.product }, "product"),
        }),
      },
      {
        label: t`Điểm kỳ vọng`,
        numeric: true,
        cell: ({ id, expectedPoints }) =>
          expectedPoints
            ? {
                text: ofPlanned(id, lossYear(indices), formatWritten(expectedPoints, 2)),
                value: expectedPoints.value,
              }
            : { text: "", value: null },
      },
    ]),
    notes: [],
    source: sourceLine(
      dataset,
      actions.flatMap(({ sources }) => sources),
    ),
  };
}

/** What stands beside the targets: parts, ranks, the way to go, how often it happened elsewhere. */
export function outlookList(briefing: Briefing): Block | null {
  const { outlooks } = briefing.analysis;
  const shown = outlooks.filter(
    ({ target, withinMaximum }) => target.component === null || withinMaximum === false,
  );
  const items = shown.map((outlook) => outlookItem(indexOf(briefing, outlook.target.index), outlook));
  return list(items.filter((item) => item !== null));
}

/** Targets with their arithmetic; nothing where none are set. */
export async function targetsSection(briefing: Briefing): Promise<Section | null> {
  const { dataset, analysis } = briefing;
  const { targets } = analysis;
  if (targets.length === 0) return null;
  const of = (id: string) => indexOf(briefing, id);
  const draft = targetFigure(dataset, "hinh-chi-tieu", analysis, of);
  const sentences = targets.flatMap((check, i) => {
    const index = of(check.target.index);
    const more = outlookSentences(index, analysis.outlooks[i]!);
    return check.target.component === null ? [strung([targetSentence(index, check), ...more], " ")] : [];
  });
  return section("muc-tieu", t`Mục tiêu, chỉ tiêu`, [
    list(sentences),
    draft
      ? { kind: "figure", figure: await draw(draft, writerOf(briefing)) }
      : { kind: "table", table: targetTable(dataset, "bang-chi-tieu", targets, of) },
  ]);
}

/** Tasks with who and when, what their points make up, commitments and awards. */
export function tasksSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const { actions, commitments, awards } = analysis.conference;
  return section("giai-phap", t`Giải pháp, nhiệm vụ`, [
    actions.length > 0 ? { kind: "table", table: actionTable(briefing) } : null,
    list(expectedPoints((id) => indexOf(briefing, id), analysis.gaps)),
    list(
      commitments.map((commitment) => {
        const words = inTheirWords(commitment, "text");
        // an office seldom ends a promise with a stop; what follows needs one
        const text = commitment.deadline
          ? t`${unstopped(words)}. Thời hạn: ${deadlineWords(commitment.deadline)}.`
          : words;
        return commitment.agencies.length > 0
          ? t`Cam kết của ${agencyNames(dataset, commitment.agencies)}: ${text}`
          : t`Cam kết: ${text}`;
      }),
    ),
    list(awards.map((award) => t`Khen thưởng: ${inTheirWords(award, "text")}`)),
  ]);
}
