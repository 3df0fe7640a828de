import { describe, expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { gate, lineOf } from "./gate.ts";
import type { GateInput } from "./gate-item.ts";
import { analysed, data, release, slug, withScore } from "./release-fixture.ts";
import { gateLines, gatePage } from "./report.ts";

describe("the gate", () => {
  const input = (held: Dataset, problems: readonly Problem[] = []): GateInput => ({
    ...analysed(held),
    problems,
    sections: [],
    release,
    record: "actions:\n  - id: doi-moi-tu-duy\n    text: a\n",
    commentary: "Năm 2020.",
  });
  const problem = (
    code: Problem["code"],
    severity: Problem["severity"],
    file: string,
    message = "Điều sai.",
  ): Problem => ({
    code,
    severity,
    place: { file, line: 3, column: 5 },
    message,
    hint: "Sửa.",
  });
  const blocks = (given: GateInput) =>
    gate(given)
      .filter(({ level }) => level === "block")
      .map(({ place, what }) => `${place} ${what}`);

  test("lets the shipped conference pass, with what to mind", () => {
    expect(blocks(input(data))).toEqual([]);
    const minded = gate(input(data)).map(({ place, what }) => `${place} ${what}`);
    for (const what of ["Giải pháp chưa có cơ quan chủ trì", "Chưa có thời hạn"])
      expect(minded.join("\n")).toMatch(
        new RegExp(`data/conferences/dong-thap-2022\\.yaml:2:1 ${what}: “[^”]{10,}”\\.`),
      );
    expect(minded).toContain(
      "content/hoi-nghi/dong-thap-2022.md:1:1 Bài viết chỉ nói đến năm 2020, số liệu đã đến năm 2021.",
    );
  });

  test.each<[string, GateInput, string]>([
    [
      "an error of its record",
      input(data, [problem("sum-mismatch", "error", "data/scores/papi/2021.yaml")]),
      "data/scores/papi/2021.yaml:3:5 Điều sai.",
    ],
    [
      "a wrong figure in its prose",
      input(data, [
        problem(
          "prose-figure",
          "warning",
          `content/hoi-nghi/${slug}.md`,
          "“45,10 điểm”: lệch số. Số liệu: 42,43.",
        ),
      ]),
      `content/hoi-nghi/${slug}.md:3:5 “45,10 điểm”: lệch số. Số liệu: 42,43.`,
    ],
    [
      "a paper that was refused",
      input(data, [problem("page-broken", "error", `hoi-nghi/${slug}/bao-cao.pdf`)]),
      `hoi-nghi/${slug}/bao-cao.pdf:3:5 Điều sai.`,
    ],
    [
      "a released number that changed",
      input(withScore(43.5)),
      `data/conferences/${slug}.yaml:1:1 Số đã phát hành đổi mà chưa có lời đính chính: PAPI: Điểm năm 2021: 42,43 điểm → 43,50 điểm.`,
    ],
  ])("is shut by %s", (_, given, expected) => {
    expect(blocks(given)).toContain(expected);
  });

  test("passes over another conference's faults, style and what the page sets right already", () => {
    const problems = [
      problem("page-broken", "error", "hoi-nghi/quang-ninh-2022/bao-cao.pdf"),
      problem(
        "prose-figure",
        "warning",
        `content/hoi-nghi/${slug}.md`,
        "“1,69%”: nên sửa cách ghi. Điểm phần trăm.",
      ),
      problem("prose-figure", "warning", `data/conferences/${slug}.yaml`, "“27/63”: sai mẫu số. 60."),
    ];
    expect(blocks(input(data, problems))).toEqual([]);
    expect(gate(input(data, problems)).filter(({ what }) => /1,69%|27\/63/.test(what))).toHaveLength(2);
  });

  test("tells once what the data and the papers both find: an empty heading, said by each reading", () => {
    const heading = problem("to-fill", "warning", `content/hoi-nghi/${slug}.md`, "Đề mục trống.");
    const other = { ...heading, place: { ...heading.place, line: 9 } };
    const found = gate(input(data, [heading, other, { ...heading, place: { ...heading.place } }]));
    expect(found.filter(({ what }) => what === "Đề mục trống.").map(({ place }) => place)).toEqual([
      `content/hoi-nghi/${slug}.md:3:5`,
      `content/hoi-nghi/${slug}.md:9:5`,
    ]);
  });

  test("names an office without a task, and reminds of tasks of the plan without a deadline", () => {
    const given = input(data);
    const [agency] = data.agencies.values();
    const plan = {
      sections: [
        {
          id: "muc-1",
          tasks: [
            { text: "Rà soát thủ tục.", deadline: null },
            { text: "Công khai hằng tháng kết quả.", deadline: null },
            { text: "Tập huấn.", deadline: { kind: "ongoing" } },
          ],
        },
      ],
    };
    const analysis = {
      ...given.analysis,
      gaps: { ...given.analysis.gaps, idle: [agency!.id] },
      conference: { ...given.analysis.conference, plan },
    } as unknown as GateInput["analysis"];
    const found = gate({ ...given, analysis, record: "plan:\n  sections:\n    - id: muc-1\n" });
    expect(found.map(({ what }) => what)).toContain(
      `${agency!.name.vi} (${agency!.id}) chịu trách nhiệm về điểm mất hoặc nguyên nhân mà không có việc nào.`,
    );
    const open = found.filter(({ what }) =>
      /^Chưa có thời hạn: “(Rà soát|Công khai hằng|Tập huấn)/.test(what),
    );
    expect(open.map(({ place, what }) => `${place} ${what}`)).toEqual([
      `data/conferences/${slug}.yaml:3:1 Chưa có thời hạn: “Rà soát thủ tục”.`,
    ]);
  });

  test("a number without a document and a drawing without words shut it", () => {
    const given = input(data);
    const { id, label } = given.manifest.numbers.find(({ basis }) => basis === "published")!;
    const numbers = given.manifest.numbers.map((one) => (one.id === id ? { ...one, sources: [] } : one));
    const figure = { id: "h", headline: "Hình", altText: " " };
    const sections = [
      { id: "a", heading: "A", blocks: [{ kind: "figure", figure }] },
    ] as unknown as GateInput["sections"];
    expect(blocks({ ...given, sections, manifest: { ...given.manifest, numbers } })).toEqual([
      `hoi-nghi/${slug}/so-lieu/#${id} ${label} không có nguồn.`,
      `hoi-nghi/${slug}/#a Hình “Hình” không có lời mô tả.`,
    ]);
  });

  test("shows both groups in the terminal and as a page, with markup as text", () => {
    const items = [
      { level: "block" as const, place: "a:1:1", what: "Sai <b>.", mend: "Sửa." },
      { level: "mind" as const, place: "b:1:1", what: "Xem.", mend: "Ghi." },
    ];
    expect(gateLines("Kiểm tra", items, false)).toBe(
      "Kiểm tra\n\nPhải sửa trước khi phát hành (1):\n  a:1:1 Sai <b>. Sửa.\n\nNên xem lại (1):\n  b:1:1 Xem. Ghi.\n\nChưa phát hành được.\n",
    );
    expect(gatePage("Kiểm tra", items, false)).toContain("<td>Sai &lt;b&gt;.</td>");
  });

  test("finds the line of an entry", () => {
    expect(lineOf("a:\n  - {id: mot, text: b}\n  - id: hai\n", "hai")).toBe(3);
    expect(lineOf("a: 1\n", "hai")).toBe(1);
  });
});
