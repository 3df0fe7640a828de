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

test("a score is large; words in its place are of other words' type, and larger where they are all there is", () => {
  const drawn = (...figures: KeyFigure[]) => {
    const { context } = slideContext(2, "2023-06-10", new Map());
    return scoreShapes(figures, { x: 0, y: 0, width: 300, height: 60 }, WANTED, context).join("");
  };
  const none = figure({ score: "chưa có nguồn nêu điểm năm này", unscored: true });
  expect(drawn(figure({}))).toContain(`sz="${WANTED.score * 100}"`);
  expect(drawn(none, none)).not.toContain(`sz="${WANTED.score * 100}"`);
  expect(drawn(none, none)).toContain(`sz="${TEXT * 100}"`);
  // as large as on the printed slide
  expect(drawn(none)).toContain('sz="3600"');
  const scored = { ...none, unscored: false };
  expect(scoreHeight([none, none], 100, WANTED)).toBeLessThan(scoreHeight([scored, scored], 100, WANTED));
});
