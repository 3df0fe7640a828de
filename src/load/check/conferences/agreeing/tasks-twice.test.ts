import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../../small-project.ts";

const TALKS = "Đối thoại với người dân ở các xã có điểm hài lòng thấp; công khai việc đã sửa sau góp ý.";
const SHORTER = "Đối thoại với người dân ở các xã có điểm hài lòng thấp, công khai việc đã sửa.";

/** What is found where one task is an action, due then, and one stands in the plan. */
function found(action: [text: string, due: string | null], task: [text: string, due: string]): string[] {
  const due = action[1] === null ? "" : `, deadline: ${action[1]}`;
  const put = `actions:
  - {id: hop-dan, text: '${action[0]}', lead: [so-noi-vu]${due}}
plan:
  number: '205/KH-UBND'
  date: 2022-08-24
  title: Kế hoạch
  issuer: UBND tỉnh
  sections:
    - {id: a, heading: Nhóm, lead: [so-noi-vu], tasks: [{text: '${task[0]}', deadline: ${task[1]}}]}
targets:`;
  const files = spoiled("data/conferences/quang-ninh-2022.yaml", "targets:", put);
  return problemLines(files).filter((line) => line.includes("Thời hạn"));
}

test("a task of the plan is due when the action with its words is", () => {
  expect(found([TALKS, "thường xuyên"], [SHORTER, "2022-11-15"])).toEqual([
    "data/conferences/quang-ninh-2022.yaml:20:57 record-contradiction [cảnh báo] Thời hạn trong kế hoạch khác thời hạn của cùng việc này ở giải pháp “hop-dan” (dòng 13) (đang có 2022-11-15, cần thường xuyên). Sửa thời hạn ở một trong hai nơi; nếu kế hoạch đã đổi thời hạn thì sửa ở giải pháp.",
  ]);
  expect(found([TALKS, "Quý III/2022"], [TALKS, "2022-11-15"])).toHaveLength(1);
  expect(found([SHORTER, "2022-10-15"], [TALKS, "Tháng 11/2022"])).toHaveLength(1);
});

test("a day within the month or the quarter named is the same; so is nothing", () => {
  expect(found([TALKS, "Quý IV/2022"], [SHORTER, "2022-11-15"])).toEqual([]);
  expect(found([TALKS, "2022-11-15"], [SHORTER, "Tháng 11/2022"])).toEqual([]);
  expect(found([TALKS, "thường xuyên"], [SHORTER, "thường xuyên"])).toEqual([]);
  expect(found([TALKS, null], [SHORTER, "2022-11-15"])).toEqual([]);
});

test("tasks with other words, or too few of them, are two", () => {
  const other = "Đối thoại với doanh nghiệp ở các khu có điểm hài lòng thấp, công khai việc đã sửa.";
  expect(found([TALKS, "2022-10-15"], [other, "2022-11-15"])).toEqual([]);
  expect(found([TALKS, "2022-10-15"], ["Đối thoại với người dân", "2022-11-15"])).toEqual([]);
});
