import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadFiles } from "../../../load/load.ts";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { checkTogether } from "../import-workbook.ts";
import { dialogue } from "../new-dialogue.ts";
import { newYear } from "../new-year.ts";
import { Plan } from "../plan.ts";
import { newConference } from "./new-conference.ts";
import { stillRunning } from "./still-running.ts";

const files = shippedFiles();
const dataset = await realData();
const planOf = () => new Plan("moi", { dataset, files, reads: shippedReads() }, {});
const asked = {
  slug: "tinh-mau-2025",
  unit: "Tỉnh Mẫu",
  heldOn: "2025-06-01",
  indices: ["par-index-mau"],
  source: "minh-hoa",
  follows: null,
};

test("a new conference is a draft that the checks accept: last two editions, the conference before followed", () => {
  const plan = planOf();
  newConference(plan, asked);
  checkTogether(plan);
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/tinh-mau-2025.yaml")!)).toEqual({
    slug: "tinh-mau-2025",
    unit: "tinh-mau",
    title: "Hội nghị phân tích chuyên sâu Chỉ số PAR Index (minh họa) năm 2023 của Tỉnh Mẫu",
    held_on: "2025-06-01",
    illustrative: true,
    status: "draft",
    source: "minh-hoa",
    follows: "tinh-mau-2024",
    indices: [{ index: "par-index-mau", year: 2023, against: 2022, from: 2021 }],
  });
});

test("commentary gets the headings that the figures call for; the checks repeat what is still to be filled in", () => {
  const plan = planOf();
  newConference(plan, asked);
  const headings = plan.overlay.text("content/hoi-nghi/tinh-mau-2025.md")!;
  expect(headings.split("\n").filter(Boolean)).toEqual([
    "## PAR Index (minh họa) năm 2023",
    expect.stringMatching(/^### .+: vì sao giảm điểm$/),
    expect.stringMatching(/^### .+: vì sao giảm điểm$/),
    expect.stringMatching(/^### .+: vì sao tăng điểm$/),
    "## Việc đã cam kết ở hội nghị trước",
    "## Việc cần làm trước",
  ]);
  const drafted = loadFiles(plan.overlay.asFiles(), shippedReads());
  const toFill = drafted.problems.filter(({ code }) => code === "to-fill");
  expect(toFill.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
    ...[1, 3, 5, 7, 9, 11].map((line) => `content/hoi-nghi/tinh-mau-2025.md:${line}`),
    "data/conferences/tinh-mau-2025.yaml:8",
  ]);
  expect(toFill.at(-1)?.message).toBe(
    "Hồ sơ dự thảo, còn phải ghi: nơi họp (place); tồn tại, hạn chế (shortfalls); nguyên nhân (causes); giải pháp (actions); chỉ tiêu (targets).",
  );
  expect(toFill.at(-1)?.hint).toBe(
    "Điền bằng Excel (npm run template -- hoi-nghi tinh-mau-2025) hoặc ghi vào tệp này. Duyệt xong thì chọn “chính thức” ở dòng “Tình trạng” của tệp Excel ấy rồi nhập lại; dấu DỰ THẢO được bỏ khi phát hành: npm run release -- tinh-mau-2025.",
  );
  expect(drafted.dataset?.commentary.has("tinh-mau-2025")).toBe(false);
});

test("commitments that run beyond the day stand ready as remarks, and are no part of the record until taken over", () => {
  const before = dataset.conferences.get("tinh-mau-2024")!;
  const commitments = [
    { id: "da-het", text: "Đã hết hạn.", agencies: [], deadline: "2024-12", sources: [] },
    {
      id: "con-han",
      text: "Trả hồ sơ đúng hạn: 98%",
      agencies: ["so-noi-vu"],
      deadline: "2025-Q3",
      sources: [],
    },
    { id: "mai", text: "Công khai kết quả", agencies: [], deadline: "ongoing", sources: [] },
  ];
  const lines = stillRunning({ ...before, commitments }, "2025-06-01");
  const uncommented = lines.filter((line) => line.startsWith("# ") && !/^# (?:Cam kết|điều ấy)/.test(line));
  expect(parse(uncommented.map((line) => line.slice(2)).join("\n"))).toEqual({
    commitments: [
      { id: "con-han", text: "Trả hồ sơ đúng hạn: 98%", agencies: ["so-noi-vu"], deadline: "Quý III/2025" },
      { id: "mai", text: "Công khai kết quả" },
    ],
  });
  expect(stillRunning({ ...before, commitments: commitments.slice(0, 1) }, "2025-06-01")).toEqual([]);
});

test("the day and the index may be written as people write them", () => {
  const plan = planOf();
  newConference(plan, { ...asked, heldOn: "1/6/2025", indices: ["PAR Index (minh họa)"] });
  expect(plan.findings).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/tinh-mau-2025.yaml")!)).toMatchObject({
    held_on: "2025-06-01",
    indices: [{ index: "par-index-mau", year: 2023 }],
  });
});

test("a conference on the only edition with a score of its unit compares with nothing, and the checks accept it", () => {
  const plan = planOf();
  newConference(plan, { ...asked, heldOn: "2022-12-01" });
  checkTogether(plan);
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/tinh-mau-2025.yaml")!).indices).toEqual([
    { index: "par-index-mau", year: 2021, from: 2021 },
  ]);
});

