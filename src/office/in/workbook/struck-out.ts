/** Cells that are struck out as a whole, by number of the sheet; the reader keeps no fonts, so they are read here,
 * in `struck-in-ods.ts` and in `xls-letters.ts`. */
export type StruckCells = ReadonlyMap<number, ReadonlySet<string>>;

/** For an .xlsx: `parts` are its XML parts by path, `sheets` the paths of its sheets in order. */
export function struckInXlsx(parts: ReadonlyMap<string, string>, sheets: readonly string[]): StruckCells {
  const styles = struckFormats(parts.get("xl/styles.xml") ?? "");
  const struck = new Map<number, Set<string>>();
  if (styles.size === 0) return struck;
  for (const [number, path] of sheets.entries()) {
    const cells = new Set<string>();
    for (const [tag] of (parts.get(path) ?? "").matchAll(/<c\s[^>]*>/g)) {
      const style = /\ss="(\d+)"/.exec(tag);
      const ref = /\sr="([A-Z]+\d+)"/.exec(tag);
      if (style && ref && styles.has(Number(style[1]))) cells.add(ref[1]!);
    }
    struck.set(number, cells);
  }
  return struck;
}

/** Numbers of the cell formats that use a struck-out font. */
function struckFormats(xml: string): Set<number> {
  const section = (name: string) => new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(xml)?.[0] ?? "";
  const fonts = [...section("fonts").matchAll(/<font>[\s\S]*?<\/font>|<font\s*\/>/g)];
  const strike = /<strike(\s+val="(1|true)")?\s*\/>/;
  const struckFonts = new Set(fonts.flatMap(([font], position) => (strike.test(font) ? [position] : [])));
  const formats = [...section("cellXfs").matchAll(/<xf\s[^>]*>/g)];
  return new Set(
    formats.flatMap(([format], position) => {
      const font = /\sfontId="(\d+)"/.exec(format);
      return font && struckFonts.has(Number(font[1])) ? [position] : [];
    }),
  );
}
