import type { Dataset } from "../model/dataset.ts";
import { withFollowers } from "../model/followers.ts";
import type { Problem } from "../model/problem.ts";
import { followsWithheld } from "./messages.ts";
import type { Origins } from "./report/origins.ts";
import { problemAt } from "./report/report.ts";

/**
 * Takes conferences out of the data whose records hold an error, and those that look back on them: better no page than
 * a wrong one, and no page withheld for another's fault. Gives their slugs, with what is said of those that look back.
 */
export function withholdConferences(
  dataset: Dataset,
  faulty: ReadonlySet<string>,
  origins: Origins,
): { withheld: string[]; problems: Problem[] } {
  const withheld = withFollowers(dataset, faulty);
  const problems = [...withheld].flatMap((slug) => {
    const later = dataset.conferences.get(slug);
    if (faulty.has(slug) || !later) return [];
    return [problemAt(origins.spot(later, "follows"), followsWithheld(later.follows ?? ""))];
  });
  for (const slug of withheld) {
    dataset.conferences.delete(slug);
    dataset.commentary.delete(slug);
  }
  return { withheld: [...withheld].sort(), problems };
}
