import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { vietnamese } from "../../../format/write.ts";
import { realData } from "../../../testing/real-data.ts";
import { speakerSource } from "./slide.ts";

test("the line of sources, with how many more there are, is one line of a slide", async () => {
  const dataset = await realData();
  const ids = [...dataset.sources.keys()];
  let left = 0;
  for (const conference of dataset.conferences.values()) {
    const briefing = { dataset, analysis: analyseConference(dataset, conference), writer: vietnamese };
    for (let from = 0; from + 5 < ids.length; from += 5) {
      const line = speakerSource(briefing, ids.slice(from, from + 5));
      const text = line?.kind === "note" ? line.text : "";
      if (!text.includes("nguồn khác") || !text.includes(";")) continue;
      left += 1;
      expect(text.length).toBeLessThanOrEqual(66);
    }
    break;
  }
  expect(left).toBeGreaterThan(0);
});
