import { nodeAlong, type Origin, type Spot, spotOf } from "./locate.ts";

/** Remembers where each object of the model was read, so that a later check can point at the exact value. */
export class Origins {
  /** It goes with the load that made it, so it holds its keys plainly: held weakly, they cost a tenth of every load. */
  readonly #origins = new Map<object, Origin>();

  mark<T extends object>(value: T, origin: Origin): T {
    this.#origins.set(value, origin);
    return value;
  }

  /** Where the object stands, or the value at a path of keys (as in the file) inside it. */
  spot(value: object, ...path: PropertyKey[]): Spot {
    const origin = this.#origins.get(value);
    if (!origin) throw new Error("an object of the model was built without its origin");
    return spotOf({ file: origin.file, node: nodeAlong(origin.node, path) });
  }
}
