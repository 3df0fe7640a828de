/* Other names than those of the data. Lower case, without commas; with and without the usual words before them. */

/** Indices. Those that the product holds no figures of are told apart, so that their numbers are not taken for ours. */
export const indexAliases: Record<string, string> = {
  papi: "papi|chỉ số papi|chỉ số hiệu quả quản trị và hành chính công|chỉ số hiệu quả quản trị và hành chính công cấp tỉnh|hiệu quả quản trị và hành chính công cấp tỉnh|hiệu quả quản trị và hành chính công|chỉ số quản trị và hành chính công|chỉ số hiệu quả quản trị hành chính công|chỉ số quản trị và hành chính công cấp tỉnh|hiệu quả quản trị hành chính công cấp tỉnh",
  "par-index":
    "par index|parindex|par|chỉ số par index|chỉ số cải cách hành chính|chỉ số cchc|chỉ số par|cải cách hành chính cấp tỉnh|chỉ số cải cách hành chính cấp tỉnh|chỉ số cải cách hành chính par index|chỉ số cchc cấp tỉnh|parindex cấp tỉnh|pari|cscchc|chỉ số par - index",
  sipas:
    "sipas|chỉ số sipas|chỉ số hài lòng|chỉ số hài lòng về sự phục vụ hành chính|chỉ số hài lòng của người dân tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước|chỉ số hài lòng của người dân|chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước|chỉ số hài lòng của người dân tổ chức|mức độ hài lòng của người dân|tỷ lệ hài lòng|mức độ hài lòng|sự hài lòng của người dân tổ chức|chỉ số hài lòng của người dân và tổ chức|chỉ số hài lòng của người dân về sự phục vụ của cơ quan hành chính nhà nước|tỷ lệ hài lòng của người dân|mức độ hài lòng của người dân tổ chức",
  pci: "pci|chỉ số pci|chỉ số năng lực cạnh tranh cấp tỉnh|năng lực cạnh tranh cấp tỉnh|chỉ số năng lực cạnh tranh|chỉ số cạnh tranh cấp tỉnh",
  "": "dti|chỉ số dti|chỉ số chuyển đổi số|chuyển đổi số cấp tỉnh|ict index|chỉ số ict|ict|pii|chỉ số pii|chỉ số đổi mới sáng tạo|đổi mới sáng tạo cấp địa phương|pgi|chỉ số xanh|chỉ số xanh cấp tỉnh|ddci|dgi|gii|chỉ số sản xuất công nghiệp|egdi|chỉ số thương mại điện tử|ebi|hdi|chỉ số phát triển con người|chỉ số phục vụ người dân doanh nghiệp|bộ chỉ số phục vụ người dân|chỉ số giá tiêu dùng|chỉ số cải cách hành chính của các sở|chỉ số cải cách hành chính cấp huyện|chỉ số cải cách hành chính cấp sở|chỉ số cải cách hành chính các sở|chỉ số cchc cấp huyện|chỉ số cchc của các sở|par index cấp huyện|par index cấp sở|sipas cấp huyện|chỉ số hạnh phúc|chỉ số an toàn thông tin|apci",
};

