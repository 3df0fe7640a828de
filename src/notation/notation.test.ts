import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseConference } from "../analysis/analyse-conference.ts";
import { makeChecker } from "../claims/check-text.ts";
import { inVietnamese, vietnamese } from "../format/write.ts";
import type { Words } from "../language/text.ts";
import { problemLine } from "../load/report/print.ts";
import { existsIn, provincesOf } from "../model/lookup.ts";
import { countsSentence } from "../narrative/standing/counts.ts";
import { totalSentence } from "../narrative/standing/result-sentence.ts";
import { renderBelow } from "../site/markdown.ts";
import { inEnglish } from "../testing/plain.ts";
import { realData } from "../testing/real-data.ts";
import { expand } from "./expand.ts";
import { speakValues, withValues } from "./in-conferences.ts";
import { namesOf } from "./names.ts";

const dataset = await realData();
const data = dataset;
const names = namesOf(data);
const scene = (slug = "dong-thap-2022") => ({
  dataset: data,
  names,
  conference: data.conferences.get(slug)!,
});
const plain = (text: Words) => inVietnamese(text).replaceAll("\u00A0", " ");
const said = (text: string, slug?: string) => plain(expand(text, scene(slug)).text);

/** What is wrong with a commentary of one line, as it is printed. */
function faults(text: string): string[] {
  const commentary = new Map([["dong-thap-2022", text]]);
  return withValues({ ...data, commentary }, () => "").problems.map((problem) => plain(problemLine(problem)));
}

describe("what stands in the place of a notation", () => {
  test.each([
    ["{{ diem papi }}", "42,43 điểm"],
    ["{{ diem papi 2021 }}", "42,43 điểm"],
    ["{{Điểm PAPI năm 2020}}", "46,96 điểm"],
    ["{{  DIEM-PAPI-2020  }}", "46,96 điểm"],
    ["{{ điểm của tỉnh, PAPI: 2020 }}", "46,96 điểm"],
    ["{{ papi2020 diem }}", "46,96 điểm"],
    ["{{ hang papi }}", "27/60"],
    ["xếp thứ {{ thứ hạng papi 2020 }}", "xếp thứ 2/63"],
    ["{{ thay-doi papi }}", "giảm 4,53 điểm"],
    ["{{ thay đổi PAPI 2021 so với 2019 }}", "giảm 4,29 điểm"],
    ["{{ thay đổi PAPI 2019 2021 }}", "giảm 4,29 điểm"],
    ["đã giảm {{ thay-doi papi }} sau một năm", "đã giảm 4,53 điểm sau một năm"],
    ["{{ diem papi }} điểm", "42,43 điểm"],
    ["đạt {{ diem sipas }}%", "đạt 89,15%"],
    ["{{ diem sipas }}", "89,15%"],
    ["{{ so-bac papi }}", "từ thứ 2/63 xuống thứ 27/60"],
    ["{{ hang-vung papi }}", "2/13"],
    ["{{ hang papi trong vùng }}", "2/13"],
    ["{{ so-tinh papi }}", "60"],
    ["{{ diem papi 5 }}", "7,11 điểm"],
    ["{{ diem papi thủ tục hành chính công }}", "7,11 điểm"],
    ["{{ diem papi tthc 2020 }}", "7,78 điểm"],
    ["{{ diem papi/procedures }}", "7,11 điểm"],
    ["{{ diem kiểm soát tham nhũng }}", "6,77 điểm"],
    ["{{ diem papi 5.1 }}", said("{{ diem papi sc51 }}")],
    ["{{ diem papi quang ninh 2020 }}", "48,81 điểm"],
    ["{{ điểm PAPI tỉnh Quảng Ninh năm 2020 }}", "48,81 điểm"],
    ["{{ toi-da papi 5 }}", "10,00 điểm"],
    ["`{{ diem papi }}`", "`{{ diem papi }}`"],
    ["không có gì để thay", "không có gì để thay"],
  ])("%s → %s", (typed, expected) => {
    expect(said(typed)).toBe(expected);
  });

  test("whole sentences are those that the rules write", () => {
    const analysis = analyseConference(data, scene().conference).indices[0]!;
    expect(said("{{ ket-qua papi }}")).toBe(plain(totalSentence(data, analysis)));
    expect(said("{{ Tăng giảm theo nội dung PAPI }}")).toBe(plain(countsSentence(analysis)!));
    expect(said("{{ ket-qua papi quang ninh }}")).toMatch(/^Quảng Ninh: PAPI năm 2021/);
  });

  test("made-up figures go by the name of what they imitate, in the conference that looks at them", () => {
    expect(said("{{ diem par index }}", "tinh-mau-2024")).toBe("85,82 điểm");
  });

  test("English writes the values in English, and marks them among Vietnamese words", async () => {
    const commentary = new Map([["dong-thap-2022", "Tỉnh đạt {{ diem papi }}, {{ thay-doi papi }}."]]);
    const { made } = await inEnglish(
      (writer) => speakValues({ ...data, commentary }, writer).commentary.get("dong-thap-2022")!,
    );
    expect(plain(made)).toBe("Tỉnh đạt [42\\.43 points](lang:en), [fell by 4\\.53 points](lang:en).");
  });
});

