import { describe, expect, test } from "vitest";
import { foresee } from "../../foresee.ts";
import { NBSP } from "../../format/number.ts";
import { vietnamese } from "../../format/write.ts";
import { problemLine } from "../../load/report/print.ts";
import { siteIn } from "../../pipeline.ts";
import { contributionFigure } from "../../site/figures/contribution-figure.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { conferenceFaults } from "../panel/faults.ts";
import { shownTexts } from "../panel/texts.ts";
import * as small from "./small-province.ts";

const { loadedOver, SLUG } = small;
const lines = (files: Record<string, string>) => loadedOver(files).problems.map(problemLine);
const scored = (now: small.Scores, before: small.Scores = {}) => ({
  [small.SCORES_BEFORE]: small.scoresFile(2021, { ...small.BEFORE, ...before }),
  [small.SCORES_NOW]: small.scoresFile(2022, { ...small.NOW, ...now }),
});

/** All that readers see of the conference, page and papers, a line for each text. */
async function told(files: Record<string, string>): Promise<string> {
  const { dataset } = loadedOver(files);
  const { page, papers } = await makeBriefing(dataset!, SLUG);
  return shownTexts([page, papers])
    .map(({ text }) => text.replaceAll(NBSP, " "))
    .join("\n");
}

describe("conferences that are built", () => {
  test.each<[string, Record<string, string>]>([
    ["the base", {}],
    [
      "nothing recorded yet",
      {
        [small.RECORD]: small.recordFile({
          shortfalls: undefined,
          causes: undefined,
          actions: undefined,
          targets: undefined,
        }),
      },
    ],
    ["all components rise", scored({ "dong-thu": [7.5, 7.5, 7.5] })],
    ["all components fall", scored({ "dong-thu": [6.5, 6.5, 6.5] })],
    [
      "a rise that prints as zero",
      scored({ "dong-thu": [7.5004, 7.5, 7.5] }, { "dong-thu": [7.4996, 7.5, 7.5] }),
    ],
    ["from nothing", scored({ "dong-thu": [1, 1, 1] }, { "dong-thu": [0, 0, 0] })],
    ["one unit in all the country", onlyOne()],
  ])("%s", async (_, files) => {
    const { dataset, problems } = loadedOver(files);
    expect(problems.filter(({ severity }) => severity === "error").map(problemLine)).toEqual([]);
    expect(await foresee(dataset!)).toEqual([]);
    expect(await conferenceFaults(dataset!, SLUG)).toEqual([]);
  });
});

function onlyOne(): Record<string, string> {
  const only = "dong-thu" as const;
  return {
    [small.SCORES_BEFORE]: small.scoresFile(2021, { [only]: small.BEFORE[only] ?? [] }),
    [small.SCORES_NOW]: small.scoresFile(2022, { [only]: small.NOW[only] ?? [] }),
  };
}

test("a unit drawn level with is not overtaken, and is said to share the rank", async () => {
  const text = await told(scored({ "cua-dong": [7.5, 7.5, 7.5] }));
  expect(text).toContain("So với năm 2021, tỉnh đã vượt Bình Sơn (22,47).");
  expect(text).toContain("Năm 2021 đứng trên tỉnh, năm 2022 đồng hạng với tỉnh: Cửa Đông (22,50).");
  expect(text).not.toMatch(/vượt [^;\n]*Cửa Đông/);
});

test("a change that prints as 0,00 has no length", async () => {
  const { dataset } = loadedOver(
    scored({ "dong-thu": [7.5004, 7.5, 7.5] }, { "dong-thu": [7.4996, 7.5, 7.5] }),
  );
  const { analysis } = await makeBriefing(dataset!, SLUG);
  const spec = contributionFigure(dataset!, "x", analysis.indices[0]!)!.spec(720, vietnamese);
  const bars = spec.datasets.bars!;
  expect(bars.map(({ text, value }) => [text, value])).toEqual([
    ["0,00", 0],
    ["0,00", 0],
    ["0,00", 0],
  ]);
});

describe("a component that takes points away", () => {
  const minus = {
    [small.SCORES_BEFORE]: small.scoresFile(
      2021,
      Object.fromEntries(Object.entries(small.BEFORE).map(([unit, parts]) => [unit, [...parts, 0]])),
      ["c1", "c2", "c3", "tru"],
    ),
    [small.SCORES_NOW]: small.scoresFile(
      2022,
      Object.fromEntries(
        Object.entries(small.NOW).map(([unit, parts]) => [unit, [...parts, unit === "dong-thu" ? -0.5 : 0]]),
      ),
      ["c1", "c2", "c3", "tru"],
    ),
  };
  const component = { id: "tru", code: "4", name: { vi: "Điểm trừ" } };

  test("is declared by its range, and counts in the sum", async () => {
    const files = { ...minus, "data/indices/chi-so.yaml": small.indexFile({ ...component, min: -2 }) };
    expect(lines(files)).toEqual([]);
    expect(await told(files)).toContain("đạt 22,00 điểm");
  });

  test("is refused undeclared, with the remedy", () => {
    expect(lines({ ...minus, "data/indices/chi-so.yaml": small.indexFile(component) })).toEqual([
      expect.stringContaining("Thành phần trừ điểm thì ghi min ở khung của chỉ số."),
    ]);
  });
});

