import type { Block } from "../../site/page.ts";
import { contributionFigure } from "./site-tables-fixture.ts";

/** One block of every kind, so that no template stays untried. */
export const everyBlock: Block[] = [
  { kind: "paragraph", text: "Điểm PAPI 2021 của Đồng Tháp là 42,43 điểm, thấp hơn năm 2020 4,53 điểm." },
  {
    kind: "findings",
    items: [
      { id: "nhan-dinh-1", text: "Trách nhiệm giải trình giảm nhiều nhất: 1,10 điểm.", tone: "loss" },
      { id: "nhan-dinh-2", text: "Cung ứng dịch vụ công tăng 0,14 điểm.", tone: "gain" },
      { id: "nhan-dinh-3", text: "Thứ hạng trong vùng giữ nguyên.", tone: "unchanged" },
      {
        id: "nhan-dinh-4",
        text: "Nội dung thủ tục không so sánh được với các năm trước 2018.",
        tone: "not-comparable",
      },
      { id: "nhan-dinh-5", text: "Trung bình cả nước năm 2021 là 42,41 điểm.", tone: "neutral" },
    ],
  },
  { kind: "list", ordered: false, items: ["Cấp tỉnh", "Cấp huyện", "Cấp xã"] },
  { kind: "list", ordered: true, items: ["Rà soát", "Giao việc", "Kiểm tra"] },
  {
    kind: "note",
    tone: "break",
    title: null,
    text: "Bộ câu hỏi năm 2021 có thay đổi; so sánh với năm 2020 cần thận trọng.",
  },
  { kind: "note", tone: "source", title: "Nguồn", text: "Báo Đồng Tháp, ngày 17/6/2022." },
  {
    kind: "note",
    tone: "warning",
    title: "Mẫu số khác nhau",
    text: "Nguồn ghi 27/63; năm 2021 chỉ có 60 tỉnh được xếp hạng.",
  },
  { kind: "note", tone: "later", title: null, text: "Năm 2022: 42,15 điểm, hạng 32/61." },
  { kind: "note", tone: "missing", title: null, text: "Hồ sơ hội nghị không ghi điểm của từng cơ quan." },
  {
    kind: "quote",
    text: "Nói đi đôi với làm, giải quyết dứt điểm các vụ việc tồn đọng.",
    source: "Chủ tịch UBND tỉnh, theo Báo Đồng Tháp ngày 17/6/2022",
  },
  { kind: "figure", figure: contributionFigure },
  {
    kind: "tiles",
    map: {
      id: "ban-do-mau",
      headline: "PAPI năm 2021: hai tỉnh",
      subtitle: "Mỗi ô là một tỉnh.",
      columns: 7,
      tiles: [
        {
          name: "Quảng Ninh",
          href: "chi-so/papi/",
          row: 1,
          column: 2,
          quarter: 1,
          marks: [
            { text: "47,50", quarter: null },
            { text: "I", quarter: null },
          ],
          told: "hạng 1/60, nhóm I",
        },
        {
          name: "Đồng Tháp",
          href: "hoi-nghi/dong-thap-2022/",
          row: 2,
          column: 1,
          quarter: null,
          marks: [{ text: "–", quarter: null }],
          told: "chưa có thứ hạng",
        },
      ],
      key: [{ mark: { text: "I", quarter: 1 }, text: "một phần tư đứng đầu" }],
    },
  },
  {
    kind: "cards",
    items: [
      {
        kicker: "Hội nghị · 17/6/2022",
        title: "Đồng Tháp: đánh giá PAPI, PAR Index và SIPAS năm 2021",
        href: "hoi-nghi/dong-thap-2022/",
        factsPage: "hoi-nghi/mau/so-lieu/",
        text: "Ba chỉ số, một chỉ số giảm sâu.",
        facts: [
          { text: "PAPI 42,43 điểm, giảm 4,53 điểm", tone: "loss" },
          { text: "PAR Index 86,80 điểm, tăng 0,03 điểm", tone: "gain" },
        ],
        illustrative: false,
      },
      {
        kicker: "Hội nghị · 15/5/2024",
        title: "Tỉnh Mẫu: phân tích chuyên sâu năm 2023",
        href: "hoi-nghi/tinh-mau-2024/",
        factsPage: "hoi-nghi/mau/so-lieu/",
        text: null,
        facts: [],
        illustrative: true,
      },
    ],
  },
  {
    kind: "links",
    items: [
      { label: "Chỉ số PAPI qua các năm", href: "chi-so/papi/", note: "Từ 2011 đến 2024" },
      { label: "papi.org.vn", href: "https://papi.org.vn/", note: null },
    ],
  },
  {
    kind: "definitions",
    items: [
      {
        id: "du-dia",
        term: "Dư địa",
        text: "Số điểm còn có thể tăng thêm, tính đến mức điểm cao nhất mà một tỉnh đã đạt.",
      },
    ],
  },
  { kind: "prose", html: "<p>Hội nghị đã thảo luận về các <strong>nhiệm vụ, giải pháp</strong>.</p>" },
];
