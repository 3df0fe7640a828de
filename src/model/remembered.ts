/**
 * A function of one key that works out each result once: asked again, it gives what it gave before. The one way to keep
 * results: what is kept hangs on its keys alone, and keys are values, or objects that never change after loading. An
 * object is held weakly: what was worked out of a dataset goes with it.
 *
 * Several keys are functions in each other: `remembered((a) => remembered((b) => …))`, asked as `of(a)(b)`. What is
 * `given` beside a key helps to work the result out, and must follow from the keys. Nothing may be `undefined`.
 */
export function remembered<Key, Result extends NonNullable<unknown> | null, Given = void>(
  make: (key: Key, given: Given) => Result,
): (key: Key, given: Given) => Result {
  let objects: WeakMap<Key & object, Result> | null = null;
  let values: Map<Key, Result> | null = null;
  return (key, given) => {
    if (typeof key === "object" && key !== null) {
      if (objects === null) objects = new WeakMap();
      const known = objects.get(key);
      if (known !== undefined) return known;
      const made = make(key, given);
      objects.set(key, made);
      return made;
    }
    if (values === null) values = new Map();
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make(key, given);
    values.set(key, made);
    return made;
  };
}

/** The same for a function of two keys. */
export function rememberedForTwo<A, B, Result extends NonNullable<unknown> | null>(
  make: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
  const ofFirst = remembered((a: A) => remembered((b: B) => make(a, b)));
  return (a, b) => ofFirst(a)(b);
}

/** The same for a function of four keys, without a key put together for each question. */
export function rememberedForFour<A, B, C, D, Result extends NonNullable<unknown> | null>(
  make: (a: A, b: B, c: C, d: D) => Result,
): (a: A, b: B, c: C, d: D) => Result {
  const ofPair = rememberedForTwo((a: A, b: B) => rememberedForTwo((c: C, d: D) => make(a, b, c, d)));
  return (a, b, c, d) => ofPair(a, b)(c, d);
}
