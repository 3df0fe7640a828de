import type { Dataset } from "./dataset.ts";

/** A conference with those that it looks back on, directly or over others: what its pages need. */
export function withFollowed({ conferences }: Dataset, slug: string): Set<string> {
  const found = new Set([slug]);
  // A set goes on to what is added while it is walked.
  for (const one of found) {
    const before = conferences.get(one)?.follows;
    if (before) found.add(before);
  }
  return found;
}

/** These conferences with all that look back on them, directly or over others: without the first, those lack a part. */
export function withFollowers({ conferences }: Dataset, slugs: Iterable<string>): Set<string> {
  const found = new Set(slugs);
  // A set goes on to what is added while it is walked.
  for (const slug of found) {
    for (const later of conferences.values()) if (later.follows === slug) found.add(later.slug);
  }
  return found;
}
