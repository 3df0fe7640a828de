import { error, meant, quote } from "../load/messages/wording.ts";
import { kindNames } from "./kinds.ts";

/* What can be wrong with a notation, one function each: a sentence of fact and one of remedy. */

const KINDS = `Ghi một trong: ${kindNames.join(", ")}.`;

export const unclosed = () =>
  error(
    "notation",
    "Chỗ lấy số mở bằng {{ mà không đóng.",
    "Thêm }} ngay sau chữ cuối, ví dụ {{ diem papi }}.",
  );
export const blank = () =>
  error("notation", "Chỗ lấy số để trống.", `${KINDS} Ví dụ {{ diem papi 2021 }}.`, { actual: "{{ }}" });
export const unknownWords = (words: string, near: readonly string[]) =>
  error(
    "notation",
    "Có chữ không hiểu được trong chỗ lấy số.",
    meant(near, `${KINDS} Sau đó là tên chỉ số, thành phần, tỉnh, năm.`),
    {
      actual: quote(words),
    },
  );
export const noKind = (written: string) =>
  error("notation", "Chưa rõ cần lấy số gì.", `${KINDS} Ví dụ {{ diem papi }}.`, { actual: quote(written) });
export const noIndex = (written: string, choices: readonly string[]) =>
  error("notation", "Chưa rõ của chỉ số nào.", `Ghi thêm tên chỉ số: ${choices.join(", ")}.`, {
    actual: quote(written),
  });
export const twice = (what: string, one: string, other: string) =>
  error("notation", `Một chỗ lấy số ghi hai ${what}.`, "Tách thành hai chỗ, mỗi chỗ một số.", {
    actual: `${quote(one)} và ${quote(other)}`,
  });
export const notInFramework = (words: string, index: string, year: number, known: readonly string[]) =>
  error(
    "notation",
    `Bộ tiêu chí ${index} năm ${year} không có thành phần này.`,
    `Ghi tên hoặc số thứ tự của thành phần${known.length > 0 ? `: ${known.join("; ")}` : ""}.`,
    { actual: quote(words) },
  );
export const notOfComponent = (kind: string) =>
  error("notation", "Số này chỉ có cho cả chỉ số, không có cho từng thành phần.", "Bỏ tên thành phần.", {
    actual: quote(kind),
  });
export const noValue = (written: string, why: string) =>
  error(
    "notation",
    `Không có số để ghi vào chỗ này: ${why}.`,
    "Chọn năm hoặc số khác, hoặc viết lại câu; có nguồn thì bổ sung vào data/scores/.",
    { actual: quote(written) },
  );
export const announcedLater = (
  written: string,
  heldOn: string,
  edition: { short: string; year: number; published: string },
  last: number | null,
) =>
  error(
    "notation",
    `Không có số để ghi vào chỗ này: đến ngày họp ${heldOn} chưa công bố ${edition.short} ${edition.year} (công bố ngày ${edition.published})${last === null ? "" : `; kỳ gần nhất đã công bố là ${edition.short} ${last}`}.`,
    `${last === null ? "Viết lại câu" : `Ghi {{ ${written} ${last} }} để lấy kỳ ấy`}; muốn nêu kết quả công bố sau ngày họp thì ghi {{ ${written} ${edition.year} }}.`,
    { actual: quote(written) },
  );
export const contrary = (verb: string, value: string) =>
  error(
    "notation",
    "Chữ đứng trước trái với số liệu.",
    "Sửa chữ đứng trước, hoặc bỏ chữ ấy: chỗ lấy số tự ghi tăng hay giảm.",
    {
      actual: quote(verb),
      expected: quote(value),
    },
  );
