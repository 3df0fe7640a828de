import type { Words } from "../../language/text.ts";
import type { Quarter } from "../../model/rules/quartile.ts";

/** A figure on a tile: "92,18", "I"; its ground tells the quarter, its words too. */
export interface TileMark {
  text: Words;
  quarter: Quarter | null;
}

/** One unit on the map: a link to its page. */
export interface Tile {
  name: Words;
  href: string;
  row: number;
  column: number;
  /** Ground of the whole tile; null where the marks have grounds of their own, or nothing is known. */
  quarter: Quarter | null;
  marks: TileMark[];
  /** What the marks mean, for who does not see the map: "hạng 1/63, nhóm I". */
  told: Words;
}

/** A map of equal tiles, one for each province; its table stands beside it as a block of its own. */
export interface TileMap {
  id: string;
  /** The message, with its number. */
  headline: Words;
  subtitle: Words;
  columns: number;
  tiles: Tile[];
  /** The marks of the quarters with what they mean. */
  key: { mark: TileMark; text: Words }[];
}
