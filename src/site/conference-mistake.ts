import type { Problem } from "../model/problem.ts";
import { mistakeAsProblem } from "./own-mistake.ts";
import { problemWords } from "./words/problems.ts";

/** A mistake of ours that the record of one conference brings out: the others are made without it. */
export class ConferenceMistake extends Error {
  readonly slug: string;

  constructor(slug: string, cause: unknown) {
    super(`the conference ${slug} cannot be made`, { cause });
    this.slug = slug;
  }

  /** What `make` gives for a conference; whatever it throws is told as that conference's. */
  static within<Value>(slug: string, make: () => Value): Value {
    try {
      return make();
    } catch (error) {
      throw new ConferenceMistake(slug, error);
    }
  }
}

/** The mistake as a problem, which names the conference that it withholds. */
export function mistakeIn({ slug, cause }: ConferenceMistake): Problem {
  const found = mistakeAsProblem(cause);
  return { ...found, message: problemWords.notMade(slug, found.message) };
}
