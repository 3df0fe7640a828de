import { expect, test } from "vitest";
import { makeBriefing } from "../../../testing/panel/briefing.ts";
import { shippedProject } from "../../../testing/panel/project.ts";

test("agencies that a slide leaves out are counted among those that its headline counts", async () => {
  const { papers } = await makeBriefing(shippedProject().dataset, "tinh-mau-2024");
  const slides = papers.find(({ name }) => name === "trinh-chieu")!;
  const said = JSON.stringify(
    slides.parts.flatMap(({ sections }) => sections).find(({ id }) => id === "co-quan"),
  );
  const counted = Number(/trong (\d+)\s*cơ quan mất điểm/u.exec(said)?.[1]);
  expect(counted).toBe(8);
  expect(said).toContain("Và 03 cơ quan khác: xem báo cáo.");
});
