import type { EventFact } from "./event-fact.ts";

export const caoBang: Record<string, EventFact> = {
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
    ).map(([field, places, said]): [string, EventFact] => [
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
};
