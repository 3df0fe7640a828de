import { has, type Item } from "../../text/items.ts";

/** "Ngày 15/4, tại Hà Nội, báo cáo PAPI 2024 được công bố": where something took place, in a sentence that tells no figure. */
export function whereItTookPlace(items: readonly Item[], at: number): boolean {
  const led = /^(tại|ở)$/.test(items[at - 1]?.word ?? "") && has(items[at + 1], "comma");
  const event = items.some(
    (item) => has(item, "published") || /^(lễ|hội nghị|họp báo|diễn đàn|tọa đàm|hội thảo)$/.test(item.word),
  );
  return led && event && !items.some(({ number }) => number !== undefined);
}
