import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import {
  applied,
  type Edit,
  itemAdded,
  keyAdded,
  keyRemoved,
  nodeAt,
  replaced,
  writtenAt,
  type YamlFile,
  yamlFile,
} from "../../yaml/edits.ts";
import type { Meaning } from "../columns/component-columns.ts";
import {
  besideOwn,
  componentScore,
  FIGURES,
  type FigureChange,
  generalSource,
  isOwn,
  isSourced,
  sourcedFigure,
  standingText,
} from "./figure-text.ts";
import { keysAdded } from "./keys-added.ts";

/** What an edition's file says of one figure: its digits, null for a cell left empty, undefined for no mention. */
export type Recorded = { written: string; own: boolean; computed: boolean } | null | undefined;

/** The file of one edition, as it can be read and changed figure by figure. */
export class EditionRecord {
  readonly #file: YamlFile;
  readonly #columns: string[];
  /** Columns that the file says are sums of its own. */
  readonly #computed: readonly string[];
  readonly #rows = new Map<string, YAMLSeq>();
  readonly #units: YAMLMap | null;

  private constructor(file: YamlFile) {
    this.#file = file;
    const names = (node: Node | null) =>
      isSeq(node) ? node.items.map((item) => String(isScalar(item) ? item.value : "")) : [];
    this.#columns = names(nodeAt(file.root, ["columns"]));
    this.#computed = names(nodeAt(file.root, ["computed", "columns"]));
    const rows = nodeAt(file.root, ["rows"]);
    for (const row of isSeq(rows) ? rows.items : []) {
      const unit = isSeq(row) ? row.items[0] : null;
      if (isSeq(row) && isScalar(unit)) this.#rows.set(String(unit.value), row);
    }
    const units = nodeAt(file.root, ["units"]);
    this.#units = isMap(units) ? units : null;
  }

  /** Null when the text is no readable edition. */
  static of(text: string): EditionRecord | null {
    const file = yamlFile(text);
    return file ? new EditionRecord(file) : null;
  }

  get tabular(): boolean {
    return this.#columns.length > 0;
  }

