import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { everyBlock } from "../testing/pages/every-block-fixture.ts";
import { siteFixture } from "../testing/pages/site-fixture.ts";
import { createEnvironment } from "./nunjucks.ts";
import type { Page, Table } from "./page.ts";
import { SiteContext } from "./site-context.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "templates");
const environment = createEnvironment(folder);
const context = new SiteContext(siteFixture);

function render(view: Page) {
  return parse(environment.renderString("{% include view.kind | pageTemplate %}", { site: context, view }));
}

const conference = context.page("hoi-nghi/dong-thap-2022/");
const sample = context.page("hoi-nghi/tinh-mau-2024/");
const page = render(conference);

describe("a briefing", () => {
  test("opens with score, rank, changes, components and actions, before any section", () => {
    const opening = page.querySelector(".opening")!;
    expect(opening.querySelectorAll(".key-figure")).toHaveLength(3);
    expect(opening.querySelector(".key-score .big")!.text).toBe("42,43 điểm");
    expect(opening.querySelector(".key-rank .big")!.text).toBe("27/60");
    const [change] = opening.querySelectorAll(".key-changes .toned");
    expect(change!.text).toContain("giảm 4,53 điểm so với năm 2020");
    expect(change!.classList.contains("tone-loss")).toBe(true);
    expect(change!.querySelector("svg.mark-loss")!.getAttribute("aria-hidden")).toBe("true");
    expect(opening.querySelectorAll(".findings-list li")).toHaveLength(3);
    expect(opening.querySelectorAll(".actions li")[1]!.text).toContain("Thời hạn: 31/12/2022");
    expect(opening.querySelector(".section")).toBeNull();
  });

  test("sets a reason as words where no score is known", () => {
    const [first] = conference.keyFigures;
    const without = render({
      ...conference,
      keyFigures: [{ ...first!, score: "chưa có nguồn nêu điểm", rank: null }],
    });
    const score = without.querySelector(".key-score .big")!;
    expect(score.text).toBe("chưa có nguồn nêu điểm");
    expect(score.querySelector("b")).toBeNull();
    expect(without.querySelector(".key-rank")).toBeNull();
  });

  test("keeps what limits a figure in the opening, and leads to it from the figure", () => {
    const notes = page.querySelectorAll(".opening .key-notes li");
    expect(notes.map((note) => note.text)).toEqual([
      "PAPI 2021: So với năm 2020 cần thận trọng: bộ câu hỏi thay đổi.",
    ]);
    expect(page.querySelector(".key-figure .key-pointer")!.getAttribute("href")).toBe(`#${notes[0]!.id}`);
  });

  test("leaves out what is for paper only and lists the rest", () => {
    expect(page.text).not.toContain("Chỉ in.");
    expect(page.querySelectorAll(".contents a").map((link) => link.getAttribute("href"))).toEqual([
      "#ket-qua-chung",
      "#phan-tich",
      "#lien-quan",
      "#trang-tai-ve",
    ]);
    const first = page.querySelector("section.section")!.range[0];
    expect(page.querySelector(".downloads")!.range[0]).toBeGreaterThan(first);
  });

  test("headings go down by one step at a time", () => {
    const levels = page.querySelectorAll("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("carries the policy, one script of the site's own, and nothing inline", () => {
    expect(page.querySelector("meta[http-equiv]")!.getAttribute("content")).toContain("default-src 'none'");
    const scripts = page
      .querySelectorAll("script")
      .map((script) => [script.getAttribute("src"), script.text]);
    expect(scripts).toEqual([["../../assets/site.js", ""]]);
    expect(page.querySelectorAll("style, [style]")).toEqual([]);
  });

  test("only illustrative pages carry the mark", () => {
    expect(page.querySelector(".illustrative-strip")).toBeNull();
    const marked = render(sample);
    expect(marked.querySelector(".illustrative-strip strong")!.text).toBe("SỐ LIỆU MINH HỌA");
    expect(marked.querySelector("body")!.getAttribute("data-mark")).toBe("SỐ LIỆU MINH HỌA");
  });
});

describe("a table", () => {
  const table = page.querySelector("#bang-noi-dung-papi")!;

  test("has a caption, which names its scrolling region", () => {
    const region = table.querySelector("[role=region]")!;
    expect(region.getAttribute("tabindex")).toBe("0");
    const [headline, name] = region.getAttribute("aria-labelledby")!.split(" ");
    expect(headline).toBe("hinh-dong-gop-papi-ten");
    const caption = table.querySelector(`#${name}`)!;
    expect(caption.tagName).toBe("CAPTION");
    expect(caption.text).toBe("Điểm tám nội dung PAPI của Đồng Tháp, năm 2020 và 2021");
  });

  test("scopes its headers and aligns its numbers", () => {
    expect(table.querySelectorAll("thead th").map((cell) => cell.getAttribute("scope"))).toEqual(
      Array(5).fill("col"),
    );
    const row = table.querySelector("tbody tr")!;
    expect(row.querySelector("th")!.getAttribute("scope")).toBe("row");
    expect(row.querySelectorAll("td").map((cell) => cell.classList.contains("numeric"))).toEqual(
      Array(4).fill(true),
    );
    expect(row.querySelectorAll("td")[2]!.text).toBe("−0,15");
    expect(row.querySelectorAll("td")[2]!.classList.contains("tone-loss")).toBe(true);
  });

  test("names source and notes, and leads to its figures", () => {
    expect(table.querySelector(".table-foot")!.text).toContain("ba địa phương không đủ số liệu");
    expect(table.querySelector(".table-foot")!.text).toContain("Nguồn: CECODES, RTA và UNDP");
    expect(table.querySelector("a.csv")!.getAttribute("href")).toBe("bang-noi-dung-papi.csv");
  });

  test("parts the source from its files, and each file from the next", () => {
    const folder = conference.path;
    const files = { csv: `${folder}x.csv`, xlsx: `${folder}x.xlsx`, facts: `${folder}so-lieu/` };
    const held: Table = {
      id: "x",
      caption: "Bảng",
      columns: [],
      rows: [],
      notes: [],
      source: "UNDP",
      ...files,
    };
    const foot = render({
      ...conference,
      sections: [{ id: "m", heading: "Mục", blocks: [{ kind: "table", table: held }] }],
    });
    expect(foot.querySelectorAll("#x .table-foot p").map(({ text }) => text)).toEqual([
      "Nguồn: UNDP",
      "Tải bảng này (Excel) · Tải cho chương trình (CSV) · Nguồn, cách tính từng số",
    ]);
  });

  test("marks the own row and the heat", () => {
    const league = render(sample).querySelector("#bang-xep-hang")!;
    expect(league.querySelectorAll("tr.own")).toHaveLength(1);
    expect(league.querySelector("tr.own th")!.text).toBe("Tỉnh Mẫu");
    expect(league.querySelector("td.heat")!.classList.contains("heat-0")).toBe(true);
    expect(league.querySelectorAll("tbody tr")).toHaveLength(63);
  });

  test("loses its links on paper, where there is no page to lead from", () => {
    const macro = '{% from "components/blocks.njk" import block %}{{ block(item, none) }}';
    const figure = everyBlock.find((each) => each.kind === "figure");
    const printed = parse(environment.renderString(macro, { item: figure }));
    expect(printed.querySelectorAll("a")).toEqual([]);
    expect(printed.text).toContain("Tham gia của người dân ở cấp cơ sở");
  });
});

describe("a figure", () => {
  const figure = page.querySelector("#hinh-dong-gop-papi")!;

  test("has headline, subtitle, a drawing for wide and one for narrow screens, and its table", () => {
    expect(figure.querySelector("h3")!.id).toBe(figure.getAttribute("aria-labelledby"));
    expect(figure.querySelector(".subtitle")!.text).toContain("năm 2021 so với năm 2020");
    for (const drawing of figure.querySelectorAll("svg")) expect(drawing.getAttribute("role")).toBe("img");
    expect(figure.querySelectorAll(".drawing-wide svg, .drawing-narrow svg")).toHaveLength(2);
    expect(figure.parentNode?.querySelector("table")).toBeTruthy();
  });

  test.each([
    "<p>x</p>",
    "<svg><script>1</script></svg>",
    '<svg onload="x"></svg>',
    '<svg role="img"onload=x></svg>',
    "<svg><a href='java\tscript:x'></a></svg>",
    "<svg><foreignObject></foreignObject></svg>",
  ])("refuses %s as a drawing", (svg) => {
    expect(() => environment.renderString("{{ svg | safeSvg }}", { svg })).toThrow("SVG an toàn");
  });
});

test.each([
  "<svg><text>Chỉ số onload=1, javascript: và 'x' onclick=</text></svg>",
  '<svg aria-label="a onload=1 > b"></svg>',
])("words that only look like something that runs are words: %s", (svg) => {
  expect(environment.renderString("{{ svg | safeSvg }}", { svg })).toBe(svg);
});

test("the preview lists problems above the page, escaped", () => {
  const problems = [
    {
      code: "comma-decimal" as const,
      severity: "error" as const,
      place: { file: "data/scores/papi/2021.yaml", line: 5, column: 12 },
      message: 'Điểm "42,43" là chuỗi <b>.',
      actual: "42,43",
      expected: "42.43",
      hint: "Viết dấu chấm thập phân.",
    },
  ];
  const site = new SiteContext(siteFixture, { problems, stale: true, root: "C:\\Dự án" });
  const html = environment.renderString("{% include view.kind | pageTemplate %}", { site, view: conference });
  const list = parse(html).querySelector(".problems")!;
  expect(list.querySelector("details")!.hasAttribute("open")).toBe(true);
  expect(list.text).toContain("1 lỗi, 0 nhắc");
  expect(list.text).toContain("data/scores/papi/2021.yaml:5:12");
  expect(list.text).toContain("Viết dấu chấm thập phân.");
  expect(list.querySelector("b")).toBeNull();
  const [editor] = list.querySelectorAll("a");
  expect(editor?.getAttribute("href")).toBe(
    "vscode://file/C:/D%E1%BB%B1%20%C3%A1n/data/scores/papi/2021.yaml:5:12",
  );
});

test("in a preview a table says where it is written; elsewhere nothing is said of it", () => {
  const plain: Table = { id: "bang-x", caption: "Bảng", columns: [], rows: [], notes: [], source: "UNDP" };
  const shown = (origin?: string[]) => {
    const table = { ...plain, ...(origin ? { origin } : {}) };
    const view = {
      ...conference,
      sections: [{ id: "m", heading: "Mục", blocks: [{ kind: "table", table }] }],
    };
    const site = new SiteContext(siteFixture);
    return environment.renderString("{% include view.kind | pageTemplate %}", { site, view });
  };
  expect(parse(shown(["data/scores/papi/2021.yaml:23"])).querySelector(".edit-place")?.text).toBe(
    "Sửa ở: data/scores/papi/2021.yaml:23",
  );
  expect(shown()).not.toContain("edit-place");
});
