import { expect, test } from "vitest";
import { withSource } from "./with-source.ts";

const FRESH = "moi: {title: Mới, publisher: Bộ}";

test.each([
  ["behind the last of a plain file", "a: {title: A}\n", `a: {title: A}\n${FRESH}\n`],
  [
    "before the illustrative ones and the comment above them",
    "a: {title: A}\n\n# Số liệu minh họa\nminh-hoa: {title: M, illustrative: true}\n",
    `a: {title: A}\n${FRESH}\n\n# Số liệu minh họa\nminh-hoa: {title: M, illustrative: true}\n`,
  ],
  [
    "at the end where entries are written over several lines",
    "a:\n  title: A\n  publisher: B\n",
    `a:\n  title: A\n  publisher: B\n${FRESH}\n`,
  ],
  ["into an empty file", "", `${FRESH}\n`],
  ["below the comments of a file without entries", "# Nguồn\n", `# Nguồn\n${FRESH}\n`],
])("a new document stands %s", (_, before, after) => {
  expect(withSource(before, FRESH)).toBe(after);
});
