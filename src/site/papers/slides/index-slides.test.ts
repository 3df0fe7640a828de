import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { vietnamese } from "../../../format/write.ts";
import { realData } from "../../../testing/real-data.ts";
import { indexSlides } from "./index-slides.ts";

test("where slides are too many, who went past whom stays before the moves of components", async () => {
  const dataset = await realData();
  const analysis = analyseConference(dataset, dataset.conferences.get("dong-thap-2022")!);
  const row = analysis.indices.find(({ index }) => index.id === "papi")!;
  const slides = await indexSlides({ dataset, analysis, writer: vietnamese }, row);
  const rankOf = (id: string) => slides.find((slide) => slide?.id === id)?.rank;
  expect(rankOf("vuot-papi")).toBeLessThan(rankOf("chieu-papi-hang")!);
});
