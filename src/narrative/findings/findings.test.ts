import { describe, expect, it } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import { publicView } from "../../model/public-view.ts";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { MOST_FINDINGS, tellFindings } from "./findings.ts";

const dataset = await realData();
const slugs = [...dataset.conferences.keys()];

const told = (slug: string, data = dataset, writer: Writer = vietnamese) => {
  const words = tellFindings(data, analyseConference(data, data.conferences.get(slug)!).findings, writer);
  const plain = (text: Words) => writer.plain(text).replaceAll("\u00A0", " ");
  return { lead: plain(words.lead ?? ""), rest: words.rest.map(plain) };
};

describe("what matters, said first", () => {
  it("tells a rise that missed its target, what was not kept, and what the record leaves open", () => {
    expect(told("tinh-mau-2024").lead).toBe(
      "PAR Index (minh họa) tăng 1,86 điểm, lên thứ 24/63 nhưng thiếu 1,18 điểm so với chỉ tiêu 87,00; 05/11 giải pháp chưa đạt; 59% điểm mất chưa ghi nguyên nhân.",
    );
  });

  it("tells the largest losses as what made a fall, and a steep fall without a cause as such", () => {
    const { lead, rest } = told("dong-thap-2022");
    expect(lead).toBe(
      "PAPI giảm 4,53 điểm, từ thứ 2/63 xuống thứ 27/60 (hạng tính từ điểm); PAR Index tăng 0,03 điểm (theo Báo Đồng Tháp, 17/6/2022) nhưng giảm 21 bậc, xuống thứ 26/63.",
    );
    expect(rest[0]).toBe(
      "Kiểm soát tham nhũng trong khu vực công (giảm 1,35 điểm) và Công khai, minh bạch trong việc ra quyết định (giảm 1,05 điểm) chiếm hơn một nửa mức giảm 4,53 điểm của PAPI.",
    );
    expect(rest[1]).toMatch(/^Hồ sơ chưa gắn nguyên nhân nào với .*ra quyết định \(giảm 41 bậc\)/);
    expect(JSON.stringify(rest)).not.toContain("0,06");
  });

  it("names who went past, and holds a target against the unit's own years and the leader", () => {
    const { lead, rest } = told("quang-ninh-2022");
    expect(lead).toBe(
      "PAR Index giảm 01 bậc khi Hải Phòng (91,80) vượt lên; điểm của tỉnh vẫn tăng 0,10. SIPAS giảm 1,69 điểm phần trăm nhưng vẫn giữ thứ 1/63.",
    );
    expect(rest[0]).toBe(
      "Để đạt chỉ tiêu 93,157 điểm, PAR Index năm 2022 cần tăng 2,017 điểm; mức tăng lớn nhất trong một năm của tỉnh giai đoạn 2017–2021 là 1,03 điểm (năm 2019), điểm cao nhất năm 2021 là 91,80 (Hải Phòng).",
    );
  });

  it("begins with the years where the record judges years", () => {
    expect(told("bac-giang-2020").lead).toMatch(
      /^Thứ hạng PAPI 2011–2019 cải thiện nhưng không ổn định; PCI 2011–2019 không cải thiện và không ổn định\./,
    );
  });

  it.each(slugs)("says no more than six things of %s, none twice, no sign before a size", (slug) => {
    const { lead, rest } = told(slug);
    const all = [lead, ...rest];
    expect(rest.length).toBeLessThan(MOST_FINDINGS);
    expect(new Set(all).size).toBe(all.length);
    // Direction stands in words; only a change that nobody may judge keeps its sign.
    expect(all.filter((text) => /[+−]\d/.test(text))).toEqual([]);
  });

  it.each(slugs)("says them of %s in English", async (slug) => {
    const { made, missing } = await inEnglish((writer) => told(slug, dataset, writer));
    expect(missing).toEqual([]);
    expect(made.lead).not.toMatch(/[ăâđêôơư]/);
  });

  it("speaks of no silence where a public view has left something out", () => {
    const open = publicView({
      ...dataset,
      conferences: new Map(
        [...dataset.conferences].map(([slug, conference]) => [
          slug,
          {
            ...conference,
            causes: conference.causes.map((cause) => ({ ...cause, internal: true as const })),
          },
        ]),
      ),
    });
    const { lead, rest } = told("tinh-mau-2024", open);
    expect([lead, ...rest].join(" ")).not.toContain("nguyên nhân");
  });
});
