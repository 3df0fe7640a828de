/** A result that depends on two objects that never change after loading, worked out once for each pair of them. */
export function rememberedForTwo<A extends object, B extends object, R>(
  make: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const held = new WeakMap<A, WeakMap<B, { result: R }>>();
  return (a, b) => {
    let ofA = held.get(a);
    // Setting what is there already is as dear as asking for it: every unit asks, and one sets.
    if (ofA === undefined) {
      ofA = new WeakMap();
      held.set(a, ofA);
    }
    let known = ofA.get(b);
    if (known === undefined) {
      known = { result: make(a, b) };
      ofA.set(b, known);
    }
    return known.result;
  };
}
