import type { EventFact } from "./event-fact.ts";

export const quangNinh: Record<string, EventFact> = {
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
    handout: [
      "Kế hoạch số 205/KH-UBND nêu mức tăng của chỉ tiêu SIPAS năm 2022 là trên 0,43 điểm phần trăm",
      "số liệu đối chiếu là trên 0,93 điểm phần trăm",
    ],
  },
  "the assessment year that the press confused": {
    json: { "discrepancies/year/stated": 2022, "discrepancies/year/computed": 2021 },
    says: ["“kết quả đánh giá các chỉ số PAR Index, SIPAS của tỉnh Quảng Ninh năm 2022”"],
  },
};
