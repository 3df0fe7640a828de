/** Decimals of a number as it was written: "93.157" has three. */
function decimals(written: string): number {
  return /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
}

/**
 * Whether a number as somebody wrote it agrees with a value of ours: within half of its last decimal (rounded),
 * or cut off instead of rounded, which the press often does (47,8763 printed as 47,87).
 */
export function agreesAsWritten(written: string, value: number): boolean {
  const unit = 10 ** -decimals(written);
  const stated = Number(written);
  const noise = 1e-9;
  const rounded = Math.abs(stated - value) <= 0.5 * unit + noise;
  const cut =
    Math.abs(stated) <= Math.abs(value) + noise && Math.abs(value) - Math.abs(stated) < unit - noise;
  return rounded || (cut && Math.sign(stated) === Math.sign(value));
}
