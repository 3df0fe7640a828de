import type { Dataset } from "../../model/dataset.ts";
import type { Page } from "../page.ts";
import { list, paragraph, section } from "../sections/context.ts";

export const ACCESSIBILITY_PATH = "tiep-can/";

/** How far the site can be used by everybody, how that was tested, what is known to fall short, and whom to tell. */
export function accessibilityPage(dataset: Dataset): Page {
  const { issuer } = dataset.site;
  return {
    path: ACCESSIBILITY_PATH,
    kind: "accessibility",
    title: "Khả năng tiếp cận",
    kicker: null,
    description:
      "Mức phù hợp với tiêu chuẩn tiếp cận WCAG 2.2, cách kiểm tra, giới hạn đã biết và nơi nhận góp ý.",
    lead: "Trang được dựng để ai cũng đọc được: bằng mắt, bằng bàn phím, bằng phần mềm đọc màn hình, trên giấy và khi không có mạng.",
    illustrative: false,
    breadcrumbs: [{ label: "Trang đầu", path: "" }],
    keyFigures: [],
    summary: null,
    downloads: [],
    sections: [
      section("muc", "Mức phù hợp", [
        paragraph(
          "Trang hướng tới mức AA của Hướng dẫn tiếp cận nội dung web (WCAG) 2.2, theo tinh thần Thông tư 26/2020/TT-BTTTT về việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông.",
        ),
        list([
          "Mỗi biểu đồ có lời mô tả và bảng số liệu cùng nội dung ngay bên dưới; số liệu tải về được dưới dạng CSV.",
          "Tăng, giảm luôn được nói bằng dấu và bằng chữ, không chỉ bằng màu; cặp màu xanh, cam phân biệt được với người mù màu và khi in đen trắng.",
          "Mọi nội dung có sẵn khi trình duyệt không chạy mã lệnh; xếp bảng, tìm và so sánh hai nơi là phần thêm.",
          "Đi hết trang bằng phím Tab; bảng rộng cuộn được bằng phím mũi tên; chỗ đang đứng luôn có viền.",
          "Chữ nhỏ nhất 16 điểm ảnh; phóng đến 400% không mất nội dung; theo chế độ tối, màu tương phản và giảm chuyển động của máy.",
        ]),
      ]),
      section("kiem-tra", "Cách đã kiểm tra", [
        list([
          "Tự động: bộ kiểm tra axe-core chạy trong trình duyệt Chromium trên từng loại trang, nền sáng và nền tối, màn hình rộng 360 và 1280 điểm ảnh.",
          "Tự động: độ tương phản của mọi cặp màu chữ, nền đạt từ 4,5 : 1; liên kết và đề mục được soát mỗi lần dựng trang.",
          "Tự động: không trang nào phải cuộn ngang ở bề rộng 320 điểm ảnh, tương đương phóng 400% trên màn hình thường; bảng rộng cuộn trong khung riêng.",
          "Bằng mắt: xem từng loại trang trên màn hình hẹp và rộng, nền sáng và nền tối.",
        ]),
      ]),
      section("gioi-han", "Giới hạn đã biết", [
        list([
          "Trang chưa được người khuyết tật dùng thử và chưa được một tổ chức độc lập đánh giá.",
          "Bản PDF có gắn thẻ cấu trúc và ngôn ngữ, nhưng chưa được xác nhận theo tiêu chuẩn PDF/UA; nội dung như nhau có trên trang web.",
          "Bảng có nhiều cột phải cuộn ngang trên điện thoại; tên tỉnh, thành phố luôn giữ lại ở cột đầu.",
          "Trang hiện chỉ có tiếng Việt.",
        ]),
      ]),
      section("lien-he", "Góp ý", [
        paragraph(
          issuer === null
            ? "Nơi nhận góp ý: chưa khai báo."
            : `Nơi nhận góp ý: ${issuer}. Khi báo, xin nêu địa chỉ trang và thiết bị đang dùng.`,
        ),
      ]),
    ].filter((item) => item !== null),
  };
}
