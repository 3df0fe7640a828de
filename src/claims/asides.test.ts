import { describe, expect, test } from "vitest";
import { remembered } from "../model/remembered.ts";
import { realData } from "../testing/real-data.ts";
import { type Finding, makeChecker } from "./check-text.ts";
import { inForm, labelledPassages, type Passage } from "./texts-fixture.ts";

/* What holds of any text of a unit, whatever it says: what is put between its sentences, or how it is typed, makes no number wrong. */

const dataset = await realData();
const checker = makeChecker(dataset);
const SETS = ["second", "sixth", "tenth", "thirteenth"] as const;
const passages = SETS.flatMap((set) =>
  labelledPassages(set).filter(({ form, unit }) => form === undefined && unit),
);
const wrongIn = (text: string, unit?: string): Finding[] =>
  checker.check(text, unit ? { unit } : {}).filter(({ verdict }) => verdict === "wrong");
/** What is called wrong of the passages as they are: asked for again with every change. */
const unchanged = remembered(({ text, unit }: Passage) => wrongIn(text, unit));
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/điểm %/g, "điểm phần trăm")
    .replace(/\s+/g, " ")
    .replace(/[–—−]/g, "-")
    .replace(/["“”«»]/g, '"');

/** Numbers called wrong only once a text is changed, and not labelled wrong; and how many were called wrong before and after. */
function changed(change: (text: string) => string) {
  const sum = { before: 0, after: 0, anew: 0, texts: 0 };
  for (const passage of passages) {
    const { text, unit, claims } = passage;
    const other = change(text);
    if (other === text) continue;
    const before = unchanged(passage);
    const after = wrongIn(other, unit);
    const told = new Set(before.map(({ kind, quote }) => `${kind} ${plain(quote)}`));
    const labels = claims.filter(({ verdict }) => verdict !== "right").map(({ quote }) => plain(quote));
    const anew = after.filter(
      ({ kind, quote }) =>
        !told.has(`${kind} ${plain(quote)}`) &&
        !labels.some((label) => label.includes(plain(quote)) || plain(quote).includes(label)),
    );
    sum.texts += 1;
    sum.before += before.length;
    sum.after += after.length;
    sum.anew += anew.length;
  }
  return sum;
}

const between = (aside: string) => (text: string) => text.replace(/([.!?]) (?=\p{Lu})/gu, `$1 ${aside} `);

describe("a sentence about something else between all others", () => {
  test.each([
    ["the weather", "Buổi chiều trời có mưa, đại biểu nghỉ giải lao ít phút.", 0.01, 0.95],
    ["a meeting", "Chi bộ Sở đã họp ngày 12/3/2024, có 17 đảng viên dự.", 0.02, 0.95],
    ["another province and year", "Kinh nghiệm của Cà Mau năm 2019 đáng để học hỏi.", 0.025, 0.85],
  ])("makes few numbers wrong: %s", (_, aside, most, least) => {
    const sum = changed(between(aside));
    expect(sum.texts).toBeGreaterThan(200);
    expect(sum.anew / sum.before).toBeLessThanOrEqual(most);
    expect(sum.after / sum.before).toBeGreaterThanOrEqual(least);
  });

  test("so does a paragraph about another province", () => {
    const aside = "Tỉnh Cà Mau cho biết năm 2019 xã này có 12 tổ công nghệ số.";
    const sum = changed((text) => text.replace(/([.!])\n(?=\p{L})/gu, `$1\n${aside}\n`));
    expect(sum.anew / sum.before).toBeLessThanOrEqual(0.01);
  });
});

describe("the same text typed otherwise says the same", () => {
  test.each<[string, (text: string) => string]>([
    ["decomposed letters", (text) => inForm(text, "nfd")],
    ["line ends of Windows", (text) => inForm(text, "crlf")],
    ["no-break spaces", (text) => text.replace(/(\d) (điểm|%|bậc)/g, "$1\u00a0$2")],
    ["wide digits", (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ["other bullets", (text) => text.replace(/^([ \t]*)[-+*•–] /gm, "$1• ")],
    ["plain quotation marks", (text) => text.replace(/[“”]/g, '"')],
    ["long dashes", (text) => text.replace(/ [-–] /g, " — ")],
    ["“điểm %”", (text) => text.replace(/điểm phần trăm/g, "điểm %")],
    ["spaces at the ends of lines", (text) => text.replace(/\n/g, " \n")],
  ])("%s", (_, change) => {
    const { anew, before, after } = changed(change);
    expect(anew).toBe(0);
    expect(after).toBe(before);
  });
});
