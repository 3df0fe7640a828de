import { editionOn } from "../frames/context.ts";
import { type Check, none } from "./outcome.ts";

/** The newest edition on the day of the text; the results of a later year were not yet known. */
export const checkEdition: Check = (_claim, { index, year, scope }, facts) => {
  const newest = index ? editionOn(facts, index, scope) : null;
  if (newest === null || year === null) return none;
  return year <= newest
    ? { state: "right", expected: newest, decimals: 0 }
    : {
        state: "wrong",
        error: "sai năm",
        expected: newest,
        decimals: 0,
        note: `khi viết mới có kết quả năm ${newest}`,
      };
};
