import type { EventFact } from "./event-fact.ts";

export const dongThap: Record<string, EventFact> = {
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
    ).map(([dimension, previous, score, [before, now, change]]): [string, EventFact] => [
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
};
