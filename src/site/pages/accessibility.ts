import { recorded } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Page } from "../page.ts";
import { list, paragraph, section } from "../sections/context.ts";
import { pageOf } from "./page-of.ts";

export const ACCESSIBILITY_PATH = "tiep-can/";

/** How far the site can be used by everybody, how that was tested, what is known to fall short, and whom to tell. */
export function accessibilityPage(dataset: Dataset): Page {
  const { issuer } = dataset.site;
  return pageOf({
    path: ACCESSIBILITY_PATH,
    kind: "accessibility",
    title: t`Khả năng tiếp cận`,
    description:
      issuer === null
        ? t`Mức phù hợp với tiêu chuẩn tiếp cận WCAG 2.2, cách kiểm tra và giới hạn đã biết.`
        : t`Mức phù hợp với tiêu chuẩn tiếp cận WCAG 2.2, cách kiểm tra, giới hạn đã biết và nơi nhận góp ý.`,
    lead: t`Trang được dựng để ai cũng đọc được: bằng mắt, bằng bàn phím, bằng phần mềm đọc màn hình, trên giấy và khi không có mạng.`,
    sections: [
      section("muc", t`Mức phù hợp`, [
        paragraph(
          t`Trang hướng tới mức AA của Hướng dẫn tiếp cận nội dung web (WCAG) 2.2, theo tinh thần Thông tư 26/2020/TT-BTTTT về việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông.`,
        ),
        list([
          t`Mỗi biểu đồ có lời mô tả và bảng số liệu cùng nội dung ngay bên dưới; số liệu tải về được dưới dạng CSV.`,
          t`Tăng, giảm luôn được nói bằng dấu và bằng chữ, không chỉ bằng màu; cặp màu xanh, cam phân biệt được với người mù màu và khi in đen trắng.`,
          t`Mọi nội dung có sẵn khi trình duyệt không chạy mã lệnh; xếp bảng, tìm và so sánh hai nơi là phần thêm.`,
          t`Đi hết trang bằng phím Tab; bảng rộng cuộn được bằng phím mũi tên; chỗ đang đứng luôn có viền.`,
          t`Chữ của bài từ 16 điểm ảnh; trong bảng và chú giải từ 14; trong biểu đồ, bản đồ ô vuông từ 11, số liệu ở đó có đủ trong bảng bên dưới.`,
          t`Phóng đến 400% không mất nội dung; theo chế độ tối, màu tương phản và giảm chuyển động của máy.`,
        ]),
      ]),
      section("kiem-tra", t`Cách đã kiểm tra`, [
        list([
          t`Tự động: bộ kiểm tra axe-core chạy trong trình duyệt Chromium trên từng loại trang ở màn hình rộng 1280 điểm ảnh, nền sáng và nền tối; các loại trang được trình bày lại cho điện thoại thì thêm ở 360 điểm ảnh, nền tối.`,
          t`Tự động: độ tương phản của mọi cặp màu chữ, nền đạt từ 4,5 : 1; liên kết và đề mục được soát mỗi lần dựng trang.`,
          t`Tự động: không trang nào được soát phải cuộn ngang ở bề rộng 320 điểm ảnh, tương đương phóng 400% trên màn hình thường (mọi loại trang; của loại có rất nhiều trang thì các trang đầy nhất, tên dài nhất và một phần sáu số còn lại); bảng xếp hạng nhiều cột cuộn trong khung riêng.`,
          t`Bằng mắt: xem từng loại trang trên màn hình hẹp và rộng, nền sáng và nền tối.`,
        ]),
      ]),
      section("gioi-han", t`Giới hạn đã biết`, [
        list([
          t`Trang chưa được người khuyết tật dùng thử và chưa được một tổ chức độc lập đánh giá.`,
          t`Bản PDF có gắn thẻ cấu trúc và ngôn ngữ, nhưng chưa được xác nhận theo tiêu chuẩn PDF/UA; nội dung như nhau có trên trang web.`,
          t`Trên điện thoại, bảng rộng được trình bày lại, mỗi dòng một khối; riêng bảng xếp hạng nhiều cột còn phải cuộn ngang, tên tỉnh, thành phố luôn giữ lại ở cột đầu.`,
          t`Bản in và những lời trích từ văn bản, hồ sơ hội nghị chỉ có tiếng Việt; trên trang tiếng Anh, các lời ấy được đánh dấu ngôn ngữ.`,
        ]),
      ]),
      section("lien-he", t`Góp ý`, [
        issuer === null
          ? null
          : paragraph(
              t`Nơi nhận góp ý: ${recorded(issuer)}. Khi báo, xin nêu địa chỉ trang và thiết bị đang dùng.`,
            ),
      ]),
    ].filter((item) => item !== null),
  });
}
