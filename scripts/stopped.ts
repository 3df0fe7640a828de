/**
 * What a command that asks questions ends with when it is stopped at one (Ctrl+C, Ctrl+D): a sentence and exit code 1.
 * Anything else is a fault of ours and goes on.
 */
export function stopped(failure: unknown): number {
  if (!(failure instanceof Error) || failure.name !== "AbortError") throw failure;
  console.error("\nĐã dừng, chưa ghi gì.");
  return 1;
}
