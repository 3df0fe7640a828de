import type { FollowedTarget } from "../../../analysis/promises/followed-targets.ts";
import { formatScore } from "../../../format/measure.ts";
import { decimalsBeside, formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import { ofFact } from "../../../language/text.ts";
import { factId } from "../../../narrative/fact-ids/fact-id.ts";
import { ofTarget } from "../../../narrative/fact-ids/families.ts";
import { type Names, sourceLine } from "../../../narrative/names.ts";
import { aimWords, followedWords } from "../../../narrative/promises/targets.ts";
import type { Cell, Table } from "../../page.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";
import { sharedSubject, subjectHeader, targetSubject } from "./target-table.ts";

function distanceCell({ distance, target, index, breakNote }: FollowedTarget): Cell {
  if (distance === null)
    return missingCell(breakNote?.treatment === "none" ? "break-none" : "not-applicable");
  const decimals = decimalsBeside(target.score!.value.written, index.measure.decimals);
  return { text: ofTarget(target, "chenh", formatNumber(distance, decimals, "always")), value: distance };
}

/** The targets of the conference before beside the results of their year. */
export function followedTargetTable(
  names: Names,
  id: string,
  targets: readonly FollowedTarget[],
): Table | null {
  if (targets.length === 0) return null;
  const shared = sharedSubject(
    targets.map(({ target }) => target),
    (index) => targets.find(({ target }) => target.index === index)!.index,
  );
  return {
    id,
    caption:
      shared === null
        ? t`Chỉ tiêu của kỳ trước và kết quả kỳ này`
        : t`Chỉ tiêu của kỳ trước và kết quả ${shared}`,
    ...tabulate(
      targets,
      ({ index, target }) => ({ text: targetSubject(index, target, shared) }),
      subjectHeader(shared),
      [
        {
          label: t`Chỉ tiêu`,
          numeric: false,
          cell: (row) => ({ text: aimWords(row.index, row) }),
          always: true,
        },
        {
          label: t`Điểm đạt được`,
          numeric: true,
          cell: ({ score, index, target }) =>
            score
              ? {
                  text: ofFact(
                    formatScore(score.value, index.measure),
                    factId(target.index, target.year, target.component, "diem"),
                  ),
                  value: score.value,
                }
              : missingCell("no-score"),
        },
        { label: t`So với chỉ tiêu`, numeric: true, cell: distanceCell },
        {
          label: t`Hạng đạt được`,
          numeric: true,
          cell: ({ rank, rankedUnits, target }) =>
            rank === null
              ? missingCell("no-rank")
              : {
                  text: ofFact(
                    formatRank(rank, rankedUnits),
                    factId(target.index, target.year, target.component, "hang"),
                  ),
                  value: rank,
                },
        },
        {
          label: t`Đối chiếu`,
          numeric: false,
          cell: (row) => {
            const text = followedWords(row);
            return text === null ? missingCell("not-applicable") : { text };
          },
        },
      ],
    ),
    notes: [],
    source: sourceLine(
      names,
      targets.flatMap(({ target, score }) => [...target.sources, ...(score?.sources ?? [])]),
    ),
  };
}
