import type { Run } from "./rich-text.ts";

/** What the letters of an .xls say that its reader does not keep, by number of the sheet and name of the cell. */
export interface XlsLetters {
  /** Cells that are struck out as a whole. */
  struck: ReadonlyMap<number, ReadonlySet<string>>;
  /** Cells whose text has struck or raised letters. */
  runs: ReadonlyMap<number, ReadonlyMap<string, Run[]>>;
}

interface Font {
  struck: boolean;
  raised: boolean;
}

const KIND = {
  font: 0x31,
  format: 0xe0,
  start: 0x809,
  multiple: 0xbd,
  strings: 0xfc,
  more: 0x3c,
  text: 0xfd,
} as const;
/** Records of one cell begin with row, column and number of the format. */
const CELL_RECORDS: readonly number[] = [0x203, 0xfd, 0x27e, 0x06, 0x204, 0x205];

/** `stream` is the workbook stream of BIFF8 records ([MS-XLS]); `refOf` names a cell. */
export function lettersOfXls(stream: Uint8Array, refOf: (row: number, column: number) => string): XlsLetters {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const word = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, true) : 0);
  const fonts: Font[] = [];
  const formats: boolean[] = [];
  const letters = { struck: new Map<number, Set<string>>(), runs: new Map<number, Map<string, Run[]>>() };
  let texts: (Run[] | null)[] = [];
  // the first substream holds what all sheets share
  let sheet = -2;
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + word(at + 2)) {
    const kind = word(at);
    const body = at + 4;
    const ref = () => refOf(word(body), word(body + 2));
    if (kind === KIND.start) {
      letters.struck.set(++sheet, new Set());
      letters.runs.set(sheet, new Map());
    } else if (kind === KIND.font) {
      // no font has the number 4
      if (fonts.length === 4) fonts.push({ struck: false, raised: false });
      fonts.push({ struck: (word(body + 2) & 0x08) !== 0, raised: word(body + 8) !== 0 });
    } else if (kind === KIND.format) formats.push(fonts[word(body)]?.struck ?? false);
    else if (kind === KIND.strings) texts = sharedTexts(new Strings(view, at), fonts);
    else if (CELL_RECORDS.includes(kind)) {
      if (formats[word(body + 4)]) letters.struck.get(sheet)?.add(ref());
      const runs =
        kind === KIND.text && body + 10 <= view.byteLength ? texts[view.getUint32(body + 6, true)] : null;
      if (runs) letters.runs.get(sheet)?.set(ref(), runs);
    } else if (kind === KIND.multiple) {
      const count = (word(at + 2) - 6) / 6;
      for (let cell = 0; cell < count; cell++) {
        if (formats[word(body + 4 + cell * 6)])
          letters.struck.get(sheet)?.add(refOf(word(body), word(body + 2) + cell));
      }
    }
  }
  return letters;
}

/** All shared texts in order; null for those whose letters are all alike. */
function sharedTexts(strings: Strings, fonts: readonly Font[]): (Run[] | null)[] {
  const texts: (Run[] | null)[] = [];
  strings.number(4);
  const count = strings.number(4);
  while (texts.length < count && !strings.ended) {
    const length = strings.number(2);
    const flags = strings.number(1);
    const changes = (flags & 0x08) !== 0 ? strings.number(2) : 0;
    const extra = (flags & 0x04) !== 0 ? strings.number(4) : 0;
    const text = strings.text(length, (flags & 0x01) !== 0);
    const starts = Array.from({ length: changes }, () => ({
      at: strings.number(2),
      font: fonts[strings.number(2)],
    }));
    strings.skip(extra);
    const runs = [{ at: 0, font: undefined as Font | undefined }, ...starts].map(
      ({ at, font }, position) => ({
        text: text.slice(at, starts[position]?.at ?? text.length),
        struck: font?.struck ?? false,
        raised: font?.raised ?? false,
      }),
    );
    texts.push(runs.some(({ struck, raised }) => struck || raised) ? runs : null);
  }
  return texts;
}

/** Reads on through the record of shared texts and the records that continue it. */
class Strings {
  readonly #view: DataView;
  #at: number;
  #end: number;
  ended = false;

  constructor(view: DataView, record: number) {
    this.#view = view;
    this.#at = record + 4;
    this.#end = this.#at + view.getUint16(record + 2, true);
  }

  /** Whether another record goes on where this one ends. */
  #next(): boolean {
    const at = this.#end;
    if (at + 4 > this.#view.byteLength || this.#view.getUint16(at, true) !== KIND.more) {
      this.ended = true;
      return false;
    }
    this.#at = at + 4;
    this.#end = Math.min(this.#at + this.#view.getUint16(at + 2, true), this.#view.byteLength);
    return true;
  }

  #byte(): number {
    if (this.#at >= this.#end && !this.#next()) return 0;
    return this.#view.getUint8(this.#at++);
  }

  number(bytes: number): number {
    let value = 0;
    for (let byte = 0; byte < bytes; byte++) value += this.#byte() * 256 ** byte;
    return value;
  }

  /** Letters of one or two bytes; where a record ends within a text, the next begins by telling their width anew. */
  text(length: number, wide: boolean): string {
    let text = "";
    let two = wide;
    for (let letter = 0; letter < length && !this.ended; letter++) {
      if (this.#at >= this.#end) two = (this.#byte() & 0x01) !== 0;
      text += String.fromCharCode(this.number(two ? 2 : 1));
    }
    return text;
  }

  skip(bytes: number): void {
    for (let byte = 0; byte < bytes && !this.ended; byte++) this.#byte();
  }
}
