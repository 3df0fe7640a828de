import { firm } from "../../language/text.ts";
import type { Block } from "../page.ts";

/** The words of a block, in which no line ends between a number and its unit of measure. */
export function withFirmUnits(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return { ...block, text: firm(block.text) };
    case "list":
      return { ...block, items: block.items.map(firm) };
    case "findings":
      return { ...block, items: block.items.map((item) => ({ ...item, text: firm(item.text) })) };
    default:
      return block;
  }
}
