import { expect, test } from "vitest";
import { remembered, rememberedForFour, rememberedForTwo } from "./remembered.ts";

test("a result is worked out once for a key, null as well; another key has its own", () => {
  const asked: unknown[] = [];
  const halved = remembered((key: number | null) => {
    asked.push(key);
    return key === null ? null : key / 2;
  });
  expect([4, null, 4, null, 6].map((key) => halved(key))).toEqual([2, null, 2, null, 3]);
  expect(asked).toEqual([4, null, 6]);
});

test("objects are keys by what they are, not by what they hold", () => {
  const named = remembered(({ id }: { id: string }) => ({ id }));
  const one = { id: "a" };
  expect(named(one)).toBe(named(one));
  expect(named({ id: "a" })).not.toBe(named(one));
});

test("of two keys, each pair has its result", () => {
  let made = 0;
  const joined = rememberedForTwo((a: { id: string }, b: string | null) => {
    made += 1;
    return `${a.id}${b}`;
  });
  const [x, y] = [{ id: "x" }, { id: "y" }];
  const asked = () => [joined(x, "1"), joined(x, null), joined(y, "1")];
  expect(asked()).toEqual(["x1", "xnull", "y1"]);
  expect(asked()).toEqual(["x1", "xnull", "y1"]);
  expect(made).toBe(3);
});

test("of four keys, each place has its result, and none is asked for twice", () => {
  const asked: string[] = [];
  const told = rememberedForFour((a: string, b: string | null, c: string, d: number) => {
    asked.push(`${a} ${b} ${c} ${d}`);
    return b === null ? null : d;
  });
  const places: [string, string | null, string, number][] = [
    ["papi", null, "ha-noi", 2021],
    ["papi", "a", "ha-noi", 2021],
    ["papi", "a", "ha-noi", 2022],
  ];
  for (const _ of [1, 2]) expect(places.map((place) => told(...place))).toEqual([null, 2021, 2022]);
  expect(asked).toHaveLength(3);
});

test("what is given beside a key is asked for the first time only", () => {
  const first = remembered((_key: string, given: number) => given);
  expect([first("a", 1), first("a", 2), first("b", 3)]).toEqual([1, 1, 3]);
});
