import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

test("what belongs together stays on one line", () => {
  const shown = (text: string) => unbroken(text).replaceAll("\u00a0", "_").replaceAll("\u2011", "=");
  expect(shown("PAR Index (minh họa) năm 2022 tăng 1,93 điểm")).toBe(
    "PAR_Index_(minh_họa) năm_2022 tăng 1,93_điểm".replace("Index_(", "Index ("),
  );
  expect(shown("Quyết định số 1150/QĐ-BNV, ngày 17 tháng 6 năm 2022")).toBe(
    "Quyết định số_1150/QĐ=BNV, ngày_17 tháng_6 năm_2022",
  );
  expect(shown("Hồ sơ ghi 05 nguyên nhân (tiếp theo)")).toBe("Hồ sơ ghi 05 nguyên nhân (tiếp_theo)");
  expect(shown("giai đoạn 2011-2020")).toBe("giai_đoạn_2011=2020");
  expect(shown("giai đoạn 2011–2020")).toBe("giai_đoạn_2011–2020");
});
