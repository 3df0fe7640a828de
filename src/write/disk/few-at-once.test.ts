import { expect, test } from "vitest";
import { fewAtOnce } from "./few-at-once.ts";

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test("a thousand files are never open together, and their order is kept", async () => {
  let open = 0;
  let most = 0;
  const items = Array.from({ length: 1000 }, (_, at) => at);
  const doubled = await fewAtOnce(items, async (item) => {
    open += 1;
    most = Math.max(most, open);
    await later();
    open -= 1;
    return item * 2;
  });
  expect(doubled).toEqual(items.map((item) => item * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(128);
});

test("nothing to do is done, and a fault is told", async () => {
  expect(await fewAtOnce([], later)).toEqual([]);
  const failing = fewAtOnce([1, 2, 3], async (item) => {
    if (item === 2) throw new Error("đĩa đầy");
    await later();
  });
  await expect(failing).rejects.toThrow("đĩa đầy");
});
