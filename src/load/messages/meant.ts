import { error, quote, warning } from "./wording.ts";

// What reads well by itself and is hardly what was meant: another criterion, agency, document or kind of figure.

export const nothingLost = (component: string, score: string, year: number) =>
  warning(
    "record-contradiction",
    `${component} đạt điểm tối đa năm ${year}, không mất điểm nào.`,
    "Kiểm tra lại mã ở components, thường là nhầm số thứ tự tiêu chí; tài liệu nêu đúng như vậy thì giữ nguyên.",
    { actual: `${score} điểm` },
  );
export const nothingToRegain = (component: string, score: string, year: number) =>
  warning(
    "record-contradiction",
    `Giải pháp nhằm vào ${component}, nơi đã đạt điểm tối đa năm ${year}.`,
    "Kiểm tra lại mã ở components; giải pháp để giữ điểm thì giữ nguyên.",
    { actual: `${score} điểm` },
  );
export const otherPartNamed = (named: string, own: readonly string[]) =>
  warning(
    "record-contradiction",
    `Câu chữ nêu tiêu chí ${named}, components ghi ${own.join(", ")}.`,
    "Sửa mã ở components hoặc số trong câu theo tài liệu.",
  );
export const causeOfOther = (shortfall: string, own: readonly string[], theirs: readonly string[]) =>
  warning(
    "record-contradiction",
    `Nguyên nhân gắn với hạn chế ${quote(shortfall)}, nhưng hai mục không có tiêu chí nào chung.`,
    "Sửa shortfalls hoặc components: có thể còn lại từ mục được chép.",
    { actual: own.join(", "), expected: theirs.join(", ") },
  );
export const sameProduct = (action: string, line: number) =>
  warning(
    "left-over",
    `Sản phẩm giống hệt của giải pháp ${quote(action)} (dòng ${line}).`,
    "Ghi sản phẩm của giải pháp này; hai giải pháp cùng một sản phẩm thì giữ nguyên.",
  );
export const sectionOfSame = (address: string, line: number) =>
  warning(
    "record-contradiction",
    `Thành phần ${quote(address)} đã thuộc mục khác của kế hoạch (dòng ${line}).`,
    "Kiểm tra lại components theo đề mục; có thể còn lại từ mục được chép.",
  );
export const otherOwner = (lead: string, owners: string) =>
  warning(
    "record-contradiction",
    "Không cơ quan nào của giải pháp chịu trách nhiệm về tiêu chí của nó theo tệp điểm.",
    "Kiểm tra lại lead, support hoặc components; giao cho cơ quan khác thật thì giữ nguyên.",
    { actual: lead, expected: owners },
  );
export const changeLikeScore = (value: string, score: string) =>
  warning(
    "record-contradiction",
    "Mức thay đổi lớn khác thường so với chính điểm số: có thể đây là điểm.",
    "Là điểm thì ghi what: score; là mức tăng, giảm thì kiểm tra lại value.",
    { actual: value, expected: `nhỏ hơn nhiều so với ${score}` },
  );
export const scoreUnlike = (value: string, score: string, year: number) =>
  warning(
    "record-contradiction",
    `Điểm khác xa điểm năm ${year} trong tệp điểm: có thể đây là thứ hạng hoặc mức thay đổi.`,
    "Kiểm tra lại what và value theo tài liệu.",
    { actual: value, expected: `khoảng ${score}` },
  );
export const gainUnlike = (stated: string, gain: string, held: string) =>
  warning(
    "record-contradiction",
    `Mức tăng đã ghi không bằng điểm chỉ tiêu trừ điểm của năm gốc (${held}).`,
    "Kiểm tra lại score, stated_gain, baseline_year; tài liệu ghi lệch như vậy thì chép câu ấy vào quote.",
    { actual: stated, expected: gain },
  );
export const regionRankOutside = (target: number, units: number, region: string) =>
  warning(
    "record-contradiction",
    `Chỉ tiêu thứ hạng trong vùng lớn hơn số đơn vị của ${region}.`,
    "Kiểm tra lại; thứ hạng cả nước thì ghi ở rank_at_most.",
    { actual: target, expected: `không quá ${units}` },
  );
