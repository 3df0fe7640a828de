import { expect, test } from "vitest";
import type { KeyFigure } from "../../../site/written.ts";
import { slideContext } from "./context.ts";
import { TEXT, WANTED } from "./room.ts";
import { scoreHeight, scoreShapes } from "./scores.ts";

const figure = (of: Partial<KeyFigure>): KeyFigure => ({
  label: "PCI 2022",
  score: "70,54 điểm",
  rank: null,
  change: null,
  rankChange: null,
  region: null,
  notes: [],
  href: null,
  ...of,
});

test("a score is large; why there is none is said in the type of other words", () => {
  const drawn = (one: KeyFigure) => {
    const { context } = slideContext(2, "2023-06-10", new Map());
    return scoreShapes([one], { x: 0, y: 0, width: 300, height: 60 }, WANTED, context).join("");
  };
  const none = figure({ score: "chưa có nguồn nêu điểm năm này", unscored: true });
  expect(drawn(figure({}))).toContain(`sz="${WANTED.score * 100}"`);
  expect(drawn(none)).not.toContain(`sz="${WANTED.score * 100}"`);
  expect(drawn(none)).toContain(`sz="${TEXT * 100}"`);
  expect(scoreHeight([none], 100, WANTED)).toBeLessThan(
    scoreHeight([{ ...none, unscored: false }], 100, WANTED),
  );
});