/** Components by index and id; names of the data come on top. */
export const componentAliases: Record<string, Record<string, string>> = {
  papi: {
    participation:
      "tham gia của người dân ở cấp cơ sở|sự tham gia của người dân ở cấp cơ sở|sự tham gia của người dân|tham gia của người dân ở cơ sở|tham gia của người dân|sự tham gia của người dân ở cơ sở|người dân tham gia ở cấp cơ sở",
    transparency:
      "công khai minh bạch|công khai minh bạch trong việc ra quyết định|công khai minh bạch trong việc ra quyết định ở địa phương|công khai minh bạch trong ra quyết định|tính công khai minh bạch|công khai và minh bạch|minh bạch trong ra quyết định|công khai minh bạch trong quá trình ra quyết định",
    accountability:
      "trách nhiệm giải trình với người dân|trách nhiệm giải trình|giải trình với người dân|trách nhiệm giải trình đối với người dân|trách nhiệm giải trình của chính quyền",
    "corruption-control":
      "kiểm soát tham nhũng trong khu vực công|kiểm soát tham nhũng|kiểm soát tham nhũng khu vực công|kiểm soát tham nhũng ở khu vực công",
    procedures: "thủ tục hành chính công|thủ tục hành chính|tthc công|tthc",
    "service-delivery": "cung ứng dịch vụ công|cung ứng dịch vụ công cho người dân|cung cấp dịch vụ công",
    environment: "quản trị môi trường|nội dung môi trường|quản trị về môi trường",
    "e-governance": "quản trị điện tử|nội dung quản trị điện tử",
  },
  pci: {
    entry: "gia nhập thị trường|chi phí gia nhập thị trường",
    land: "tiếp cận đất đai|tiếp cận đất đai và sự ổn định trong sử dụng đất|tiếp cận đất đai và tính ổn định trong sử dụng đất|tiếp cận đất đai và ổn định trong sử dụng đất",
    transparency:
      "tính minh bạch|tính minh bạch và tiếp cận thông tin|minh bạch và tiếp cận thông tin|tính minh bạch về thông tin",
    time: "chi phí thời gian|chi phí thời gian để thực hiện các quy định của nhà nước|chi phí về thời gian",
    informal: "chi phí không chính thức",
    bias: "cạnh tranh bình đẳng|môi trường cạnh tranh bình đẳng",
    proactive:
      "tính năng động|tính năng động của lãnh đạo tỉnh|tính năng động của lãnh đạo|tính năng động của chính quyền tỉnh|tính năng động và tiên phong của chính quyền tỉnh|tính năng động tiên phong của chính quyền tỉnh|tính năng động và tiên phong của chính quyền|tính năng động của chính quyền|tính năng động tiên phong của chính quyền|tính năng động tiên phong của lãnh đạo tỉnh|tính năng động và tiên phong của lãnh đạo tỉnh|tính năng động và tiên phong|tính năng động tiên phong|tính tiên phong năng động",
    support:
      "dịch vụ hỗ trợ doanh nghiệp|hỗ trợ doanh nghiệp|chính sách hỗ trợ doanh nghiệp|dịch vụ hỗ trợ dn|chính sách hỗ trợ dn",
    labour: "đào tạo lao động|chất lượng lao động",
    legal:
      "thiết chế pháp lý|thiết chế pháp lý và an ninh trật tự|thiết chế pháp lý an ninh trật tự|thiết chế pháp lý và antt",
  },
  "par-index": {
    leadership:
      "chỉ đạo điều hành|công tác chỉ đạo điều hành|chỉ đạo điều hành cchc|công tác chỉ đạo điều hành cchc|chỉ đạo điều hành cải cách hành chính|công tác chỉ đạo điều hành cải cách hành chính",
    institutions:
      "cải cách thể chế|thể chế|xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật|văn bản quy phạm pháp luật|vbqppl|xây dựng và tổ chức thực hiện vbqppl|xây dựng và tổ chức thực hiện văn bản qppl|xây dựng văn bản quy phạm pháp luật",
    procedures: "cải cách thủ tục hành chính|cải cách tthc|thủ tục hành chính|tthc",
    organisation:
      "cải cách tổ chức bộ máy|cải cách tổ chức bộ máy hành chính|cải cách tổ chức bộ máy hành chính nhà nước|tổ chức bộ máy|tổ chức bộ máy hành chính|cải cách bộ máy|cải cách tổ chức bộ máy nhà nước",
    "civil-service":
      "cải cách chế độ công vụ|chế độ công vụ|xây dựng và nâng cao chất lượng đội ngũ cán bộ công chức viên chức|xây dựng và nâng cao chất lượng đội ngũ cbccvc|nâng cao chất lượng đội ngũ cán bộ công chức viên chức|chất lượng đội ngũ cán bộ công chức viên chức|xây dựng nâng cao chất lượng đội ngũ cán bộ công chức viên chức|đội ngũ cán bộ công chức viên chức|đội ngũ cbccvc|đội ngũ cán bộ công chức|chất lượng đội ngũ cán bộ công chức|xây dựng đội ngũ cán bộ công chức viên chức|xây dựng đội ngũ cán bộ công chức",
    "public-finance": "cải cách tài chính công|tài chính công",
    "digital-government":
      "hiện đại hóa hành chính|hiện đại hóa nền hành chính|xây dựng và phát triển chính quyền điện tử chính quyền số|phát triển chính quyền điện tử chính quyền số|chính quyền điện tử chính quyền số|xây dựng chính quyền điện tử chính quyền số|chính quyền số|hiện đại hóa|xây dựng phát triển chính quyền điện tử chính quyền số|xây dựng và phát triển chính quyền số",
    impact:
      "tác động của cải cách hành chính|tác động của cchc|tác động của cải cách hành chính đến người dân tổ chức và phát triển kinh tế xã hội|tác động của cchc đến người dân tổ chức và phát triển kt xh|tác động của cchc đến sự hài lòng của người dân tổ chức và phát triển kinh tế xã hội của tỉnh|tác động của cchc đến sự hài lòng của người dân tổ chức và phát triển kinh tế xã hội|tác động của cải cách hành chính đến người dân tổ chức và phát triển kt xh|tác động của cải cách hành chính đến sự hài lòng của người dân tổ chức và phát triển kinh tế xã hội|tác động của cchc đến người dân tổ chức và phát triển kinh tế xã hội|tác động đến người dân tổ chức và phát triển kinh tế xã hội",
  },
  sipas: {
    access:
      "tiếp cận dịch vụ|tiếp cận dịch vụ hành chính công|tiếp cận dịch vụ hành chính|yếu tố tiếp cận dịch vụ",
    procedures: "thủ tục hành chính|tthc",
    officials:
      "công chức trực tiếp giải quyết công việc|công chức giải quyết công việc|công chức trực tiếp giải quyết",
    results: "kết quả cung ứng dịch vụ|kết quả cung ứng dịch vụ hành chính công|kết quả dịch vụ",
    feedback:
      "tiếp nhận giải quyết góp ý phản ánh kiến nghị|tiếp nhận giải quyết ý kiến góp ý phản ánh kiến nghị|tiếp nhận xử lý góp ý phản ánh kiến nghị|tiếp nhận giải quyết góp ý|góp ý phản ánh kiến nghị|giải quyết góp ý phản ánh kiến nghị|tiếp nhận góp ý phản ánh kiến nghị",
    policy:
      "xây dựng và tổ chức thực hiện chính sách|xây dựng tổ chức thực hiện chính sách|xây dựng tổ chức thực hiện chính sách công|việc xây dựng tổ chức thực hiện chính sách|xây dựng và thực hiện chính sách",
    services: "cung ứng dịch vụ hành chính công|việc cung ứng dịch vụ hành chính công",
  },
};

