import { expect, test } from "vitest";
import { missingGlyphs } from "../../print/typeset/glyphs.ts";
import { isPrintable } from "./printable.ts";

test("what is held to be printable is what the printing face carries, but for its private-use glyphs", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x20000; code++) {
    if ((code >= 0xd800 && code <= 0xf8ff) || (code > 0x7e && code < 0xa0)) continue;
    const character = String.fromCodePoint(code);
    if (isPrintable(character) !== (missingGlyphs(character).length === 0)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("symbols pasted from Word are not, though the face has a few of them", () => {
  expect(["\uF0B7", "\uF001", "👍", "中"].map(isPrintable)).toEqual([false, false, false, false]);
});
