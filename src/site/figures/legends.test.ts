import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { HistoryPoint } from "../../analysis/years/history.ts";
import { vietnamese } from "../../format/write.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { draw } from "./draw.ts";
import { historyFigure } from "./history-figure.ts";
import { lossFigure } from "./loss-figure.ts";

const dataset = await realData();
const analyses = [...dataset.conferences.values()].map((each) => analyseConference(dataset, each));

test("how long points have been lost is told as the years recorded, not as when it began", async () => {
  const drafts = analyses.flatMap((analysis) => lossFigure("f", analysis, "", true) ?? []);
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    const told = JSON.stringify([
      plain(draft.altText),
      plain(draft.headline),
      plain(await draw(draft, vietnamese)),
    ]);
    expect(told).not.toMatch(/năm thứ|mới mất/u);
    const english = await inEnglish((writer) => draw(draft, writer));
    expect(english.missing).toEqual([]);
    expect(JSON.stringify(english.made)).not.toContain("th year");
  }
});

test("a dashed upright is told below the drawing in the words that stand at it", () => {
  const series = analyses.flatMap(({ indices }) => indices);
  const [row] = series.filter(({ history }) => history.filter(({ score }) => score !== null).length > 3);
  const upright = (treatment: "caution" | "structure") => {
    const points = row!.history.map(
      (point, at): HistoryPoint => ({
        ...point,
        unitsMerged: false,
        breakBefore: at === 2 ? ({ treatment, ranks: "caution", breaks: [] } as never) : null,
      }),
    );
    return plain(historyFigure("f", row!.index, points, "Tỉnh", ""))!.subtitle;
  };
  expect(upright("structure")).toContain("vạch đứt: đổi cách tính, so sánh cần thận trọng");
  expect(upright("caution")).toContain("vạch đứt: so sánh cần thận trọng");
});

test("bars that are all of one kind need no key, bars of two do", async () => {
  const [first, last] = ["tinh-mau-2023", "tinh-mau-2024"].map((slug) => {
    const analysis = analyses.find(({ conference }) => conference.slug === slug)!;
    return lossFigure("f", analysis, "", true)!;
  });
  const drawn = async (draft: typeof first) => (await draw(draft!, vietnamese)).svg.wide;
  expect(await drawn(first)).not.toContain("chưa ghi nhận mất đủ ba năm");
  expect(await drawn(last)).toContain("mất điểm từ ba năm trở lên");
});
