import { describe, expect, test } from "vitest";
import { capital, counted, many, ordinal, plural, rankIn } from "../language/en/plurals.ts";
import { recorded } from "../language/recorded.ts";
import { inEach, t } from "../language/say.ts";
import {
  chosen,
  firm,
  linked,
  ofFact,
  strung,
  together,
  unstopped,
  type Words,
  withoutRecordedBrackets,
} from "../language/text.ts";
import { eachOnce, gathered, sameWords } from "./alike.ts";
import { formatDateLong } from "./date.ts";
import { formatCount, formatNumber, NBSP } from "./number.ts";
import { formatRank, formatRankPhrase } from "./rank.ts";
import { inVietnamese, Writer } from "./write.ts";

const vi = new Writer("vi");
const en = new Writer("en");

describe("one text, written for a language and a medium", () => {
  test.each<[string, Words, string, string]>([
    ["a number", formatNumber(-1234.5, 2), "−1.234,50", "−1,234.50"],
    ["a count", formatCount(5), "05", "5"],
    ["a rank", formatRankPhrase(2, 63), `thứ${NBSP}2/63`, "2nd of 63"],
    ["a date", formatDateLong("2022-07-20"), "ngày 20 tháng 7 năm 2022", "20 July 2022"],
    ["texts side by side", together`${formatNumber(1.5, 1)}–${formatNumber(2, 1)}`, "1,5–2,0", "1.5–2.0"],
    ["texts in a row", strung([formatNumber(1.5, 1), "x"], "; "), "1,5; x", "1.5; x"],
    ["its own in each language", inEach({ vi: "một", en: "one" }), "một", "one"],
    ["by its length", chosen(({ plain }) => `${plain(formatNumber(0.5, 1)).length}`), "3", "3"],
    ["without its full stop", unstopped(together`${formatNumber(0.5, 1)}.`), "0,5", "0.5"],
  ])("%s", (_, words, vietnamese, english) => {
    expect(vi.plain(words)).toBe(vietnamese);
    expect(en.plain(words)).toBe(english);
  });

  test("a number and its unit of measure stand on one line, though they are two pieces", () => {
    expect(vi.plain(firm(together`${formatNumber(2.68, 2)} điểm`))).toBe(`2,68${NBSP}điểm`);
  });

  test("so do a rank and the word before it, percentage points, and a dash between words", () => {
    expect(vi.plain(firm(together`hạng ${formatRank(26, 63)}`))).toBe(`hạng${NBSP}26/63`);
    const points = together`${formatNumber(1.69, 2)} điểm phần trăm`;
    expect(vi.plain(firm(points))).toBe(`1,69${NBSP}điểm phần${NBSP}trăm`);
    expect(vi.plain(firm("kinh tế - xã hội"))).toBe(`kinh tế${NBSP}- xã hội`);
    expect(vi.plain(together`hạng ${formatRank(26, 63)}`)).toBe("hạng 26/63");
  });
});

describe("HTML", () => {
  test("a source leads to its address, escaped; on paper and behind any other scheme its words stand alone", () => {
    const words = linked(recorded("Báo <A>"), 'https://x.vn/?a=1&b="2"');
    expect(vi.html(words)).toBe(
      '<a href="https://x.vn/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">Báo &lt;A&gt;</a>',
    );
    expect(en.html(words)).toContain('rel="noreferrer"><span lang="vi">Báo');
    expect(vi.plain(words)).toBe("Báo <A>");
    for (const href of ["javascript:alert(1)", "data:text/html,x", "//x.vn", "tep.html"])
      expect(vi.html(linked("Báo", href))).toBe("Báo");
  });

  test("a number bears the value that it shows, unrounded digits stay behind", () => {
    expect(vi.html(formatNumber(-4.5287, 2))).toBe('<data value="-4.53">−4,53</data>');
    expect(vi.html(formatNumber(0.004, 2))).toBe('<data value="0.00">0,00</data>');
  });

  test("the numbers of a fact bear its id, those around it do not", () => {
    const words = together`${formatNumber(1, 0)} ${ofFact(formatRank(2, 63), "papi-2021-chung-hang")} ${3}`;
    expect(vi.html(words)).toBe(
      '<data value="1">1</data> <data value="2" data-fact="papi-2021-chung-hang">2</data>/<data value="63" data-fact="papi-2021-chung-hang">63</data> <data value="3">3</data>',
    );
    expect(vi.plain(words)).toBe("1 2/63 3");
  });

  test("in English the rank of a fact is an ordinal, too", () => {
    const rank = ofFact(formatRank(2, 63), "a-1-chung-hang");
    expect(en.plain(ordinal(rank))).toBe("2nd of 63");
    expect(en.html(ordinal(rank))).toContain('<data value="2" data-fact="a-1-chung-hang">2nd</data>');
    expect(rankIn(rank)).toMatchObject({ rank: 2, of: 63 });
  });

  test("words of a document are told as Vietnamese on an English page alone, and are escaped", () => {
    const words = t`Nguồn: ${recorded("Báo Đồng Tháp <số 1>")}`;
    expect(vi.html(words)).toBe("Nguồn: Báo Đồng Tháp &lt;số 1&gt;");
    expect(en.html(words)).toBe('Source: <span lang="vi">Báo Đồng Tháp &lt;số 1&gt;</span>');
    expect(en.foreign({ a: [words] })).toBe(true);
    expect(en.foreign({ source: words }, ["source"])).toBe(false);
    expect(vi.foreign([words])).toBe(false);
  });

  test("brackets with words of a document fall away where no language can be told", () => {
    const words = withoutRecordedBrackets(together`PAPI (${recorded("số gốc")}) (${formatNumber(2, 0)})`);
    expect(en.plain(words)).toBe("PAPI (2)");
    expect(vi.plain(words)).toBe("PAPI (số gốc) (2)");
  });
});

