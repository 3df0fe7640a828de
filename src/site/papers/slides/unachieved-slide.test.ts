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
    // nothing that the table below it does not show
    /^05\/11 giải pháp chưa đạt$/u,
  );
  const [table, rest] = slide!.blocks;
  const rows = table?.kind === "table" ? table.table.rows : [];
  expect(rows.length).toBeGreaterThanOrEqual(3);
  // none of them gained anything
  for (const { cells } of rows) expect(Number(cells.at(-1)?.value)).toBeLessThanOrEqual(0);
  // what cost most comes first
  const gained = rows.map(({ cells }) => Number(cells.at(-1)?.value));
  expect(gained).toEqual([...gained].sort((a, b) => a - b));
  // what finds no room is counted
  const left = 5 - rows.length;
  const counted =
    rest?.kind === "note" && rest.tone === "missing" ? /^Và 0(\d)\s*mục khác/u.exec(rest.text)?.[1] : "0";
  expect(Number(counted)).toBe(left);
});

test("the targets that were missed stand with those that are set next", async () => {
  const { slides } = await slidesOf("tinh-mau-2024");
  const next = slides.find(({ id }) => id === "chieu-chi-tieu")!;
  const items = next.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  const said = items.join(" ").replace(/\s/gu, " ");
  expect(said).toMatch(/05\/09 chỉ tiêu đặt cho kỳ này chưa đạt: /u);
  expect(said).toContain("Mức tăng lớn nhất");
});

test("a target alone on its slide has beside it what it asks for, as far as there is room", async () => {
  const { slides } = await slidesOf("tinh-mau-2023");
  const { blocks } = slides.find(({ id }) => id === "chieu-chi-tieu")!;
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(items.length).toBeGreaterThan(1);
  expect(items.join(" ").replace(/\s/gu, " ")).toContain(
    "Cộng chỉ tiêu của 08/08 lĩnh vực được 87,00 điểm, khớp với chỉ tiêu chung.",
  );
  expect(new Set(items).size).toBe(items.length);
});

test("where no action is followed, all targets stand with what was reached, and the rank that was aimed at", async () => {
  const { analysis, slides } = await slidesOf("tinh-mau-2023");
  const slide = slides.find(({ id }) => id === "chua-dat")!;
  expect(slide.heading.replace(/\s/gu, " ")).toBe("01/03 chỉ tiêu đặt cho kỳ này chưa đạt");
  const [table] = slide.blocks;
  const rows = table?.kind === "table" ? table.table.rows : [];
  expect(rows).toHaveLength(analysis.previousTargets.length);
  expect(rows[0]!.cells.map(({ text }) => text.replace(/\s/gu, " "))[1]).toBe("83,96 điểm; 31/63");
  // an aim at places is answered by the place
  const cells = rows.map(({ cells }) => cells.map(({ text }) => text.replace(/\s/gu, " ")));
  expect(cells).toContainEqual(["tăng ít nhất 01 bậc", "23/63", "đạt"]);
});

test("sentences of the record stand whole where as many of them do, and what is shortened is told", async () => {
  const { analysis, slides } = await slidesOf("tinh-mau-2024");
  const whole = new Set(analysis.conference.shortfalls.map(({ text }) => text.replace(/\s/gu, " ")));
  const [block, note] = slides.find(({ id }) => id === "ton-tai")!.blocks;
  const rows = block?.kind === "table" ? block.table.rows.map(({ header }) => header.text) : [];
  expect(rows.length).toBeGreaterThanOrEqual(4);
  const cut = rows.filter((text) => !whole.has(text.replace(/\s/gu, " ")));
  expect(cut.length > 0).toBe(note?.kind === "note" && /nêu ý chính/iu.test(note.text));
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
