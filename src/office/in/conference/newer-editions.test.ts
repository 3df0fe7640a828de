import { expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { newYear } from "../new-year.ts";
import { Plan } from "../plan.ts";
import { newConference } from "./new-conference.ts";

const files = shippedFiles();
const dataset = await realData();
const planOf = () => new Plan("moi", { dataset, files, reads: shippedReads() }, {});
const notes = (plan: Plan) => plan.recognised.filter((line) => line.startsWith("Lưu ý"));

function made(unit: string, heldOn: string, index: string) {
  const plan = planOf();
  newConference(plan, {
    slug: "thu-mot-lan",
    unit,
    heldOn,
    indices: [index],
    source: "vnp-2021",
    follows: null,
  });
  return plan;
}

test("a conference made with an older edition says which newer ones there are, and why they are not the ones", () => {
  expect(notes(made("Đồng Tháp", "2022-07-20", "papi"))).toEqual([
    "Lưu ý: PAPI đã có kỳ mới hơn trong số liệu: 2022 (công bố 12/4/2023, sau ngày họp 20/7/2022), 2023 (công bố 2/4/2024, sau ngày họp 20/7/2022), 2024 (công bố 15/4/2025, sau ngày họp 20/7/2022). Hồ sơ dùng kỳ 2021.",
  ]);
  expect(notes(made("Đồng Tháp", "2025-06-20", "papi"))).toEqual([]);
});

test("a year that is asked for says so where the data hold a later one", () => {
  const plan = planOf();
  newYear(plan, "papi", 2022, null);
  expect(plan.recognised).toEqual([
    "PAPI 2022 đã có bộ tiêu chí; không phải khai thêm.",
    "Lưu ý: số liệu đã có PAPI 2024, mới hơn năm 2022; muốn nhập kỳ kế tiếp thì khai năm 2025.",
  ]);
  const next = planOf();
  newYear(next, "papi", 2025, null);
  expect(notes(next)).toEqual([]);
});
