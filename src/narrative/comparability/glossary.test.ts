import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { capitalise } from "../../format/words.ts";
import { plain } from "../../testing/plain.ts";
import { reasonWords, shortReason } from "./reasons.ts";

const text = (name: string) => readFileSync(`content/${name}.md`, "utf8");
const terms = [...text("thuat-ngu").matchAll(/^- \*\*(.+?)\*\*/gm)].flatMap(([, names]) =>
  names!.split(", "),
);

test("what the glossary calls a missing number is what tables, notes and charts call it", () => {
  for (const reason of ["no-source", "not-published"] as const)
    for (const words of [reasonWords(reason), shortReason(reason)])
      expect(terms).toContain(plain(capitalise(words)));
});

test("a term that the method defines too has one name and one scale in both", () => {
  expect(terms).toContain("Vị trí phần trăm");
  for (const name of ["thuat-ngu", "phuong-phap"])
    expect(text(name)).toContain("100 là đứng đầu, 0 là đứng cuối");
  for (const name of ["thuat-ngu.en", "phuong-phap.en"]) expect(text(name)).toContain("100 is first");
  expect(text("phuong-phap")).toContain("**Mức thường gặp**");
  expect(text("phuong-phap")).toContain("**Mức chênh**");
  for (const term of ["Mức chênh", "mức thường gặp"]) expect(terms).toContain(term);
});
