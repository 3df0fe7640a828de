import { expect, test } from "vitest";
import { analysisWith } from "../analysis/analyse.ts";
import { analyseConference } from "../analysis/analyse-conference.ts";
import { load } from "../load/load.ts";
import { projectRoot } from "../testing/source-tree.ts";
import { englishViews } from "./english-view.ts";
import { speaking } from "./language.ts";

test("an analysis as English tells it is that of the English dataset, so that one is enough", async () => {
  const { dataset } = await load(projectRoot);
  if (!dataset) throw new Error("the data of the project do not load");
  const analyses = [...dataset.conferences.values()].map((one) => analyseConference(dataset, one));
  const { made } = await speaking("en", () => {
    const view = englishViews(dataset);
    const anew = [...view.dataset.conferences.values()].map((one) => analyseConference(view.dataset, one));
    const viewed = view.of(analysisWith(dataset, analyses));
    return {
      viewed: viewed.conferences,
      anew,
      units: viewed.units,
      unitsAnew: analysisWith(view.dataset, []).units,
    };
  });
  expect(made.viewed.length).toBeGreaterThan(3);
  expect(made.units).toEqual(made.unitsAnew);
  made.viewed.forEach((one, i) => {
    expect(one, one.conference.slug).toEqual(made.anew[i]);
    // What stands in two places is one thing in English too.
    expect(one.conference).toBe(made.anew[i]!.conference);
  });
});