export const planWithoutNumber = (written: string) =>
  warning("to-fill", "Số của kế hoạch chưa có chữ số.", "Ghi đủ số và ký hiệu, ví dụ 205/KH-UBND.", {
    actual: quote(written),
  });
export const numberOfOtherKind = (written: string) =>
  warning(
    "record-contradiction",
    "Ký hiệu này là của loại văn bản khác, không phải kế hoạch (KH).",
    "Kiểm tra lại number; kế hoạch ban hành kèm theo văn bản ấy thì giữ nguyên.",
    { actual: quote(written) },
  );
export const planOfPastYear = (year: number, date: string) =>
  warning(
    "left-over",
    `Tên kế hoạch nói về năm ${year}, đã qua khi ban hành (${date}).`,
    "Sửa năm ở title hoặc date: có thể còn lại từ kế hoạch năm trước.",
  );
export const baseOfOtherConference = (day: string, heldOn: string) =>
  warning(
    "left-over",
    `Căn cứ nêu ngày họp của hội nghị khác (${day}), không căn cứ nào nêu hội nghị này.`,
    "Sửa ngày theo hội nghị này: có thể còn lại từ kế hoạch năm trước.",
    { expected: heldOn },
  );
export const noPosition = (written: string) =>
  warning(
    "wrong-value",
    `Chức vụ người ký không giống tên một chức vụ: ${quote(written)}.`,
    "Ghi chức vụ ở position (CHỦ TỊCH, PHÓ CHỦ TỊCH, GIÁM ĐỐC, …), họ tên ở signer.",
  );
export const signerWithoutPosition = (signer: string, position: string) =>
  warning(
    "to-fill",
    `Có tên người ký (${signer}) mà không ghi chức vụ: chữ ký sẽ in là ${position}.`,
    `Thêm position; đúng là ${position} thì cũng ghi rõ như vậy.`,
  );
export const sourceOfOther = (source: string, other: string, own: string) =>
  warning(
    "record-contradiction",
    `Nguồn ${quote(source)} là tài liệu của ${other}, hội nghị là của ${own}.`,
    "Ghi mã tài liệu của hội nghị này ở source; tài liệu ấy đúng là có nêu thì giữ nguyên.",
  );
export const aboutOfOtherYears = (years: readonly number[], meant: readonly number[]) =>
  warning(
    "left-over",
    `Lời giới thiệu chỉ nói về năm ${[...new Set(years)].join(", ")}.`,
    "Sửa about theo hội nghị này: có thể còn lại từ hội nghị năm trước.",
    { expected: `năm ${[...new Set(meant)].sort().join(", ")}` },
  );
export const dueOtherwise = (words: string, deadline: string) =>
  warning(
    "record-contradiction",
    `Câu chữ nêu thời hạn khác: ${quote(words)}.`,
    "Sửa deadline hoặc câu ấy theo tài liệu.",
    { actual: deadline },
  );
export const agencyNotAmong = (agency: string, text: string, owners: string) =>
  warning(
    "record-contradiction",
    `Câu nói về ${agency}, agencies ghi ${owners}.`,
    "Đối chiếu với tài liệu, sửa agencies hoặc câu ấy.",
    { actual: quote(text) },
  );
export const linesJoined = (line: string) =>
  warning(
    "text-cut",
    "Dòng này không có dấu gạch đầu mục nên bị nối vào mục trên.",
    "Thêm “- ” ở đầu dòng, thẳng cột với các mục khác; đúng là một mục dài thì viết liền một dòng.",
    { actual: quote(line) },
  );
export const colonMadeGroup = (key: string) =>
  error(
    "wrong-type",
    "Dấu hai chấm trong câu làm câu thành một nhóm khóa.",
    "Đặt cả câu trong dấu nháy đơn '…'; trong ngoặc [ ] thì xem có thiếu dấu phẩy giữa hai mục.",
    { actual: quote(`${key}: …`), expected: "chữ" },
  );
