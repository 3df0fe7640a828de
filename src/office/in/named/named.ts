/** Things that a column calls by their names: units, components, regions. */
export interface Named {
  /** The id that a text means; null for none, or more than one; "" where it says no more than an empty cell does. */
  find: (text: string) => string | null;
  nameOf: (id: string) => string;
  /** What to do about a text that means none. */
  cure: (text: string) => string;
}