describe("what cannot be read is told where it stands", () => {
  const place = "content/hoi-nghi/dong-thap-2022.md";
  test.each([
    [
      "Điểm {{ diem papii }} năm ấy",
      `${place}:1:6 notation Có chữ không hiểu được trong chỗ lấy số (đang có “papii”). Có phải “papi”?`,
    ],
    [
      "a\n\nb {{ diemm papi }}",
      `${place}:3:3 notation Có chữ không hiểu được trong chỗ lấy số (đang có “diemm”). Có phải “diem”?`,
    ],
    [
      "{{ diem papi quang nihn }}",
      `${place}:1:1 notation Có chữ không hiểu được trong chỗ lấy số (đang có “quang nihn”). Có phải “quang ninh”?`,
    ],
    [
      "{{ diem }}",
      `${place}:1:1 notation Chưa rõ của chỉ số nào (đang có “diem”). Ghi thêm tên chỉ số: PAPI, PAR Index, SIPAS.`,
    ],
    [
      "{{ diem papi 1999 }}",
      `${place}:1:1 notation Không có số để ghi vào chỗ này: chưa có nguồn nêu điểm năm này (đang có “diem papi 1999”). Chọn năm hoặc số khác, hoặc viết lại câu; có nguồn thì bổ sung vào data/scores/.`,
    ],
    [
      "tăng {{ thay-doi papi }}",
      `${place}:1:6 notation Chữ đứng trước trái với số liệu (đang có “tăng”, cần “giảm 4,53 điểm”). Sửa chữ đứng trước, hoặc bỏ chữ ấy: chỗ lấy số tự ghi tăng hay giảm.`,
    ],
    [
      "{{ diem hang papi }}",
      `${place}:1:1 notation Một chỗ lấy số ghi hai loại số (đang có “diem” và “hang”). Tách thành hai chỗ, mỗi chỗ một số.`,
    ],
    [
      "{{ diem papi",
      `${place}:1:1 notation Chỗ lấy số mở bằng {{ mà không đóng. Thêm }} ngay sau chữ cuối, ví dụ {{ diem papi }}.`,
    ],
  ])("%s", (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test.each([
    [
      "{{ diem papi }}",
      "Không có số để ghi vào chỗ này: đến ngày họp 17/4/2022 chưa công bố PAPI 2021 (công bố ngày 10/5/2022); kỳ gần nhất đã công bố là PAPI 2020 (đang có “diem papi”). Ghi {{ diem papi 2020 }} để lấy kỳ ấy; muốn nêu kết quả công bố sau ngày họp thì ghi {{ diem papi 2021 }}.",
    ],
    [
      "{{ thay-doi papi }}",
      "Không có số để ghi vào chỗ này: đến ngày họp 17/4/2022 chưa công bố PAPI 2021 (công bố ngày 10/5/2022); kỳ gần nhất đã công bố là PAPI 2020 (đang có “thay-doi papi”). Ghi {{ thay-doi papi 2020 }} để lấy kỳ ấy; muốn nêu kết quả công bố sau ngày họp thì ghi {{ thay-doi papi 2021 }}.",
    ],
    [
      "{{ hang papi 5 }}",
      "Không có số để ghi vào chỗ này: đến ngày họp 17/4/2022 chưa công bố PAPI 2021 (công bố ngày 10/5/2022); kỳ gần nhất đã công bố là PAPI 2020 (đang có “hang papi 5”). Ghi {{ hang papi 5 2020 }} để lấy kỳ ấy; muốn nêu kết quả công bố sau ngày họp thì ghi {{ hang papi 5 2021 }}.",
    ],
    ["{{ diem papi 2020 }}", null],
    ["{{ diem papi 2021 }}", null],
  ])("a year announced after the conference: %s", (text, expected) => {
    const conference = { ...scene().conference, heldOn: "2022-04-17" };
    const conferences = new Map([["dong-thap-2022", conference]]);
    const commentary = new Map([["dong-thap-2022", text]]);
    const { problems } = withValues({ ...data, conferences, commentary }, () => "");
    expect(problems.map((problem) => plain(problemLine(problem)))).toEqual(
      expected === null ? [] : [`${place}:1:1 notation ${expected}`],
    );
  });

  test("in a record at its own line, and the record holds the value", () => {
    const conference = { ...scene().conference, about: "Đạt {{ diem papi }} và {{ hangg papi }}." };
    const raw = "slug: a\nabout: >-\n  Đạt {{ diem papi }}\n  và {{ hangg papi }}.\n";
    const told = withValues({ ...data, conferences: new Map([["dong-thap-2022", conference]]) }, () => raw);
    expect(plain(told.dataset.conferences.get("dong-thap-2022")!.about!)).toBe(
      "Đạt 42,43 điểm và {{ hangg papi }}.",
    );
    expect(told.values.map(({ place: { line, column }, written }) => [line, column, written])).toEqual([
      [3, 7, "{{ diem papi }}"],
    ]);
    expect(told.problems.map(({ place: { line, column } }) => [line, column])).toEqual([[4, 6]]);
  });
});

test("names that the data give besides the usual ones are understood", () => {
  const papi = data.indices.get("papi")!;
  const unit = data.units.get("dong-thap")!;
  const indices = new Map([...data.indices, ["papi", { ...papi, aliases: ["Chỉ số nghe dân"] }]]);
  const units = new Map([...data.units, ["dong-thap", { ...unit, aliases: ["Đất Sen Hồng"] }]]);
  const known = namesOf({ ...data, indices, units });
  expect(
    plain(expand("{{ diem chi so nghe dan cua dat sen hong 2020 }}", { ...scene(), names: known }).text),
  ).toBe("46,96 điểm");
});

test("nothing that is typed is run or marked up", () => {
  const typed = "{{ diem papi | safe }} {{ constructor }} {{ site.pages }} {{ range(9) }} {{ '<b>' }}";
  const { text, places } = expand(typed, scene());
  expect(text).toBe(typed.replace("{{ diem papi | safe }}", "{{ diem papi | safe }}"));
  expect(places.every(({ outcome }) => "fault" in outcome)).toBe(true);
  const name = { vi: "A *b* <i>c</i> [d](javascript:e)" };
  const index = { ...data.indices.get("papi")!, levels: { dimension: name } };
  const marked = {
    ...data,
    indices: new Map([...data.indices, ["papi", index]]),
    commentary: new Map([["dong-thap-2022", "{{ tang-giam papi }}"]]),
  };
  const html = renderBelow(speakValues(marked, vietnamese).commentary.get("dong-thap-2022")!, 2);
  expect(html).toContain("A *b* &lt;i&gt;c&lt;/i&gt; [d](javascript:e)");
});

test("any text comes back with its words in their places, and no braces make it throw", () => {
  const pieces = fc.constantFrom(
    "{{ diem papi }}",
    "{{",
    "}}",
    "{",
    " tăng ",
    "điểm",
    "`",
    "\n",
    "{{ x }}",
    "2021",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
      const typed = all.join("");
      const { text, places, typedAt } = expand(typed, scene());
      expect(places.every(({ start, end, written }) => typed.slice(start, end) === written)).toBe(true);
      expect(typedAt(text.length)).toBe(typed.length);
    }),
    { numRuns: 60 },
  );
});

