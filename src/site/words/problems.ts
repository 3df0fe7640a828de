/** What the preview says over the pages; it is the office's own screen and stays Vietnamese. */
export const problemWords = {
  title: "Kiểm tra dữ liệu",
  count: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} nhắc`,
  waitingTitle: "Chưa dựng được trang",
  waitingText: "Dữ liệu còn lỗi. Sửa các lỗi nêu ở đầu trang; trang sẽ tự hiện khi hết lỗi.",
  ourMistake: "Đây là lỗi của phần mềm, không phải của dữ liệu. Hãy báo người bảo trì.",
  notMade: (slug: string, why: string) => `Không dựng được hội nghị “${slug}”: ${why}`,
  templateValue: "Mẫu trang in ra một giá trị không có.",
  templateEnd: "Mẫu trang thiếu thẻ đóng.",
  templateHint:
    "Xem mẫu này và các mẫu nhỏ mà nó gọi (templates/components); số dòng là số dòng trong mẫu có lỗi.",
  address: "Xem trang tại",
  stale: "Trang dưới đây là bản dựng được gần nhất; sửa các lỗi này thì trang tự cập nhật.",
  found: "Tìm thấy",
  expected: "Cần",
  severity: { error: "Lỗi", warning: "Nhắc" },
};
