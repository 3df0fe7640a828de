import { expect, test } from "vitest";
import { filesInMemory } from "../../load/files.ts";
import { BODY, templateBytes } from "./template-fixture.ts";
import { officeTemplates } from "./templates.ts";

const told = (body: string) =>
  officeTemplates(filesInMemory({ "data/mau-van-ban/chung.docx": templateBytes({ body }) })).problems.map(
    ({ message }) => message,
  );

test("a head that asks for no date is told, and one that asks for number and date is not", () => {
  expect(told(BODY)).toEqual([]);
  expect(told(BODY.replace("{{ngay}}", "…"))).toEqual([
    "Mẫu có phần đầu mà không có {{ ngày }}: giấy in theo mẫu sẽ không có ngày.",
  ]);
});
