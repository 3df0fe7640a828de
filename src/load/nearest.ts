/** "Đồng Tháp" and "dong_thap" fold to "dong-thap", so that a name typed for an id still finds it. */
export function foldToId(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[\s_]+/g, "-");
}

/** Number of single-letter insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The known words that were probably meant, nearest only: at most one slip in three letters. When more than three are
 * equally near, a guess would not help and there is none.
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const folded = foldToId(word);
  let best: string[] = [];
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const target = foldToId(candidate);
    if (Math.abs(target.length - folded.length) > bestDistance) continue;
    const distance = editDistance(folded, target);
    if (distance < bestDistance) {
      best = [candidate];
      bestDistance = distance;
    } else if (distance === bestDistance && best.length) best.push(candidate);
  }
  return best.length > 3 ? [] : best;
}