test("what is wrong inside a value is told at its notation, what comes behind it at its own place", () => {
  const typed = "Tỉnh: {{ ket-qua papi }} Xếp thứ 99.";
  const { text, typedAt } = expand(typed, scene());
  const notation = typed.indexOf("{{");
  for (const inside of [notation, notation + 1, text.indexOf(" Xếp") - 1])
    expect(typedAt(inside)).toBe(notation);
  expect(typedAt(text.indexOf("99"))).toBe(typed.indexOf("99"));
  expect(typedAt(2)).toBe(2);
});

test("every value of a panel year is what the checker of texts holds to be right", () => {
  const checker = makeChecker(data);
  const wrong: string[] = [];
  let right = 0;
  for (const unit of provincesOf(data).filter((one) => existsIn(one, 2021))) {
    const conference = { ...scene().conference, unit: unit.id };
    const typed = "Năm 2021, chỉ số PAPI của tỉnh đạt {{ diem papi 2021 }}, xếp thứ {{ hang papi 2021 }}.";
    const { text, places } = expand(typed, { dataset: data, names, conference });
    if (places.some(({ outcome }) => "fault" in outcome)) continue;
    for (const { verdict, why } of checker.check(text, { unit: unit.id })) {
      if (verdict === "right") right += 1;
      if (verdict === "wrong") wrong.push(`${unit.id}: ${text} ${why}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(120);
});
