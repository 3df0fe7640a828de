import { beforeAll, describe, expect, test } from "vitest";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import { driversFinding } from "../../analysis/findings/component-findings.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { editionsOf } from "../../model/lookup.ts";
import { topRows } from "../../model/rules/top.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { moversSentence } from "./movers.ts";
import { restOf } from "./rest.ts";

/* PCI 2013: a tenth component, and weights of their own for all: of the 6.55 points of "time" 5.92 are its new weight. */
let pci: IndexAnalysis;
beforeAll(async () => {
  const dataset = await realData();
  const index = dataset.indices.get("pci")!;
  const unit = dataset.units.get("bac-giang")!;
  const editions = editionsOf(dataset, "pci");
  pci = analyseIndex(dataset, { unit, index, year: 2013, against: 2012, from: 2009, editions });
});

describe("new weights are credited to no component", () => {
  test("movers are told by what they earned", () => {
    expect(plain(moversSentence(pci, "loss"))?.replaceAll("\u00a0", " ")).toBe(
      "Giảm nhiều nhất: Gia nhập thị trường (làm điểm chung giảm 2,06 điểm, giảm 34 bậc), Chi phí thời gian (làm điểm chung giảm 0,63 điểm, giảm 27 bậc) và Tính minh bạch (làm điểm chung giảm 0,03 điểm nhưng tăng 10 bậc).",
    );
  });

  test("what was earned and the rest add up to the change, the new component within the rest", () => {
    const rest = restOf(pci)!;
    const earned = topRows(pci.components).reduce((sum, row) => sum + (row.earned ?? 0), 0);
    expect(earned + rest.value).toBeCloseTo(pci.total.change.value!, 5);
    expect(plain(rest)).toMatchObject({ label: "Phần do đổi trọng số, điểm tối đa", text: "−2,95" });
    expect(rest.components).toEqual(
      topRows(pci.components).flatMap((row) => (row.earned === null ? [row.component.id] : [])),
    );
  });

  test("where weights made a part of the change, no components are said to have made it", () => {
    expect(driversFinding(pci)).toBeNull();
  });
});
