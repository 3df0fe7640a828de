import { describe, expect, test } from "vitest";
import { valueAt } from "./address.ts";
import { indexIn, pageWords, paperWords, readAnalysis, readPage, says, tablesOf } from "./built-site.ts";

/*
 * What the five real events must say, figure by figure. Written from the sources and the tables of published figures,
 * not from the output.
 */

interface Fact {
  /** Addresses in phan-tich.json with what stands there. */
  json: Record<string, unknown>;
  /** How the page and the report say it. */
  says: string[];
  /** How the handout says it, where it has room for it. */
  handout?: string[];
}

const facts: Record<string, Record<string, Fact>> = {
  "quang-ninh-2022": {
    "PAR Index 2021: score and rank": {
      json: {
        "indices/par-index/year": 2021,
        "indices/par-index/against": 2020,
        "indices/par-index/total/score": 91.14,
        "indices/par-index/total/rank": 2,
        "indices/par-index/total/rankedUnits": 63,
        "indices/par-index/total/text": { score: "91,14", change: "+0,10", rank: "2/63" },
      },
      says: ["PAR Index năm 2021 đạt 91,14 điểm, xếp thứ 2/63"],
      handout: ["91,14 điểm", "2/63"],
    },
    "PAR Index 2021: change against 2020": {
      json: {
        "indices/par-index/total/change": 0.1,
        "indices/par-index/total/changeBasis": "computed",
        "indices/par-index/total/verdict": "gain",
        "indices/par-index/total/placesGained": -1,
        "indices/par-index/total/rankVerdict": "loss",
      },
      says: ["tăng 0,10 điểm nhưng giảm 01 bậc so với năm 2020"],
      handout: ["vẫn tăng 0,10"],
    },
    "SIPAS 2021: score, rank and change": {
      json: {
        "indices/sipas/total/score": 94.07,
        "indices/sipas/total/rank": 1,
        "indices/sipas/total/rankedUnits": 63,
        "indices/sipas/total/change": -1.69,
        "indices/sipas/total/placesGained": 0,
        "indices/sipas/total/rankVerdict": "unchanged",
      },
      says: [
        "SIPAS năm 2021 đạt 94,07%, xếp thứ 1/63",
        "giảm 1,69 điểm phần trăm nhưng giữ nguyên thứ hạng so với năm 2020",
      ],
      handout: ["94,07%", "giảm 1,69 điểm phần trăm nhưng vẫn giữ thứ 1/63"],
    },
    "who passed us": {
      json: { "indices/par-index/passedBy": [{ unit: "hai-phong", score: 91.8, rank: 1 }] },
      says: ["Hải Phòng (91,80)"],
      handout: ["Hải Phòng (91,80)"],
    },
    "PAR Index 2017–2021": {
      json: {
        "indices/par-index/history/2017/score": 89.45,
        "indices/par-index/history/2018/score": 89.06,
        "indices/par-index/history/2019/score": 90.09,
        "indices/par-index/history/2020/score": 91.04,
        "indices/par-index/history/2021/score": 91.14,
        "indices/par-index/history/2017/rank": 1,
        "indices/par-index/history/2018/rank": 1,
        "indices/par-index/history/2019/rank": 1,
        "indices/par-index/history/2020/rank": 1,
        "indices/par-index/history/2018/breakBefore/sources": ["qd-2636"],
        "indices/par-index/history/2019/breakBefore/sources": ["qd-1150"],
        "indices/par-index/history/2020/breakBefore/sources": ["qd-1149"],
        "indices/par-index/history/2021/breakBefore": null,
      },
      says: [
        "2017 89,45",
        "2018 89,06",
        "2019 90,09",
        "2020 91,04",
        "2021 91,14",
        "Quyết định số 2636/QĐ-BNV",
        "Quyết định số 1150/QĐ-BNV",
        "Quyết định số 1149/QĐ-BNV",
      ],
      handout: ["2017 89,45", "2018 89,06", "2019 90,09", "2020 91,04", "2021 91,14"],
    },
    "SIPAS 2017–2021, a year missing and a year inferred": {
      json: {
        "indices/sipas/history/2017/score": null,
        "indices/sipas/history/2018/score": 91.15,
        "indices/sipas/history/2018/basis": "inferred",
        "indices/sipas/history/2019/score": 95.26,
        "indices/sipas/history/2020/score": 95.76,
      },
      says: ["SIPAS: chưa có số liệu năm 2017", "2018 91,15", "2019 95,26", "2020 95,76"],
      handout: ["chưa có nguồn", "91,15", "95,26", "95,76"],
    },
    "targets of the plan 205/KH-UBND": {
      json: {
        "targets/par-index-2022/score": 93.157,
        "targets/par-index-2022/computedGain": 2.017,
        "targets/par-index-2022/gainAgrees": true,
        "targets/sipas-2022/score": 95,
        "targets/sipas-2022/comparison": "above",
        "targets/sipas-2022/computedGain": 0.93,
        "targets/sipas-2022/statedGain": 0.43,
        "targets/sipas-2022/gainAgrees": false,
      },
      says: ["đạt 93,157 điểm", "tăng 2,017 điểm", "đạt trên 95%", "tăng trên 0,93 điểm phần trăm"],
      handout: ["93,157 điểm", "tăng 2,017 điểm", "trên 95%", "tăng trên 0,93 điểm phần trăm"],
    },
    "the stated trên 0,43 as a discrepancy of the source": {
      json: {
        "discrepancies/target-gain/stated": 0.43,
        "discrepancies/target-gain/computed": 0.93,
        "discrepancies/target-gain/source": "s4",
      },
      says: ["trên 0,43 điểm phần trăm", "205/KH-UBND"],
      handout: ["Kế hoạch số 205/KH-UBND nêu trên 0,43 điểm phần trăm", "cho trên 0,93 điểm phần trăm"],
    },
    "the assessment year that the press confused": {
      json: { "discrepancies/year/stated": 2022, "discrepancies/year/computed": 2021 },
      says: ["“kết quả đánh giá các chỉ số PAR Index, SIPAS của tỉnh Quảng Ninh năm 2022”"],
    },
  },

  "cao-bang-2019": {
    ...Object.fromEntries(
      (
        [
          ["leadership", 34, "Công tác chỉ đạo, điều hành cải cách hành chính +34"],
          ["institutions", 12, "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật +12"],
          ["procedures", 12, "Cải cách thủ tục hành chính +12"],
          ["organisation", 30, "Cải cách tổ chức bộ máy hành chính nhà nước +30"],
          ["civil-service", 12, "đội ngũ cán bộ, công chức, viên chức +12"],
          ["public-finance", -18, "Cải cách tài chính công −18"],
          ["digital-government", -26, "Hiện đại hóa hành chính −26"],
          ["impact", -16, "và phát triển kinh tế - xã hội −16"],
        ] as const
      ).map(([field, places, said]): [string, Fact] => [
        `places of ${field}, as reported`,
        {
          json: {
            [`indices/par-index/components/${field}/placesGained`]: places,
            [`indices/par-index/components/${field}/placesBasis`]: "reported",
            [`indices/par-index/components/${field}/rankVerdict`]: places > 0 ? "gain" : "loss",
            [`indices/par-index/components/${field}/rank`]: null,
            [`indices/par-index/components/${field}/score`]: null,
            [`indices/par-index/components/${field}/previous`]: null,
            [`indices/par-index/components/${field}/change`]: null,
            [`indices/par-index/components/${field}/contribution`]: null,
            [`indices/par-index/components/${field}/lostPoints`]: null,
          },
          says: [said],
          handout: [said],
        },
      ]),
    ),
    "five fields up and three down, with the break": {
      json: {
        "indices/par-index/year": 2018,
        "indices/par-index/against": 2017,
        "indices/par-index/rankCounts/gain": 5,
        "indices/par-index/rankCounts/loss": 3,
        "indices/par-index/total/break/treatment": "caution",
        "indices/par-index/total/break/sources": ["qd-2636"],
      },
      says: [
        "Năm trong tám lĩnh vực PAR Index tăng bậc, ba giảm bậc so với năm 2017",
        "Quyết định số 2636/QĐ-BNV",
      ],
      handout: ["Năm trong tám lĩnh vực PAR Index tăng bậc, ba giảm bậc", "Quyết định số 2636/QĐ-BNV"],
    },
    "no score is invented": {
      json: {
        "indices/par-index/total/score": null,
        "indices/par-index/total/previous": null,
        "indices/par-index/total/change": null,
        "indices/par-index/total/rank": null,
        "indices/par-index/lostPoints": null,
      },
      says: ["chưa có nguồn nêu điểm năm này"],
      handout: ["chưa có nguồn nêu điểm năm này"],
    },
    "causes as recorded": {
      json: {},
      says: [
        "Các nhiệm vụ cải cách tài chính công chưa được triển khai đồng bộ và có hiệu quả.",
        "chưa thực sự quan tâm chỉ đạo",
        "Ứng dụng công nghệ thông tin chưa đáp ứng yêu cầu",
        "ở một số cơ quan, đơn vị chưa đúng quy định",
        "Việc chấp hành kỷ luật, kỷ cương",
      ],
    },
  },

  "bac-giang-2020": {
    "PAPI ranks 2011–2019, one year without": {
      json: Object.fromEntries(
        [44, 39, 63, null, 21, 11, 26, 3, 4].map((rank, at) => [
          `indices/papi/history/${2011 + at}/rank`,
          rank,
        ]),
      ),
      says: ["2011: 44; 2012: 39; 2013: 63; 2014: không có; 2015: 21; 2016: 11; 2017: 26; 2018: 3; 2019: 4"],
      handout: ["hạng 26/63", "hạng 3/61", "hạng 4/63"],
    },
    "PCI ranks 2011–2019": {
      json: Object.fromEntries(
        [23, 31, 49, 41, 40, 33, 30, 36, 40].map((rank, at) => [
          `indices/pci/history/${2011 + at}/rank`,
          rank,
        ]),
      ),
      says: ["2011: 23; 2012: 31; 2013: 49; 2014: 41; 2015: 40; 2016: 33; 2017: 30; 2018: 36; 2019: 40"],
      handout: ["hạng 40/63", "hạng 30/63", "hạng 36/63"],
    },
    "the ten years judged index by index": {
      json: {
        "remarks/cai-thien-khong-on-dinh/courses/papi/verdict": "improving-unsteady",
        "remarks/cai-thien-khong-on-dinh/courses/papi/falls": [2013, 2017],
        "remarks/cai-thien-khong-on-dinh/courses/pci/verdict": "not-improving-unsteady",
        "remarks/cai-thien-khong-on-dinh/courses/pci/falls": [2012, 2013, 2018],
        "remarks/cai-thien-khong-on-dinh/courses/par-index/verdict": "too-few",
      },
      says: [
        "PAPI giai đoạn 2011–2019: thứ hạng cải thiện nhưng không ổn định",
        "PCI giai đoạn 2011–2019: thứ hạng không cải thiện và không ổn định",
        "PAR Index: quá ít năm có thứ hạng để kết luận",
      ],
      handout: [
        "Thứ hạng PAPI 2011–2019 cải thiện nhưng không ổn định",
        "PCI 2011–2019 không cải thiện và không ổn định",
      ],
    },
    "“trên 80%” tested on the figures there are": {
      json: {
        "remarks/binh-quan-tren-80/thresholds/par-index/verdict": "fails",
        "remarks/binh-quan-tren-80/thresholds/par-index/known": [
          { year: 2018, score: 78.14, basis: "inferred", above: false },
          { year: 2019, score: 81.84, basis: "published", above: true },
        ],
        "remarks/binh-quan-tren-80/thresholds/par-index/unknownYears": [
          2011, 2012, 2013, 2014, 2015, 2016, 2017,
        ],
        "remarks/binh-quan-tren-80/thresholds/sipas/verdict": "holds",
        "remarks/binh-quan-tren-80/thresholds/sipas/known": [
          { year: 2019, score: 89.18, basis: "published", above: true },
        ],
      },
      says: [
        "PAR Index: không đúng với năm 2018 (78,14, số suy ra), đúng với năm 2019 (81,84). Chưa có số liệu năm 2011–2017",
        "SIPAS: năm duy nhất có số liệu đạt trên 80, năm 2019 (89,18). Chưa có số liệu năm 2011–2018",
      ],
    },
    "target: top 20 for PAR Index 2020": {
      json: {
        "targets/par-index-2020/year": 2020,
        "targets/par-index-2020/rankAtMost": 20,
        "targets/par-index-2020/score": null,
      },
      says: ["nhóm 20 tỉnh, thành phố đứng đầu cả nước"],
      handout: ["nhóm 20 tỉnh, thành phố đứng đầu cả nước"],
    },
  },

  "dong-thap-2022": {
    "PAPI 2021": {
      json: {
        "indices/papi/total/basis": "computed",
        "indices/papi/total/score": 42.432353108,
        "indices/papi/total/previous": 46.961087438,
        "indices/papi/total/change": -4.52873433,
        "indices/papi/total/rank": 27,
        "indices/papi/total/rankedUnits": 60,
        "indices/papi/total/previousRank": 2,
        "indices/papi/total/previousRankedUnits": 63,
        "indices/papi/total/rankedUnitsDiffer": true,
        "indices/papi/total/text": { score: "42,43", change: "−4,53", rank: "27/60" },
      },
      says: [
        "PAPI năm 2021 đạt 42,43 điểm, thuộc một phần tư thứ hai của cả nước (thứ 27/60, tính từ điểm)",
        "giảm 4,53 điểm so với năm 2020, từ thứ 2/63 xuống thứ 27/60",
      ],
      handout: ["42,43 điểm", "giảm 4,53 điểm", "từ thứ 2/63 xuống thứ 27/60"],
    },
    "second of the Mekong Delta, computed": {
      json: {
        "indices/papi/total/regionRank": 2,
        "indices/papi/total/regionUnits": 13,
        "indices/papi/total/regionRankBasis": "computed",
      },
      says: ["thứ 2/13 vùng Đồng bằng sông Cửu Long"],
      handout: ["thứ 2/13 vùng Đồng bằng sông Cửu Long"],
    },
    "the source says 63 where 60 were ranked": {
      json: {
        "discrepancies/ranked-units/stated": 63,
        "discrepancies/ranked-units/computed": 60,
        "discrepancies/ranked-units/source": "s5",
      },
      says: ["“xếp hạng 27/63 tỉnh, thành phố”"],
      handout: ["“xếp hạng 27/63 tỉnh, thành phố”", "số liệu đối chiếu là 60"],
    },
    "PAR Index 2021": {
      json: {
        "indices/par-index/total/score": 86.8,
        "indices/par-index/total/change": 0.03,
        "indices/par-index/total/changeBasis": "reported",
        "indices/par-index/total/rank": 26,
        "indices/par-index/total/rankedUnits": 63,
        "indices/par-index/total/regionRank": 3,
        "indices/par-index/total/regionRankBasis": "reported",
        "indices/par-index/total/text": { score: "86,80", change: "+0,03", rank: "26/63" },
      },
      says: [
        "PAR Index năm 2021 đạt 86,80 điểm, xếp thứ 26/63, thứ 3 vùng Đồng bằng sông Cửu Long",
        "tăng 0,03 điểm",
      ],
      handout: ["86,80 điểm", "26/63", "tăng 0,03 điểm", "thứ 3 vùng Đồng bằng sông Cửu Long"],
    },
    "SIPAS 2021": {
      json: {
        "indices/sipas/total/score": 89.15,
        "indices/sipas/total/change": 0.09,
        "indices/sipas/total/changeBasis": "reported",
        "indices/sipas/total/rank": 15,
        "indices/sipas/total/rankedUnits": 63,
      },
      says: ["SIPAS năm 2021 đạt 89,15%, xếp thứ 15/63", "tăng 0,09 điểm phần trăm"],
      handout: ["89,15%", "15/63", "tăng 0,09 điểm phần trăm"],
    },
    "seven of eight dimensions down": {
      json: {
        "indices/papi/counts/loss": 7,
        "indices/papi/counts/gain": 1,
        "indices/papi/counts/of": 8,
      },
      says: ["bảy trong tám nội dung giảm, một tăng"],
      handout: ["bảy trong tám nội dung giảm"],
    },
    ...Object.fromEntries(
      (
        [
          ["participation", 4.720588327, 4.569448709, ["4,72", "4,57", "−0,15"]],
          ["transparency", 5.905424059, 4.851092875, ["5,91", "4,85", "−1,05"]],
          ["accountability", 5.137749077, 4.321768403, ["5,14", "4,32", "−0,82"]],
          ["corruption-control", 8.115115642, 6.765606641, ["8,12", "6,77", "−1,35"]],
          ["procedures", 7.778753757, 7.111657382, ["7,78", "7,11", "−0,67"]],
          ["service-delivery", 7.494274975, 7.552947997, ["7,49", "7,55", "+0,06"]],
          ["environment", 5.201644182, 4.725551963, ["5,20", "4,73", "−0,48"]],
          ["e-governance", 2.607537419, 2.534279138, ["2,61", "2,53", "−0,07"]],
        ] as const
      ).map(([dimension, previous, score, [before, now, change]]): [string, Fact] => [
        `PAPI ${dimension}, 2020 → 2021`,
        {
          json: {
            [`indices/papi/components/${dimension}/previous`]: previous,
            [`indices/papi/components/${dimension}/score`]: score,
            [`indices/papi/components/${dimension}/verdict`]: score < previous ? "loss" : "gain",
          },
          says: [`${before} ${now} ${change}`],
          handout: [`${now} ${change}`],
        },
      ]),
    ),
  },
};

