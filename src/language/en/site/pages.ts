import type { Texts } from "../texts.ts";

/** Texts of the pages of conferences, of the comparison, the data and the home page. */
export const pages: Texts = {
  // Words that several pages share.
  "Trang đầu": "Home",
  "{0}: {1} đứng đầu vùng với {2} ({3}); bình quân vùng {4}, cả nước {5}.":
    "{0}: {1} leads the region with {2} ({3}); the regional mean is {4}, the national mean {5}.",
  "plural|Chỉ số": "Indices",
  "Hội nghị giữ nguyên trang của lần dựng trước": "Conferences shown as last built",
  "Tỉnh, thành phố": "Province",
  "plural|Tỉnh, thành phố": "Provinces",
  "Hội nghị": "Conferences",
  "So sánh": "Compare",
  "Năm đánh giá": "Year",
  "Điểm (%)": "Score (%)",
  "Trọng số (%)": "Weight (%)",
  "Tối đa trong điểm chung": "Maximum in the total",
  "Bình quân": "Mean",
  "Bình quân cả nước": "National mean",
  "Cả nước": "National",
  "Vùng {0}": "{0} region",
  "So với năm {0}": "Compared with {0}",
  "hạng {0}": "rank {0}",
  "phần trăm": "per cent",
  "SỐ LIỆU MINH HỌA": "ILLUSTRATIVE DATA",
  "Số liệu minh họa": "Illustrative data",
  Nguồn: "Sources",

  // Accessibility.
  "Khả năng tiếp cận": "Accessibility",
  "Mức phù hợp với tiêu chuẩn tiếp cận WCAG 2.2, cách kiểm tra và giới hạn đã biết.":
    "Conformance with the WCAG 2.2 accessibility guidelines, how it was tested and known limitations.",
  "Mức phù hợp với tiêu chuẩn tiếp cận WCAG 2.2, cách kiểm tra, giới hạn đã biết và nơi nhận góp ý.":
    "Conformance with the WCAG 2.2 accessibility guidelines, how it was tested, known limitations and where to send comments.",
  "Trang được dựng để ai cũng đọc được: bằng mắt, bằng bàn phím, bằng phần mềm đọc màn hình, trên giấy và khi không có mạng.":
    "The site is built so that everyone can read it: by eye, by keyboard, with a screen reader, on paper and offline.",
  "Mức phù hợp": "Conformance",
  "Trang hướng tới mức AA của Hướng dẫn tiếp cận nội dung web (WCAG) 2.2, theo tinh thần Thông tư 26/2020/TT-BTTTT về việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông.":
    "The site aims to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, in the spirit of Viet Nam’s Circular 26/2020/TT-BTTTT on standards and technologies that help people with disabilities use information and communications products and services.",
  "Mỗi biểu đồ có lời mô tả và bảng số liệu cùng nội dung ngay bên dưới; số liệu tải về được dưới dạng CSV.":
    "Each chart has a description and, directly below it, a table of the same figures, which can be downloaded as CSV.",
  "Tăng, giảm luôn được nói bằng dấu và bằng chữ, không chỉ bằng màu; cặp màu xanh, cam phân biệt được với người mù màu và khi in đen trắng.":
    "Rises and falls are always shown by sign and in words, never by colour alone; the blue and orange can be told apart by colour-blind readers and in black-and-white print.",
  "Mọi nội dung có sẵn khi trình duyệt không chạy mã lệnh; xếp bảng, tìm và so sánh hai nơi là phần thêm.":
    "All content is available without scripts; sorting tables, searching and comparing two provinces are additions.",
  "Đi hết trang bằng phím Tab; bảng rộng cuộn được bằng phím mũi tên; chỗ đang đứng luôn có viền.":
    "The whole page can be navigated with the Tab key; wide tables scroll with the arrow keys; the focus is always outlined.",
  "Chữ của bài từ 16 điểm ảnh; trong bảng và chú giải từ 14; trong biểu đồ, bản đồ ô vuông từ 11, số liệu ở đó có đủ trong bảng bên dưới.":
    "Running text is set at 16 pixels or more, tables and keys at 14 or more, charts and tile maps at 11 or more; what those show is also in the table below them.",
  "Phóng đến 400% không mất nội dung; theo chế độ tối, màu tương phản và giảm chuyển động của máy.":
    "Nothing is lost at 400% zoom; the device’s settings for dark mode, high contrast and reduced motion are followed.",
  "Cách đã kiểm tra": "How it was tested",
  "Tự động: bộ kiểm tra axe-core chạy trong trình duyệt Chromium trên từng loại trang ở màn hình rộng 1280 điểm ảnh, nền sáng và nền tối; các loại trang được trình bày lại cho điện thoại thì thêm ở 360 điểm ảnh, nền tối.":
    "Automatically: axe-core in the Chromium browser on each type of page on screens 1280 pixels wide, light and dark; types that phones lay out anew also at 360 pixels, dark.",
  "Tự động: độ tương phản của mọi cặp màu chữ, nền đạt từ 4,5 : 1; liên kết và đề mục được soát mỗi lần dựng trang.":
    "Automatically: every pair of text and background colours has a contrast of at least 4.5:1; links and headings are checked at every build.",
  "Tự động: không trang nào được soát phải cuộn ngang ở bề rộng 320 điểm ảnh, tương đương phóng 400% trên màn hình thường (mọi loại trang; của loại có rất nhiều trang thì các trang đầy nhất, tên dài nhất và một phần sáu số còn lại); bảng xếp hạng nhiều cột cuộn trong khung riêng.":
    "Automatically: no page checked scrolls sideways at a width of 320 pixels, which equals 400% zoom on an ordinary screen (every type of page; of types with very many pages the fullest, those with the longest names, and one in six of the rest); league tables of many columns scroll within their own frame.",
  "Bằng mắt: xem từng loại trang trên màn hình hẹp và rộng, nền sáng và nền tối.":
    "By eye: each type of page on narrow and wide screens, light and dark.",
  "Giới hạn đã biết": "Known limitations",
  "Trang chưa được người khuyết tật dùng thử và chưa được một tổ chức độc lập đánh giá.":
    "The site has not been tried by people with disabilities, nor assessed by an independent body.",
  "Bản PDF có gắn thẻ cấu trúc và ngôn ngữ, nhưng chưa được xác nhận theo tiêu chuẩn PDF/UA; nội dung như nhau có trên trang web.":
    "The PDF files are tagged for structure and language but have not been validated against PDF/UA; the same content is on the web pages.",
  "Trên điện thoại, bảng rộng được trình bày lại, mỗi dòng một khối; riêng bảng xếp hạng nhiều cột còn phải cuộn ngang, tên tỉnh, thành phố luôn giữ lại ở cột đầu.":
    "On a phone wide tables are laid out anew, each row a block of its own; only league tables of many columns still scroll sideways, and the name of the province stays in view in the first column.",
  "Bản in và những lời trích từ văn bản, hồ sơ hội nghị chỉ có tiếng Việt; trên trang tiếng Anh, các lời ấy được đánh dấu ngôn ngữ.":
    "The printable files, and whatever is quoted from documents and from the record of a conference, are in Vietnamese only; on the English pages such words are marked with their language.",
  "Góp ý": "Comments",
  "Nơi nhận góp ý: {0}. Khi báo, xin nêu địa chỉ trang và thiết bị đang dùng.":
    "Send comments to {0}. Please give the address of the page and the device you are using.",

  // Comparison.
  "Bình quân vùng (tính)": "Regional mean (computed)",
  "Bình quân cả nước (tính)": "National mean (computed)",
  "Bình quân tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu, mỗi nơi một lần như nhau.":
    "Means are computed from the unrounded scores of the provinces with complete data, each counted once.",
  "{0}: các tỉnh, thành phố vùng {1}": "{0}: provinces of the {1} region",
  "So sánh trong vùng · năm đánh giá {0}": "Comparison within the region · assessment year {0}",
  "Điểm và thứ hạng {0} của các tỉnh, thành phố vùng {1}, theo từng {2}, cạnh bình quân vùng và cả nước.":
    "{0} scores and ranks of the provinces of the {1} region, by {2}, beside the regional and national means.",
  "Bảng cả nước {0}": "National table, {0}",
  "Đặt cạnh nhau kết quả của các tỉnh, thành phố trong vùng, của hai nơi, hoặc của một nơi ở hai năm.":
    "Set side by side the results of all provinces in a region, of two provinces, or of one province in two years.",
  "{0}: các tỉnh, thành phố trong vùng": "{0}: provinces by region",

  // A conference and its files.
  "để sửa; chữ và số như bản in": "for editing; words and figures as in print",
  "Mọi bảng của trang (Excel)": "All tables of this page (Excel)",
  "mỗi bảng một trang tính, có mục lục và ghi chú": "a sheet for each table, with contents and notes",
  "Báo cáo đầy đủ (Word)": "Full report (Word, in Vietnamese)",
  "Tóm tắt (Word)": "Summary (Word, in Vietnamese)",
  "Phụ lục: toàn bộ tiêu chí (Word)": "Annex: all criteria (Word, in Vietnamese)",
  "Tập phiếu giao việc (Word)": "All task sheets (Word, in Vietnamese)",
  "Phiếu của {0} (Word)": "Task sheet: {0} (Word, in Vietnamese)",
  "Báo cáo đầy đủ (PDF)": "Full report (PDF, in Vietnamese)",
  "A4, để in": "A4, for printing",
  "Tóm tắt hai trang (PDF)": "Two-page summary (PDF, in Vietnamese)",
  "một tờ A4 hai mặt": "one A4 sheet, both sides",
  "Trình chiếu (PDF)": "Slides (PDF, in Vietnamese)",
  "Trình chiếu (PowerPoint)": "Slides (PowerPoint, in Vietnamese)",
  "khổ 16:9, cho hội trường": "16:9, for the conference room",
  "Phụ lục: toàn bộ tiêu chí (PDF)": "Annex: all criteria (PDF, in Vietnamese)",
  "A4 ngang": "A4 landscape",
  "Tập phiếu giao việc (PDF)": "All task sheets (PDF, in Vietnamese)",
  "mỗi cơ quan một trang, có danh sách": "one page for each agency, with a list",
  "Phiếu của {0} (PDF)": "Task sheet: {0} (PDF, in Vietnamese)",
  "Bản ngoại tuyến (ZIP)": "Offline copy (ZIP, in Vietnamese)",
  "trang này kèm các bản in và số liệu; giải nén rồi mở {0}":
    "this page with its printable files and data; unzip, then open {0}",
  "Số liệu phân tích (JSON)": "Results of the analysis (JSON)",
  "theo lược đồ công bố": "following the published schema",
  "Ảnh để chia sẻ (PNG)": "Image for sharing (PNG)",
  "1200 × 630 điểm ảnh": "1200 × 630 pixels",
  "Kế hoạch số {0}": "Plan {0}",
  "Chỉ số nội bộ của tỉnh": "The province’s internal index",
  "các sở, ngành và các xã": "agencies and communes",
  "hội nghị ngày {0}": "conference of {0}",

  // Data.
  "Dữ liệu": "Data",
  "Tải về số liệu các chỉ số (CSV) và kết quả phân tích (JSON), kèm nguồn.":
    "Download the index data (CSV) and the results of the analyses (JSON), with sources.",
  "Số liệu như công bố và kết quả phân tích, chưa làm tròn, kèm nguồn của từng số.":
    "Figures as published and results of the analyses, unrounded, with the source of each figure.",
  "Số liệu các chỉ số": "Index data",
  // The files exist once, with Vietnamese heads: the reader of English needs to be told what each column is.
  "Tệp CSV (UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân). Mỗi dòng là một điểm: chỉ số, năm đánh giá, đơn vị, thành phần, điểm, hạng, cơ sở của số liệu, lý do thiếu và nguồn.":
    "CSV files (UTF-8, comma-separated, decimal point). Each row is one score; column names and names of units and components are in Vietnamese: index (chi_so), assessment year (nam), unit (don_vi, ten_don_vi), component (thanh_phan, ten_thanh_phan; empty for the overall score), score (diem), rank (hang), number of ranked units (so_don_vi_xep_hang), basis of the figure (co_so), reason why it is missing (ly_do_thieu) and sources (nguon).",
  "mọi năm, mọi đơn vị, mọi thành phần": "all years, units and components",
  "Kết quả phân tích": "Results of the analyses",
  "Mô tả gói dữ liệu (Data Package)": "Description of the data (Data Package)",
  "kiểu cột, đơn vị tính, giấy phép, nguồn của các tệp CSV":
    "column types, units of measure, licences and sources of the CSV files; in Vietnamese",
  "Lược đồ JSON": "JSON schema",
  "mô tả mọi khóa của phan-tich.json": "describes every key of phan-tich.json; in Vietnamese",
  "Ngày cập nhật": "Last update",
  "Số liệu cập nhật đến lần công bố {0}.": "Data are up to date to the publication of {0}.",
  "Giấy phép và cách dẫn nguồn": "Licence and citation",
  "Số liệu thuộc các nơi công bố: PAPI của CECODES, RTA, UNDP; PCI của VCCI; PAR Index và SIPAS của Bộ Nội vụ. Khi dùng lại, dẫn nơi công bố, năm đánh giá và nguồn ghi ở từng dòng. Tập số liệu PAPI được biên soạn theo giấy phép MIT, tập số liệu PCI theo CC0.":
    "The data belong to their publishers: PAPI to CECODES, RTA and UNDP; the PCI to VCCI; the PAR Index and SIPAS to the Ministry of Home Affairs. When reusing them, cite the publisher, the assessment year and the source given in each row. The PAPI data set was compiled under the MIT licence, the PCI data set under CC0.",
  "Danh mục nguồn": "List of sources",

  // Home.
  "Chuyên Sâu": "Chuyên Sâu",
  "Phân tích chuyên sâu kết quả PAR Index, SIPAS, PAPI, PCI của tỉnh cho hội nghị và sau hội nghị.":
    "In-depth analysis of a province’s PAR Index, SIPAS, PAPI and PCI results, for its conference and afterwards.",
  "Được gì, mất gì, ở đâu, vì sao và làm gì tiếp: kết quả các chỉ số của tỉnh cho hội nghị phân tích chuyên sâu.":
    "What was gained and lost, where, why and what to do next: a province’s index results, for its in-depth analysis conference.",
  "{0} đơn vị hiện nay; trang của đơn vị mới dẫn đến các tỉnh trước khi sắp xếp.":
    "Today’s {0} provinces; the page of a new unit links to the provinces that were merged.",
  "trước là {0}": "formerly {0}",
  "Tỉnh mẫu": "Sample province",
  "Tỉnh mẫu là số liệu dựng để cho thấy phân tích đến từng tiêu chí, cơ quan.":
    "The sample province is made up, to show an analysis down to individual criteria and agencies.",

  // A plan.
  "{0}. Thời hạn: {1}.": "{0}. Deadline: {1}.",
  "Đơn vị chủ trì: {0}.": "Lead agency: {0}.",
  "tài liệu không nêu": "not stated in the document",
  "Đơn vị phối hợp: {0}.": "Supporting agencies: {0}.",
  "Kế hoạch số {0} {1}: chỉ tiêu, nhiệm vụ và đơn vị chủ trì.":
    "Plan {0} of {1}: targets, tasks and lead agencies.",
  "Chỉ tiêu": "Target",
  "plural|Chỉ tiêu": "Targets",
  "Số liệu trong tài liệu không khớp": "Figures in the document that do not agree",
  "Căn cứ": "Basis",
  "Mục đích": "Purposes",
  "Yêu cầu": "Requirements",
};
