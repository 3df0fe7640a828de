/** The address of the published site with the slash that makes it a folder; null when none is declared. */
export function baseFolder(address: string | null | undefined): string | null {
  if (!address) return null;
  return address.endsWith("/") ? address : `${address}/`;
}

/** Full address of a site path, as a web server answers it: a folder stands for its page. */
export function absoluteAddress(base: string, path: string): string {
  return `${base}${path}`;
}

/** "https://tinh.gov.vn/chuyen-sau/" → "/chuyen-sau/". */
export function rootPath(base: string): string {
  return new URL(base).pathname;
}
