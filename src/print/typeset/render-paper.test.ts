import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createEnvironment } from "../../site/nunjucks.ts";
import type { Paper } from "../../site/paper.ts";
import type { Block } from "../../site/written.ts";
import { batch, shortReport, slips } from "../paper-fixture.ts";
import { renderPaper } from "./render-paper.ts";

const environment = createEnvironment(fileURLToPath(new URL("../../../templates", import.meta.url)));

function withBlocks(...blocks: Block[]): Paper {
  return { ...shortReport, parts: [{ heading: null, sections: [{ id: "a", heading: "Mục", blocks }] }] };
}

describe("renderPaper", () => {
  const shown: [Block, string][] = [
    [{ kind: "paragraph", text: "Đạt 42,43 điểm." }, "Đạt 42,43 điểm."],
    [{ kind: "findings", items: [{ id: "f", text: "Giảm 4,53 điểm.", tone: "loss" }] }, "Giảm 4,53 điểm."],
    [{ kind: "list", ordered: false, items: ["Việc một"] }, "Việc một"],
    [{ kind: "note", tone: "later", title: "Kết quả về sau", text: "Năm 2022." }, "Kết quả về sau"],
    [
      { kind: "definitions", items: [{ id: "d", term: "Dư địa", text: "điểm còn có thể đạt" }] },
      "<b>Dư địa:</b>",
    ],
    [
      { kind: "links", items: [{ label: "Báo cáo PAPI", href: "https://papi.org.vn", note: "2022" }] },
      "Báo cáo PAPI (2022)",
    ],
    [{ kind: "prose", html: "<p>Lời <em>văn</em></p>" }, "<em>văn</em>"],
  ];
  test.each(shown)("lays out %j", (block, text) => {
    expect(renderPaper(withBlocks(block), environment, false).html).toContain(text);
  });

  test("escapes text and refuses a drawing that is none", () => {
    const paper = withBlocks({ kind: "paragraph", text: "<b>đậm</b>" });
    expect(renderPaper(paper, environment, false).html).toContain("&lt;b&gt;đậm&lt;/b&gt;");
    const [figure] = shortReport.parts[0]?.sections[0]?.blocks.filter(({ kind }) => kind === "figure") ?? [];
    if (figure?.kind !== "figure") throw new Error("the fixture changed");
    const drawing = { ...figure.figure, svg: { wide: "<img>", narrow: "<img>" } };
    expect(() => renderPaper(withBlocks({ kind: "figure", figure: drawing }), environment, false)).toThrow(
      "SVG",
    );
  });

  test.each([...slips, batch].map((paper) => [paper.file ?? paper.name, paper] as const))(
    "%s: nothing stands below who signs, and the small print is not lost",
    (_, paper) => {
      const { html } = renderPaper(paper, environment, false);
      expect(html.match(/mã nội dung/g)).toHaveLength(1);
      const signed = html.split(/class="signatures"/u).slice(1);
      expect(signed.length).toBeGreaterThan(0);
      for (const below of signed) expect(below.split("</article>")[0]).not.toContain("mã nội dung");
    },
  );
});
