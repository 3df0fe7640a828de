/**
 * What slides and notes call the components of an index for short, by index and id. Most of these are everyday words
 * ("đất đai", "môi trường"): they are names only where a label stands, before its colon, number or place.
 */
export const shortNames: Record<string, Record<string, string>> = {
  papi: {
    participation: "tham gia|sự tham gia|người dân tham gia|tham gia của dân|tham gia cơ sở",
    transparency: "minh bạch|công khai|ckmb",
    accountability: "giải trình|tngt",
    "corruption-control":
      "chống tham nhũng|phòng chống tham nhũng|phòng tham nhũng|tham nhũng|kstn|kiểm soát tn|pctn",
    procedures: "thủ tục|thủ tục hành chính công cấp tỉnh",
    "service-delivery": "dịch vụ công|dvc|cung ứng dvc|cung ứng dịch vụ|ccdvc",
    environment: "môi trường|qtmt|quản trị mt",
    "e-governance": "điện tử|qtđt|quản trị đt|chính quyền điện tử",
  },
  pci: {
    entry: "gia nhập|gia nhập tt|gntt|thành lập doanh nghiệp",
    land: "đất đai|tiếp cận đất|tcđđ|mặt bằng",
    transparency: "minh bạch|thông tin",
    time: "thời gian|cp thời gian|cptg",
    informal:
      "không chính thức|cp không chính thức|phi chính thức|chi phí phi chính thức|cpkct|chi phí kct|cp kct",
    bias: "cạnh tranh|bình đẳng|ctbđ|cạnh tranh bđ",
    proactive: "năng động|tiên phong|năng động tiên phong|năng động và tiên phong",
    support: "hỗ trợ|hỗ trợ dn|dịch vụ hỗ trợ|dvht|htdn|dvhtdn",
    labour: "lao động|đào tạo|đtlđ|đào tạo lđ",
    legal: "pháp lý|tcpl|thiết chế|pháp lý và an ninh|thiết chế pl",
  },
  "par-index": {
    leadership: "điều hành|cđđh",
    organisation: "bộ máy",
    "civil-service": "công vụ|đội ngũ|cán bộ công chức",
    "public-finance": "tài chính",
    "digital-government": "chuyển đổi số|cqđt|cqs|chính quyền điện tử",
    impact: "tác động",
  },
  sipas: { access: "tiếp cận", officials: "công chức", policy: "chính sách", services: "dịch vụ công" },
};