describe.each(Object.entries(facts))("%s", (slug, held) => {
  test.each(Object.entries(held))("%s", async (_, { json, says: phrases, handout = [] }) => {
    const analysis = await readAnalysis(slug);
    for (const [address, expected] of Object.entries(json)) {
      expect(valueAt(analysis, address), address).toEqual(expected);
    }
    const places = [
      ["page", await pageWords(`hoi-nghi/${slug}/`), phrases],
      ["bao-cao.pdf", await paperWords(slug, "bao-cao"), phrases],
      ["tom-tat.pdf", await paperWords(slug, "tom-tat"), handout],
    ] as const;
    const silent = places.flatMap(([place, text, wanted]) =>
      wanted.filter((phrase) => !says(text, phrase)).map((phrase) => `${place}: ${phrase}`),
    );
    expect(silent).toEqual([]);
  });
});

describe("quang-ninh-2022/ke-hoach", () => {
  const page = "hoi-nghi/quang-ninh-2022/ke-hoach/";

  test("names the plan, its targets and the tasks of 1.1 with the agency in charge", async () => {
    const words = await pageWords(page);
    const wanted = [
      "205/KH-UBND",
      "93,157 điểm",
      "+2,017 điểm",
      "trên 95%",
      "1.1. Công tác chỉ đạo điều hành",
      "Kế hoạch số 50/KH-UBND",
      "Kế hoạch số 105/KH-UBND",
      "tổ chức tiếp xúc doanh nghiệp",
      "Sở Nội vụ",
    ];
    expect(wanted.filter((phrase) => !says(words, phrase))).toEqual([]);
  });

  test("puts the computed 0,93 beside the stated 0,43", async () => {
    const table = tablesOf(await readPage(page)).get("bang-chi-tieu");
    const row = table?.rows.find(([name]) => name === "SIPAS năm 2022");
    expect(row?.slice(-2)).toEqual([
      "trên 0,93 điểm phần trăm",
      expect.stringMatching(/^trên 0,43 điểm phần trăm.*không khớp/u),
    ]);
  });
});

