import { expect, test } from "vitest";
import { saysName } from "./says-name.ts";

test.each([
  ["Lĩnh vực cải cách tài chính công giảm bậc.", "Cải cách tài chính công", true],
  [
    "Lĩnh vực tác động của cải cách hành chính đến sự hài lòng của người dân, tổ chức giảm bậc.",
    "Tác động của cải cách hành chính đến người dân, tổ chức",
    true,
  ],
  ["Các chỉ số PAR Index, PAPI, PCI đã cải thiện thứ hạng.", "PAR Index, PAPI và PCI", true],
  [
    "Công tác chỉ đạo, điều hành ở một số nơi chưa thường xuyên.",
    "PAR Index: Công tác chỉ đạo, điều hành",
    false,
  ],
  ["Việc đào tạo, bồi dưỡng và sử dụng người lao động còn chậm.", "Đào tạo lao động", false],
  ["Hồ sơ cấp huyện, cấp xã trễ hạn.", "3.4.2 và 3.4.3", false],
  ["Hồ sơ trễ hạn ở 3.4.2, 3.4.3.", "3.4.2 và 3.4.3", true],
])("%s says %s: %s", (text, name, said) => {
  expect(saysName(text, name)).toBe(said);
});