/** Provinces by id of before July 2025 (the later one of the same name is added by itself). */
export const unitAliases: Record<string, string> = {
  "ho-chi-minh":
    "hồ chí minh|tp hồ chí minh|tp . hồ chí minh|tphcm|tp hcm|tp . hcm|thành phố hồ chí minh|sài gòn|hcm",
  "thua-thien-hue": "thừa thiên huế|huế|tt huế|tt . huế|thành phố huế|tp huế|tp . huế",
  "ba-ria-vung-tau": "bà rịa vũng tàu|br vt|brvt|vũng tàu|bà rịa",
  "dak-lak": "đắk lắk|đắc lắc|đăk lăk|đắk lắc|daklak|dak lak",
  "dak-nong": "đắk nông|đắc nông|đăk nông|dak nong",
  // Names by which speeches call a province a second time.
  "dong-thap": "đất sen hồng|xứ sen hồng",
  "quang-ninh": "đất mỏ|vùng mỏ",
  "phu-tho": "đất tổ",
  "ben-tre": "xứ dừa",
  "binh-dinh": "đất võ",
  "lang-son": "xứ lạng",
  "nghe-an": "xứ nghệ",
  "kon-tum": "kon tum|kontum",
  "bac-kan": "bắc kạn|bắc cạn",
  "thanh-hoa": "thanh hóa|xứ thanh",
  "khanh-hoa": "khánh hòa",
  "hoa-binh": "hòa bình",
};

/** Regions: the id before July 2025, and the one after where the name lives on. */
export const regionAliases: Record<string, string> = {
  dbscl:
    "đồng bằng sông cửu long|đbscl|khu vực đồng bằng sông cửu long|vùng đồng bằng sông cửu long|khu vực đbscl|vùng đbscl|miền tây nam bộ|tây nam bộ",
  dbsh: "đồng bằng sông hồng|đbsh|khu vực đồng bằng sông hồng|vùng đồng bằng sông hồng|khu vực đbsh|vùng đbsh",
  tdmnpb:
    "trung du và miền núi phía bắc|miền núi phía bắc|trung du miền núi phía bắc|vùng trung du và miền núi phía bắc|khu vực trung du và miền núi phía bắc|khu vực miền núi phía bắc|vùng trung du miền núi phía bắc|khu vực trung du miền núi phía bắc|vùng miền núi phía bắc|trung du và miền núi bắc bộ|tdmnpb",
  "btb-dhmt":
    "bắc trung bộ và duyên hải miền trung|duyên hải miền trung|bắc trung bộ và duyên hải trung bộ|vùng bắc trung bộ và duyên hải miền trung|khu vực bắc trung bộ và duyên hải miền trung|vùng duyên hải miền trung",
  tn: "tây nguyên|khu vực tây nguyên|vùng tây nguyên|các tỉnh tây nguyên",
  dnb: "đông nam bộ|miền đông nam bộ|khu vực đông nam bộ|vùng đông nam bộ|các tỉnh đông nam bộ",
  "": "khu vực|vùng|trong vùng|trong khu vực|đông bắc|tây bắc|bắc trung bộ|nam trung bộ|duyên hải nam trung bộ|miền bắc|miền trung|miền nam|phía bắc|phía nam|vùng kinh tế trọng điểm|vùng đông bắc|vùng tây bắc|khu vực đông bắc|khu vực bắc trung bộ|khu vực phía bắc|khu vực phía nam|cụm thi đua|miền đông|khu vực miền trung|vùng thủ đô|miền tây",
};
