import { expect, test } from "vitest";
import type { Framework } from "../../../../model/framework.ts";
import type { League } from "../league.ts";
import { emptyLevels } from "./empty-levels.ts";

const part = (id: string, children: unknown[] = []) => ({ id, children });
const framework = {
  components: [part("a", [part("a1"), part("a2")]), part("b", [part("b1"), part("b2")])],
} as unknown as Framework;
const league = (figures: readonly string[], said: readonly string[] = []) =>
  ({
    figures: figures.map((meaning) => ({ unit: "ca-mau", meaning })),
    blanks: said.map((meaning) => ({ unit: "ca-mau", meaning, said: { text: "-", reason: null } })),
  }) as unknown as League;
const left = (one: League) => emptyLevels(framework, one).map(({ id }) => id);

test.each<[string, League, string[]]>([
  ["totals only", league(["score"]), ["a", "b", "a1", "a2", "b1", "b2"]],
  ["totals and fields", league(["score", "a", "b"]), ["a1", "a2", "b1", "b2"]],
  ["all but one of several: it was forgotten", league(["score", "a", "a1", "a2", "b1", "b2"]), []],
  ["the parts of one field alone", league(["score", "a", "b", "a1", "a2"]), ["b1", "b2"]],
  ["words where figures would stand", league(["score", "a", "b"], ["a1", "b2"]), []],
  ["nothing at all: what is missing is asked for", league([]), []],
])("a document that gives %s", (_, given, ids) => expect(left(given)).toEqual(ids));