test.each([
  ["§ång Thö", "có lẽ gõ bằng phông cũ"],
  ["Qu¶ng Ninh", "có lẽ gõ bằng phông cũ"],
  ["Äá»“ng Thá»­", "đã được mở bằng mã khác"],
])("a name that is no Vietnamese is told: %s", (name, why) => {
  const found = lines({ "data/units.yaml": small.unitsFile({ "dong-thu": name }) });
  expect(found).toEqual([
    expect.stringMatching(new RegExp(`^data/units.yaml:\\d+:\\d+ old-encoding .*${why}`)),
  ]);
});

describe("a conference before the results were announced", () => {
  const early = { [small.RECORD]: small.recordFile({ held_on: "2023-04-09", targets: undefined }) };

  test("is told at its day", () => {
    expect(lines(early)).toEqual([
      expect.stringContaining("được công bố (2023-04-10) (đang có 2023-04-09, cần từ 2023-04-10)"),
    ]);
  });

  test("says so instead of denying that there is a source", async () => {
    const text = await told(early);
    expect(text).toContain("Chỉ số thử năm 2022: đến ngày hội nghị chưa công bố kết quả năm này.");
    expect(text).not.toMatch(/chưa có nguồn|thu thập được chưa đủ/i);
  });

  test("and where no source tells the day of announcement, says that", async () => {
    const unknown = small.BASE[small.SCORES_NOW]!.replace(/published: .*/, "published: null");
    const text = await told({ [small.SCORES_NOW]: unknown });
    expect(text).toContain("chưa có nguồn nêu ngày công bố kết quả năm này");
    expect(text).not.toMatch(/chưa có nguồn nêu điểm|Chưa tìm thấy nguồn/);
  });
});

describe("commentary", () => {
  const commentary = (text: string) => ({ [small.COMMENTARY]: text });

  test("what is dropped, printed as typed or cannot be printed is told at its own line", () => {
    const text =
      "# Tiêu đề\n\n![ảnh](anh.png) và chữ.\n\nChú thích[^1] {{ x }}.\n\nTốt 👍 và ★.\n\nChữ &#128512;.\n\n`mã {{ 1 }}`\n";
    expect(lines(commentary(text)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      `${small.COMMENTARY}:3:1 not-shown`,
      `${small.COMMENTARY}:5:10 not-shown`,
      `${small.COMMENTARY}:7:5 odd-character`,
      `${small.COMMENTARY}:9:5 odd-character`,
    ]);
  });

  test("headings stand below that of the section, whatever level they were typed at", async () => {
    const { dataset } = loadedOver(commentary("# Một\n\n### Hai\n\n> ## Ba\n\n- [x] xong\n- [ ] việc\n"));
    const { page } = await makeBriefing(dataset!, SLUG);
    const html = JSON.stringify(page.sections);
    expect(html.match(/<h\d>/g)).toEqual(["<h4>", "<h5>", "<h5>"]);
    expect(html).toContain("<li>[x] xong</li>");
  });

  test("letters of old fonts are told there too", () => {
    expect(lines(commentary("Một dòng.\n\nTØnh §ång Th¸p\n"))).toEqual([
      expect.stringMatching(`^${small.COMMENTARY}:3:5 old-encoding`),
    ]);
  });
});

test.each([
  ["Quý IV năm 2023", "Quý IV/2023"],
  ["12/2023", "Tháng 12/2023"],
  ["tháng 12/năm 2023", "Tháng 12/2023"],
  ["2023-12", "Tháng 12/2023"],
  ["thường xuyên", "thường xuyên"],
])("a deadline as plans write it: %s", async (written, shown) => {
  const files = { [small.RECORD]: small.recordFile({ actions: [small.action(written)] }) };
  expect(lines(files)).toEqual([]);
  expect((await told(files)).toLowerCase()).toContain(shown.toLowerCase());
});

test.each(["24,50", "24.5%", "1.234,5", "24.5\u00a0", "\u221224.5", ".nan", ".inf", "0x18", "24."])(
  "a cell that is no number is told once, at its place, without an echo: %j",
  (written) => {
    const files = {
      [small.SCORES_NOW]: small.BASE[small.SCORES_NOW]!.replace(
        "- [an-binh, 24.5, ",
        `- [an-binh, "${written}", `,
      ),
    };
    const block = small.BASE[small.SCORES_NOW]!.replace(
      "- [an-binh, 24.5, 8, 8.5, 8]",
      `- - an-binh\n  - ${written}\n  - 8\n  - 8.5\n  - 8`,
    );
    for (const found of [lines(files), lines({ [small.SCORES_NOW]: block })]) {
      const errors = found.filter((line) => !line.includes("[cảnh báo]"));
      expect(errors).toHaveLength(1);
      expect(found.every((line) => /2022\.yaml:(9|10):/.test(line))).toBe(true);
    }
  },
);

test("no link leads to a comparison that was not made", async () => {
  const { made } = await siteIn("vi", loadedOver(onlyOne()).dataset!);
  const paths = new Set([...made.pages, ...made.files].map(({ path }) => path));
  const links = shownLinks(made.pages).filter((href) => href.startsWith("so-sanh/"));
  expect(links.filter((href) => !paths.has(href))).toEqual([]);
});

function shownLinks(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownLinks);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "href" && typeof item === "string" ? [item] : shownLinks(item),
  );
}
