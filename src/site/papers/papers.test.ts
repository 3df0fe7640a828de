import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { publicView } from "../../model/public-view.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import type { Paper } from "../paper.ts";
import { briefingSections } from "../sections/briefing.ts";
import { noticePaper } from "./notice-paper.ts";
import { conferencePapers } from "./papers.ts";

const real = ["quang-ninh-2022", "cao-bang-2019", "bac-giang-2020", "dong-thap-2022"];
const samples = ["tinh-mau-2023", "tinh-mau-2024"];
const sets = new Map<string, Paper[]>();
let dataset: Dataset;

async function papersOf(data: Dataset, slug: string): Promise<Paper[]> {
  const conference = data.conferences.get(slug);
  if (!conference) throw new Error(`no conference ${slug}`);
  const briefing = { dataset: data, analysis: analyseConference(data, conference) };
  return conferencePapers(briefing, plain(await briefingSections(briefing)));
}

const textOf = (paper: Paper | undefined) => JSON.stringify(paper?.parts ?? []);
const find = (slug: string, name: string) =>
  sets.get(slug)?.find((paper) => (paper.file ?? paper.name) === name);

beforeAll(async () => {
  dataset = await realData();
  for (const slug of [...real, ...samples]) sets.set(slug, await papersOf(dataset, slug));
}, 300_000);

