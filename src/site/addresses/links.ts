/** Matches an address that leaves the site; only the web's own schemes are let through. */
const outside = /^https?:\/\//;
const anyScheme = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** True for an address of another site. */
export function isOutside(href: string): boolean {
  return outside.test(href);
}

/** "don-vi/dong-thap/" → "don-vi/dong-thap/index.html"; a folder must name its file to open by double click. */
export function outputFile(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * Address of a site path as seen from a page, good on a web server, below a subpath and from a USB stick.
 * `href` starts at the site's root ("don-vi/dong-thap/#papi"); "#…" alone stays on the page; https addresses stay as they are.
 * From a path that starts with a slash (the site's root on its server) the address stays full.
 * Throws on any other scheme and on paths that climb or start with a slash: those are mistakes of ours.
 */
export function relativeLink(href: string, fromPath: string): string {
  if (href.startsWith("#") || isOutside(href)) return href;
  const [path = "", fragment] = href.split("#", 2);
  if (anyScheme.test(href) || path.startsWith("/") || path.split("/").includes("..")) {
    throw new Error(`Địa chỉ không hợp lệ: "${href}"`);
  }
  const anchor = fragment === undefined ? "" : `#${fragment}`;
  // A page that a server shows at any address knows its site only by the full path.
  if (fromPath.startsWith("/")) return `${fromPath}${outputFile(path)}${anchor}`;
  const target = outputFile(path).split("/");
  const origin = outputFile(fromPath).split("/");
  if (anchor !== "" && target.join("/") === origin.join("/")) return anchor;
  let shared = 0;
  while (shared < target.length - 1 && shared < origin.length - 1 && target[shared] === origin[shared])
    shared += 1;
  const climb = "../".repeat(origin.length - 1 - shared);
  return `${climb}${target.slice(shared).join("/")}${anchor}`;
}
