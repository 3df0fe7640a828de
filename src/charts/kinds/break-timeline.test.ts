import { describe, expect, test } from "vitest";
import { breakTimeline } from "./break-timeline.ts";

const input = {
  editions: [2016, 2017, 2018, 2019].map((year) => ({ year, whole: year !== 2018 })),
  frameworks: [
    { from: 2016, to: 2017, text: "tối đa 60" },
    { from: 2018, to: 2019, text: "tối đa 80" },
  ],
  breaks: [
    { from: 2017, to: 2018, cut: true },
    { from: 2018, to: 2019, cut: false },
  ],
  names: {
    whole: "đủ",
    part: "một phần",
    cut: "không so được",
    caution: "thận trọng",
    frameworks: "Khung",
    editions: "Các kỳ",
  },
  description: "Trục thời gian",
};

describe.each([720, 340])("a line of years %i px wide", (width) => {
  const svg = breakTimeline({ ...input, width });
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="5"/g)].slice(2);
  const cuts = [
    ...svg.matchAll(/<path d="M([\d.]+),([\d.]+)L[\d.]+,([\d.]+)"[^>]*stroke-width="(3|1.5)"([^>]*)/g),
  ];

  test("has a dot for every edition, evenly placed", () => {
    const xs = dots.map(([, x]) => Number(x));
    expect(xs).toHaveLength(4);
    for (const gap of xs.slice(1).map((x, i) => x - xs[i]!)) expect(gap).toBeCloseTo(width / 4, 1);
  });

  test("puts a cut between its years, a dashed line where care is enough", () => {
    const [, , hard, soft] = cuts;
    expect(Number(hard![1])).toBeCloseTo(width / 2, 1);
    expect(hard![4]).toBe("3");
    expect(hard![5]).not.toContain("dasharray");
    expect(Number(soft![1])).toBeCloseTo((3 * width) / 4, 1);
    expect(soft![5]).toContain("dasharray");
  });

  test("names the years without one running into the next", () => {
    const years = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(20\d\d)</g)].map(([, x]) => Number(x));
    for (const gap of years.slice(1).map((x, i) => x - years[i]!)) expect(gap).toBeGreaterThan(25);
  });
});

test("tells only of marks that are drawn", () => {
  const whole = input.editions.map(({ year }) => ({ year, whole: true }));
  const told = (more: Partial<typeof input>) => {
    const svg = breakTimeline({ ...input, ...more, width: 720 });
    return Object.values(input.names).filter((name) => svg.includes(`>${name}<`));
  };
  expect(told({})).toEqual(Object.values(input.names));
  expect(told({ editions: whole })).not.toContain("một phần");
  expect(told({ breaks: input.breaks.slice(0, 1) })).not.toContain("thận trọng");
  expect(told({ breaks: input.breaks.slice(1) })).not.toContain("không so được");
});
