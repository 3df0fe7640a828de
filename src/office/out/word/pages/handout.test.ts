import { describe, expect, test } from "vitest";
import { handout } from "../../../../print/paper-fixture.ts";
import type { FittedSides } from "../../../../print/typeset/fitted-sides.ts";
import { type ViewPart, viewPaper } from "../../../../print/typeset/paper-view.ts";
import type { Block, Section } from "../../../../site/written.ts";
import { handoutSides } from "./handout.ts";

const section = (id: string, blocks: Block[]): Section => ({ id, heading: id, blocks });
const items = (...texts: string[]): Block => ({ kind: "list", ordered: false, items: texts });
const table: Block = {
  kind: "table",
  table: {
    id: "bang",
    caption: "",
    columns: [
      { label: "Việc", numeric: false },
      { label: "Hạn", numeric: false },
    ],
    rows: ["a", "b", "c"].map((text) => ({ header: { text }, cells: [{ text: "31/8" }] })),
    notes: [],
    source: "",
  },
};

function partsOf(front: Section[], back: Section[]): ViewPart[] {
  return viewPaper({
    ...handout,
    parts: [
      { heading: null, sections: front },
      { heading: null, sections: back },
    ],
  }).parts;
}

const parts = partsOf(
  [section("ket-qua", [{ kind: "paragraph", text: "x" }, items("1")]), section("ton-tai", [items("a", "b")])],
  [section("viec", [table]), section("ton-tai", [items("a", "b")])],
);
const summary = { findings: ["m", "n"], actions: [], actionsMissing: null };

describe("the sides of a handout in Word", () => {
  test("before it was printed: each piece once, the back has what both offer", () => {
    const { findings, front, back } = handoutSides(parts, { summary }, null);
    expect(findings).toEqual(["m", "n"]);
    expect(front.map(({ name }) => name)).toEqual(["ket-qua"]);
    expect(back.map(({ name }) => name)).toEqual(["viec", "ton-tai"]);
  });

  test("as print filled them: what gave way is gone, what was cut says where the rest stands", () => {
    const fitted: FittedSides = {
      findings: 1,
      sides: [
        [
          { name: "ket-qua", lines: 1, paragraphs: 0, rest: null },
          { name: "ton-tai", lines: 2, paragraphs: 0, rest: null },
        ],
        [{ name: "viec", lines: 2, paragraphs: 0, rest: "Các mục khác: xem báo cáo." }],
      ],
    };
    const { findings, front, back } = handoutSides(parts, { summary }, fitted);
    expect(findings).toEqual(["m"]);
    expect(front.map(({ name, blocks }) => [name, blocks.map(({ kind }) => kind)])).toEqual([
      ["ket-qua", ["list"]],
      ["ton-tai", ["list"]],
    ]);
    const [tasks] = back[0]?.blocks ?? [];
    expect(tasks?.kind === "table" && tasks.table.rows.map(({ header }) => header.text)).toEqual([
      "a",
      "b",
      "Các mục khác: xem báo cáo.",
    ]);
    expect(back).toHaveLength(1);
  });

  test("a list that was cut ends with the word on its rest, a whole one does not", () => {
    const cut = { name: "ton-tai", lines: 1, paragraphs: 0, rest: "Các mục khác: xem báo cáo." };
    const { back } = handoutSides(parts, { summary }, { findings: 0, sides: [[], [cut]] });
    const [list] = back[0]?.blocks ?? [];
    expect(list?.kind === "list" && list.items).toEqual(["a", "Các mục khác: xem báo cáo."]);
  });
});
