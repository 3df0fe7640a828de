import type { EventFact } from "./event-fact.ts";

export const bacGiang: Record<string, EventFact> = {
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
      [23, 31, 49, 41, 40, 33, 30, 36, 40].map((rank, at) => [`indices/pci/history/${2011 + at}/rank`, rank]),
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
      "SIPAS: mới có số liệu một năm, năm 2019 (89,18), đạt trên 80. Chưa có số liệu năm 2011–2018",
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
};
