/** A result that depends on two objects that never change after loading, worked out once for each pair of them. */
export function rememberedForTwo<A extends object, B extends object, R>(
  make: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const held = new WeakMap<A, WeakMap<B, { result: R }>>();
  return (a, b) => {
    const ofA = held.get(a) ?? new WeakMap<B, { result: R }>();
    held.set(a, ofA);
    const known = ofA.get(b) ?? { result: make(a, b) };
    ofA.set(b, known);
    return known.result;
  };
}
