import { describe, expect, test } from "vitest";
import type { Conference } from "../../model/conference.ts";
import type { Issuer } from "../../model/issuing/issuer.ts";
import { conference, dataset, unit } from "../../testing/builders.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { officialFoot, standingOf } from "./issuer.ts";

const names = {
  ...dataset([]),
  agencies: new Map([["snv", { id: "snv", name: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } }]]),
};
const province = { ...unit("hue"), name: { vi: "Huế", en: "Hue" }, city: true as const };
const issuedBy = (body: string, rest: Partial<Conference> = {}) =>
  conference({ official: true, issuer: { body, place: "Huế" } as Issuer, ...rest });

describe("what stands under the title", () => {
  test.each([
    ["ỦY BAN NHÂN DÂN", "Cơ quan ban hành: Ủy ban nhân dân thành phố Huế. Hồ sơ chính thức của hội nghị."],
    ["SỞ NỘI VỤ", "Cơ quan ban hành: Sở Nội vụ. Hồ sơ chính thức của hội nghị."],
    [
      "ỦY BAN NHÂN DÂN PHƯỜNG A",
      "Cơ quan ban hành: ỦY BAN NHÂN DÂN PHƯỜNG A. Hồ sơ chính thức của hội nghị.",
    ],
  ])("%s", (body, standing) => {
    expect(plain(standingOf(names, issuedBy(body), province))).toBe(standing);
  });

  test("a draft is told, of whomever; nothing of a record that is no office's own", () => {
    const draft = { status: "draft" as const };
    expect(plain(standingOf(names, issuedBy("SỞ NỘI VỤ", draft), province))).toBe(
      "Cơ quan ban hành: Sở Nội vụ. Dự thảo, chưa ban hành.",
    );
    expect(plain(standingOf(names, conference(draft), province))).toBe("Dự thảo, chưa được duyệt.");
    expect(standingOf(names, conference(), province)).toBeNull();
    expect(officialFoot(names, conference(), province)).toBeNull();
  });

  test("in English", async () => {
    const { made } = await inEnglish(() => [
      standingOf(names, issuedBy("ỦY BAN NHÂN DÂN"), province),
      officialFoot(names, issuedBy("SỞ NỘI VỤ"), province),
    ]);
    expect(made).toEqual([
      "Issued by: People’s Committee of Hue. Official record of the conference.",
      "Page of the conference record of: Department of Home Affairs. The papers in force are those signed and sealed.",
    ]);
  });
});
