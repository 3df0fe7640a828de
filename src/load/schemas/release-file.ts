import { z } from "zod";
import { date, id, object, text } from "./parts.ts";

/** data/releases/<slug>.yaml: written by `npm run release`. */
export const releaseFile = object({
  conference: id,
  released_on: date,
  fingerprint: text,
  numbers: z.record(id, text),
});
