/** Cells that are struck out as a whole, by number of the sheet; the reader keeps no fonts, so they are read here. */
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

/** Whether an .ods uses a struck-out style in any of its cells. */
export function odsStrikes(content: string): boolean {
  const styles = [
    ...content.matchAll(/<style:style\s[^>]*style:name="([^"]+)"[^>]*>[\s\S]*?<\/style:style>/g),
  ]
    .filter(([style]) => /text-line-through-(style|type)="(?!none)/.test(style))
    .map(([, name]) => name);
  return styles.some(
    (name) => content.includes(`table:style-name="${name}"`) || content.includes(`text:style-name="${name}"`),
  );
}

const BIFF = { font: 0x31, format: 0xe0, start: 0x809, multiple: 0xbd } as const;
/** Records of one cell begin with row, column and number of the format. */
const CELL_RECORDS: readonly number[] = [0x203, 0xfd, 0x27e, 0x06, 0x204, 0x205];

/** For an .xls: `stream` is its workbook stream of BIFF8 records; `refOf` names a cell. */
export function struckInXls(stream: Uint8Array, refOf: (row: number, column: number) => string): StruckCells {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const word = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, true) : 0);
  const fonts: boolean[] = [];
  const formats: boolean[] = [];
  const struck = new Map<number, Set<string>>();
  // the first substream holds what all sheets share
  let sheet = -2;
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + word(at + 2)) {
    const kind = word(at);
    const body = at + 4;
    if (kind === BIFF.start) struck.set(++sheet, new Set());
    else if (kind === BIFF.font) {
      // no font has the number 4
      if (fonts.length === 4) fonts.push(false);
      fonts.push((word(body + 2) & 0x08) !== 0);
    } else if (kind === BIFF.format) formats.push(fonts[word(body)] ?? false);
    else if (CELL_RECORDS.includes(kind) && formats[word(body + 4)]) {
      struck.get(sheet)?.add(refOf(word(body), word(body + 2)));
    } else if (kind === BIFF.multiple) {
      const count = (word(at + 2) - 6) / 6;
      for (let cell = 0; cell < count; cell++) {
        if (formats[word(body + 4 + cell * 6)])
          struck.get(sheet)?.add(refOf(word(body), word(body + 2) + cell));
      }
    }
  }
  return struck;
}
