import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "unit at the conference",
    CONFERENCE,
    "unit: quang-ninh",
    "unit: dong-thap-2025",
    [
      `${CONFERENCE}:1:7 record-contradiction [cảnh báo] Mã hội nghị mang tên Quảng Ninh, nhưng đơn vị là Đồng Tháp (đang có “quang-ninh-2022”). Hồ sơ chép từ hội nghị khác thì đổi cả slug, tên tệp và unit; địa chỉ trang lấy theo slug.`,
      `${CONFERENCE}:2:7 unit-not-valid-that-year Đơn vị Đồng Tháp (dong-thap-2025) chỉ có từ 2025-07-01, không tồn tại vào ngày 2022-07-20. Vào ngày đó địa giới này là “dong-thap”: dùng mã ấy, hoặc kiểm tra lại ngày, năm.`,
    ],
  ],
  [
    "a merged unit on years before it was formed",
    CONFERENCE,
    "unit: quang-ninh\ntitle: Hội nghị phân tích chuyên sâu\nheld_on: 2022-07-20",
    "unit: dong-thap-2025\ntitle: Hội nghị phân tích chuyên sâu\nheld_on: 2025-08-20",
    [
      `${CONFERENCE}:1:7 record-contradiction [cảnh báo] Mã hội nghị mang tên Quảng Ninh, nhưng đơn vị là Đồng Tháp (đang có “quang-ninh-2022”). Hồ sơ chép từ hội nghị khác thì đổi cả slug, tên tệp và unit; địa chỉ trang lấy theo slug.`,
      `${CONFERENCE}:4:10 unlikely-value [cảnh báo] Ngày họp cách các năm được phân tích quá xa (đang có 2025-08-20, cần khoảng 2022). Kiểm tra lại năm của ngày họp.`,
      `${CONFERENCE}:7:25 unit-not-valid-that-year [cảnh báo] Đồng Tháp (dong-thap-2025) thành lập từ 2025-07-01, không có kết quả riêng của PAPI năm 2021; đơn vị hợp thành đã có điểm: Đồng Tháp. Trang và báo cáo ghi kết quả của các đơn vị hợp thành và ước tính, không so sánh như một đơn vị; chọn năm đánh giá sau khi thành lập nếu đã công bố.`,
      `${CONFERENCE}:7:40 unit-not-valid-that-year [cảnh báo] Đồng Tháp (dong-thap-2025) thành lập từ 2025-07-01, không có kết quả riêng của PAPI năm 2020; đơn vị hợp thành đã có điểm: Đồng Tháp. Trang và báo cáo ghi kết quả của các đơn vị hợp thành và ước tính, không so sánh như một đơn vị; chọn năm đánh giá sau khi thành lập nếu đã công bố.`,
    ],
  ],
  [
    "unknown shortfall",
    CONFERENCE,
    "shortfalls: [tham-gia]",
    "shortfalls: [tham-ga]",
    [`${CONFERENCE}:11:74 unknown-reference Không có tồn tại, hạn chế “tham-ga”. Có phải “tham-gia”?`],
  ],
  [
    "edition that does not exist",
    CONFERENCE,
    "year: 2021, against: 2020, from: 2020}",
    "year: 2022, against: 2021, from: 2020}",
    [`${CONFERENCE}:7:25 unknown-reference Không có kỳ đánh giá “papi 2022”. Xem data/scores/papi.`],
  ],
  [
    "against not earlier",
    CONFERENCE,
    "against: 2020, from: 2020}",
    "against: 2021, from: 2020}",
    [
      `${CONFERENCE}:7:40 wrong-value Năm ở khóa against không sớm hơn năm đánh giá (đang có 2021, cần trước 2021). Kiểm tra lại hai năm.`,
    ],
  ],
  [
    "series starts late",
    CONFERENCE,
    "against: 2020, from: 2020}",
    "against: 2020, from: 2021}",
    [
      `${CONFERENCE}:7:52 wrong-value Năm đầu lớn hơn năm cuối (đang có [2021, 2020]). Đổi lại thứ tự hai năm.`,
    ],
  ],
  [
    "statement against",
    CONFERENCE,
    "value: 11.25, against: 2020",
    "value: 11.25, against: 2021",
    [
      `${CONFERENCE}:15:76 wrong-value Năm ở khóa against không sớm hơn năm đánh giá (đang có 2021, cần trước 2021). Kiểm tra lại hai năm.`,
    ],
  ],
  [
    "target baseline",
    CONFERENCE,
    "baseline_year: 2021",
    "baseline_year: 2022",
    [
      `${CONFERENCE}:13:126 wrong-value Năm ở khóa baseline_year không sớm hơn năm đánh giá (đang có 2022, cần trước 2022). Kiểm tra lại hai năm.`,
    ],
  ],
  [
    "effort and reach of a component that does not exist, effort that is none",
    CONFERENCE,
    "targets:\n",
    "out_of_reach: [papi/participaton]\nefforts: {papi/transparency: 1, papi/sc19: 3}\ntargets:\n",
    [
      `${CONFERENCE}:12:16 unknown-component Không có thành phần “participaton” trong chỉ số papi. Có phải “participation”?`,
      `${CONFERENCE}:13:33 unknown-component Không có thành phần “sc19” trong chỉ số papi. Có phải “sc11” hay “sc12”?`,
    ],
  ],
  [
    "effort beyond three",
    CONFERENCE,
    "targets:\n",
    "efforts: {papi/transparency: 4}\ntargets:\n",
    [
      `${CONFERENCE}:12:30 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “4”, cần 1 | 2 | 3). Chọn một trong các giá trị cho phép.`,
    ],
  ],
  [
    "official without issuer",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nofficial: true\n",
    [
      `${CONFERENCE}:6:11 missing-key Văn bản chính thức mà thiếu cơ quan ban hành. Thêm khóa issuer (body, place, …), hoặc đặt official: false.`,
    ],
  ],
  [
    "issuer of no known kind",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: LIÊN HIỆP CÁC HỘI, place: Hạ Long}\n",
    [
      `${CONFERENCE}:7:16 missing-key Không suy được chức vụ người ký từ tên cơ quan ban hành “LIÊN HIỆP CÁC HỘI”. Thêm khóa position (chức vụ người ký) trong issuer.`,
    ],
  ],
  [
    "issuer of another kind of unit than on the day",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nissuer: {body: ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NINH, place: Hạ Long}\n",
    [
      `${CONFERENCE}:6:16 wrong-value Tên cơ quan ban hành ghi loại đơn vị khác với loại của đơn vị vào ngày 2022-07-20 (đang có “THÀNH PHỐ QUẢNG NINH”, cần TỈNH QUẢNG NINH). Sửa body; đơn vị đã lên thành phố trực thuộc trung ương thì ghi city: <ngày có hiệu lực> ở đơn vị ấy trong data/units.yaml.`,
    ],
  ],
  [
    "position that a signature must not carry",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nissuer: {body: SỞ NỘI VỤ, place: Hạ Long, position: PHÓ GIÁM ĐỐC PHỤ TRÁCH}\n",
    [
      `${CONFERENCE}:6:53 wrong-value [cảnh báo] Chức vụ “PHÓ GIÁM ĐỐC PHỤ TRÁCH” có phần Nghị định 30/2020/NĐ-CP không cho ghi ở chữ ký (thường trực, phụ trách); bản in bỏ phần ấy. Ghi chức vụ không kèm phần ấy.`,
    ],
  ],
  [
    "unknown key and wrong date of an issuer",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nissuer: {body: SỞ NỘI VỤ, place: Hạ Long, adressees: [UBND tỉnh], date: 2022-13-01}\n",
    [
      `${CONFERENCE}:6:43 unknown-key Không có khóa “adressees” ở chỗ này. Có phải “addressees”?`,
      `${CONFERENCE}:6:73 wrong-value Không có ngày này (đang có “2022-13-01”, cần ngày có thật, viết như 2022-05-10). Kiểm tra lại ngày và tháng.`,
    ],
  ],
  [
    "illustrative mismatch",
    CONFERENCE,
    "source: kh-205\n",
    "source: kh-205\nillustrative: true\n",
    [
      `${CONFERENCE}:6:15 wrong-value illustrative không khớp với đơn vị Quảng Ninh (quang-ninh) (đang có true, cần false). Số liệu minh họa và số liệu thật không được trộn; sửa lại cho khớp.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