test("English counts by the rules of its plurals, whatever stands around the count", () => {
  expect([
    en.plain(many(formatCount(1), "place")),
    en.plain(many(ofFact(formatCount(1), "a"), "place")),
    en.plain(many(formatCount(2), "place")),
    en.plain(counted(formatCount(12), "agency")),
    en.plain(plural("criterion")),
    en.plain(capital("field")),
  ]).toEqual(["1 place", "1 place", "2 places", "12 agencies", "criteria", "Field"]);
});

test("what English lacks is remembered by its template, once", () => {
  const writer = new Writer("en");
  expect(writer.plain(t`câu này chưa dịch ${1}`)).toBe("câu này chưa dịch 1");
  writer.plain(t`câu này chưa dịch ${2}`);
  expect(writer.missing).toEqual(["câu này chưa dịch {0}"]);
});

test("looking at a tree finds the same as writing it would, in all kinds of texts", () => {
  const odd = (word: string) => t`câu lạ ${word}`;
  const tree = [
    { a: together`${odd("1")}, ${strung([odd("2"), t`lạ nữa`], "; ")}` },
    inEach({ vi: t`chỉ có tiếng Việt`, en: ofFact(t`lạ trong tiếng Anh`, "a") }),
    chosen(({ language }) => (language === "en" ? unstopped(t`lạ khi chọn.`) : "")),
    many(formatCount(3), "place"),
    formatRank(2, 63),
  ];
  const looking = new Writer("en");
  const writing = new Writer("en");
  looking.look(tree);
  writing.all(tree);
  expect(looking.missing).toEqual(writing.missing);
  expect(looking.missing).toEqual(["câu lạ {0}", "lạ nữa", "lạ trong tiếng Anh", "lạ khi chọn."]);
});

test("no text becomes a string unwritten", () => {
  const words = t`Hội nghị`;
  for (const slip of [() => `${words}`, () => JSON.stringify({ words }), () => [words].join()])
    expect(slip).toThrow("a text became a string without being written for a language");
});

test("a tree is written whole and keeps its shape", () => {
  const tree = { a: [t`Hội nghị`, 1, null], b: { c: formatNumber(1.5, 1) } };
  expect(inVietnamese(tree)).toEqual({ a: ["Hội nghị", 1, null], b: { c: "1,5" } });
  expect(en.all(tree)).toEqual({ a: ["Conferences", 1, null], b: { c: "1.5" } });
});

test("texts are alike by what they say", () => {
  const [one, same, other] = [formatNumber(1.5, 1), together`${formatNumber(1.5, 1)}`, formatNumber(2, 0)];
  expect(sameWords(one, same)).toBe(true);
  expect(sameWords(one, other)).toBe(false);
  expect(inVietnamese(eachOnce([one, same, other]))).toEqual(["1,5", "2"]);
  const groups = gathered(["a", "b", "c"], (item) => (item === "c" ? other : item === "a" ? one : same));
  expect(inVietnamese(groups)).toEqual([
    { key: "1,5", items: ["a", "b"] },
    { key: "2", items: ["c"] },
  ]);
});
