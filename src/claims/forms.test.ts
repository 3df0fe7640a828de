import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { type Finding, makeChecker } from "./check-text.ts";
import { measure, told } from "./measure-fixture.ts";
import { labelledPassages } from "./texts-fixture.ts";

const dataset = await realData();
const checker = makeChecker(dataset);
const passages = [...labelledPassages("first"), ...labelledPassages("second")].map((passage) => ({
  ...passage,
  text: passage.text.normalize("NFC").replaceAll("\r\n", "\n"),
}));
const check = (text: string, unit: string | undefined) => checker.check(text, unit ? { unit } : {});

/** What a finding says, without the words and places that change with the form of the text. */
const said = ({ span: _span, quote: _quote, replacement: _replacement, why: _why, ...rest }: Finding) => rest;

const windows = (text: string) => text.replaceAll("\n", "\r\n");
const decomposed = (text: string) => text.normalize("NFD");

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test.each([
  ["decomposed letters", decomposed],
  ["line ends of Windows", windows],
  ["full-width digits", wide],
  ["spaces that do not break", (text: string) => text.replaceAll(" ", "\u00a0")],
  ["capitals", (text: string) => text.toUpperCase()],
])("a text in %s gives the findings of the plain one, each in its place", (_, write) => {
  for (const { id, text, unit } of passages) {
    const plain = check(text, unit);
    const other = check(write(text), unit);
    expect(other.map(said), id).toEqual(plain.map(said));
    const places = plain.map(({ span }) => ({
      start: write(text.slice(0, span.start)).length,
      end: write(text.slice(0, span.end)).length,
    }));
    expect(
      other.map(({ span }) => span),
      id,
    ).toEqual(places);
  }
});

const stripped = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

test.each([
  ["small letters", stripped],
  ["capitals", (text: string) => stripped(text).toUpperCase()],
])("typed without diacritics, in %s: nearly all is found, and nothing else called wrong", (_, write) => {
  const sum = measure(
    checker,
    passages.map((passage) => ({
      ...passage,
      text: write(passage.text),
      claims: passage.claims.map((claim) => ({
        ...claim,
        quote: write(claim.quote.normalize("NFC").replaceAll("\r\n", "\n")),
      })),
    })),
  );
  console.log(`without diacritics: ${told(sum)}`);
  expect(sum.saidRightly / sum.said).toBeGreaterThan(0.995);
  expect(sum.wrongFound / sum.wrong).toBeGreaterThan(0.96);
  expect(sum.bound / sum.found).toBeGreaterThan(0.97);
  expect(sum.alarms).toBe(0);
});

test("a paragraph without diacritics is read as one, between paragraphs that have them", () => {
  const text = [
    "Năm 2021, PAPI của Đồng Tháp đạt 42,43 điểm.",
    "Nam 2022, PAPI cua Dong Thap dat 42,43 diem, xep thu tu.",
    "Năm 2023, tỉnh đạt 41,32 điểm.",
  ].join("\n\n");
  expect(
    check(text, undefined).map(({ kind, year, stated, verdict }) => [kind, year, stated, verdict]),
  ).toEqual([
    ["score", 2021, 42.43, "right"],
    ["score", 2022, 42.43, "wrong"],
    ["rank", 2022, 4, "wrong"],
    ["score", 2023, 41.32, "right"],
  ]);
});

test("whose text it is: the code of every province of before and after 01/7/2025 is taken", () => {
  const provinces = [...dataset.units.values()].filter(({ kind }) => kind === "province");
  for (const { id } of provinces) {
    const base = id.replace(/-2025$/, "");
    const units = [2024, 2025].map(
      (year) => check(`Chỉ số PCI năm ${year} đạt 32,34 điểm.`, id)[0]?.unit ?? null,
    );
    expect(units, id).toEqual([base, dataset.units.has(`${base}-2025`) ? `${base}-2025` : base]);
  }
});