test("0,43 is never said as a fact of ours", async () => {
  const own = /(?:tăng|thêm|là)(?: trên)? \+?0,43/u;
  const page = await pageWords("hoi-nghi/quang-ninh-2022/");
  // What stands between quotation marks is the plan's own sentence.
  const ours = [
    page,
    await paperWords("quang-ninh-2022", "bao-cao"),
    await paperWords("quang-ninh-2022", "tom-tat"),
  ];
  expect(ours.map((text) => own.exec(text.replace(/“[^”]*”/gu, ""))?.[0] ?? null)).toEqual([
    null,
    null,
    null,
  ]);
  expect(own.test("SIPAS tăng trên 0,43%")).toBe(true);
});

test("an event uses what was announced by its day, and later results stand apart", async () => {
  for (const slug of Object.keys(facts)) {
    const { heldOn, indices, later } = await readAnalysis(slug);
    expect(
      later.filter(({ publishedOn }) => publishedOn <= heldOn),
      slug,
    ).toEqual([]);
    for (const { history, index } of indices) {
      const lastYear = Math.max(...history.map(({ year }) => year));
      const after = later.filter((row) => row.index === index);
      expect(
        after.filter(({ year }) => year <= lastYear),
        `${slug} ${index}`,
      ).toEqual([]);
    }
  }
  const bacGiang = await readAnalysis("bac-giang-2020");
  expect(Math.max(...indexIn(bacGiang, "papi").history.map(({ year }) => year))).toBe(2019);
});

