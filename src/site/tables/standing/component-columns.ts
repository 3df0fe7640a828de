import type { Reason } from "../../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { changeShare, heatClass } from "../../../charts/kinds/heat-scale.ts";
import { decimalsOfMaxima } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { t } from "../../../language/say.ts";
import { ofFact, type Words } from "../../../language/text.ts";
import { isReweighted, scaleOf, wayOf } from "../../../model/aggregation.ts";
import { findComponent, frameworkOf } from "../../../model/lookup.ts";
import { absent } from "../../../model/rules/absent.ts";
import { earnedKind, factOf } from "../../../narrative/fact-ids/fact-id.ts";
import { restOf } from "../../../narrative/standing/rest.ts";
import type { Cell } from "../../page.ts";
import { changeCell, missingCell, numberCell, placesCell, rankCell, scoreCell } from "../frame/cells.ts";
import type { ColumnOf } from "../frame/columns.ts";

/** The change of a component or of the whole, shaded by its share of the points that can be had. */
export function changeWithHeat(
  analysis: IndexAnalysis,
  { change, verdict }: Pick<ComponentAnalysis, "change" | "verdict">,
  maximum: number | null,
  component: string | null,
): Cell {
  const cell = changeCell(change, verdict, analysis.index.measure, factOf(analysis, component, "thay-doi"));
  const heat =
    change.value !== null && maximum !== null && verdict !== "not-comparable"
      ? heatClass(changeShare(change.value, maximum), "change")
      : null;
  return heat === null ? cell : { ...cell, heat };
}

export type Columns = ColumnOf<ComponentAnalysis>[];

/** Whether the framework of the year compared with had no such component. */
function isNew(
  { index, against }: Pick<IndexAnalysis, "index" | "against">,
  { component }: ComponentAnalysis,
) {
  const before = frameworkOf(index, against);
  return before !== null && !findComponent(before, component.id);
}

/** What the first column holds: maxima as the index gives them, weights, or maxima brought to points of the total. */
function maximumLabel(framework: IndexAnalysis["framework"], rows: readonly ComponentAnalysis[]): Words {
  if (!framework || !rows.some(({ component }) => isReweighted(framework, component))) return t`Điểm tối đa`;
  const inPercent = wayOf(framework) === "weighted" && scaleOf(framework) === 100;
  return inPercent ? t`Trọng số (%)` : t`Tối đa trong điểm chung`;
}

/** What can be had, and the scores of both years. */
export function scoreColumns(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): Columns {
  const { index, year, against, framework, unannounced } = analysis;
  const { measure } = index;
  const unknownBefore = (row: ComponentAnalysis): Reason => {
    if (isNew({ index, against }, row)) return "not-applicable";
    return absent(unannounced, row.score ? "no-previous-score" : "no-score");
  };
  const decimals = decimalsOfMaxima(rows.map(({ maximum }) => maximum));
  return [
    {
      label: maximumLabel(framework, rows),
      numeric: true,
      cell: ({ maximum, component }) =>
        maximum === null
          ? missingCell("no-maximum")
          : {
              text: ofFact(formatNumber(maximum, decimals), factOf(analysis, component.id, "toi-da")),
              value: maximum,
            },
    },
    {
      label: `${against}`,
      numeric: true,
      cell: (row) =>
        scoreCell(
          row.previous,
          measure,
          unknownBefore(row),
          factOf(analysis, row.component.id, "diem", against),
        ),
    },
    {
      label: `${year}`,
      numeric: true,
      cell: (row) =>
        scoreCell(
          row.score,
          measure,
          absent(unannounced, "no-score"),
          factOf(analysis, row.component.id, "diem"),
        ),
    },
  ];
}

/** The change with its parts: what it gives to the total, the common part, the own part; and the points lost. */
export function changeColumns(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): Columns {
  const { index, framework } = analysis;
  const part = (label: Words, cell: ColumnOf<ComponentAnalysis>["cell"]) => ({ label, numeric: true, cell });
  const { measure } = index;
  const weighted = rows.some(({ component }) => isReweighted(framework, component));
  const rest = restOf(analysis);
  // The rest is in points of the total: it stands in the column whose figures add up to the total's change.
  const adding = (column: ColumnOf<ComponentAnalysis>) =>
    rest ? { ...column, foot: { text: rest.text, value: rest.value } } : column;
  const moved = part(t`Tăng, giảm`, (row) =>
    changeWithHeat(analysis, row, row.component.maxPoints, row.component.id),
  );
  const contributed = part(t`Đóng góp vào điểm chung`, (row) =>
    numberCell(
      row.earned,
      measure,
      row.reasons.contribution ?? (row.contribution === null ? "no-aggregation" : "not-in-both-years"),
      true,
      factOf(analysis, row.component.id, earnedKind(row)),
    ),
  );
  return [
    ...(weighted ? [moved, adding(contributed)] : [adding(moved)]),
    part(t`Bình quân cả nước`, (row) =>
      numberCell(
        row.nationalEffect,
        measure,
        row.reasons.national ?? "league-incomplete",
        true,
        factOf(analysis, row.component.id, "ca-nuoc"),
      ),
    ),
    part(t`Hơn, kém bình quân`, (row) =>
      numberCell(
        row.ownEffect,
        measure,
        row.reasons.national ?? "league-incomplete",
        true,
        factOf(analysis, row.component.id, "rieng-tinh"),
      ),
    ),
    part(t`Điểm mất`, (row) =>
      numberCell(
        row.lostPoints,
        measure,
        row.reasons.lostPoints ?? "no-maximum",
        false,
        factOf(analysis, row.component.id, "diem-mat"),
      ),
    ),
  ];
}

/** The ranks of both years and the move between them. */
export function rankColumns(analysis: IndexAnalysis): Columns {
  const { year, against } = analysis;
  const unlessNew = (row: ComponentAnalysis, cell: () => Cell): Cell =>
    isNew(analysis, row) ? missingCell("not-applicable") : cell();
  return [
    {
      label: t`Hạng ${against}`,
      numeric: true,
      cell: (row) =>
        unlessNew(row, () =>
          rankCell(
            row.previousPlaced,
            "no-previous-rank",
            factOf(analysis, row.component.id, "hang", against),
          ),
        ),
    },
    {
      label: t`Hạng ${year}`,
      numeric: true,
      cell: (row) => rankCell(row.placed, "no-rank", factOf(analysis, row.component.id, "hang")),
    },
    {
      label: t`Tăng, giảm bậc`,
      numeric: true,
      cell: (row) =>
        unlessNew(row, () =>
          placesCell(row.places, row.rankVerdict, factOf(analysis, row.component.id, "so-bac")),
        ),
    },
  ];
}
