import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../load/load.ts";
import { type Finding, makeChecker } from "./check-text.ts";
import { labelledPassages } from "./texts-fixture.ts";

const { dataset } = await load(fileURLToPath(new URL("../..", import.meta.url)));
const checker = makeChecker(dataset!);
const passages = labelledPassages().map((passage) => ({
  ...passage,
  text: passage.text.normalize("NFC").replaceAll("\r\n", "\n"),
}));
const check = (text: string, unit: string | undefined) => checker.check(text, unit ? { unit } : {});

/** What a finding says, without the words and places that change with the form of the text. */
const said = ({ span: _span, quote: _quote, replacement: _replacement, ...rest }: Finding) => rest;

const windows = (text: string) => text.replaceAll("\n", "\r\n");
const decomposed = (text: string) => text.normalize("NFD");

test.each([
  ["decomposed letters", decomposed],
  ["line ends of Windows", windows],
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

test("whose text it is: the code of every province of before and after 01/7/2025 is taken", () => {
  const provinces = [...dataset!.units.values()].filter(({ kind }) => kind === "province");
  for (const { id } of provinces) {
    const base = id.replace(/-2025$/, "");
    const units = [2024, 2025].map(
      (year) => check(`Chỉ số PCI năm ${year} đạt 12,34 điểm.`, id)[0]?.unit ?? null,
    );
    expect(units, id).toEqual([base, dataset!.units.has(`${base}-2025`) ? `${base}-2025` : base]);
  }
});
