import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Writer } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { shortName } from "../../narrative/names.ts";
import { keptSentences } from "../../narrative/rank-move/kept.ts";
import { rankChangeSentences } from "../../narrative/rank-move/rank-change.ts";
import { dotsFigure } from "../figures/dots-figure.ts";
import { draw } from "../figures/draw.ts";
import { rankArrowsFigure } from "../figures/rank-arrows-figure.ts";
import { rankChangeFigure } from "../figures/rank-move-figure.ts";
import type { Block, Section } from "../page.ts";
import { type Briefing, list, onIndex, section, writerOf } from "./context.ts";

type Draft = Parameters<typeof draw>[0];

const drawn = (writer: Writer, drafts: readonly (Draft | null)[]): Promise<Block[]> =>
  Promise.all(
    drafts.flatMap((draft) =>
      draft === null ? [] : [draw(draft, writer).then((figure): Block => ({ kind: "figure", figure }))],
    ),
  );

const moveDrafts = ({ dataset }: Briefing, row: IndexAnalysis) => [
  rankChangeFigure(dataset, `hinh-${row.index.id}-so-bac`, row),
  rankArrowsFigure(dataset, `hinh-${row.index.id}-hang`, row),
];

/** Why the rank moved: own parts against the other units, who passed us and whom we passed, component ranks, our place among the others. */
export async function rankSection(briefing: Briefing): Promise<Section | null> {
  const { dataset, analysis } = briefing;
  const why = analysis.indices.map((row) => rankChangeSentences(dataset, row));
  const moves = analysis.indices.map((row) => moveDrafts(briefing, row));
  const figures = await Promise.all(
    analysis.indices.map((row, i) =>
      drawn(writerOf(briefing), [
        ...moves[i]!,
        dotsFigure(dataset, `hinh-${row.index.id}-vi-tri`, row, analysis.unit.id),
      ]),
    ),
  );
  const told = analysis.indices.map((row, i) => ({ row, own: [...why[i]!, ...keptSentences(row)] }));
  // of one index alone the heading says which
  const [only, ...others] = told.filter(({ own }, i) => own.length > 0 || figures[i]!.length > 0);
  const alone = only && analysis.indices.length > 1 && others.length === 0 ? shortName(only.row.index) : null;
  const sentences = told.flatMap(({ row, own }) =>
    alone === null ? onIndex(briefing, shortName(row.index), own) : [list(own)],
  );
  // where nothing can be told of a move, the drawings show where we stand
  const moved = [...sentences, ...moves.flat()].some((one) => one !== null);
  const title = !moved
    ? t`Vị trí giữa các tỉnh, thành phố`
    : // what last year's points would be worth tells no cause
      [...why, ...moves].flat().some((one) => one !== null)
      ? alone === null
        ? t`Vì sao thứ hạng thay đổi`
        : t`Vì sao thứ hạng ${alone} thay đổi`
      : alone === null
        ? t`Thay đổi thứ hạng`
        : t`Thay đổi thứ hạng ${alone}`;
  return section("thu-hang", title, [...sentences, ...figures.flat()]);
}