test("a document that is not known yet is added with its issuer", () => {
  const plan = planOf();
  newConference(plan, { ...asked, source: "Báo cáo số 12: kết quả {mẫu}, 2025", publisher: "Tỉnh Mẫu" });
  expect(plan.findings).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/tinh-mau-2025.yaml")!)).toMatchObject({
    source: "tinh-mau-2025",
  });
  expect(parse(plan.overlay.text("data/sources.yaml")!)["tinh-mau-2025"]).toEqual({
    title: "Báo cáo số 12: kết quả {mẫu}, 2025",
    publisher: "Tỉnh Mẫu",
  });
});

test("the dialogue asks again what it cannot read, offers what can be known, and gives the same wish as the options", async () => {
  const typed = ["", "32/6/2025", "1/6/2025", "Tỉnh Mâu", "tinh mau", "", "khong-co", "minh-hoa", ""];
  const asked: string[] = [];
  const wish = await dialogue(dataset, async (question, offered) => {
    asked.push(`${question}${offered === undefined ? "" : ` [${offered}]`}`);
    return typed.shift() ?? "";
  });
  expect(wish).toEqual({
    what: "conference",
    slug: "tinh-mau-2025",
    unit: "tinh-mau",
    heldOn: "2025-06-01",
    indices: ["par-index-mau"],
    source: "minh-hoa",
    publisher: null,
    follows: null,
  });
  for (const why of [
    "“32/6/2025” không phải một ngày có thật. Ngày họp",
    "Không có chỉ số “tinh mau”; có: PAR Index (minh họa), PAR Index nội bộ (minh họa). Chỉ số",
    "Chưa có tài liệu nào mang mã “khong-co”; tên văn bản mới thì ghi đủ, ví dụ Báo cáo số 12/BC-UBND. Tài liệu",
  ])
    expect(
      asked.filter((question) => question.startsWith(why)),
      why,
    ).toHaveLength(1);
  expect(asked.at(-1)).toContain("[tinh-mau-2025]");
});

test("the dialogue says why a province, an index, a name cannot be", async () => {
  const typed = [
    "1",
    "",
    "20/6/2026",
    "Bình Dương",
    "Ca Mua",
    "cà mau",
    "PAPI và ABC",
    "papi",
    "Báo cáo số 1",
    "UBND",
    "Cà Mau",
    "",
  ];
  const asked: string[] = [];
  const wish = await dialogue(dataset, async (question) => {
    asked.push(question);
    return typed.shift() ?? "";
  });
  expect(wish).toMatchObject({ unit: "ca-mau-2025", indices: ["papi"], slug: "ca-mau-2026" });
  const why = [
    "Chưa gõ gì.",
    "Bình Dương không còn là một đơn vị vào ngày họp, đã hợp nhất vào TP. Hồ Chí Minh: ghi tên ấy, hoặc ngày họp trước đó.",
    "Không có tỉnh, thành phố nào tên “Ca Mua”; có phải “Cà Mau”?",
    "Không có chỉ số “ABC”; có: PAPI, PAR Index, PCI, SIPAS.",
    "“Cà Mau” có chữ hoa, dấu hoặc khoảng trắng; ví dụ đúng: ca-mau-2026.",
  ];
  for (const one of why)
    expect(
      asked.some((question) => question.startsWith(one)),
      one,
    ).toBe(true);
});

test("the dialogue asks for a break when a year is declared", async () => {
  const typed = ["2", "PAPI", "2025", "c", "Đổi mẫu khảo sát.", "papi-panel"];
  expect(await dialogue(dataset, async () => typed.shift() ?? "")).toEqual({
    what: "year",
    index: "papi",
    year: 2025,
    change: { reason: "Đổi mẫu khảo sát.", source: "papi-panel" },
  });
});

test.each([
  [{ slug: "Tỉnh Mẫu" }, "không phải mã hội nghị"],
  [{ slug: "tinh-mau-2024" }, "Đã có hội nghị"],
  [{ unit: "Tỉnh Mâu Mới" }, "Không có đơn vị"],
  [{ heldOn: "31/6/2025" }, "không phải một ngày"],
  [{ source: "khong-co" }, "Không có mã nguồn"],
  [{ indices: ["papi"] }, "chưa có kỳ nào"],
])("%j is refused with what to do, and nothing is made", (change, message) => {
  const plan = planOf();
  newConference(plan, { ...asked, ...change });
  expect(plan.findings.map((one) => one.message).join()).toContain(message);
  expect(plan.findings.every(({ hint }) => hint.length > 10)).toBe(true);
  expect(plan.overlay.changes()).toEqual([]);
});

test("a new year lengthens the last framework by its one number, and a change becomes a break", () => {
  const plan = planOf();
  newYear(plan, "papi", 2025, { reason: "Mẫu mới.", source: "papi-panel" });
  const before = new TextDecoder().decode(files.read("data/indices/papi.yaml"));
  const after = plan.overlay.text("data/indices/papi.yaml")!;
  expect(after).toContain("- years: [2021, 2025]");
  expect(after.split("\n").filter((line) => !before.split("\n").includes(line))).toEqual([
    "  - years: [2021, 2025]",
    "  - {between: [2024, 2025], components: [all], treatment: caution, reason: Mẫu mới., source: papi-panel}",
  ]);
  checkTogether(plan);
  expect(plan.failed).toBe(false);
});
