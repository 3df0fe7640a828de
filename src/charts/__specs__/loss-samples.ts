import type { LossBarsInput } from "../kinds/loss-bars.ts";
import type { SmallMultiplesInput } from "../kinds/small-multiples.ts";

/** Made up: all, part and nothing of a loss is lasting. */
export const losses: LossBarsInput = {
  names: { lasting: "mất điểm từ ba năm trở lên", fresh: "chưa ghi nhận mất đủ ba năm" },
  rows: [
    {
      id: "online",
      label: "5.2.1. Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình",
      value: 1.25,
      text: "1,25",
      lasting: 1.25,
      note: "4 năm liền",
    },
    {
      id: "procedures",
      label: "Cải cách thủ tục hành chính",
      value: 0.9,
      text: "0,90",
      lasting: 0.4,
      note: "0,40 từ ba năm trở lên",
    },
    {
      id: "staff",
      label: "Thực hiện cơ cấu công chức, viên chức theo vị trí việc làm",
      value: 0.25,
      text: "0,25",
      lasting: 0,
      note: null,
    },
  ],
};

const years = [2018, 2019, 2020, 2021, 2022];
const course = (ranks: readonly (number | null)[]) =>
  years.map((year, i) => ({ year, value: ranks[i] ?? null, text: "" }));

/** Made up: a gap, a break, five panels on one scale. */
export const componentCourses: SmallMultiplesInput = {
  scale: { low: 45, high: 1 },
  panels: [
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      points: course([12, 20, 31, 29, 40]),
      breaks: [],
      ends: "2018: 12/63 – 2022: 40/61",
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      points: course([3, null, 9, 14, 2]),
      breaks: [],
      ends: "2018: 3/63 – 2022: 2/61",
    },
    {
      id: "environment",
      label: "Quản trị môi trường",
      points: course([1, 1, 45, 30, 22]),
      breaks: [{ between: [2019, 2020], treatment: "none" }],
      ends: "2018: 1/63 – 2022: 22/61",
    },
    {
      id: "procedures",
      label: "Thủ tục hành chính công",
      points: course([8, 8, 8, 8, 8]),
      breaks: [],
      ends: "2018: 8/63 – 2022: 8/61",
    },
    {
      id: "services",
      label: "Cung ứng dịch vụ công",
      points: course([33, 21, 17, 11, 5]),
      breaks: [],
      ends: "2018: 33/63 – 2022: 5/61",
    },
  ],
};
