/** What a word or a group of words does in a sentence about indices. */
export type Concept =
  | "index"
  | "component"
  | "part-name"
  | "unit"
  | "region"
  | "nation"
  | "self"
  | "total"
  | "year"
  | "relative-year"
  | "date"
  | "span"
  | "number"
  | "fraction"
  | "points"
  | "percent-points"
  | "percent"
  | "places"
  | "provinces"
  | "parts"
  | "years"
  | "times"
  | "reach"
  | "up"
  | "down"
  | "same"
  | "rank"
  | "to"
  | "from"
  | "more"
  | "less"
  | "apart"
  | "behind"
  | "ahead"
  | "compared"
  | "mean"
  | "median"
  | "target"
  | "if"
  | "not"
  | "maximum"
  | "published"
  | "about"
  | "over"
  | "under"
  | "nearly"
  | "highest"
  | "lowest"
  | "first"
  | "second"
  | "last"
  | "last-but-one"
  | "group"
  | "tier"
  | "in-a-row"
  | "ever"
  | "first-time"
  | "exceed"
  | "comparable"
  | "incomparable"
  | "missing"
  | "half"
  | "all"
  | "only"
  | "except"
  | "respectively"
  | "actual"
  | "among"
  | "foreign"
  | "foreign-unit"
  | "noise"
  | "link"
  | "open"
  | "close"
  | "comma"
  | "semicolon"
  | "colon"
  | "dash"
  | "quote"
  | "word";

/** The words of each concept, apart from names. Vietnamese, lower case, newer placing of the tone. */
/** Years told by their distance from the year that is spoken of; "0" is the year the text is about. */
export const relativeYears: Record<string, string> = {
  "-1": "cách đây một năm|cách đây 1 năm|cách đó một năm|trước đó một năm|trước đó 1 năm|năm trước|năm ngoái|năm trước đó|năm liền trước|năm liền kề|năm trước liền kề|kỳ trước|cùng kỳ năm trước|năm liền kề trước|năm liền kề trước đó|kỳ đánh giá trước|lần đánh giá trước|một năm trước|một năm trước đó|năm liền trước đó|kỳ liền trước|năm rồi|kỳ đánh giá liền trước|cùng kỳ năm ngoái|kỳ công bố trước|lần công bố trước|năm cũ|năm kế trước|kỳ liền kề|kỳ liền kề trước|kỳ trước liền kề|kỳ kề trước|năm kề trước|kỳ trước đó|năm liền kề trước đây",
  "-2": "cách đây hai năm|cách đây 2 năm|cách đó hai năm|hai năm trước|hai năm trước đó|năm trước nữa|năm kia|2 năm trước|2 năm trước đó",
  "-3": "cách đây ba năm|cách đây 3 năm|cách đó ba năm",
  "-4": "cách đây bốn năm|cách đây 4 năm|cách đó bốn năm",
  "-5": "cách đây năm năm|cách đây 5 năm|cách đó năm năm",
  "-6": "cách đây sáu năm|cách đây 6 năm|cách đó sáu năm",
  "1": "năm sau|năm sau đó|năm kế tiếp|năm tiếp theo|kỳ sau|một năm sau|năm sau nữa|kỳ kế tiếp|một năm sau đó|năm kế sau|năm liền sau|sang năm sau|bước sang năm sau|kỳ tiếp theo|năm kế đó|năm liền đó|kỳ kế đó|năm tiếp sau|năm tiếp sau đó",
  "0": "và hiện|hiện đang|thì nay|nay|giờ|bây giờ|giờ đây|hiện nay|đến nay|tới nay|hiện tại|năm nay|kỳ này|lần này|năm vừa qua|kỳ đánh giá này|lần đánh giá này|năm đánh giá",
  "=": "cùng kỳ|năm đó|năm ấy|năm này|cùng năm|trong năm đó",
};

