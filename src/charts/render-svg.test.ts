import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { papiBars } from "./__specs__/bar-samples.ts";
import { finishSvg, standaloneSvg } from "./draw/svg.ts";
import { contributionBars } from "./kinds/contribution-bars.ts";
import type { ChartSpec } from "./layers/spec.ts";
import { renderSvg } from "./render-svg.ts";

const spec = contributionBars(papiBars);
const description = 'Bảy trong tám nội dung "PAPI" giảm & một tăng';

describe("renderSvg", () => {
  test("keeps a finished picture for the same spec and description", () => {
    expect(renderSvg(spec, { description })).toBe(renderSvg(structuredClone(spec), { description }));
  });

  test("draws the same bytes in another process, time zone and language of the machine", async () => {
    const script = `
      const { papiBars } = await import("./__specs__/bar-samples.ts");
      const { contributionBars } = await import("./kinds/contribution-bars.ts");
      const { renderSvg } = await import("./render-svg.ts");
      await renderSvg(contributionBars({ ...papiBars, rows: papiBars.rows.slice(2) }), { description: "khác" });
      process.stdout.write(await renderSvg(contributionBars(papiBars), { description: ${JSON.stringify(description)} }));`;
    const again = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    });
    expect(String(again)).toBe(await renderSvg(spec, { description }));
  });

  test("draws other data with a spec of the same form", async () => {
    const rows = papiBars.rows.map((row) => ({ ...row, text: "−0,01" }));
    const other = await renderSvg(contributionBars({ ...papiBars, rows }), { description });
    expect(other).toContain("−0,01");
    expect(other).not.toContain("−1,35");
  });

  test("escapes the description", async () => {
    expect(await renderSvg(spec, { description })).toContain(
      'aria-label="Bảy trong tám nội dung &quot;PAPI&quot; giảm &amp; một tăng"',
    );
  });

  test("refuses a picture without a description", () => {
    expect(() => renderSvg(spec, { description: " " })).toThrow("needs a description");
  });

  test("throws what Vega would only warn of", async () => {
    const [first, ...rest] = spec.layer;
    if (!first) throw new Error("no layer");
    const wrong: ChartSpec = {
      ...spec,
      layer: [{ ...first, encoding: { ...first.encoding, colour: { value: "red" } } }, ...rest],
    };
    await expect(renderSvg(wrong, { description })).rejects.toThrow("Vega warns");
  });
});

describe("finishSvg", () => {
  const raw = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="100" height="50" viewBox="0 0 100 50"><g fill="none">${inner}</g></svg>`;

  test("numbers ids from 1 under the prefix of the picture", () => {
    const drawn = raw(
      '<g clip-path="url(#clip47)"><path d="M0,0h1" fill="#1a5ca3"/></g><defs><clipPath id="clip47"><path d="M0,0h9"/></clipPath></defs>',
    );
    const svg = finishSvg(drawn, { description: "x", prefix: "chart-a" });
    expect(svg).toContain('clip-path="url(#chart-a-1)"');
    expect(svg).toContain('id="chart-a-1"');
    expect(svg).not.toContain("47");
  });

  test("refuses a colour outside the theme, and an inline style", () => {
    expect(() => finishSvg(raw('<path fill="#ff0000"/>'), { description: "x", prefix: "a" })).toThrow(
      "not in the theme",
    );
    expect(() => finishSvg(raw('<path style="color: red"/>'), { description: "x", prefix: "a" })).toThrow(
      "inline style",
    );
  });
});

describe("standaloneSvg", () => {
  test("is a whole file with plain colours and a ground", async () => {
    const file = standaloneSvg(await renderSvg(spec, { description }));
    expect(file).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /,
    );
    expect(file).not.toContain("var(");
    expect(file).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
    expect(file).toContain("#a4500a");
  });
});
