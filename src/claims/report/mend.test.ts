import { expect, test } from "vitest";
import type { Finding } from "../check-text.ts";
import { mended, mendingsOf } from "./mend.ts";

const finding = (text: string, quote: string, replacement: string | null, kind: Finding["kind"] = "score") =>
  ({
    span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
    quote,
    replacement,
    kind,
  }) as Finding;

test.each<[string, (text: string) => Finding[], string]>([
  [
    "đạt 42,15 điểm, xếp hạng 9/63",
    (text) => [
      finding(text, "42,15 điểm", "42,43 điểm"),
      finding(text, "9/63", "27/63", "rank"),
      finding(text, "9/63", "9/60", "denominator"),
    ],
    "đạt 42,43 điểm, xếp hạng 27/60",
  ],
  [
    "giảm 1,69% và giữ nguyên",
    (text) => [finding(text, "1,69%", "1,69 điểm phần trăm", "change")],
    "giảm 1,69 điểm phần trăm và giữ nguyên",
  ],
  [
    "tăng 2 điểm",
    (text) => [finding(text, "tăng 2 điểm", "tăng 3 điểm"), finding(text, "2 điểm", "4 điểm")],
    "tăng 3 điểm",
  ],
  ["xếp thứ 5", (text) => [finding(text, "5", null, "rank")], "xếp thứ 5"],
])("%s", (text, findings, becomes) => {
  expect(mended(text, mendingsOf(findings(text)))).toBe(becomes);
});