  /** Ids of the documents that all figures share. */
  get sources(): string[] {
    const node = nodeAt(this.#file.root, ["source"]);
    if (isSeq(node)) return node.items.map((item) => String(isScalar(item) ? item.value : ""));
    return isScalar(node) ? [String(node.value)] : [];
  }

  /** Whether figures of a unit stand, or would come to stand, in the long table, where none has a source of its own. */
  holdsInTable(unit: string): boolean {
    return this.#rows.has(unit) || (this.tabular && !this.#known(unit));
  }

  /** Whether the figures of a unit stand in the long table, where an empty cell needs its reason. */
  rowed(unit: string): boolean {
    return this.#rows.has(unit);
  }

  units(): string[] {
    return [
      ...this.#rows.keys(),
      ...(this.#units?.items ?? []).map((pair) => String(isScalar(pair.key) ? pair.key.value : "")),
    ];
  }

  get(unit: string, meaning: Meaning): Recorded {
    const node = this.#node(unit, meaning);
    if (node === null) return undefined;
    const figure = figureOf(node);
    if (isScalar(figure) && figure.value === null) return null;
    const written = writtenAt(this.#file, figure);
    if (written === null) return undefined;
    // figures with a provenance of their own are not simply overwritten
    const computed = this.#rows.has(unit) && this.#computed.includes(meaning);
    const own = computed || (isMap(node) && node.has("value")) || isSourced(this.#units, unit);
    return { written, own, computed };
  }

  /**
   * The text with the figures changed; rows, units and columns that are not there yet are added. Figures from another
   * document than the file's carry its id as `source`; new ones of a unit that says for all its figures where they come
   * from say it themselves.
   */
  with(changes: readonly FigureChange[], source: string | null = null): string {
    const edits: Edit[] = [];
    const fresh: FigureChange[] = [];
    for (const change of changes) {
      const node = this.#node(change.unit, change.meaning);
      const figure = node ? figureOf(node) : null;
      if (!figure) fresh.push({ ...change, written: this.#beside(change, source) });
      else {
        // a figure that its unit's document gave is replaced here only where that document stays
        const told = isSourced(this.#units, change.unit) ? null : source;
        const written = sourcedFigure(change.written, figure === node ? told : null);
        edits.push(replaced(figure, isOwn(change.meaning) ? written : componentScore(written)));
      }
    }
    return applied(this.#file.text, [...edits, ...this.#added(fresh)]);
  }

  #beside({ unit, written }: FigureChange, source: string | null): string {
    const own = this.#units ? nodeAt(this.#units, [unit]) : null;
    return isMap(own) && isSourced(this.#units, unit)
      ? besideOwn(written, own, source, generalSource(this.#file))
      : sourcedFigure(written, source);
  }

  /**
   * The text without some figures: a cell of the long table becomes empty, an entry of a unit goes with all that it says
   * of where its figure came from, and a unit that has none left goes too.
   */
  without(figures: readonly { unit: string; meaning: Meaning }[]): string {
    const [first, ...more] = figures;
    if (!first) return this.#file.text;
    const { unit, meaning } = first;
    const edit = this.#rows.has(unit) ? this.#emptied(unit, meaning) : this.#removed(unit, meaning);
    const text = edit ? applied(this.#file.text, [edit]) : this.#file.text;
    return EditionRecord.of(text)?.without(more) ?? text;
  }

  #emptied(unit: string, meaning: Meaning): Edit | null {
    const node = this.#node(unit, meaning);
    return node ? replaced(node, "null") : null;
  }

  #removed(unit: string, meaning: Meaning): Edit | null {
    const own = this.#units ? nodeAt(this.#units, [unit]) : null;
    if (!isMap(own) || !this.#units) return null;
    const path = isOwn(meaning) ? [meaning] : ["components", ...meaning.split(".")];
    const maps = path.map((_, depth) => nodeAt(own, path.slice(0, depth)));
    // what would be left without a single figure goes as a whole
    let depth = path.length - 1;
    const isLast = (at: number) => (maps[at] as YAMLMap | null)?.items.length === 1;
    while (depth > 0 && isLast(depth)) depth--;
    if (
      depth === 0 &&
      own.items.filter(({ key }) => isScalar(key) && FIGURES.has(String(key.value))).length === 1
    )
      return keyRemoved(this.#file, this.#units, unit);
    const map = maps[depth];
    return isMap(map) ? keyRemoved(this.#file, map, path[depth]!) : null;
  }

  #node(unit: string, meaning: Meaning): Node | null {
    const row = this.#rows.get(unit);
    if (row) {
      const position = this.#columns.indexOf(meaning);
      return position < 0 ? null : ((row.items[position] as Node | undefined) ?? null);
    }
    const own = this.#units ? nodeAt(this.#units, [unit]) : null;
    if (!own) return null;
    return nodeAt(own, isOwn(meaning) ? [meaning] : ["components", ...meaning.split(".")]);
  }

  #added(changes: readonly FigureChange[]): Edit[] {
    const edits: Edit[] = [];
    const byUnit = new Map<string, FigureChange[]>();
    for (const change of changes) byUnit.set(change.unit, [...(byUnit.get(change.unit) ?? []), change]);
    const rowChanges = [...byUnit].filter(
      ([unit]) => this.#rows.has(unit) || (!this.#known(unit) && this.tabular),
    );
    const columns = [...new Set(rowChanges.flatMap(([, all]) => all.map(({ meaning }) => meaning)))].filter(
      (meaning) => !this.#columns.includes(meaning),
    );
    edits.push(...this.#newColumns(columns, byUnit));
    for (const [unit, all] of byUnit) {
      if (this.#rows.has(unit)) continue;
      if (this.#known(unit))
        edits.push(...keysAdded(this.#file, nodeAt(this.#units!, [unit]) as YAMLMap, all));
      else if (this.tabular) edits.push(this.#rowAdded(unit, all, columns));
      else if (this.#units) edits.push(keyAdded(this.#file, this.#units, unit, standingText(all)));
    }
    return edits;
  }

  #known(unit: string): boolean {
    return this.#rows.has(unit) || (this.#units?.has(unit) ?? false);
  }

  #newColumns(columns: readonly string[], byUnit: ReadonlyMap<string, readonly FigureChange[]>): Edit[] {
    if (columns.length === 0) return [];
    const heads = nodeAt(this.#file.root, ["columns"]) as YAMLSeq;
    return [
      itemAdded(this.#file, heads, [columns.join(", ")]),
      ...[...this.#rows].map(([unit, row]) => {
        const cells = columns.map(
          (meaning) => byUnit.get(unit)?.find((change) => change.meaning === meaning)?.written ?? "null",
        );
        return itemAdded(this.#file, row, [cells.join(", ")]);
      }),
    ];
  }

  #rowAdded(unit: string, all: readonly FigureChange[], added: readonly string[]): Edit {
    const cells = [...this.#columns.slice(1), ...added].map(
      (meaning) => all.find((change) => change.meaning === meaning)?.written ?? "null",
    );
    const rows = nodeAt(this.#file.root, ["rows"]) as YAMLSeq;
    return itemAdded(this.#file, rows, [`[${[unit, ...cells].join(", ")}]`]);
  }
}

/** The scalar that holds the number of a figure, a leaf's score or a plain cell. */
function figureOf(node: Node): Node | null {
  if (!isMap(node)) return isScalar(node) ? node : null;
  const inner = nodeAt(node, ["value"]) ?? nodeAt(node, ["score"]);
  return inner ? figureOf(inner) : null;
}
