import { expect, test } from "vitest";
import { plain } from "../../testing/plain.ts";
import type { Section } from "../page.ts";
import { joined } from "../sections/joined.ts";
import { foldedOnPhones } from "./fold.ts";

const page = (...ids: string[]): Section[] => ids.map((id) => ({ id, heading: `phần ${id}`, blocks: [] }));
const told = (sections: Section[]) =>
  sections.map(({ id, fold }) => `${plain(fold?.opens ?? "")}[${id}${fold?.closes ? "/" : ""}`);

test("runs between result, causes and tasks fold, each named by what it holds", () => {
  const sections = page("ket-qua", "a", "b", "c", "ton-tai-nguyen-nhan", "giai-phap-cam-ket", "d", "e", "f");
  expect(told(foldedOnPhones(sections))).toEqual([
    "[ket-qua",
    "Xem chi tiết: phần a; phần b; phần c[a",
    "[b",
    "[c/",
    "[ton-tai-nguyen-nhan",
    "[giai-phap-cam-ket",
    "Xem chi tiết: phần d; phần e; phần f[d",
    "[e",
    "[f/",
  ]);
});

test("a subject of which one part alone speaks stays open as the subject does", () => {
  const alone = (id: string, part: string) => joined({ id, heading: id, parts: [null, ...page(part)] })!;
  const sections = [
    ...page("ket-qua", "a", "b", "c"),
    alone("ton-tai-nguyen-nhan", "nhan-xet"),
    alone("giai-phap-cam-ket", "giai-phap"),
    alone("gioi-han-so-lieu", "d"),
  ];
  const open = foldedOnPhones(sections).filter(({ fold }) => fold === undefined);
  expect(open.map(({ id }) => id)).toEqual(["ket-qua", "nhan-xet", "giai-phap"]);
});

test("a short page, and one without the short way, stay as they are", () => {
  const short = page("ket-qua", "a", "b", "ton-tai-nguyen-nhan");
  const other = page("a", "b", "c", "d", "e", "f", "g", "h", "i");
  expect(plain(foldedOnPhones(short))).toEqual(short);
  expect(plain(foldedOnPhones(other))).toEqual(other);
});

test("what opens is closed, in any order of sections", () => {
  const ids = ["a", "ket-qua", "b", "giai-phap-cam-ket", "c", "d", "e", "f", "ton-tai-nguyen-nhan"];
  for (let turn = 0; turn < ids.length; turn += 1) {
    const folded = foldedOnPhones(page(...ids.slice(turn), ...ids.slice(0, turn)));
    let open = false;
    for (const { fold } of folded) {
      if (fold?.opens) {
        expect(open).toBe(false);
        open = true;
      }
      expect(open).toBe(fold !== undefined);
      if (fold?.closes) open = false;
    }
    expect(open).toBe(false);
  }
});
