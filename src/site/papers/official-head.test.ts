import { describe, expect, test } from "vitest";
import type { Conference } from "../../model/conference.ts";
import type { Issuer } from "../../model/issuing/issuer.ts";
import type { Unit } from "../../model/unit.ts";
import { conference, dataset, unit as unitWithId } from "../../testing/builders.ts";
import type { Briefing } from "../sections/context.ts";
import { reportHead } from "./official-head.ts";

const ISSUER: Issuer = {
  parent: null,
  body: "SỞ NỘI VỤ",
  symbol: null,
  place: "Cao Bằng",
  signer: null,
  position: null,
  authority: null,
  number: null,
  date: null,
  addressees: [],
  recipients: null,
};

function headOf(issuer: Partial<Issuer>, rest: Partial<Conference> = {}, unit: Partial<Unit> = {}) {
  const told = { official: true, issuer: { ...ISSUER, ...issuer }, ...rest };
  const analysis = {
    conference: conference(told),
    unit: { ...unitWithId("cao-bang"), name: { vi: "Cao Bằng" }, ...unit },
  };
  return reportHead({ dataset: dataset([]), analysis } as unknown as Briefing);
}

describe("the head of a report follows its issuer", () => {
  test("a department signs for itself, under its province, with its own symbol", () => {
    expect(headOf({ position: "PHÓ GIÁM ĐỐC", number: "15", addressees: ["UBND tỉnh"] })).toMatchObject({
      parent: "UBND TỈNH CAO BẰNG",
      bodyLines: ["SỞ NỘI VỤ"],
      number: "Số: 15/BC-SNV",
      attachedTo: "Báo cáo số 15/BC-SNV ngày 20 tháng 7 năm 2022",
      placeAndDate: "Cao Bằng, ngày 20 tháng 7 năm 2022",
      addressees: ["UBND tỉnh"],
      signer: { authority: "KT. GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC", name: null },
      recipients: ["Như trên", "Đại biểu dự hội nghị", "Các sở, ban, ngành", "Lưu: VT"],
    });
  });

  test("a committee signs in its own name; the unit gives its territory, by its kind on the day of the paper", () => {
    const head = headOf({ body: "ỦY BAN NHÂN DÂN", position: "PHÓ CHỦ TỊCH" });
    expect(head).toMatchObject({
      parent: null,
      bodyLines: ["ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG"],
      number: "Số:       /BC-UBND",
      signer: { authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH" },
    });
    const city = { city: "2022-07-15" };
    expect(headOf({ body: "ỦY BAN NHÂN DÂN" }, {}, city)?.body).toBe("ỦY BAN NHÂN DÂN THÀNH PHỐ CAO BẰNG");
    expect(headOf({ body: "ỦY BAN NHÂN DÂN", date: "2022-07-14" }, {}, city)?.body).toBe(
      "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
    );
  });

  test("what the record writes itself wins", () => {
    const told = {
      parent: "",
      symbol: "SNgV",
      authority: ["TL. GIÁM ĐỐC"],
      position: "CHÁNH VĂN PHÒNG SỞ",
      recipients: ["Thường trực Tỉnh ủy", "Lưu: VT, CCHC"],
    };
    expect(headOf(told)).toMatchObject({
      parent: null,
      number: "Số:       /BC-SNgV",
      signer: { authority: "TL. GIÁM ĐỐC", position: "CHÁNH VĂN PHÒNG SỞ" },
      recipients: ["Thường trực Tỉnh ủy", "Lưu: VT, CCHC"],
    });
  });

  test("nobody is meant by “Như trên” where the paper is sent to nobody", () => {
    const recipients = ["Như trên", "Các sở, ban, ngành", "Lưu: VT"];
    expect(headOf({ recipients })?.recipients).toEqual(["Các sở, ban, ngành", "Lưu: VT"]);
    expect(headOf({ recipients, addressees: ["UBND tỉnh"] })?.recipients).toEqual(recipients);
  });

  test("the day in the last sentence is never parted", () => {
    expect(headOf({})?.closing).toContain("ngày\u00a020\u00a0tháng\u00a07\u00a0năm\u00a02022./.");
  });

  test("only an official conference has one", () => {
    expect(headOf({}, { official: false })).toBeNull();
  });
});
