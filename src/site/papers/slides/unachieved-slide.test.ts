import { expect, test } from "vitest";
import { makeBriefing } from "../../../testing/panel/briefing.ts";
import { shippedProject } from "../../../testing/panel/project.ts";

const { dataset } = shippedProject();

async function slidesOf(slug: string) {
  const { papers, analysis } = await makeBriefing(dataset, slug);
  const { parts } = papers.find(({ name }) => name === "trinh-chieu")!;
  return { analysis, slides: parts.flatMap(({ sections }) => sections) };
}

test("what the conference before asked for and what brought nothing has a slide of its own", async () => {
  const { slides } = await slidesOf("tinh-mau-2024");
  const slide = slides.find(({ id }) => id === "chua-dat");
  expect(slide?.heading.replace(/\s/gu, " ")).toMatch(
    /^05\/11 giải pháp chưa đạt; 59% điểm mất chưa ghi nguyên nhân; 05\/09 chỉ tiêu đặt cho kỳ này chưa đạt$/u,
  );
  const [table, rest] = slide!.blocks;
  const rows = table?.kind === "table" ? table.table.rows : [];
  expect(rows.length).toBeGreaterThanOrEqual(3);
  // none of them gained anything
  for (const { cells } of rows) expect(Number(cells.at(-1)?.value)).toBeLessThanOrEqual(0);
  // what finds no room is counted
  expect(rest?.kind === "note" ? rest.text : "").toBe(`Và 0${5 - rows.length} mục khác: xem báo cáo.`);
});

test.each(["cao-bang-2019", "bac-giang-2020", "dong-thap-2022"])(
  "%s follows nothing up, and has no such slide",
  async (slug) => {
    const { slides } = await slidesOf(slug);
    expect(slides.map(({ id }) => id)).not.toContain("chua-dat");
  },
);

test.each(["cao-bang-2019", "bac-giang-2020", "dong-thap-2022", "quang-ninh-2022"])(
  "%s: every shortfall, cause and task stands on a slide, and none alone on the last",
  async (slug) => {
    const { analysis, slides } = await slidesOf(slug);
    const { shortfalls, causes, actions } = analysis.conference;
    const recorded = slides.filter(({ id }) => /^(?:ton-tai|nguyen-nhan|giai-phap)/u.test(id));
    const counts = recorded.map(({ blocks: [block] }) =>
      block?.kind === "list" ? block.items.length : block?.kind === "table" ? block.table.rows.length : 0,
    );
    const held = shortfalls.length + causes.length + actions.length;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(held);
    expect(
      recorded.flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === "note" && /mục khác/u.test(block.text)),
      ),
    ).toEqual([]);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  },
);
