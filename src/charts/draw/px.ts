/** Cuts a computed place to a hundredth of a px, so that the same input gives the same bytes on every machine. */
export function px(place: number): number {
  return Math.round(place * 100) / 100;
}
