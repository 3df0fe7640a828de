/** Characters written by number or by the names that addresses are hidden with, as a browser reads them. */
const NAMED: Record<string, string> = {
  colon: ":",
  sol: "/",
  tab: "\t",
  newline: "\n",
  lpar: "(",
  rpar: ")",
};

function withoutEntities(href: string): string {
  return href.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The address with its escapes read, or null when they are none ("50%", "%zz"). */
function withoutEscapes(href: string): string | null {
  try {
    return decodeURIComponent(href);
  } catch {
    return null;
  }
}

/**
 * Whether an address in a text leads to no page: a scheme that is not the web's or that of a letter, read as a browser
 * reads it, however it is spelled (tabs, hidden characters, entities, escapes); an address of a machine on its own
 * ("//máy-chủ"), of a disk, or one that cannot be read.
 */
export function isStrangeLink(href: string): boolean {
  const read = withoutEscapes(withoutEntities(href));
  if (read === null) return true;
  const plain = read.replace(/[\p{Cc}\p{Zs}\p{Cf}]/gu, "");
  if (/^[\\/]{2}/u.test(plain)) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(plain)?.[1];
  return scheme !== undefined && !/^(https?|mailto|tel)$/iu.test(scheme);
}
