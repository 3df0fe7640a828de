import type { TopLevelSpec } from "vega-lite";
import type { ChartSpec, Json } from "../layers/spec.ts";

/** What many charts of one kind have in common, and the numbers in which one of them differs. */
export interface Form {
  /** The same for charts that can be drawn by one program. */
  key: string;
  /** The spec without data and size, its places and the ends of its scales named instead of given. */
  spec: TopLevelSpec;
  /** The numbers behind those names. */
  numbers: ReadonlyMap<string, number>;
}

/** Channels in which a number is a place. */
const PLACES = new Set(["x", "x2", "y", "y2"]);

const isPair = (value: Json): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");

/**
 * Parts a chart into its form and its numbers, so that what is costly (compiling the spec) is done once for each form
 * and not once for each chart. Equal numbers bear one name: layers that share a scale must give it the same ends.
 */
export function formOf({ layer, datasets, width: _, height: __, padding: ___, ...spec }: ChartSpec): Form {
  const numbers = new Map<string, number>();
  const names = new Map<number, string>();
  const named = (value: number): Json => {
    const name = names.get(value) ?? `place${names.size}`;
    names.set(value, name);
    numbers.set(name, value);
    return { expr: name };
  };
  const parted = (value: Json, key: string, channel: string): Json => {
    if (PLACES.has(channel)) {
      if (key === "value" && typeof value === "number") return named(value);
      if (key === "domain" && isPair(value)) return value.map(named);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, held]) => [inner, parted(held, inner, channel)]),
    );
  };
  const layers = layer.map(({ encoding, ...rest }) => ({
    ...rest,
    encoding: Object.fromEntries(
      Object.entries(encoding).map(([channel, held]) => [channel, parted(held, channel, channel)]),
    ),
  }));
  const form = {
    ...spec,
    params: [...numbers.keys()].map((name) => ({ name, value: 0 })),
    datasets: Object.fromEntries(Object.keys(datasets).map((name) => [name, []])),
    layer: layers,
  };
  return { key: JSON.stringify(form), spec: form as unknown as TopLevelSpec, numbers };
}
