import type { KeyFigure, Summary } from "../../../../site/written.ts";
import { el, type Xml } from "../../ooxml/xml.ts";
import { dashes, SPACER } from "../blocks.ts";
import type { Pieces, WordContext } from "../context.ts";
import { paragraph } from "../look/paragraph.ts";
import { run } from "../look/run.ts";
import { cellXml, plainRow, tableXml, toneLook } from "../table.ts";

function action({ text, who, when }: Summary["actions"][number]): Xml {
  const by = [who, when].filter((part) => part).join("; ");
  return run(text) + (by ? run(` (${by})`, { italic: true }) : "");
}

/** What made the result; nothing when the summary names nothing. */
export function findingPieces({ findings }: Summary, heading: (text: string) => Xml): Pieces {
  return findings.length === 0
    ? []
    : [heading("Điều đáng chú ý"), ...dashes(findings.map((text) => run(text)))];
}

/** What is to be done, or that the record holds none of it. */
export function actionPieces(summary: Summary, heading: (text: string) => Xml): Pieces {
  const { actions, actionsMissing } = summary;
  if (actions.length > 0) return [heading("Việc cần làm"), ...dashes(actions.map(action))];
  return actionsMissing ? [heading("Việc cần làm"), paragraph("BodyText", run(actionsMissing))] : [];
}

/** The frame with findings and tasks at the head of a report. */
export function summaryPieces(summary: Summary, context: WordContext): Pieces {
  const heading = (text: string) => paragraph("SummaryLabel", run(text));
  const held = [...findingPieces(summary, heading), ...actionPieces(summary, heading)];
  if (held.length === 0) return [];
  const widths = [context.width];
  return [tableXml(widths, "grid", [plainRow(widths, [held])]), paragraph("BodyText")];
}

/** Words in the place of a score, a result or a reason, as in print (paper.css): alone they are the result that there is. */
const inWords = (alone: boolean) => (alone ? { bold: true, size: 14 } : { italic: true, size: 11 });

function score(figure: KeyFigure, alone: boolean): Xml[] {
  const line = (text: string, look = {}) => paragraph("Score", run(text, look));
  const toned = (change: KeyFigure["change"]) => (change ? [line(change.text, toneLook(change.tone))] : []);
  return [
    line(figure.label, { bold: true }),
    line(figure.score, figure.unscored ? inWords(alone) : { bold: true, size: 18 }),
    ...(figure.rank
      ? [paragraph("Score", run("Thứ hạng ", { size: 12 }) + run(figure.rank, { bold: true, size: 12 }))]
      : []),
    ...toned(figure.change),
    ...toned(figure.rankChange),
    ...(figure.region ? [line(figure.region)] : []),
    ...figure.notes.map((note) => line(note, { italic: true, size: 9 })),
  ];
}

/** The results side by side. */
export function scorePieces(figures: readonly KeyFigure[], context: WordContext): Pieces {
  if (figures.length === 0) return [];
  const widths = figures.map(() => context.width / figures.length);
  const row = el(
    "w:tr",
    {},
    el("w:trPr", {}, el("w:cantSplit")),
    ...figures.map((figure, at) =>
      cellXml(widths[at] ?? 0, score(figure, figures.length === 1), { top: true }),
    ),
  );
  return [tableXml(widths, "grid", [row]), SPACER];
}
