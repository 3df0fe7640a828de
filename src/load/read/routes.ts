/** What a file of `data` or `content` is for, told by its place and name. */
export type Route =
  | { kind: "site" | "units" | "sources" }
  | { kind: "index"; index: string }
  | { kind: "scores"; index: string; year: string }
  | { kind: "conference" | "commentary"; slug: string }
  /** A page of the site's own prose, such as the method page; "phuong-phap.en" is its English. */
  | { kind: "prose"; name: string }
  /** Nothing for us to read: explanations, and pages that the site takes from `content` itself. */
  | { kind: "other" }
  /** In `data`, but under a name that nothing reads; `expected` says which name would be read. */
  | { kind: "unread"; expected: string };

export const REQUIRED = ["data/site.yaml", "data/sources.yaml", "data/units.yaml"] as const;

const NAMES: [pattern: RegExp, route: (first: string, second: string) => Route][] = [
  [/^data\/site\.yaml$/, () => ({ kind: "site" })],
  [/^data\/units\.yaml$/, () => ({ kind: "units" })],
  [/^data\/sources\.yaml$/, () => ({ kind: "sources" })],
  [/^data\/indices\/([^/]+)\.yaml$/, (index) => ({ kind: "index", index })],
  [/^data\/scores\/([^/]+)\/([^/]+)\.yaml$/, (index, year) => ({ kind: "scores", index, year })],
  [/^data\/conferences\/([^/]+)\.yaml$/, (slug) => ({ kind: "conference", slug })],
  [/^content\/hoi-nghi\/([^/]+)\.md$/, (slug) => ({ kind: "commentary", slug })],
  [/^content\/([a-z0-9-]+(?:\.en)?)\.md$/, (name) => ({ kind: "prose", name })],
  [/^data\/(.*\/)?(README\.md|\.[^/]*)$/, () => ({ kind: "other" })],
  [/^data\/indices\//, () => ({ kind: "unread", expected: "data/indices/<chỉ số>.yaml" })],
  [/^data\/scores\//, () => ({ kind: "unread", expected: "data/scores/<chỉ số>/<năm>.yaml" })],
  [/^data\/conferences\//, () => ({ kind: "unread", expected: "data/conferences/<mã hội nghị>.yaml" })],
  [
    /^data\//,
    () => ({
      kind: "unread",
      expected: "site.yaml, units.yaml, sources.yaml, indices/, scores/, conferences/",
    }),
  ],
];

export function routeOf(file: string): Route {
  for (const [pattern, route] of NAMES) {
    const match = pattern.exec(file);
    if (match) return route(match[1] ?? "", match[2] ?? "");
  }
  return { kind: "other" };
}
