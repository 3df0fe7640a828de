import { expect, test } from "vitest";
import type { Agency } from "../model/unit.ts";
import { plain } from "../testing/plain.ts";
import { agencyNames, type Names } from "./names.ts";

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
