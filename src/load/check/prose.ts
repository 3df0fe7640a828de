import type { Dataset } from "../../model/dataset.ts";
import type { Problem } from "../../model/problem.ts";
import * as messages from "../messages.ts";

/** Pages of the site's own prose that an English site would leave empty. */
export function proseWithoutEnglish({ prose, site }: Dataset, unreadable: ReadonlySet<string>): Problem[] {
  if (!site.languages.includes("en")) return [];
  return [...prose.keys()].flatMap((name) => {
    const file = `content/${name}.en.md`;
    if (name.endsWith(".en") || prose.has(`${name}.en`) || unreadable.has(file)) return [];
    return [{ ...messages.noEnglish(`content/${name}.md`), place: { file, line: 1, column: 1 } }];
  });
}
