import { afterAll, beforeAll, expect, test } from "vitest";
import { makeBriefing } from "../../testing/panel/briefing.ts";
import { type LightTable, openLightTable } from "../../testing/panel/laid-out.ts";
import { shippedProject } from "../../testing/panel/project.ts";
import { evenLines } from "./even-lines.ts";
import { readBlocks } from "./pages/read-blocks.ts";

let table: LightTable;

beforeAll(async () => {
  table = await openLightTable();
}, 300_000);

afterAll(() => table.close());

/** How paragraphs of these words, as wide as a line of print, are set in the end. */
async function settingOf(...texts: string[]): Promise<string[]> {
  const { page } = table;
  await page.setContent(
    `<style>body { width: 600px; font: 17px Tinos, serif } p { text-align: justify }</style>${texts.map((text) => `<p>${text}</p>`).join("")}`,
  );
  await evenLines(page);
  return await page.evaluate(() =>
    [...document.querySelectorAll("p")].map((one) => getComputedStyle(one).textAlign),
  );
}

test("a line that words which cannot be parted leave short is not pulled apart", async () => {
  const full =
    "Rà soát, sửa đổi, bổ sung quy trình nội bộ giải quyết thủ tục hành chính của các sở, ngành. ".repeat(4);
  const due = "Thời\u00A0hạn:\u00A031/12/2023,\u00A0sau\u00A0khi\u00A0có\u00A0ý\u00A0kiến.";
  const short = `Ban hành quy trình theo dõi thực hiện kết luận kiểm tra. ${due}`;
  expect(await settingOf(full, short, "Một dòng.", due)).toEqual(["justify", "left", "justify", "justify"]);
});

test("a deadline that cannot be parted takes no word from the line before it", async () => {
  const { page } = table;
  const above = () =>
    page.evaluate(() => {
      const [last, due] = ["b", "i"].map((one) => document.querySelector(one)!.getBoundingClientRect().top);
      return last! < due!;
    });
  const set = async (task: string, last: string, due: string, width = 520) => {
    await page.setContent(
      `<style>body { width: ${width}px; font: 17px Tinos, serif } p { text-align: justify; text-wrap: pretty }</style><p>${task} <b>${last}</b> <i>${due}</i></p>`,
    );
    const before = await above();
    await evenLines(page);
    return [before, await above()];
  };
  const task = "Gắn đánh giá người đứng đầu với kỷ luật, kỷ cương của đơn";
  expect(await set(task, "vị.", "Thời\u00A0hạn:\u00A015/12/2024.")).toEqual([false, true]);
  // a short word stays with the one before it, though it leaves that line short
  const helpers = "Đơn vị phối hợp: Trung tâm Phục vụ hành chính công; Sở Thông tin và";
  const widths = Array.from({ length: 60 }, (_, at) => 460 + 3 * at);
  const places = [];
  for (const width of widths) places.push(await set(helpers, "Truyền\u00A0thông", "vv.", width));
  expect(places.some(([before]) => before === false)).toBe(true);
  expect(places.every(([, after]) => after === false)).toBe(true);
});

test("in a plan, who leads and who helps stand with the last of their tasks", {
  timeout: 300_000,
}, async () => {
  const { papers } = await makeBriefing(shippedProject().dataset, "tinh-mau-2024");
  await table.lay(papers.find(({ name }) => name === "ke-hoach")!);
  const blocks = await readBlocks(table.page);
  const texts = await table.page.evaluate(() =>
    [...document.querySelectorAll("[data-piece]")].map((one) => one.textContent?.trim() ?? ""),
  );
  const led = [...texts.keys()].filter((at) => /^Đơn vị (chủ trì|phối hợp):/u.test(texts[at] ?? ""));
  expect(led.length).toBeGreaterThan(8);
  for (const at of led) expect(blocks[at - 1]!.withNext, texts[at]).toBe(true);
});
