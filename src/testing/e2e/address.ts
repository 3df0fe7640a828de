/** Members by which the entries of a list are told apart. */
const names = ["id", "index", "unit", "component", "year", "field"];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value at an address in a JSON document: "indices/papi/total/score", "indices/papi/history/2011/rank". A step into
 * a list names the entry's id, index, unit, component, year or field.
 */
export function valueAt(document: unknown, address: string): unknown {
  return address.split("/").reduce<unknown>((value, step) => {
    const next = Array.isArray(value)
      ? value.find((entry: unknown) => isRecord(entry) && names.some((name) => String(entry[name]) === step))
      : isRecord(value)
        ? value[step]
        : undefined;
    if (next === undefined) throw new Error(`nothing stands at ${address}: "${step}" is not there`);
    return next;
  }, document);
}
