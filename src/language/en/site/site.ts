import { chosen, together } from "../../text.ts";
import { asWords, plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Texts of the whole site, of the first screen of a briefing, of the tables as files and of structured data. */
export const site: Texts = {
  "Phương pháp": "Method",
  "Thuật ngữ": "Glossary",
  "Chuyên Sâu: trang phân tích dựng từ số liệu công khai; mỗi số kèm nguồn hoặc công thức.":
    "Chuyên Sâu: analysis built from public data; every figure comes with its source or formula.",
  "Không phải văn bản của cơ quan nhà nước, trừ trang ghi rõ cơ quan ban hành.":
    "Not a document of any state body, except where a page names the body that issued it.",

  "Chưa tìm thấy nguồn nêu điểm và thứ hạng chung.":
    "No source has been found for the overall score and rank.",
  "Mức thay đổi điểm theo tài liệu nêu, chưa đối chiếu được độc lập.":
    "The change in score is as stated in the document; it could not be checked independently.",
  "Chưa tính được mức thay đổi: {0}.": "The change could not be computed: {0}.",
  "Thứ hạng tính từ điểm, không phải hạng công bố.":
    "The rank is computed from the scores; it is not a published rank.",
  "{0}/{1} {2} tăng bậc": (gained, of, word) =>
    together`${gained} of ${of} ${plural(word!)} moved up in rank`,
  // "five of eight rose, three fell" takes a comma before what all of it is compared with.
  "{0} so với năm {1}": (said, year) =>
    chosen(
      ({ plain }) => together`${said}${plain(asWords(said)).includes(", ") ? "," : ""} compared with ${year}`,
    ),
  "Hồ sơ công khai không nêu việc cần làm.": "The public record states no actions.",

  "Lưu ý": "Note",
  "Việt Nam": "Viet Nam",
  "Điểm {0}": "{0} score",
  "Thứ hạng {0}": "{0} rank",
};