describe.each([
  ["tinh-mau-2023", 2022],
  ["tinh-mau-2024", 2023],
])("%s, the sample", (slug, year) => {
  test("has eight fields, about forty criteria and about ninety leaves, with points of our own", async () => {
    const { components, total } = indexIn(await readAnalysis(slug), "par-index-mau");
    const parents = new Set(components.map(({ parent }) => parent));
    const leaves = components.filter(({ id }) => !parents.has(id));
    const level = (name: string) => components.filter((row) => row.level === name).length;
    expect(level("field")).toBe(8);
    expect(level("criterion")).toBeGreaterThan(35);
    expect(leaves.length).toBeGreaterThan(80);
    const maximum = components
      .filter(({ parent }) => parent === null)
      .reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0);
    expect(maximum).toBeCloseTo(100, 9);
    expect(total.score).toBeCloseTo(
      leaves.reduce((sum, { score }) => sum + (score ?? 0), 0),
      9,
    );
  });

  test("shows self-assessed, appraised and lost points, agencies, causes and actions", async () => {
    const tables = tablesOf(await readPage(`hoi-nghi/${slug}/`));
    const lost = tables.get("bang-diem-mat");
    expect(lost?.columns).toEqual(
      expect.arrayContaining(["Tự chấm", "Điểm mất", "Cơ quan chịu trách nhiệm", "Nguyên nhân"]),
    );
    const agencies = tables.get("bang-diem-mat-co-quan")?.rows.map(([name]) => name) ?? [];
    expect(agencies).toContain("Sở Nội vụ");
    expect(agencies.length).toBeGreaterThan(5);
    for (const id of ["bang-nguyen-nhan", "bang-giai-phap"]) {
      expect(tables.get(id)?.rows.length, id).toBeGreaterThan(3);
    }
    expect(await pageWords(`hoi-nghi/${slug}/`)).toContain(`PAR Index (minh họa) năm ${year}`);
  });
});