export const cueWords: Partial<Record<Concept, string>> = {
  total:
    "tổng điểm|điểm tổng|điểm tổng hợp|điểm chung|chỉ số chung|điểm số chung|chỉ số tổng hợp|tổng số điểm|kết quả chung|điểm toàn phần|điểm chỉ số|tổng thể|xếp hạng chung|bảng xếp hạng chung|thứ hạng chung",
  points: "điểm|điểm số",
  "percent-points": "điểm phần trăm|điểm %|% điểm|phần trăm điểm",
  percent: "%|phần trăm",
  places: "bậc|bực|nấc|thứ bậc|bậc xếp hạng|bậc thứ hạng",
  provinces:
    "tỉnh thành phố|tỉnh thành|tỉnh tp|tỉnh và thành phố|địa phương|tỉnh / thành phố|tỉnh / thành|đơn vị cấp tỉnh|tỉnh thành phố trực thuộc trung ương",
  parts:
    "nội dung|chỉ số nội dung|chỉ số thành phần|chỉ số lĩnh vực|lĩnh vực|lĩnh vực nội dung|trục nội dung|nội dung thành phần|thành phần|cấu phần|yếu tố|chỉ số con|nội dung đánh giá|lĩnh vực đánh giá|tiểu chỉ số|chỉ số",
  times: "lần",
  years: "năm",
  reach:
    "đạt|đạt được|đạt mức|ghi nhận|ở mức|dừng ở|dừng lại ở|dừng ở mức|được|có|với|là|được chấm|giành được|đạt tới|có điểm số|có điểm|có số điểm|với số điểm|đạt số điểm|thu về|chạm|cán mốc|chạm mốc|ở|mức",
  up: "tăng được|tăng thêm được|nâng được|nâng lên được|nhích được|nhích thêm được|leo được|cải thiện được|thêm|lấy lại|gỡ lại|gỡ được|lấy lại được|có thêm|lên thêm|leo|leo lên|leo thêm|nhỉnh lên|tăng|khởi sắc|chuyển biến tích cực|nhích lên|tăng lên|tăng tiếp|được nâng lên|khá hơn|tốt lên|tăng nữa|tăng thêm|nhích|nhích thêm|cộng thêm|cải thiện|cải thiện thêm|nâng thêm|vươn|thăng|nhảy|nhảy vọt|tăng vọt|bứt phá|thăng tiến|gia tăng|tăng mạnh|tăng nhẹ|tăng hạng|thăng hạng|tăng bậc|tăng trưởng|tăng điểm|lên hạng|nhích nhẹ|bật|thêm được|có thêm được|vọt|tăng khá|tăng nhanh|tăng cao|tiến|tiến bộ|nâng hạng|đi lên|lên điểm|được cải thiện|có cải thiện",
  down: "nhích xuống|nhích giảm|hao|hao đi|hao mất|hụt đi|giảm thêm|tụt thêm|mất thêm|rớt thêm|lùi thêm|hụt mất|tụt mất|tuột mất|vơi|vơi đi|bốc hơi|đánh rơi|để mất|rớt mất|giảm mất|giảm|tụt lại|chững lại|thụt lại|sa sút|giảm xuống|tụt xuống|đi lùi|kém đi|thấp đi|tụt đi|giảm tiếp|sụt xuống|sụt|sụt giảm|tụt|hụt|rớt|rơi|lùi|thụt lùi|giảm sút|đi xuống|suy giảm|mất đi|trượt|giảm mạnh|giảm nhẹ|giảm sâu|tụt hạng|rớt hạng|xuống hạng|giảm hạng|giảm bậc|tụt bậc|mất điểm|giảm điểm|đánh mất|mất|tụt dốc|giảm nhanh|bị mất|hạ|tụt lùi|tụt giảm|tụt mạnh|tụt nhẹ|sụt mạnh|giảm đáng kể|bớt",
  same: "nguyên hạng|y nguyên|vẫn nguyên|không nhúc nhích|không xê dịch|không suy suyển|không lên không xuống|giữ nguyên|không đổi|không thay đổi|giữ vững|bảo toàn|đi ngang|đứng yên|bằng điểm|không tăng không giảm|giữ được|giữ|duy trì|vẫn giữ|vẫn giữ nguyên|tiếp tục giữ nguyên|không tăng giảm|đứng im|bảo vệ",
  rank: "xếp|xếp hạng|xếp thứ|xếp thứ hạng|xếp hạng thứ|thứ|hạng|thứ hạng|vị trí|vị trí thứ|vị trí xếp hạng|đứng|đứng thứ|đứng hạng|đứng ở vị trí|đứng vị trí|xếp vị trí|vị thứ|xếp ở vị trí|xếp vị thứ|bảng xếp hạng|xếp ở|hạng thứ|hạng chung|đứng vị trí thứ|ở vị trí thứ|ở vị trí|xếp vị trí thứ|số|thứ tự",
  to: "lên|xuống|còn|lên mức|xuống mức|xuống còn|lên thành|thành|lên tới|xuống tới|lên đến|xuống đến|chỉ còn|còn lại|lên còn|về|tới|đến",
  from: "từ|từ mức|từ chỗ|từ con số",
  more: "hơn|cao hơn|nhiều hơn|nhỉnh hơn|lớn hơn|vượt hơn|bỏ xa|vượt trội|vượt xa|cao hơn hẳn|tốt hơn|vượt trên",
  less: "kém|thấp hơn|thua|thua kém|ít hơn|kém hơn|nhỏ hơn|thấp thua|dưới mức|thấp hơn hẳn|chưa bằng|không bằng",
  apart: "cách|cách biệt|chênh|chênh lệch|chênh nhau|khoảng cách|cách xa|cách nhau|hơn kém nhau",
  behind:
    "sau|chỉ sau|đứng sau|xếp sau|chỉ đứng sau|chỉ xếp sau|kế sau|ngay sau|xếp dưới|đứng dưới|theo sau|xếp ngay sau|đứng ngay sau|chỉ chịu thua|vào tay|nhường|thua sau",
  ahead:
    "xếp trên|đứng trên|đứng trước|xếp trước|vượt qua|vượt lên trên|trước|vượt mặt|qua mặt|đứng ngay trên|xếp ngay trên",
  compared: "so với|so cùng|so|so sánh với|đối chiếu với|so với kết quả|so với mức|so với con số",
  mean: "trung bình|bình quân|mức trung bình|điểm trung bình|trung bình chung|bình quân chung|giá trị trung bình|mức bình quân|điểm bình quân|mặt bằng chung|mặt bằng toàn quốc|mặt bằng cả nước|giá trị trung bình chung|trung bình cộng",
  median: "trung vị|điểm trung vị|mức trung vị",
  nation:
    "cả nước|chung cả nước|toàn quốc|quốc gia|trên cả nước|trên toàn quốc|trong cả nước|trong toàn quốc|của cả nước|việt nam",
  self: "ta|chúng ta|chúng tôi|chúng mình|tụi mình|bọn mình|mình|quê mình|quê ta|tỉnh mình|thành phố mình|tỉnh|tỉnh ta|tỉnh nhà|toàn tỉnh|địa phương này|tỉnh này|thành phố|địa phương",
  target:
    "yêu cầu năm tới|yêu cầu năm sau|năm tới đạt|năm tới phải đạt|tôi hứa|xin hứa|hứa đạt|hứa đưa|hứa trên|phấn đấu|nhiệm vụ nâng|nhận nhiệm vụ nâng|đề nghị nâng|đề xuất nâng|xin nâng|đăng ký nâng|nhiệm vụ đưa|mong|mong muốn|mong vượt|hy vọng|ao ước|phương án đưa|giải pháp đưa|kế hoạch đưa|phương án nâng|mục tiêu|chỉ tiêu|hướng tới|hướng đến|dự kiến|quyết tâm|kỳ vọng|cam kết|sẽ|tiến tới|phải đạt|phải vào|phải lọt vào|phải đứng|phải lên|phải thuộc|phải nằm|cần vào|cần đạt|đề ra mục tiêu|đặt mục tiêu|đặt chỉ tiêu|cần thêm|cần tăng|cần tăng thêm|phải tăng|phải tăng thêm|còn phải tăng|muốn tăng|cố gắng|phấn đấu đạt|nhằm|đăng ký|ước đạt|kế hoạch năm|kế hoạch|muốn đạt|muốn đạt được|muốn lên|dự báo|chỉ tiêu đề ra",
  if: "người ta bảo|người ta nói|người ta đồn|nghe bảo|tôi nghe bảo|chúng tôi viết|chúng tôi đã viết|chúng tôi có viết|chúng tôi đã đăng|bản tin ghi|bài trước viết|bài trước ghi|bài ấy ghi|bài ấy viết|bài viết ghi|được nghe báo cáo|tôi nghe báo cáo|nghe nói|nghe đồn|đồn rằng|ghi nhầm|viết nhầm|chép nhầm|ghi sai|viết sai|có bạn bảo|có người bảo|có người viết|có báo viết|có báo nêu|có báo đưa tin|có tờ báo viết|có tờ báo nêu|có trang tin viết|có trang mạng viết|trên mạng có tin|mạng xã hội lan truyền|có người nói|có ý kiến cho rằng|ý kiến cho rằng|quan điểm cho rằng|không đồng ý|không đồng tình|tin đồn|tin đồn cho rằng|nhiều người cho rằng|được cho là|có thông tin cho rằng|có thông tin|không có chuyện|nếu|giả sử|giá như|giá mà|nếu như|trong trường hợp|đáng lẽ|lẽ ra|giả định|giả thiết|có thể|ví như|lẽ nào|phải chi|nếu giữ được",
  not: "không|chưa|chẳng|không phải|không phải là|chưa thể|không còn|không hề|chưa phải|không thể|chưa bao giờ|chưa từng|chứ không phải|không đạt|chưa đạt|chứ không|chưa vượt|không có chuyện|không đúng là|không vượt|không so sánh được|không thể so sánh|chưa so sánh được|không còn so sánh được|chưa thể so sánh|chưa có số liệu|không có số liệu|chưa có dữ liệu|không có dữ liệu|không đủ số liệu",
  maximum:
    "tối đa|thang điểm|thang|trọng số|điểm chuẩn|điểm tối đa|mẫu số|trên thang điểm|chiếm|điểm tối thiểu|tối thiểu|cỡ mẫu|điểm sàn|điểm trần|điểm kỳ vọng|sai số|mức cao nhất là|được phân bổ",
  published:
    "công bố|được công bố|công bố vào|công bố ngày|công bố kết quả|công bố năm|vừa công bố|phát hành|ra mắt",
  about: "khoảng|xấp xỉ|chừng|ước|ngót nghét|tầm|cỡ|áng chừng|loanh quanh|trên dưới",
  over: "trên|hơn|quá|ít nhất|tối thiểu|không dưới",
  under: "dưới|chưa tới|chưa đến|không quá|chưa đầy",
  nearly: "gần|ngót|suýt|sát|sắp|tiệm cận|tiệm cận mốc",
  highest:
    "cao nhất|cao điểm nhất|nhiều điểm nhất|tốt nhất|lớn nhất|nhiều nhất|mạnh nhất|cao kỷ lục|kỷ lục|vượt trội nhất|nhanh nhất|đỉnh|nặng nhất|rõ nhất|rõ rệt nhất|đáng kể nhất|ấn tượng nhất|cao hơn cả",
  lowest:
    "thấp nhất|thấp hạng nhất|kém hạng nhất|hạng kém nhất|thấp điểm nhất|ít điểm nhất|kém nhất|ít nhất|nhỏ nhất|thấp kỷ lục|sâu nhất|yếu nhất|tệ nhất|chậm nhất|đáy",
  first:
    "dẫn đầu|xếp thứ nhất|đứng thứ nhất|xếp hạng nhất|đứng hạng nhất|xếp vị trí thứ nhất|đứng vị trí thứ nhất|xếp hạng thứ nhất|ở vị trí thứ nhất|ở vị trí dẫn đầu|ở vị trí đầu bảng|đứng đầu|xếp đầu|quán quân|ngôi đầu|ngôi đầu bảng|đứng nhất|xếp nhất|đầu bảng|hạng nhất|thứ nhất|ngôi vương|vị trí quán quân|ngôi quán quân|số một|vị trí số một|vị trí dẫn đầu|vị trí đầu bảng|ngôi vị quán quân|nhất bảng|thứ hạng cao nhất|vị trí cao nhất|hạng cao nhất|ngôi số một|dẫn đầu bảng xếp hạng|đứng đầu bảng|xếp vị trí đầu|nhất cả nước|nhất toàn quốc|ngôi đầu bảng xếp hạng|đứng đầu bảng xếp hạng|vị trí thứ nhất|vị trí đầu tiên|đứng vị trí số một|giữ ngôi đầu|vị trí đứng đầu|ngôi vị số một|ngôi vị đầu bảng|ngôi nhất|nhất nước",
  second:
    "á quân|xếp thứ nhì|đứng thứ nhì|vị trí thứ nhì|xếp hạng nhì|đứng nhì|thứ nhì|hạng nhì|về nhì|vị trí á quân|ngôi á quân|xếp nhì|nhì nước|nhì cả nước|nhì toàn quốc",
  last: "cuối bảng|đứng cuối|xếp cuối|chót bảng|bét bảng|đội sổ|đứng chót|xếp chót|cuối cùng|vị trí cuối cùng|đứng cuối bảng|xếp cuối bảng|xếp cuối cùng|đứng cuối cùng|vị trí cuối bảng|chót|bét|đứng bét|cuối bảng xếp hạng|vị trí thấp nhất|thứ hạng thấp nhất|hạng chót|đứng chót bảng|hạng thấp nhất",
  "last-but-one":
    "áp chót|kế cuối|áp chót bảng|áp cuối|vị trí áp chót|đứng áp chót|gần chót|xếp áp chót|vị trí kế cuối",
  group: "nhóm|top|tốp|tốp đầu|nhóm đầu|nhóm dẫn đầu|nhóm các tỉnh",
  tier: "nhóm đạt điểm trung bình cao|nhóm đạt điểm trung bình thấp|nhóm điểm trung bình cao|nhóm điểm trung bình thấp|nhóm có điểm trung bình cao|nhóm có điểm trung bình thấp|nhóm cao nhất|nhóm thấp nhất|nhóm điểm cao nhất|nhóm điểm thấp nhất|nhóm trung bình cao|nhóm trung bình thấp|nhóm cao|nhóm thấp|nhóm đạt điểm cao nhất|nhóm đạt điểm thấp nhất|nhóm a|nhóm b|nhóm c|nhóm d|nhóm rất tốt|nhóm tốt|nhóm khá|nhóm có điểm cao nhất|nhóm có điểm thấp nhất",
  "in-a-row": "liên tiếp|liên tục|liền|liền nhau|liên tiếp nhau|liền kề",
  ever: "từ trước đến nay|từ trước tới nay|trong lịch sử|từ khi tham gia|từ khi triển khai|từ khi có chỉ số|từ khi có bảng xếp hạng|trong nhiều năm qua|từ trước đến giờ|từ xưa đến nay|từ khi công bố|kể từ khi có|từ ngày có|kể từ khi chỉ số ra đời|từ khi chỉ số ra đời|kể từ khi đo lường|kể từ khi tham gia|kể từ khi được đánh giá",
  "first-time": "lần đầu|lần đầu tiên|năm đầu tiên",
  exceed:
    "vượt|vượt mốc|vượt ngưỡng|vượt qua mốc|vượt|vượt qua ngưỡng|vượt mức|qua mốc|cán mốc|chạm mốc|vượt con số",
  comparable: "so sánh được|có thể so sánh|so sánh được với nhau|còn so sánh được",
  incomparable:
    "không so sánh được|không thể so sánh|chưa so sánh được|không còn so sánh được|chưa thể so sánh",
  missing:
    "thiếu số liệu|thiếu dữ liệu|khuyết số liệu|khuyết dữ liệu|chưa có số liệu|không có số liệu|thiếu số liệu để so sánh|không đủ số liệu|chưa có dữ liệu|không có dữ liệu|mới đưa vào|mới đưa vào đánh giá",
  half: "một nửa|phân nửa|nửa",
  all: "tất cả|toàn bộ|cả|đều|tất thảy|hết thảy",
  only: "duy chỉ|duy nhất|chỉ có|duy chỉ có|chỉ duy nhất|chỉ|duy nhất có",
  except: "trừ|ngoại trừ|ngoài|riêng|chỉ trừ",
  respectively:
    "lần lượt|tương ứng|theo thứ tự|lần lượt là|lần lượt đạt|tương ứng là|theo thứ tự là|tương ứng đạt",
  actual:
    "thực tế|kết quả thực hiện|kết quả đạt được|trên thực tế|nhưng kết quả|song kết quả|kết quả là|kết quả thực tế|trong khi kết quả",
  among: "trong|trong số|trên|trong tổng số|trên tổng số|tổng số|/",
  link: "và|của|cho|thuộc|trong đó|cùng|cùng với|tỉnh|thành phố",
  foreign:
    "tỷ lệ|hồ sơ|đúng hạn|trước hạn|quá hạn|thanh toán trực tuyến|tiếp nhận|giải quyết đúng hạn|grdp|hộ nghèo|giải ngân|thu ngân sách|vốn đầu tư|doanh nghiệp thành lập|dịch vụ công trực tuyến|kim ngạch|xuất khẩu|dân số|sản lượng|diện tích|văn bản đến|phản ánh|khách du lịch|tốc độ|tăng trưởng kinh tế|lượt|phiếu|người được hỏi|người trả lời|số hóa|thời gian giải quyết|biên chế|tổng mức|nguồn vốn|thuế|bảo hiểm|học sinh|đường giao thông|điểm cầu|nông thôn mới|chỉ số tiêu dùng|cpi|lạm phát|thi tốt nghiệp|điểm thi|tốt nghiệp|đảng viên|đoàn viên|vốn fdi|đầu tư công|cán bộ được|lãi suất|iip|sản xuất công nghiệp|điểm bán|điểm sạt lở|tai nạn|xã đạt chuẩn|hộ|chi phí|tỉ lệ|trường|thủ tục được|mức độ 4|mức độ 3|mức độ 3 4",
  "foreign-unit":
    "huyện|thị xã|sở|sở nội vụ|phường|xã|quận|thị trấn|cấp huyện|cấp xã|sở ngành|bộ|bộ tư pháp|bộ tài chính|ngành|ubnd huyện|cấp sở|các bộ|bộ nội vụ|khối sở|tp thuộc tỉnh|ban quản lý|đơn vị sự nghiệp|ddci|dgi",
  noise:
    "trường hợp|hội trường|hiện trường|lập trường|quảng trường|môi trường đầu tư|môi trường kinh doanh|thị trường|hộ chiếu|người ta|so sánh|so trong|so giữa|so các|so trên|những năm trước đây|những năm trước|các năm trước|nhiều năm trước|các năm sau|những năm sau|nổi bật|nổi trội|bật lên|hạ tầng|hạ long|tiến hành|tiến độ|cải tiến|tiên tiến|xúc tiến|tiến sĩ|mất thời gian|mất đoàn kết|mất cân đối|thăng long|thăng bằng|rơi vào|tụt hậu|trượt giá|tăng tốc|người đứng đầu|cơ quan đứng đầu|đồng chí đứng đầu|điểm cầu|thời điểm|quan điểm|địa điểm|đặc điểm|trọng điểm|điểm nghẽn|điểm sáng|điểm yếu|ưu điểm|khuyết điểm|nhược điểm|điểm mạnh|cao điểm|tâm điểm|điểm mới|điểm đến|điểm nhấn|giao điểm|tiêu điểm|kiểm điểm|thí điểm|điểm tiếp nhận|điểm giao dịch|điểm trường|điểm nóng|điểm du lịch|hạng mục|thứ trưởng|xếp loại|một số|một phần mười điểm|phần mười điểm|một phần|có thể|vị trí việc làm|tăng cường|giảm thiểu|giảm nghèo|cắt giảm|giảm bớt|giảm tải|tăng thu|giảm chi|mức độ|hằng năm|hàng năm|nhiều năm|năm học|cả năm|đầu năm|cuối năm|từng năm|quanh năm|thứ bảy ngày|chỉ đạo|chỉ thị|chỉ rõ|chỉ ra|chức vụ|đứng chân|xuất phát điểm|điểm xuất phát|điểm dừng|bắt nguồn từ|trước hết|trước mắt|sau khi|sau đó|sau đây|trước khi|từ đó|trên cơ sở|trên địa bàn|trên tinh thần|đến từ|từng bước|từ các|từ những|về việc|về phía|liên quan đến|liên quan tới|cho đến|thứ nhất là",
};

/** What a sentence states of an index: with one of them it is more than a name. */
export const STATING: Concept[] = [
  "reach",
  "up",
  "down",
  "rank",
  "same",
  "first",
  "second",
  "last",
  "last-but-one",
  "exceed",
];