describe("the printed set", () => {
  test.each(real)("%s: report, handout, slides", (slug) => {
    const plan = slug === "quang-ninh-2022" ? ["ke-hoach"] : [];
    expect(sets.get(slug)?.map(({ name }) => name)).toEqual(["bao-cao", "tom-tat", "trinh-chieu", ...plan]);
    expect(sets.get(slug)?.every(({ official, illustrative }) => !official && !illustrative)).toBe(true);
  });

  test.each(samples)("%s: also all criteria, one sheet per agency, and the batch that names them", (slug) => {
    const papers = sets.get(slug) ?? [];
    const slips = papers.filter(({ name }) => name === "phieu");
    expect(slips).toHaveLength(9);
    expect(new Set(slips.map(({ file }) => file)).size).toBe(9);
    expect(papers.at(-1)?.batch).toEqual(slips.map(({ file }) => file));
    expect(papers.at(-1)?.parts).toHaveLength(10);
    expect(find(slug, "phu-luc")).toBeDefined();
    expect(papers.every(({ illustrative }) => illustrative)).toBe(true);
  });

  test("a plan is signed in an office's own name only; its headings are counted by the paper", () => {
    const [signed, rebuilt] = [find("tinh-mau-2023", "ke-hoach"), find("quang-ninh-2022", "ke-hoach")];
    expect(signed?.official).toMatchObject({
      number: "Số: 01/KH-UBND",
      placeAndDate: "Tỉnh Mẫu, ngày 05 tháng 7 năm 2023",
      signer: { authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH" },
    });
    expect(signed?.opening?.bases.at(-1)).toMatch(/2023\.$/);
    expect(signed?.parts.map(({ heading, sections }) => heading ?? sections[0]?.heading)).toEqual([
      "Mục đích, yêu cầu",
      "Chỉ tiêu",
      "Nội dung và trách nhiệm thực hiện",
      "Tổ chức thực hiện",
    ]);
    expect(textOf(signed)).toContain('"Công tác chỉ đạo, điều hành cải cách hành chính"');
    expect(rebuilt).toMatchObject({
      official: null,
      disclaimer: "Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh",
    });
    expect(textOf(rebuilt)).toContain("Nguồn");
  });

  test("what a plan computes beside another figure of its document, and places by the document's numbers, are told", () => {
    const rebuilt = textOf(find("quang-ninh-2022", "ke-hoach")).replaceAll("\u00a0", " ");
    expect(rebuilt).toContain("tăng trên 0,43% so với năm 2021");
    expect(rebuilt).toContain(
      "tăng trên 0,93 điểm phần trăm so với 94,07% năm 2021. Mức tăng này tính từ kết quả năm gốc; văn bản ghi tăng trên 0,43 điểm phần trăm.",
    );
    expect(rebuilt.match(/văn bản ghi/g)).toHaveLength(1);
    expect(rebuilt).toContain("Số mục, phần nêu ở đây là số của văn bản gốc. Nguồn:");
    expect(textOf(find("tinh-mau-2023", "ke-hoach"))).not.toMatch(/văn bản ghi|văn bản gốc/);
  });

  test("the notice holds the recorded conclusions; without them it is a draft with room to fill", () => {
    const [told, frame] = [find("tinh-mau-2024", "thong-bao"), find("tinh-mau-2023", "thong-bao")];
    expect(told?.draft).toBeUndefined();
    expect(told?.official).toMatchObject({
      number: "Số: 07/TB-UBND",
      signer: { authority: "TL. CHỦ TỊCH", position: "CHÁNH VĂN PHÒNG" },
    });
    expect(textOf(told)).toContain("thời\u00a0hạn:\u00a0quý\u00a0III/2024");
    expect(textOf(told)).not.toContain("…………");
    expect(frame?.draft).toBe(true);
    expect(frame?.official?.number).toBe("Số:       /TB-UBND");
    expect(textOf(frame)).toContain("………… (ý kiến kết luận tại hội nghị)");
    const hidden = publicView(dataset);
    for (const [slug, made] of [
      ["tinh-mau-2024", true],
      ["tinh-mau-2023", false],
    ] as const) {
      const conference = hidden.conferences.get(slug)!;
      const paper = noticePaper({ dataset: hidden, analysis: analyseConference(hidden, conference) });
      expect(paper !== null, slug).toBe(made);
    }
  });

  test("tables of reports say what columns and grounds mean, and not how it was reckoned", () => {
    const tables = ["bac-giang-2020", "dong-thap-2022", "tinh-mau-2023"].flatMap((slug) =>
      (find(slug, "bao-cao")?.parts ?? []).flatMap(({ sections }) =>
        sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === "table"
              ? [block.table]
              : block.kind === "figure" && block.figure.table
                ? [block.figure.table]
                : [],
          ),
        ),
      ),
    );
    const said = tables.flatMap(({ notes }) => notes).join(" ");
    expect(said).toContain("Nền xám: giảm quá 1% điểm tối đa; đậm hơn khi quá 5%, đậm nhất khi quá 10%.");
    expect(said).toContain("Nền xám: thuộc 40% cuối bảng xếp hạng của năm");
    expect(said).toContain("Xu hướng: mức lên, xuống điển hình mỗi năm.");
    expect(said).toContain("Số in nghiêng ở cột Tăng, giảm: có phần đo lại giữa hai năm.");
    expect(said).not.toMatch(/trên giấy|tô (?:cam|xanh)|Tính theo quan hệ chung|Không ổn định:|Cách tính:/u);
  });

  test("six to twelve slides, each with one headline and no more than one drawing or table", () => {
    for (const slug of [...real, ...samples]) {
      const parts = find(slug, "trinh-chieu")?.parts ?? [];
      expect(parts.length, slug).toBeGreaterThanOrEqual(6);
      expect(parts.length, slug).toBeLessThanOrEqual(12);
      for (const { sections } of parts) {
        expect(sections).toHaveLength(1);
        const large = sections[0]?.blocks.filter(({ kind }) => kind === "figure" || kind === "table") ?? [];
        expect(large.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test("a slide that compares years across a break carries the caution", () => {
    const slides = find("dong-thap-2022", "trinh-chieu")?.parts ?? [];
    const compared = slides.filter(({ sections }) => sections[0]?.id === "chieu-papi-dong-gop");
    expect(textOf({ parts: compared } as Paper)).toContain("So sánh cần thận trọng");
  });

  test("a sheet shows its own agency's losses, causes, evidence and tasks, and says what the record lacks", () => {
    const slip = textOf(find("tinh-mau-2024", "phieu/van-phong-ubnd-tinh"));
    expect(slip).toContain("mất 2,02");
    expect(slip).toContain("thứ\u00A02/9 cơ quan");
    expect(slip).toContain("Chưa giao một đầu mối theo dõi việc công bố thủ tục");
    expect(slip).toContain("Địa chỉ mục công khai kết quả trả lời");
    expect(slip).toContain("31/7/2024");
    expect(slip).not.toContain("Thẩm định xong phương án tự chủ");
    expect(textOf(find("tinh-mau-2023", "phieu/so-noi-vu"))).toContain(
      "Minh chứng còn thiếu: hồ sơ chưa ghi nhận.",
    );
    expect(textOf(find("tinh-mau-2024", "phieu/so-noi-vu"))).toContain(
      "Trách nhiệm của người đứng đầu: Giám đốc sở kiểm điểm trách nhiệm",
    );
    expect(slip).not.toContain("Trách nhiệm của người đứng đầu");
    const clean = textOf(find("tinh-mau-2024", "phieu/so-khoa-hoc-cong-nghe"));
    expect(clean).toContain("01 tiêu chí, tối đa 1,00\u00A0điểm: đạt điểm tối đa.");
    // The loss of last year, 1,75, is 1,50 of the criteria shown and 0,25 of one that has recovered.
    const recovered = textOf(find("tinh-mau-2023", "phieu/so-ke-hoach-dau-tu"));
    expect(recovered).toContain("Mất 2021, nay đạt tối đa: ");
  });

  test.each(samples)("%s: the two largest losses of an agency stand in rows of their own", (slug) => {
    const conference = dataset.conferences.get(slug)!;
    const { duties } = analyseConference(dataset, conference);
    expect(duties.some(({ rows }) => rows.length > 12)).toBe(true);
    for (const { agency, rows } of duties) {
      const slip = find(slug, `phieu/${agency}`);
      for (const { component } of rows.slice(0, 2))
        expect(textOf(slip), agency).toContain(`"text":"${component.code}. ${component.name.vi}"`);
    }
  });

  test("wide tables of the report stand in annexes after its last part", () => {
    const parts = find("tinh-mau-2024", "bao-cao")?.parts ?? [];
    expect(parts.map(({ annex }) => annex ?? false)).toEqual([false, true, true]);
    expect(textOf({ parts: parts.slice(0, 1) } as Paper)).not.toContain('"wide":true');
  });

  test("a draft and an address reach every paper of the set", async () => {
    const conference = dataset.conferences.get("cao-bang-2019");
    if (!conference) throw new Error("no conference");
    const changed: Dataset = {
      ...dataset,
      site: { ...dataset.site, baseAddress: "https://vi-du.vn/chuyen-sau" },
      conferences: new Map([["cao-bang-2019", { ...conference, status: "draft" }]]),
    };
    for (const { draft, address } of await papersOf(changed, "cao-bang-2019")) {
      expect([draft, address]).toEqual([true, "https://vi-du.vn/chuyen-sau/hoi-nghi/cao-bang-2019/"]);
    }
    expect(sets.get("cao-bang-2019")?.[0]?.draft).toBeUndefined();
  });
});

test("an agency that a task names as leading and as helping is told once", async () => {
  const conference = dataset.conferences.get("tinh-mau-2024")!;
  const twice = { ...conference, actions: conference.actions.map((one) => ({ ...one, support: one.lead })) };
  const changed = { ...dataset, conferences: new Map(dataset.conferences).set("tinh-mau-2024", twice) };
  const papers = await papersOf(changed, "tinh-mau-2024");
  const notice = papers.find(({ name }) => name === "thong-bao");
  expect(textOf(find("tinh-mau-2024", "thong-bao"))).toContain("(phối hợp: ");
  expect(textOf(notice)).not.toContain("phối hợp: ");
  const slip = papers.find(({ file }) => file === "phieu/van-phong-ubnd-tinh");
  expect(textOf(slip)).not.toContain('"Phối hợp"');
}, 300_000);
