export const FONT_FAMILY = "Source Sans 3";

/** Below this width (px) a chart takes its narrow layout: labels above the marks, smaller type. */
const NARROW_BELOW = 520;

/** From this width (px) on a chart is for a hall: drawn as large as the slide, its type read from the back row. */
const HALL_FROM = 1000;

/** Sizes of type in px: at least 12 in a wide chart, at least 11 in a narrow one, 32 (24 pt) on a slide. */
export interface TypeScale {
  narrow: boolean;
  hall: boolean;
  label: number;
  small: number;
  lineHeight: number;
}

export function typeScale(width: number): TypeScale {
  const narrow = width < NARROW_BELOW;
  const hall = width >= HALL_FROM;
  if (hall) return { narrow, hall, label: 32.5, small: 32.5, lineHeight: 33 };
  return narrow
    ? { narrow, hall, label: 13, small: 11.5, lineHeight: 16 }
    : { narrow, hall, label: 14, small: 12.5, lineHeight: 17 };
}
