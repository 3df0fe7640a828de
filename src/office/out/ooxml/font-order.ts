import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const STYLES = "xl/styles.xml";
/** A font of a workbook whose colour stands before its size. */
const COLOUR_FIRST = /(<color [^>]*\/>)(<sz [^>]*\/>)/g;
/** Every file of an archive carries the same time in every time zone. */
const archiveTime = () => new Date(1980, 0, 1, 12);

/**
 * A workbook with the size of each font before its colour, in the order that Excel itself writes and validators ask for;
 * the library puts the colour first. One without coloured fonts stays as it is.
 */
export function fontsInOrder(workbook: Uint8Array): Uint8Array {
  const styles = unzipSync(workbook, { filter: ({ name }) => name === STYLES })[STYLES];
  const held = styles === undefined ? "" : strFromU8(styles);
  const ordered = held.replace(COLOUR_FIRST, "$2$1");
  if (ordered === held) return workbook;
  return zipSync({ ...unzipSync(workbook), [STYLES]: strToU8(ordered) }, { mtime: archiveTime() });
}
