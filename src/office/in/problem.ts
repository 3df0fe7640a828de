/** A place in a workbook: a cell, a sheet, or the file as a whole. */
export interface SheetPlace {
  file: string;
  sheet?: string;
  cell?: string;
}

/**
 * What a person must know about a workbook. An error keeps everything from being written; a note says how something
 * was read, or what was left alone.
 */
export interface Finding {
  severity: "error" | "note";
  place: SheetPlace;
  /** One Vietnamese sentence of fact. */
  message: string;
  /** What to do; empty for a note. */
  hint: string;
}

export function errorAt(place: SheetPlace, message: string, hint: string): Finding {
  return { severity: "error", place, message, hint };
}

export function noteAt(place: SheetPlace, message: string): Finding {
  return { severity: "note", place, message, hint: "" };
}

/** The sheet and the cell that are meant; the cell of a table made of several sheets names its own ("ND1!C5"). */
export function ownPlace(sheet: string, cell: string): { sheet: string; cell: string } {
  const at = cell.lastIndexOf("!");
  return at < 0 ? { sheet, cell } : { sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
}

/** `bang.xlsx › trang "Điểm" › ô C5`. */
export function placeText(place: SheetPlace): string {
  const { file } = place;
  const { sheet, cell } =
    place.sheet !== undefined && place.cell !== undefined ? ownPlace(place.sheet, place.cell) : place;
  const parts = [file];
  if (sheet !== undefined) parts.push(`trang "${sheet}"`);
  if (cell !== undefined) parts.push(/^\d/.test(cell) ? `hàng ${cell}` : `ô ${cell}`);
  return parts.join(" › ");
}

export function findingLine({ place, message, hint }: Finding): string {
  return `${placeText(place)}: ${message}${hint ? ` ${hint}` : ""}`;
}
