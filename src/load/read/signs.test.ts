import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "sentence that begins with &",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: &Hội nghị phân tích chuyên sâu",
    [
      "data/conferences/quang-ninh-2022.yaml:3:13 text-cut Dấu & lấy mất chữ liền sau: “Hội” không được đọc (đang có “&Hội”). Đặt cả câu trong dấu nháy đơn '…'; lối viết tắt &tên thì xóa đi.",
    ],
  ],
  [
    "sentence that begins with a bullet",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: - Hội nghị phân tích",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 yaml-syntax Câu bắt đầu bằng dấu “-”. Bỏ dấu ấy, hoặc đặt cả câu trong dấu nháy đơn '…'.",
    ],
  ],
  [
    "sentence that begins with an exclamation mark",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: !Hội nghị phân tích",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 yaml-syntax Câu bắt đầu bằng dấu “!”. Bỏ dấu ấy, hoặc đặt cả câu trong dấu nháy đơn '…'.",
    ],
  ],
  [
    "sentence that goes on at the start of the next line",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị phân tích\nchuyên sâu các chỉ số",
    [
      "data/conferences/quang-ninh-2022.yaml:4:1 yaml-syntax Dòng này là phần sau của câu ở dòng trên. Nối vào cuối dòng trên, hoặc thụt vào sâu hơn khóa của dòng trên.",
    ],
  ],
  [
    "key a blank too far in",
    "data/scores/pci/2021.yaml",
    "    rank: 1\n",
    "     rank: 1\n",
    [
      "data/scores/pci/2021.yaml:9:1 yaml-syntax Dòng thụt lề lệch so với các khóa cùng mục (đang có 5 dấu cách, cần 4 dấu cách). Thụt 4 dấu cách như dòng trên.",
    ],
  ],
  [
    "key a blank too far out",
    "data/scores/pci/2021.yaml",
    "    rank: 1\n",
    "   rank: 1\n",
    [
      "data/scores/pci/2021.yaml:9:1 yaml-syntax Dòng thụt lề lệch so với các khóa cùng mục (đang có 3 dấu cách, cần 4 dấu cách). Thụt 4 dấu cách như dòng trên.",
    ],
  ],
  [
    "one tab where two levels are meant",
    "data/scores/pci/2021.yaml",
    "    rank: 1\n",
    "\trank: 1\n",
    [
      "data/scores/pci/2021.yaml:9:1 yaml-syntax Thụt lề bằng phím Tab. Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).",
    ],
  ],
  [
    "fence of a block of code",
    "data/scores/pci/2021.yaml",
    "index: pci",
    "```yaml\nindex: pci",
    [
      "data/scores/pci/2021.yaml:1:1 yaml-syntax Tệp còn dấu ``` của đoạn mã. Xóa các dòng ``` ở đầu và cuối đoạn đã dán.",
    ],
  ],
  [
    "directive",
    "data/scores/pci/2021.yaml",
    "index: pci",
    "%YAML 1.1\n---\nindex: pci",
    ["data/scores/pci/2021.yaml:1:1 yaml-syntax Dòng khai báo của YAML không dùng ở đây. Xóa dòng này."],
  ],
  [
    "mark of a spreadsheet before a number",
    "data/scores/papi/2021.yaml",
    "6.6000, 3.20",
    "'6.6000, 3.20",
    [
      "data/scores/papi/2021.yaml:8:29 yaml-syntax Trước số còn dấu nháy mà Excel dùng để giữ số ở dạng chữ. Xóa dấu nháy; trong Excel đổi cột sang dạng số rồi chép lại.",
    ],
  ],
  [
    "an entry without its dash",
    "data/conferences/quang-ninh-2022.yaml",
    "  - {id: tham-gia, text: Sự tham gia của người dân còn thấp, components: [papi/participation]}",
    "  - id: tham-gia\n    text: Sự tham gia của người dân còn thấp\n    id: kiem-tra\n    text: Chưa kiểm tra",
    [
      "data/conferences/quang-ninh-2022.yaml:11:5 duplicate-key Các khóa “id”, “text” xuất hiện hai lần ở cùng một mục. Có lẽ mục mới thiếu dấu gạch ở đầu: thêm “- ” trước khóa đầu tiên, hoặc xóa phần lặp lại.",
    ],
  ],
  [
    "list of names cut by its commas",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nissuer: {body: SỞ NỘI VỤ, place: Quảng Ninh, recipients: [Như trên, Các sở, ban, ngành]}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:6:77 text-cut [cảnh báo] Dấu phẩy trong ngoặc [ ] cắt câu chữ làm nhiều mục (đang có “ban”). Đặt từng mục trong dấu nháy đơn '…', hoặc viết mỗi mục một dòng bắt đầu bằng “- ”.",
    ],
  ],
  [
    "line end of another program",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích",
    "Hội nghị phân tích",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 odd-character [cảnh báo] Có ký tự ẩn không nhìn thấy, thường do dán từ Word hoặc trang web (đang có U+2028). Xóa cả giá trị rồi gõ lại bằng bàn phím.",
    ],
  ],
  [
    "letters of VNI",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích",
    "Hoäi nghò phaân tích",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 old-encoding [cảnh báo] Chữ có ký hiệu không phải chữ Việt: có lẽ gõ bằng phông cũ (.VnTime, VNI-Times) (đang có “Hoäi”). Chuyển mã văn bản sang Unicode rồi dán lại, hoặc gõ lại câu này.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
