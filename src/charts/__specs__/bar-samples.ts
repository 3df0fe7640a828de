import type { ContributionBarsInput } from "../kinds/contribution-bars.ts";
import type { RankArrowsInput } from "../kinds/rank-arrows.ts";

/** Published PAPI figures of Đồng Tháp (2020, 2021) and Bắc Giang (2011–2019), as the site would show them. */
export const papiBars: ContributionBarsInput = {
  measure: "điểm",
  rows: [
    {
      id: "corruption-control",
      label: "Kiểm soát tham nhũng trong khu vực công",
      value: -1.3495,
      text: "−1,35",
      verdict: "loss",
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      value: -1.0543,
      text: "−1,05",
      verdict: "loss",
    },
    {
      id: "accountability",
      label: "Trách nhiệm giải trình với người dân",
      value: -0.8159,
      text: "−0,82",
      verdict: "loss",
    },
    { id: "procedures", label: "Thủ tục hành chính công", value: -0.6671, text: "−0,67", verdict: "loss" },
    { id: "environment", label: "Quản trị môi trường", value: -0.476, text: "−0,48", verdict: "loss" },
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      value: -0.1512,
      text: "−0,15",
      verdict: "loss",
    },
    { id: "e-governance", label: "Quản trị điện tử", value: -0.0732, text: "−0,07", verdict: "loss" },
    { id: "service-delivery", label: "Cung ứng dịch vụ công", value: 0.0586, text: "+0,06", verdict: "gain" },
  ],
};

/** Made up: every verdict once. */
export const mixedBars: ContributionBarsInput = {
  measure: "điểm",
  illustrative: "SỐ LIỆU MINH HỌA",
  rows: [
    { id: "leadership", label: "Chỉ đạo điều hành", value: 0.62, text: "+0,62", verdict: "gain" },
    { id: "procedures", label: "Cải cách thủ tục hành chính", value: 0, text: "0,00", verdict: "unchanged" },
    { id: "organisation", label: "Cải cách tổ chức bộ máy", value: -0.95, text: "−0,95", verdict: "loss" },
    {
      id: "staff",
      label: "Chất lượng đội ngũ cán bộ",
      value: null,
      text: "không công bố",
      verdict: "missing",
    },
    {
      id: "impact",
      label: "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế – xã hội",
      value: null,
      text: "không so sánh được: bộ chỉ số đổi năm 2022",
      verdict: "not-comparable",
    },
  ],
};

export const componentRanks: RankArrowsInput = {
  axis: { worse: "hạng thấp hơn", better: "hạng cao hơn" },
  from: "2020",
  to: "2021",
  rows: [
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      from: { rank: 41, text: "41/63" },
      to: { rank: 35, text: "35/60" },
      verdict: "gain",
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      from: { rank: 3, text: "3/63" },
      to: { rank: 44, text: "44/60" },
      verdict: "loss",
    },
    {
      id: "accountability",
      label: "Trách nhiệm giải trình với người dân",
      from: { rank: 13, text: "13/63" },
      to: { rank: 29, text: "29/60" },
      verdict: "loss",
    },
    {
      id: "corruption-control",
      label: "Kiểm soát tham nhũng trong khu vực công",
      from: { rank: 2, text: "2/63" },
      to: { rank: 34, text: "34/60" },
      verdict: "loss",
    },
    {
      id: "procedures",
      label: "Thủ tục hành chính công",
      from: { rank: 2, text: "2/63" },
      to: { rank: 36, text: "36/60" },
      verdict: "loss",
    },
    {
      id: "service-delivery",
      label: "Cung ứng dịch vụ công",
      from: { rank: 8, text: "8/63" },
      to: { rank: 42, text: "42/60" },
      verdict: "loss",
    },
    {
      id: "environment",
      label: "Quản trị môi trường",
      from: { rank: 1, text: "1/63" },
      to: { rank: 1, text: "1/60" },
      verdict: "unchanged",
    },
    {
      id: "e-governance",
      label: "Quản trị điện tử",
      from: { rank: 45, text: "45/63" },
      to: { rank: 53, text: "53/60" },
      verdict: "loss",
    },
  ],
};

export const unitRanks: RankArrowsInput = {
  axis: { worse: "hạng thấp hơn", better: "hạng cao hơn" },
  from: "2020",
  to: "2021",
  rows: [
    {
      id: "dong-thap",
      label: "Đồng Tháp",
      role: "own",
      from: { rank: 2, text: "2/63" },
      to: { rank: 27, text: "27/60" },
      verdict: "loss",
    },
    {
      id: "bac-giang",
      label: "Bắc Giang",
      role: "other",
      from: { rank: 13, text: "13/63" },
      to: { rank: null, text: "không công bố" },
      verdict: "missing",
    },
    {
      id: "an-giang",
      label: "Tỉnh không so sánh",
      role: "other",
      from: { rank: 30, text: "30/63" },
      to: { rank: 28, text: "28/60" },
      verdict: "not-comparable",
    },
    {
      id: "ben-tre",
      label: "Tỉnh mới có hạng",
      role: "other",
      from: { rank: null, text: "không công bố" },
      to: { rank: 28, text: "28/60" },
      verdict: "missing",
    },
  ],
};
