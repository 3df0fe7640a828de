import { expect, test } from "vitest";
import { iconFile } from "./icons.ts";

test("an icon file leads to the picture that it holds", () => {
  const png = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
  const icon = iconFile(png, 32);
  const view = new DataView(icon.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 1]);
  expect([view.getUint8(6), view.getUint8(7)]).toEqual([32, 32]);
  const [size, offset] = [view.getUint32(14, true), view.getUint32(18, true)];
  expect([...icon.slice(offset, offset + size)]).toEqual([...png]);
  expect(icon.length).toBe(offset + size);
});
