/** A bar from zero to `value` with a label of `room` px beyond its end. */
interface LabelledBar {
  value: number;
  room: number;
}

/**
 * The scale on which the bars are as long as they can be while every label beyond a bar's end stays inside `width` px.
 * With s px per unit and the zero line at z: z + s·v + room ≤ width for v ≥ 0, z − s·|v| − room ≥ 0 for v < 0.
 * Returns the domain [value at 0 px, value at `width` px]. Where no bar has length, one unit fills the free width.
 */
export function barDomain(bars: readonly LabelledBar[], width: number): [number, number] {
  const right = [{ value: 0, room: 0 }, ...bars.filter((bar) => bar.value >= 0)];
  const left = [{ value: 0, room: 0 }, ...bars.filter((bar) => bar.value < 0)];
  let scale = Number.POSITIVE_INFINITY;
  for (const a of left)
    for (const b of right) {
      const length = b.value - a.value;
      if (length > 0) scale = Math.min(scale, Math.max(1, width - a.room - b.room) / length);
    }
  if (!Number.isFinite(scale)) scale = Math.max(1, width - Math.max(...right.map((bar) => bar.room)));
  const zero = Math.max(...left.map((bar) => bar.room - bar.value * scale));
  return [-zero / scale, (width - zero) / scale];
}
