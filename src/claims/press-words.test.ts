import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Ordinary words of press, reports and speeches that none of the labelled sets holds: right sentences, and the same gone wrong. */

const checker = makeChecker(await realData());
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("right sentences raise no alarm", () => {
  test.each([
    [
      "components that were told to be above the year before",
      "PAPI 2021 của Bình Phước: 2 trong số 8 nội dung có kết quả cao hơn năm 2020, 6 nội dung đều thấp hơn.",
    ],
    [
      "components among the first provinces",
      "Ở PCI 2013, An Giang có 3 chỉ số thành phần lọt vào trong 20 tỉnh dẫn đầu.",
    ],
    ["components outside of a group", "Hải Dương có 5/8 nội dung PAPI 2024 nằm ngoài tốp 30."],
    [
      "the others of those counted",
      "Ở PAPI 2015, Tây Ninh có 4 nội dung trong tốp 30; các nội dung còn lại ở ngoài tốp 30.",
    ],
    [
      "a mean behind the figure that is above it",
      "Năm 2024, Thừa Thiên Huế trên mức bình quân PAPI toàn quốc (45,10 so với 43,43).",
    ],
    [
      "a mean behind a colon",
      "PAPI 2022 của Thái Nguyên cao hơn mức trung bình cả nước: 43,02 so với 42,34.",
    ],
    [
      "a move next to the greatest",
      "PCI 2015 của Hưng Yên so với năm 2014: tăng mạnh nhất là thiết chế pháp lý (1,05 điểm), tăng mạnh thứ hai là chi phí thời gian (0,82 điểm).",
    ],
    [
      "places that nobody shared out",
      "Với ba nội dung đầu, PAPI 2021 của Lâm Đồng xếp hạng 8, 25 và 17: tham gia, công khai, trách nhiệm giải trình.",
    ],
    [
      "another word for a component",
      "Về chỉ tiêu thủ tục hành chính công, PAPI 2024 của Đà Nẵng đạt 7,39 điểm, cao hơn năm trước 0,15 điểm.",
    ],
    [
      "a year that a bracket puts a name to",
      "Hai năm trước (2013), Bắc Giang xếp thứ 49 về PCI; năm 2015 xếp thứ 40.",
    ],
    [
      "a course of a year that is named behind it",
      "Chỉ sau một năm, Cao Bằng tụt từ 52 xuống 63 ở PCI 2011.",
    ],
    [
      "a score right before words that count their years themselves",
      "Kiểm soát tham nhũng trong khu vực công của Hải Dương ở PAPI 2024 là 6,56, so với 7,00 một năm trước.",
    ],
    [
      "the last of its own parts",
      "Hai nội dung xếp cuối của Sóc Trăng ở PAPI 2016 là công khai, minh bạch (hạng 60) và tham gia của người dân (hạng 49).",
    ],
    [
      "the rows of a region, of the nation and of places in the region in a table of years",
      "PAR Index của Hải Phòng\n\n| | 2023 | 2024 |\n|---|---|---|\n| Hải Phòng | 91,87 | 96,17 |\n| Cả nước | 86,98 | 88,37 |\n| Đồng bằng sông Hồng | 88,33 | 89,50 |\n| Hạng trong vùng | 2 | 1 |",
    ],
    [
      "a table whose index its caption names in a bracket",
      "SIPAS 2024 của Hải Phòng đạt 90,59%.\n\nBảng: bình quân các vùng (PAR Index)\n\n| Vùng | 2023 |\n|---|---|\n| Đồng bằng sông Hồng | 88,33 |",
    ],
    [
      "an arrow up or down for a verb",
      "PCI 2013 của Cần Thơ: gia nhập thị trường ▼ 1,80; điểm chung 61,46, hạng 9.",
    ],
    [
      "the term before one told by the month of its announcement, which ours came out after",
      "Tháng 4/2022, PAPI của Hà Nam công bố 43,29 điểm, thứ 22; kỳ trước 43,50 điểm, thứ 18.",
    ],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("the same gone wrong is found", () => {
  test.each([
    [
      "components above the year before",
      "3 trong số 8 nội dung",
      "PAPI 2021 của Bình Phước: 3 trong số 8 nội dung có kết quả cao hơn năm 2020.",
    ],
    [
      "components among the first provinces",
      "5 chỉ số thành phần",
      "Ở PCI 2013, An Giang có 5 chỉ số thành phần lọt vào trong 20 tỉnh dẫn đầu.",
    ],
    [
      "components outside of a group",
      "4/8 nội dung",
      "Hải Dương có 4/8 nội dung PAPI 2024 nằm ngoài tốp 30.",
    ],
    [
      "a mean behind the figure that is above it",
      "44,43",
      "Năm 2024, Thừa Thiên Huế trên mức bình quân PAPI toàn quốc (45,10 so với 44,43).",
    ],
    [
      "a move next to the greatest",
      "0,72 điểm",
      "PCI 2015 của Hưng Yên so với năm 2014: tăng mạnh nhất là thiết chế pháp lý (1,05 điểm), tăng mạnh thứ hai là chi phí thời gian (0,72 điểm).",
    ],
    [
      "how many provinces a table has, behind a place",
      "57",
      "Cần Thơ ở vị trí 57 trên bảng xếp hạng 61 tỉnh của PAPI 2022.",
    ],
    [
      "less than the mean told before",
      "0,75 điểm",
      "Bình quân PAPI 2021 cả nước là 42,41 điểm, còn Hậu Giang đạt 42,16 điểm, nghĩa là ít hơn 0,75 điểm.",
    ],
    [
      "short of the unit that leads, told before",
      "2,67 điểm",
      "Dẫn đầu PCI 2013 là Đà Nẵng (66,45 điểm). Bến Tre kém 2,67 điểm.",
    ],
    [
      "apart by two years",
      "1,94 điểm",
      "PAPI của Kon Tum: năm 2015 được 33,31 điểm, năm 2016 được 34,80 điểm; chênh lệch 1,94 điểm.",
    ],
    [
      "a place as many years back as the words say",
      "15",
      "PCI 2011 của Thừa Thiên Huế xếp thứ 22. Cách đây hai năm, tỉnh xếp thứ 15.",
    ],
    [
      "the figure before that of the same time of another year",
      "41,49",
      "PAPI năm 2024 của Yên Bái\nTổng điểm của tỉnh là 41,49, cùng kỳ 2023 là 42,49.",
    ],
    [
      "a place that a loss of places led to",
      "9",
      "PAPI 2013, Đà Nẵng giảm 0,49 điểm, đạt 39,06 điểm; thứ hạng giảm 2 bậc xuống 9.",
    ],
    [
      "the part that is lowest, by its name without a capital",
      "5,40",
      "PAPI 2017 của Cần Thơ: cung ứng dịch vụ công cao điểm nhất (7,48), còn trách nhiệm giải trình với người dân thấp điểm nhất (5,40).",
    ],
    [
      "a part that its sentence sets up, pointed to later",
      "5,41",
      "Về công khai, minh bạch: năm 2015, điểm PAPI của Hà Giang ở nội dung này chỉ là 5,41.",
    ],
    ["a place behind a sign", "17", "Vĩnh Long, điểm PAPI 2016=36,08; hạng 2016=29; hạng 2015=17."],
    [
      "places behind dashes, in a list of places",
      "16",
      "Thứ hạng từng nội dung PAPI 2021 của Lâm Đồng: tham gia của người dân ở cấp cơ sở – 8; công khai, minh bạch – 25; trách nhiệm giải trình với người dân – 16.",
    ],
    [
      "counts right behind their labels",
      "4",
      "PCI 2011 của Nam Định so với năm 2010: số chỉ số thành phần tăng 4, số chỉ số thành phần giảm 6.",
    ],
    [
      "a score behind the mark that it passed",
      "61,09",
      "Năm 2011, PCI của Hưng Yên vượt mốc 55 điểm với 61,09 điểm; năm 2010 là 49,77 điểm.",
    ],
    [
      "what came before an aim",
      "45,75",
      "Vĩnh Phúc đặt mục tiêu PAPI năm 2024 vào nhóm 20 tỉnh dẫn đầu, sau khi năm 2023 được 45,75 điểm.",
    ],
    [
      "a place of the year before, behind its label",
      "49",
      "Bắc Ninh (PCI 2015)\nThứ hạng: 13\nThứ hạng kỳ trước: 49",
    ],
    [
      "a group of PAR Index by its letter",
      "nhóm B",
      "PAR Index 2024 của Đồng Nai đạt 90,69%, được xếp vào nhóm B.",
    ],
    [
      "places of parts in a row of names",
      "27",
      "Vị trí của Lâm Đồng ở PAPI 2021 về tham gia của người dân ở cấp cơ sở là 8, về công khai, minh bạch là 27.",
    ],
  ])("%s", (_, quote, text) => {
    const wrong = wrongIn(text);
    expect(wrong.length).toBe(1);
    expect(wrong[0]).toContain(quote);
  });
});
