/** What a file of `data` or `content` is for, told by its place and name. */
export type Route =
  | { kind: "site" | "units" | "sources" }
  | { kind: "index"; index: string }
  | { kind: "scores"; index: string; year: string }
  | { kind: "conference" | "commentary" | "release"; slug: string }
  /** A page of the site's own prose, such as the method page; "phuong-phap.en" is its English. */
  | { kind: "prose"; name: string }
  /** Nothing for us to read: explanations, and pages that the site takes from `content` itself. */
  | { kind: "other" }
  /** A copy of a data file or of commentary that somebody's machine or hand made beside it. */
  | { kind: "copy" }
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
  [/^data\/releases\/([^/]+)\.yaml$/, (slug) => ({ kind: "release", slug })],
  [/^content\/hoi-nghi\/([^/]+)\.md$/, (slug) => ({ kind: "commentary", slug })],
  [/^content\/([a-z0-9-]+(?:\.en)?)\.md$/, (name) => ({ kind: "prose", name })],
  [
    /^content\/hoi-nghi\/[^/]*$/,
    () => ({ kind: "unread", expected: "content/hoi-nghi/<mã hội nghị>.md, đuôi .md chữ thường" }),
  ],
  [
    /^content\/[^/]*\.(?:md|markdown|docx?|txt|ya?ml)$/i,
    () => ({ kind: "unread", expected: "content/<tên trang>.md, đuôi .md chữ thường" }),
  ],
  [/^data\/(.*\/)?README\.md$/, () => ({ kind: "other" })],
  // templates of Word, which no YAML reader is for; they are read where Word files are written
  [/^data\/mau-van-ban\//, () => ({ kind: "other" })],
  [/^data\/indices\//, () => ({ kind: "unread", expected: "data/indices/<chỉ số>.yaml" })],
  [/^data\/scores\//, () => ({ kind: "unread", expected: "data/scores/<chỉ số>/<năm>.yaml" })],
  [/^data\/conferences\//, () => ({ kind: "unread", expected: "data/conferences/<mã hội nghị>.yaml" })],
  [/^data\/releases\//, () => ({ kind: "unread", expected: "data/releases/<mã hội nghị>.yaml" })],
  [
    /^data\//,
    () => ({
      kind: "unread",
      expected: "site.yaml, units.yaml, sources.yaml, indices/, scores/, conferences/",
    }),
  ],
];

/** Endings that an editor, a mail program or a hand makes of ".yaml" and ".md". */
const ENDINGS: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/(?:\.ya?ml)+(?:\.(?:txt|docx?|yaml|yml))?$/i, ".yaml"],
  [/^(?=data\/).*?(\.txt|\.json)$/i, ".yaml"],
  [/(?:\.md|\.markdown)+(?:\.(?:txt|docx?|md))?$/i, ".md"],
];

/**
 * The name under which a file that nothing reads would be read, when only its ending is wrong: "2025.yml", "2025.YAML",
 * "2025.yaml.txt", "2025" without any. Null for all other files.
 */
export function nameMeant(file: string): { ending: string; file: string } | null {
  const end = file.startsWith("data/") ? ".yaml" : ".md";
  for (const [pattern, meant] of ENDINGS) {
    const ending = meant === end ? pattern.exec(file) : null;
    const written = ending?.[1] ?? ending?.[0];
    if (written === undefined || written === meant) continue;
    const named = `${file.slice(0, -written.length)}${meant}`;
    if (isRead(named)) return { ending: written, file: named };
  }
  const bare = /\/[^/.]+$/.test(file) ? `${file}${end}` : null;
  return bare !== null && isRead(bare) ? { ending: "", file: bare } : null;
}

/** What systems and programs of an office lay beside files: lock files, thumbnails, settings of a folder. */
const OF_THE_SYSTEM = /(?:^|\/)(?:~\$[^/]*|\.[^/]*|[^/]*~|[^/]*\.tmp|(?:eh)?thumbs\.db|desktop\.ini)$/i;

/** "2021 - Copy", "2021 - Bản sao", "2021 (1)", "2021 copy", "papi-backup": no id and no year has a space in it. */
const COPIED = /\s|[-_.(](?:copy|ban-?sao|bak|backup|old)\)?(?:$|\/)|\(\d+\)(?:$|\/)/iu;
const MAY_BE_COPIED = /^(?:data\/.*\.ya?ml|content\/.*\.md)$/i;

export function routeOf(file: string): Route {
  if (OF_THE_SYSTEM.test(file)) return { kind: "other" };
  if (MAY_BE_COPIED.test(file) && COPIED.test(file.replace(/\.[a-z]+$/i, ""))) return { kind: "copy" };
  for (const [pattern, route] of NAMES) {
    const match = pattern.exec(file);
    if (match) return route(match[1] ?? "", match[2] ?? "");
  }
  return { kind: "other" };
}

/** Whether a file of this name is read as one of ours; years and ids are made of few signs. */
function isRead(file: string): boolean {
  const route = routeOf(file);
  if (route.kind === "scores") return /^\d{4}$/.test(route.year);
  return !["other", "copy", "unread"].includes(route.kind);
}
