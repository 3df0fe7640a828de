import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Piece, partsOfLines } from "./piece.ts";
import { planPages } from "./plan-pages.ts";

const PAGE = 1000;

function text(height: number, more: Partial<Piece> = {}): Piece {
  return {
    section: 1,
    about: null,
    stream: "text",
    height,
    above: 0,
    below: 10,
    gives: 0,
    rows: 0,
    heading: false,
    withNext: false,
    joined: false,
    parts: [height],
    head: 0,
    ...more,
  };
}

const heading = (more: Partial<Piece> = {}) => text(30, { heading: true, withNext: true, ...more });
const drawing = (height: number, more: Partial<Piece> = {}) =>
  text(height, { stream: "drawing", gives: height / 4, ...more });
const table = (height: number, more: Partial<Piece> = {}) => text(height, { stream: "table", ...more });
const order = (pieces: readonly Piece[]) => planPages(pieces, PAGE).placements.map(({ piece }) => piece);

describe("a text set page by page", () => {
  test("stays as it is where it fits", () => {
    const { placements, pages } = planPages([heading(), text(300), table(300), text(200)], PAGE);
    expect(placements.map(({ piece, newPage, shrunk }) => [piece, newPage, shrunk])).toEqual([
      [0, false, 0],
      [1, false, 0],
      [2, false, 0],
      [3, false, 0],
    ]);
    expect(pages.map(({ white }) => Math.round(white * 100))).toEqual([14]);
  });

  test("a drawing that would leave a page half empty shrinks to fit", () => {
    const { placements } = planPages([text(500), drawing(600), text(500)], PAGE);
    expect(placements[1]).toMatchObject({ newPage: false, page: 0 });
    expect(placements[1]!.shrunk).toBeCloseTo(110, 6);
  });

  test("what it cannot do by shrinking it does by letting text of its section come before it", () => {
    expect(order([text(400), table(700), text(200), text(220), text(280)])).toEqual([0, 2, 3, 1, 4]);
  });

  test("never past what is about another index, nor past a heading below it", () => {
    const papi = { about: "PAPI" };
    const pci = { about: "PCI" };
    const pieces = (more: Partial<Piece>) => [
      heading(),
      text(370, papi),
      table(700, papi),
      text(220, more),
      text(250, more),
    ];
    expect(order(pieces(papi))).toEqual([0, 1, 3, 4, 2]);
    expect(order(pieces(pci))).toEqual([0, 1, 2, 3, 4]);
    // nor does a drawing change places with a table about another
    const drawn = [text(500, pci), drawing(600, { ...papi, gives: 0 }), table(400, pci), text(400, pci)];
    expect(order(drawn)).toEqual([0, 1, 2, 3]);
    // nor is a table set before its text past words on another
    expect(order([heading(), text(300), text(200, pci), table(600, papi)])).toEqual([0, 1, 2, 3]);
  });

  test("a heading goes along with a drawing that finds no room below it, however white that leaves its page", () => {
    const { placements } = planPages([text(480), heading(), drawing(900)], PAGE);
    expect(placements.slice(1, 3).map(({ page, newPage }) => [page, newPage])).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  test("never text of another section", () => {
    const other = { section: 2 };
    expect(order([text(400, { section: 0 }), table(700), text(200, other), text(220, other)])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test("nor before a drawing of the section before that still waits", () => {
    const lines = (height: number, section: number) =>
      text(height, { section, parts: partsOfLines(height / 20, height) });
    const long = table(952, { section: 2, parts: [238, 238, 476], head: 20 });
    const pieces = [drawing(20), lines(260, 1), lines(120, 2), table(592, { section: 2 }), long];
    const set = order([...pieces, text(20, { section: 2 })]);
    expect([...set.slice(0, 2)].sort()).toEqual([0, 1]);
  });

  test("a page with a little too much white moves its blocks apart, by 3 mm at most", () => {
    const { placements, pages } = planPages([...Array.from({ length: 8 }, () => text(90)), table(600)], PAGE);
    expect(pages[0]?.white).toBeLessThanOrEqual(0.15);
    expect(Math.max(...placements.map(({ gap }) => gap))).toBeLessThanOrEqual(10 + 11.5);
  });

  test("a page with few blocks and much white moves them a little further apart, until it is not seen", () => {
    const { placements, pages } = planPages(
      [...Array.from({ length: 6 }, () => text(122, { section: 0 })), table(600)],
      PAGE,
    );
    expect(pages[0]?.white).toBeLessThanOrEqual(0.15);
    const widest = Math.max(...placements.map(({ gap }) => gap));
    expect(widest).toBeGreaterThan(10 + 11);
    expect(widest).toBeLessThanOrEqual(10 + 18);
  });

  test("a paragraph leaves two lines at least on either page", () => {
    expect(partsOfLines(3, 60)).toEqual([60]);
    expect(partsOfLines(6, 120)).toEqual([40, 20, 20, 40]);
    const { pages } = planPages([text(930), text(120, { parts: partsOfLines(6, 120) })], PAGE);
    expect(Math.round(pages[0]!.white * PAGE)).toBe(0);
  });
});

const anyPiece = fc
  .record({
    kind: fc.constantFrom("text", "item", "lead", "heading", "drawing", "table", "long"),
    height: fc.integer({ min: 20, max: 900 }),
    ends: fc.boolean(),
  })
  .map(({ kind, height, ends }) => ({ ends, kind, height }));

const anyText = fc.array(anyPiece, { minLength: 1, maxLength: 40 }).map((drawn) => {
  let section = 1;
  return drawn.map(({ kind, height, ends }, at): Piece => {
    const goesOn = kind === "item" && ["item", "lead"].includes(drawn[at - 1]?.kind ?? "");
    if (ends && !goesOn) section += 1;
    if (kind === "heading") return heading({ section });
    if (kind === "drawing") return drawing(height, { section });
    if (kind === "table") return table(height, { section });
    if (kind === "long")
      return table(height * 2, { section, parts: [height / 2, height / 2, height], head: 20 });
    const lines = Math.max(1, Math.round(height / 60));
    const parts = partsOfLines(lines, lines * 20);
    return text(lines * 20, { section, parts, joined: goesOn, withNext: kind === "lead" });
  });
});

describe("whatever is set", () => {
  test("every piece stands once, in its section, in the order of its stream", () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const set = order(pieces);
        expect([...set].sort((a, b) => a - b)).toEqual(pieces.map((_, at) => at));
        const sections = set.map((at) => pieces[at]!.section);
        expect(sections).toEqual([...sections].sort((a, b) => a - b));
        for (const stream of ["text", "table", "drawing"]) {
          const own = set.filter((at) => pieces[at]!.stream === stream);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no page is overfull, and no share of white is below nothing", () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const { placements, pages } = planPages(pieces, PAGE);
        for (const { white } of pages) expect(white).toBeGreaterThan(-0.001);
        expect(Math.max(...placements.map(({ page }) => page))).toBeLessThan(pages.length);
        for (const { piece, shrunk } of placements) expect(shrunk).toBeLessThanOrEqual(pieces[piece]!.gives);
      }),
      { numRuns: 60 },
    );
  });

  test("the same pieces are set the same way", () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        expect(planPages(pieces, PAGE)).toEqual(planPages(pieces, PAGE));
      }),
      { numRuns: 10 },
    );
  });
});
