import type { Standing } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { Partition } from "../../model/framework.ts";
import type { RawIndex } from "../schemas/index-file.ts";
import type { RawStanding } from "../schemas/scores-file.ts";
import { figureAt, type Inherited } from "./figure.ts";
import type { Reader } from "./reader.ts";
import { wordsOf } from "./reference-data.ts";

type RawPartition = NonNullable<RawIndex["frameworks"][number]["partitions"]>[number];

/** Another division of the points of a total, as a framework declares it. */
export function buildPartition(raw: RawPartition, reader: Reader): Partition {
  const parts = reader.byId("Phần", raw.parts, (part) => ({
    id: part.id,
    name: wordsOf(part.name),
    maxPoints: part.max ?? null,
    ...(part.also_in === undefined ? {} : { alsoIn: reader.refer("index", part, "also_in")[0]! }),
  }));
  return reader.mark({ id: raw.id, name: wordsOf(raw.name), parts: [...parts.values()] }, raw);
}

/** The points of one unit by those divisions. */
export function buildPartitionPoints(
  raw: NonNullable<RawStanding["partitions"]>,
  from: Inherited,
  reader: Reader,
): NonNullable<Standing["partitions"]> {
  return new Map(
    Object.entries(raw).map(([id, parts]): [string, Map<string, Figure>] => [
      id,
      new Map(
        Object.keys(parts).flatMap((part) => {
          const figure = figureAt(reader, parts, part, from);
          return figure ? [[part, figure] as const] : [];
        }),
      ),
    ]),
  );
}
