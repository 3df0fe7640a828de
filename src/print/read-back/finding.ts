/** Something wrong with a file; an error unless it is only to be looked at. */
export interface Finding {
  message: string;
  actual?: string;
  expected?: string;
  severity?: "error" | "warning";
}

/** What is only layout: everything is still read, so the paper is kept. */
export const LAYOUT = { severity: "warning" } as const;

/** A finding when two texts differ. */
export function differs(message: string, actual: string | undefined, expected: string): Finding[] {
  return actual === expected ? [] : [{ message, actual: actual ?? "không có", expected }];
}
