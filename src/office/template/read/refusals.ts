/** What is wrong with a template and what to do, in words for who made it in Word. */
export interface Refusal {
  message: string;
  hint: string;
}

const refusal = (message: string, hint: string): Refusal => ({ message, hint });
const SAVE_AS = "Mở bằng Word, chọn Tệp, Lưu dưới dạng, kiểu Word Document (*.docx).";

export const empty = () => refusal("Tệp trống.", "Lưu lại mẫu rồi chép vào chỗ này.");
export const tooLarge = (limit: number) =>
  refusal(
    `Tệp lớn hơn ${limit} MB.`,
    "Nén ảnh trong Word (chọn ảnh, Picture Format, Compress Pictures) rồi lưu lại.",
  );
export const tooMuchInside = (limit: number) =>
  refusal(
    `Tệp khi giải nén lớn hơn ${limit} MB nên không được mở.`,
    "Chép phần cần dùng sang một văn bản mới rồi lưu lại.",
  );
export const encrypted = () =>
  refusal(
    "Tệp đặt mật khẩu nên không đọc được.",
    "Bỏ mật khẩu trong Word: Tệp, Thông tin, Bảo vệ tài liệu, Mã hóa bằng mật khẩu, xóa trắng rồi lưu.",
  );
export const oldWord = () => refusal("Tệp là văn bản Word kiểu cũ (.doc).", SAVE_AS);
export const openDocument = () => refusal("Tệp là văn bản LibreOffice (.odt), không phải .docx.", SAVE_AS);
export const notWord = () => refusal("Tệp không phải văn bản Word (.docx).", SAVE_AS);
export const broken = () =>
  refusal("Tệp hỏng: không đọc được phần bên trong.", `${SAVE_AS} Word báo sửa thì đồng ý rồi mới lưu.`);
export const strict = () =>
  refusal(
    "Tệp lưu kiểu “Strict Open XML Document”.",
    "Lưu lại kiểu Word Document (*.docx), không chọn kiểu có chữ Strict.",
  );
export const macros = () =>
  refusal("Tệp có mã lệnh (macro).", "Lưu lại kiểu Word Document (*.docx); kiểu ấy không giữ macro.");
export const embedded = () =>
  refusal(
    "Mẫu có đối tượng nhúng (OLE, ActiveX, bảng Excel dán kèm).",
    "Xóa đối tượng ấy, hoặc cắt rồi dán lại thành hình (Paste Special, Picture).",
  );
export const outside = (target: string) =>
  refusal(
    `Mẫu lấy nội dung từ nơi khác khi mở: ${target}.`,
    "Chèn hẳn ảnh vào tệp (Insert, Pictures, Insert), bỏ liên kết; chương trình không tải gì từ ngoài tệp.",
  );
export const remoteTemplate = (target: string) =>
  refusal(
    `Mẫu gắn với một tệp mẫu trên mạng: ${target}.`,
    "Trong Word: Developer, Document Template, xóa đường dẫn ở ô ấy rồi lưu.",
  );
export const twoPlaces = () =>
  refusal("Mẫu có hai dòng {{ nội dung }}.", "Chỉ để một dòng, ở chỗ nội dung bắt đầu.");
export const placeNotAlone = (words: string) =>
  refusal(
    `{{ nội dung }} đứng chung đoạn với chữ khác: “${words}”.`,
    "Cho {{ nội dung }} một đoạn riêng, không có chữ nào khác.",
  );
export const placeInTable = () =>
  refusal(
    "{{ nội dung }} nằm trong bảng, khung chữ, đầu trang hoặc chân trang.",
    "Đặt {{ nội dung }} thành một đoạn riêng của thân văn bản, ngoài mọi bảng.",
  );
export const unknownPlace = (written: string, known: readonly string[]) =>
  refusal(
    `Không rõ ${written} là gì.`,
    `Các chỗ điền: ${known.map((name) => `{{ ${name} }}`).join(", ")}. Chữ khác thì bỏ ngoặc nhọn.`,
  );
export const noPlace = (words: string) =>
  refusal(
    `Mẫu có phần thân${words ? ` (“${words}”)` : ""} mà không có đoạn {{ nội dung }}: phần ấy sẽ mất.`,
    "Thêm một đoạn riêng {{ nội dung }} ở chỗ nội dung bắt đầu; chỉ lấy kiểu, đầu trang, chân trang thì xóa trắng phần thân rồi lưu.",
  );
export const unasked = (names: readonly string[]) =>
  refusal(
    `Mẫu có phần đầu mà không có ${names.map((name) => `{{ ${name} }}`).join(", ")}: giấy in theo mẫu sẽ không có ${names.join(", ")}.`,
    "Gõ chỗ điền ấy vào phần đầu của mẫu; để trống có ý thì giữ nguyên.",
  );
export const noBody = () => refusal("Tệp không có thân văn bản.", SAVE_AS);
