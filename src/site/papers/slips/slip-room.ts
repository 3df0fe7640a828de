/* How much one A4 sheet of an agency holds. The printer refuses a sheet that is longer than its page, so this errs on
   the short side; heights are those of the sheet's type in templates/styles/paper.css. */

/** Height that is left for causes, tasks and criteria beside headings, signatures and small print, in mm. */
const ROOM = 122;
/** Characters in a line, height of a line, and what each item takes besides its lines, in mm. */
const KINDS = {
  list: { characters: 98, line: 4.7, around: 0.6 },
  task: { characters: 64, line: 4.3, around: 1.1 },
  criterion: { characters: 52, line: 4.3, around: 1.1 },
};
/** Criteria that a sheet lists one by one, at the least: those that lost most. */
export const ALWAYS_SHOWN = 2;

function heightOf(texts: readonly string[], kind: keyof typeof KINDS): number {
  const { characters, line, around } = KINDS[kind];
  return texts.reduce((total, text) => total + Math.ceil(text.length / characters) * line + around, 0);
}

/**
 * How many of an agency's criteria fit on its sheet one by one, beside what else stands there; the rest stand together
 * in a last row, whose words `restName` gives.
 */
export function criteriaShown(
  names: readonly string[],
  restName: (from: number) => string,
  beside: { listed: readonly string[]; tasks: readonly string[]; lines: readonly string[] },
): number {
  const room =
    ROOM -
    heightOf(beside.listed, "list") -
    heightOf(beside.tasks, "task") -
    heightOf(beside.lines, "criterion");
  if (heightOf(names, "criterion") <= room) return names.length;
  const fits = (count: number) => heightOf([...names.slice(0, count), restName(count)], "criterion") <= room;
  // A last row for a single criterion would say less than the criterion itself.
  let count = names.length - 2;
  while (count > ALWAYS_SHOWN && !fits(count)) count -= 1;
  const shown = Math.max(ALWAYS_SHOWN, count);
  return names.length - shown < 2 ? names.length : shown;
}
