import type { Texts } from "../texts.ts";

/** Why something cannot be told, and what stands between two years. */

export const reasons: Texts = {
  "đến ngày hội nghị chưa công bố kết quả năm này":
    "the results of this year had not been announced by the day of the conference",
  "đến ngày hội nghị chưa công bố kết quả năm so sánh":
    "the results of the year compared with had not been announced by the day of the conference",
  "chưa có nguồn nêu ngày công bố kết quả năm này":
    "no source tells when the results of this year were announced",
  "chưa có nguồn nêu ngày công bố kết quả năm so sánh":
    "no source tells when the results of the year compared with were announced",
  "đơn vị thành lập sau năm này, không có kết quả riêng":
    "the unit was formed after this year and has no result of its own",
  "năm so sánh chưa có đơn vị này": "the unit did not exist yet in the comparison year",
  "kết quả của đơn vị không được công bố": "the unit’s result for this year was not published",
  "kết quả năm so sánh của đơn vị không được công bố":
    "the unit’s result of the comparison year was not published",
  "thiếu một phần kết quả của đơn vị, không có điểm chung và thứ hạng":
    "part of the unit’s result of this year is missing, so that it has no total and no rank",
  "năm so sánh thiếu một phần kết quả của đơn vị, không có điểm chung và thứ hạng":
    "part of the unit’s result of the comparison year is missing, so that it has no total and no rank",
  "thành lập sau": "formed later",
  "chưa công bố": "not announced yet",
  "chưa có nguồn nêu điểm năm này": "no source gives a score for this year",
  "chưa có nguồn nêu điểm năm so sánh": "no source gives a score for the comparison year",
  "chưa có nguồn nêu thứ hạng năm này": "no source gives a rank for this year",
  "chưa có nguồn nêu thứ hạng năm so sánh": "no source gives a rank for the comparison year",
  "không so sánh được do thay đổi cách đo": "not comparable, as the method of measurement changed",
  "số đơn vị thay đổi do sắp xếp đơn vị hành chính":
    "the number of units changed with the rearrangement of administrative units",
  "địa giới của đơn vị thay đổi do sắp xếp đơn vị hành chính":
    "the territory of the unit changes with the rearrangement of administrative units",
  "đổi địa giới": "territory changed",
  "bảng xếp hạng thu thập được chưa đủ": "the ranking collected is incomplete",
  "chưa có đủ điểm thành phần của các tỉnh, thành phố":
    "the component scores of the provinces are incomplete",
  "đơn vị không thuộc vùng nào trong dữ liệu": "the unit belongs to no region in the data",
  "chưa đủ điểm của các tỉnh trong vùng": "not all provinces of the region have scores",
  "chưa đủ điểm của các đơn vị hợp thành": "not all constituent units have scores",
  "chưa có nguồn nêu dân số của các đơn vị hợp thành trong cùng một năm":
    "no source gives the population of the constituent units in one and the same year",
  "tiêu chí đã bỏ": "criterion dropped",
  "hồ sơ không nêu điểm kỳ vọng": "the record states no expected points",
  "chưa đến hạn trong năm đánh giá": "not due within the assessment year",
  "chưa có điểm của mọi đơn vị cùng loại": "not all units of the same kind have scores",
  "chưa có nguồn nêu điểm tối đa": "no source gives the maximum score",
  "chưa có nguồn nêu cách tính điểm chung từ điểm thành phần":
    "no source tells how the overall score is aggregated from component scores",
  "chỉ có ở một trong hai năm": "present in only one of the two years",
  "mới có trong bộ chỉ số năm này, năm so sánh chưa có":
    "new in this year's framework, not held in the comparison year",
  "mới có": "new",
  "chưa có nguồn nêu điểm thành phần": "no source gives component scores",
  "điểm năm so sánh được suy ra từ chính mức thay đổi này":
    "the previous year’s score is inferred from this very change",
  "chưa có số bình quân cả nước": "no national mean available",
  "bản này chưa tính": "not computed in this version",
  "không công bố": "not published",
  "không áp dụng": "not applicable",
  "thiếu một phần": "partly missing",
  "quá nhiều thành phần để tính đủ mọi cách kết hợp": "too many components to compute every combination",
  "đang đứng đầu": "already ranked first",
  "chưa ghi mức công sức của các thành phần còn dư địa":
    "no effort is recorded for the components with headroom",
  "được xếp là ngoài tầm của tỉnh": "classed as beyond the province’s reach",
  "cộng hết dư địa vẫn chưa đủ điểm": "even all the headroom together is not enough",
  "chưa đủ số cặp năm so sánh được": "too few comparable pairs of years",
  "các mức thay đổi nối tiếp nhau không đảo chiều nên không ước được mức dao động":
    "successive changes do not reverse, so the variation cannot be estimated",
  "nơi công bố không xếp nhóm, hoặc chưa có nguồn nêu các nhóm":
    "the publisher prints no groups, or no source tells them",
  "nơi công bố không đưa sai số": "the publisher gives no standard error",
  "quá ít đơn vị có điểm ở cả hai năm": "too few units with scores in both years",
  "quá ít lần để so": "too few cases to compare",
  "chưa có nguồn": "no source",
  "không so được": "not comparable",
  "đổi số đơn vị": "number of units changed",
  "bảng chưa đủ": "ranking incomplete",
  "thiếu dân số": "population missing",
  "không nêu": "not stated",
  "chưa ước được": "not estimated",
  "không công bố sai số": "no error published",
  "break|không so sánh được": "not comparable",
  "break|không so sánh được điểm": "scores not comparable",
  "break|so sánh cần thận trọng": "compare with caution",
  "break|chỉ so sánh sau khi tách phần do đổi trọng số, điểm tối đa":
    "comparable only after separating out the effect of changed weights or maximum scores",
};
