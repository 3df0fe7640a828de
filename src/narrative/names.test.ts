import { expect, test } from "vitest";
import { Writer } from "../format/write.ts";
import type { Agency } from "../model/unit.ts";
import { plain } from "../testing/plain.ts";
import { agencyNames, type Names, shortSource } from "./names.ts";

const agencies = {
  dautu: "Sở Kế hoạch và Đầu tư",
  taichinh: "Sở Tài chính",
  noivu: "Sở Nội vụ",
  huyen: "UBND các huyện, thị xã, thành phố",
  vanphong: "Văn phòng UBND tỉnh",
};
const held = new Map(
  Object.entries(agencies).map(([id, vi]) => [id, { id, name: { vi } } as unknown as Agency]),
);
const told = (...ids: string[]) => plain(agencyNames({ agencies: held } as unknown as Names, ids));

test("names that read like several themselves are set apart by semicolons", () => {
  expect(told("noivu", "taichinh", "vanphong")).toBe("Sở Nội vụ, Sở Tài chính và Văn phòng UBND tỉnh");
  expect(told("dautu", "taichinh")).toBe("Sở Kế hoạch và Đầu tư; Sở Tài chính");
  expect(told("noivu", "huyen")).toBe("Sở Nội vụ; UBND các huyện, thị xã, thành phố");
  expect(told("dautu", "dautu")).toBe("Sở Kế hoạch và Đầu tư");
});

test("who published something is told in English where it is a People’s Committee of a province, else in its own words", () => {
  const names = {
    units: new Map([["cao-bang", { name: { vi: "Cao Bằng", en: "Cao Bang" } }]]),
    sources: new Map(
      ["UBND tỉnh Cao Bằng", "UBND huyện Hà Quảng", "Báo Cao Bằng"].map((publisher) => [
        publisher,
        { publisher, title: "", date: "2019-07-17" },
      ]),
    ),
  } as unknown as Names;
  const said = (id: string) => [
    plain(shortSource(names, id)),
    new Writer("en").plain(shortSource(names, id)),
  ];
  expect(said("UBND tỉnh Cao Bằng")).toEqual([
    "UBND tỉnh Cao Bằng, 17/7/2019",
    "Cao Bang People’s Committee, 17 Jul 2019",
  ]);
  expect(said("UBND huyện Hà Quảng")[1]).toBe("UBND huyện Hà Quảng, 17 Jul 2019");
  expect(said("Báo Cao Bằng")[1]).toBe("Báo Cao Bằng, 17 Jul 2019");
});
