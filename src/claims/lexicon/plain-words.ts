/*
 * What words typed without diacritics mean in texts of this field, on top of the names and cue words that the lexicon
 * holds. The first phrase that fits a group of bare words counts, and longer groups go before shorter ones; where two
 * words are as likely, the one stands here that makes the checker say less.
 */

/** Words and phrases as they are written with diacritics. */
export const plainPhrases = [
  // Words that set up a sentence.
  "là|của|năm|vào|về|ở|cho|trong|tại|thuộc|trên|với|và|theo|hoặc|lần|lẫn|còn|rồi|cũng|song|nhưng|các|mà|thì|đã|đều|bị|lại|vẫn|gồm|được|không|chưa|chỉ|để|nhằm|cần|phải|giúp|việc|muốn|hay|mỗi|từng|nhờ|dù|tuy|mặc dù|vì|bởi|khi|nên|này|nay|đó|có|đây|người|những năm|những nội dung|những chỉ số|những tỉnh|những địa phương|một trong những|là những|những kết quả|trong đó|theo đó|từ đó|sau đó|trước đó|do đó|năm đó|cho thấy|cả|từ|đến|tới|lên|xuống|sang|qua|khỏi|rời|ra khỏi|bao gồm|bằng|ngang|thay|vào tay|nhường|kết quả|mức|tiếp tục|tiếp|tuy nhiên|trong khi|đối với|bất chấp|yêu cầu|hai|ba|bốn|một|mười|mốt|chín",
  "nằm ngoài nhóm|nằm ngoài tốp|nằm ngoài top|xin nêu|đã nêu|có nêu|nêu rõ|nêu trên|cũng nêu|báo cáo nêu|thăng hạng",
  "con số này|vị trí này|tỉnh này|chỉ số này|nội dung này|lĩnh vực này|kết quả này|điều này|mức này|thành phố này|địa phương này|thứ hạng này|điểm này|kỳ này|lần này|đợt này|thời gian này|giai đoạn này|vùng này",
  "tính đến|tính chung|tính từ|tính cả|tính theo|tính riêng|ước tính|tính ra|tính toán|tính tới",
  // Numbers in words.
  "hai mươi|ba mươi|bốn mươi|năm mươi|sáu mươi|bảy mươi|tám mươi|chín mươi|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín",
  "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ tám|thứ chín|thứ mười|phẩy|linh|lẻ",
  "sáu năm liên tiếp|sáu năm liên tục|sáu năm liền|sáu năm qua|bảy năm liên tiếp|bảy năm liên tục|bảy năm liền|bảy năm qua|tám năm liên tiếp|tám năm liền",
  "vượt mục tiêu đề ra|vượt mục tiêu|vượt chỉ tiêu|vượt kế hoạch|mục tiêu đề ra|làm tròn|dùng dấu chấm|dùng dấu phẩy|điểm so với|điểm so năm|điểm so cùng kỳ|điểm thì nay|điểm thì|nằm trong|nằm ở|bảng tổng hợp|bảng papi|bảng pci|trong bảng|bảng số liệu|bảng điểm|đủ dữ liệu|đủ số liệu|là đủ|chúng ta|chúng tôi|rơi xuống|rơi khỏi|và rơi|lần nữa|tham dự|dự toán|trọng số của|trọng số là|trọng số các|có trọng số|giai đoạn|nhiệm kỳ|thời kỳ|đầu kỳ|cuối kỳ|trở lên|trở xuống|trở lại|như|như vậy|kể từ|tổng|tức|đầu tiên|nhất|theo giả định|nửa trên bảng|nửa dưới bảng|nửa trên|nửa dưới|nửa đầu|nửa cuối|một nửa|tỉnh thành",
  "toàn|thấp|làm|góp|đầu|cuối|tốt|kế|tên|gọi tên|ngoặc|vừa|gần đây|vị|giữa|kỳ|phiên|khóa|đợt|phần|chương|pháp|dữ|liệu|khảo|rời khỏi|trung bình thấp|trung bình cao|đi|mạnh|nhẹ|rõ|đáng|khá|nâng|tập trung|cộng|suốt|cùng nhau|đồng loạt|thay đổi|mức thay đổi|giá trị|giành|giành lại|mặc|vực|bạn|hôm|sáng|chiều|lâu|xưa|đài|báo|công ty|quốc lộ|tạp chí|học|cho rằng|thực hiện|vòng|ông|hđnd|nữa|tuột|đường|cảng|trường|tăng nhẹ|tăng mạnh|giảm nhẹ|giảm mạnh|giảm sâu",
  // Words that look like others of the lexicon and are none.
  "so năm|so cùng kỳ|hàng đầu|hằng năm|ngân hàng|khách hàng|tỷ lệ|tỉ lệ|thủ tục|thu nhập|thu ngân sách|thu hút|thị xã|thị trấn|đô thị|chỉ thị|thi đua|thi hành|mức độ|quy định|quy chế|quy trình|quy mô|quy hoạch|quy phạm|quý|đồng chí|đại biểu|báo cáo|đặt mục tiêu|đặt chỉ tiêu|đặt ra|đất đai|nhất định|cập nhật|ngay sau|ngay trước|ngay từ|ngay khi|ngày|tháng|thăng hạng|thang điểm|trên thang|xây dựng|sử dụng|áp dụng|nội dung|đúng hạn|trước hạn|bây giờ|trình bày|bền vững|giữ vững|liên quan|liên kết|đầu tư|hoàn thành|thành lập|thành viên|thanh tra|thanh toán|sở ngành|sở, ngành|sở nội vụ|giám đốc|giám sát|tháp mười|hải quan|bắt đầu|đại hội|hội nghị|quyết định|kế hoạch|trung ương|cơ quan|tổ chức|con số|con người|chính sách|nhân dân|trong số|số liệu|dữ liệu|số hóa|minh họa|phía bắc|phía nam|trưởng|vùng|đơn vị|địa phương|toàn quốc|dịch vụ|chuyển đổi|cải cách|công tác|văn bản|đánh giá|khảo sát|tham gia|thực tế|ước đạt|xếp loại|công nghệ|thông tin|xử lý|giải quyết|phản ánh|góp phần|góp ý|đóng góp|nguyên nhân|giải pháp|nhiệm vụ",
] as const;

/** Bare words that are left as they were typed: each stands for too many others to be given diacritics by itself. */
export const leftBare: ReadonlySet<string> = new Set(
  "chung chot bet tam ha day dinh bat tien bot ho thue so thanh nua sap nganh bo xa noi san vot buc nac uoc sat tru dai cau".split(
    " ",
  ),
);

/** Counted things, before which "sau", "bay", "tam", "chin" and "nam" are numbers. */
export const countedThings =
  "nội dung|chỉ số|lĩnh vực|thành phần|tỉnh|tỉnh thành|địa phương|bậc|điểm|tiêu chí|yếu tố|chỉ tiêu|trục nội dung|chỉ số thành phần|chỉ số nội dung|trên tám|trên mười|trong tám|trong mười|trên sáu|trên năm|mươi";

/** Words before "thứ tư": what follows "thứ" is then a number. */
export const placeWords =
  "xếp|đứng|hạng|vị trí|xếp hạng|đứng vị trí|đứng ở vị trí|xếp vị trí|ở vị trí|vị trí xếp hạng|về|đứng hạng|năm|lần";
