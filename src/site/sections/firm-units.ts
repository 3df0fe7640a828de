import { NBSP } from "../../format/number.ts";
import type { Block } from "../page.ts";

/** A number and the unit of measure behind it. */
const UNIT = /(?<=\d) (?=(?:điểm|bậc|điểm phần trăm|points?|places?|percentage points?)(?!\p{L}))/gu;

/** A text in which no line can end between a number and its unit: "2,68 điểm", "04 bậc", in sums too. */
export function firmUnits(text: string): string {
  return text.replace(UNIT, NBSP);
}

/** The same for the words of a block. */
export function withFirmUnits(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return { ...block, text: firmUnits(block.text) };
    case "list":
      return { ...block, items: block.items.map(firmUnits) };
    case "findings":
      return { ...block, items: block.items.map((item) => ({ ...item, text: firmUnits(item.text) })) };
    default:
      return block;
  }
}
