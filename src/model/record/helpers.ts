/**
 * The agencies that help with a task, each once, in the order of the record: one that leads it anyway is not told a
 * second time. The check asks about such an entry; the record stays as it is.
 */
export function helpersOf({
  lead,
  support,
}: {
  lead: readonly string[];
  support: readonly string[];
}): string[] {
  return [...new Set(support)].filter((agency) => !lead.includes(agency));
}
