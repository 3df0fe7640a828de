/** Files of one conference: its record, its commentary, its pages and papers in each language. */
const OF_A_CONFERENCE = [
  // under a wrong ending as well: "x.yml", "x.yaml.txt"
  /^data\/conferences\/([a-z0-9-]+)\.ya?ml(?:\.[a-z]+)*$/i,
  /^data\/releases\/([a-z0-9-]+)\.yaml$/,
  /^content\/hoi-nghi\/([a-z0-9-]+)\.md$/,
  /^(?:[a-z]+\/)?hoi-nghi\/([a-z0-9-]+)\//,
];

/**
 * The conference that a problem in this file concerns alone; null for what all pages share (units, sources, indices,
 * scores, prose, templates). `file` is relative to the project's root, or to that of the site.
 */
export function conferenceOfFile(file: string): string | null {
  for (const pattern of OF_A_CONFERENCE) {
    const slug = pattern.exec(file)?.[1];
    if (slug !== undefined) return slug;
  }
  return null;
}

/** The conferences that errors concern, and whether any error concerns all. */
export function ownersOf(problems: readonly { severity: string; place: { file: string } }[]): {
  shared: boolean;
  conferences: Set<string>;
} {
  const owners = problems
    .filter(({ severity }) => severity === "error")
    .map(({ place }) => conferenceOfFile(place.file));
  return {
    shared: owners.includes(null),
    conferences: new Set(owners.filter((slug) => slug !== null)),
  };
}
