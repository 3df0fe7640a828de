import { error, quote } from "./wording.ts";

// Units of other kinds than provinces, a province's own index, and conferences that follow others.

export const kindWithoutProvince = (unit: string) =>
  error(
    "missing-key",
    `Đơn vị ${quote(unit)} là cơ quan, huyện hoặc xã mà không ghi thuộc tỉnh nào.`,
    "Thêm khóa of với mã của tỉnh; đơn vị loại này chỉ không thuộc tỉnh nào khi một chỉ số ghi unit_kind là loại ấy.",
  );
export const notAProvince = (id: string) =>
  error(
    "wrong-value",
    `${quote(id)} không phải tỉnh, thành phố.`,
    "Ghi mã của một đơn vị có kind là province.",
  );
export const provinceOfProvince = (unit: string) =>
  error(
    "wrong-value",
    `Đơn vị ${quote(unit)} không thuộc tỉnh nào.`,
    "Bỏ khóa of, hoặc ghi kind là agency, district, commune.",
  );
export const wrongKindOfUnit = (unit: string, expected: string) =>
  error(
    "wrong-value",
    `Đơn vị ${quote(unit)} không được đứng trong chỉ số này.`,
    "Số liệu của tỉnh, số liệu nội bộ của một tỉnh, số liệu của loại đơn vị khác (unit_kind) để ở các chỉ số riêng.",
    {
      expected,
    },
  );
export const kindOfInternal = (index: string) =>
  error(
    "wrong-value",
    `Chỉ số nội bộ ${quote(index)} chấm mọi loại đơn vị của tỉnh.`,
    "Bỏ khóa unit_kind; tiêu chí chỉ dùng cho một loại thì ghi applies_to.",
  );
export const officeOnlyIndex = (index: string) =>
  error(
    "wrong-value",
    `Chỉ số của các tỉnh ${quote(index)} không giữ riêng cho cơ quan được.`,
    "Bỏ khóa internal; khóa này chỉ dùng cho chỉ số có internal_to.",
  );
export const internalAmongIndices = (index: string) =>
  error(
    "wrong-value",
    `Chỉ số nội bộ ${quote(index)} không phân tích chung với chỉ số của các tỉnh.`,
    "Ghi chỉ số này ở khóa internal của hội nghị.",
  );
export const notInternalTo = (index: string, unit: string) =>
  error(
    "wrong-value",
    `${quote(index)} không phải chỉ số nội bộ của ${quote(unit)}.`,
    "Ghi mã chỉ số có internal_to là đơn vị tổ chức hội nghị.",
  );
export const followsOtherUnit = (slug: string, unit: string) =>
  error(
    "wrong-value",
    `Hội nghị ${quote(slug)} là của đơn vị khác.`,
    "Ghi mã hội nghị trước của cùng đơn vị.",
    {
      actual: unit,
    },
  );
export const followsLater = (slug: string, day: string, own: string) =>
  error(
    "wrong-value",
    `Hội nghị ${quote(slug)} không họp trước hội nghị này.`,
    "Ghi mã hội nghị đã họp trước.",
    {
      actual: day,
      expected: `trước ${own}`,
    },
  );
export const modelOfReal = (index: string) =>
  error(
    "wrong-value",
    `Chỉ số ${quote(index)} không phải chỉ số minh họa nên không theo dáng chỉ số nào.`,
    "Bỏ khóa modelled_on; khóa này chỉ đi cùng illustrative: true.",
  );
export const percentOfPercent = (index: string) =>
  error(
    "wrong-value",
    `Chỉ số ${quote(index)} đã đo bằng phần trăm.`,
    "Bỏ khóa told_in_percent; khóa này chỉ dùng khi measure.unit là points.",
  );
