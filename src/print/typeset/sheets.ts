/** A kind of page: its size and the margins around its text, in mm. */
export interface Sheet {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

const MM_PER_INCH = 25.4;
export const PX_PER_MM = 96 / MM_PER_INCH;
export const POINTS_PER_MM = 72 / MM_PER_INCH;

/** A4 as NĐ 30/2020/NĐ-CP, Annex I lays it down: 20–25 above and below, 30–35 on the left, 15–20 on the right. */
export const A4: Sheet = { width: 210, height: 297, margin: { top: 20, right: 15, bottom: 20, left: 30 } };

/** The same sheet lying, for tables of many columns. */
export const A4_LYING: Sheet = { ...A4, width: 297, height: 210 };

/** A slide of 16 : 9. */
export const SLIDE: Sheet = {
  width: 13.333 * MM_PER_INCH,
  height: 7.5 * MM_PER_INCH,
  margin: { top: 12, right: 13.26, bottom: 14, left: 13.26 },
};

/** Width and height of the text area in mm. */
export function textArea({ width, height, margin }: Sheet): { width: number; height: number } {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}
