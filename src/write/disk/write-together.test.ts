import { expect, test } from "vitest";
import { disk, standing } from "./disk-fixture.ts";
import { writeTogether } from "./write-together.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const beside = (name: string) => `/p/data/.dang-ghi-${process.pid}-${name}`;
const A = "/p/data/a.yaml";
const B = "/p/data/b.yaml";
const C = "/p/data/c.yaml";
/** Two files with a new text, and between them one that is new. */
const files = [
  { path: A, bytes: bytes("new a"), before: bytes("old a") },
  { path: B, bytes: bytes("new b"), before: null },
  { path: C, bytes: bytes("new c"), before: bytes("old c") },
];
const before = { [A]: "old a", [C]: "old c" };

test("all files take their places, and nothing is left beside them", async () => {
  const one = disk(before);
  expect(await writeTogether(files, one)).toBeNull();
  expect(standing(one)).toEqual({ [A]: "new a", [B]: "new b", [C]: "new c" });
});

test("a file that somebody holds for a moment is waited for", async () => {
  const one = disk(before, [{ from: beside("c.yaml"), code: "EBUSY", times: 2 }]);
  expect(await writeTogether(files, one)).toBeNull();
  expect(one.waits).toEqual([100, 200]);
});

test.each([
  ["cannot be written", beside("b.yaml"), "ENOSPC", "write", B],
  ["stays open", beside("c.yaml"), "EBUSY", "rename", C],
  ["may not be changed", beside("a.yaml"), "EACCES", "rename", A],
] as const)("one that %s leaves all as they were, and is named", async (_, from, code, of, named) => {
  const one = disk(before, [{ from, code, times: 99, of }]);
  expect(await writeTogether(files, one)).toMatchObject({ error: { code, path: named }, changed: [] });
  expect(standing(one)).toEqual(before);
});

test("one that cannot be put back is named, and the others are", async () => {
  const one = disk(before, [
    { from: beside("c.yaml"), code: "EBUSY", times: 99 },
    { from: B, code: "EPERM", times: 99, of: "remove" },
  ]);
  expect(await writeTogether(files, one)).toMatchObject({ error: { path: C }, changed: [B] });
  expect(standing(one)).toEqual({ ...before, [B]: "new b" });
});

test("a process killed at any step leaves every file whole, and the next writing does the rest", async () => {
  for (let steps = 0; steps < 9; steps += 1) {
    const one = disk(before);
    let left = steps;
    let die: (how: string) => void = () => {};
    const death = new Promise<string>((resolve) => {
      die = resolve;
    });
    const dying = async <T>(done: () => Promise<T>): Promise<T> => {
      left -= 1;
      if (left >= 0) return done();
      die("killed");
      return new Promise<never>(() => {});
    };
    const killed = {
      ...one,
      write: (path: string, text: Uint8Array) => dying(() => one.write(path, text)),
      rename: (from: string, to: string) => dying(() => one.rename(from, to)),
    };
    const ended = await Promise.race([writeTogether(files, killed), death]);
    expect(ended).toBe(steps < 6 ? "killed" : null);
    const seen = Object.entries(standing(one)).filter(([path]) => !path.includes(".dang-ghi-"));
    for (const [path, text] of seen)
      expect(["old", "new"].map((age) => `${age} ${path.at(-6)}`)).toContain(text);
    expect(await writeTogether(files, one)).toBeNull();
    expect(one.folders.get(C)).toBe("new c");
  }
});
