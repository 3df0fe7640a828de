import { expect, test } from "vitest";
import { analyseEdition } from "../../analysis/analyse-edition.ts";
import { analysisJson } from "../../site/json/analysis-json.ts";
import { indexCsv } from "../../site/open-data/csv.ts";
import type { Table } from "../../site/page.ts";
import { editionPage } from "../../site/pages/edition.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { conferenceFaults } from "../panel/faults.ts";
import { loadedWith, slugFor } from "../panel/project.ts";
import { plain } from "../plain.ts";

/* PAR Index by way of scoring (Bắc Giang 2021), and components known only as shares (Khánh Hòa 2024). */

const bacGiang = { unit: "bac-giang", indices: [{ index: "par-index", year: 2021 }] };
const khanhHoa = { unit: "khanh-hoa", indices: [{ index: "par-index", year: 2024 }] };
const data = loadedWith([bacGiang, khanhHoa]).dataset!;

function tableOf(page: { sections: readonly { blocks: readonly unknown[] }[] }, id: string): Table {
  const found = page.sections
    .flatMap(({ blocks }) => blocks as { kind: string; table?: Table }[])
    .find(({ table }) => table?.id === id)?.table;
  if (!found) throw new Error(`no table ${id}`);
  return found;
}
const texts = ({ rows }: Table) =>
  rows.map(({ header, cells }) => [header, ...cells].map(({ text }) => text));

test("the parts, what they lost, their sum and what rounding left", async () => {
  const { page, analysis } = await makeBriefing(data, slugFor(bacGiang));
  const table = tableOf(page, "bang-par-index-cach-cham");
  expect(plain(texts(table))).toEqual([
    ["Thẩm định", "60,50", "58,51", "1,99"],
    ["Khảo sát người dân, tổ chức (SIPAS)", "10", "9,00", "1,00"],
    ["Khảo sát lãnh đạo, quản lý", "23,50", "18,88", "4,62"],
    ["Tác động đến phát triển kinh tế - xã hội", "6", "2,25", "3,75"],
    ["Cộng", "", "88,64", ""],
  ]);
  expect(plain(table.notes)).toEqual([
    "Các phần cộng lại chênh 0,01\u00A0điểm so với điểm chung đã công bố, do làm tròn từng phần.",
    "Phần “Khảo sát người dân, tổ chức (SIPAS)” cũng là kết quả của SIPAS: PAR Index đã gồm phần này, cộng thêm điểm hay mức tăng của SIPAS là tính hai lần.",
  ]);
  const told = JSON.parse(JSON.stringify(analysisJson(data, analysis))).indices[0];
  expect(told.partitions[0]).toMatchObject({ id: "cach-cham", sum: 88.64, rest: 0.01 });
  expect(told.partitions[0].parts[3]).toMatchObject({
    id: "phat-trien",
    maxPoints: 6,
    score: 2.25,
    lost: 3.75,
  });
});

test("a share is shown as it was published, and no points are made of it", async () => {
  const { page, analysis } = await makeBriefing(data, slugFor(khanhHoa));
  expect(plain(texts(tableOf(page, "bang-par-index-ty-le")))).toEqual([
    ["Công tác chỉ đạo, điều hành cải cách hành chính", "100,0%"],
    ["Cải cách thể chế", "95,02%"],
    ["Cải cách thủ tục hành chính", "98,85%"],
    ["Cải cách tổ chức bộ máy hành chính", "94,52%"],
    ["Cải cách tài chính công", "89,5%"],
  ]);
  const [index] = analysis.indices;
  expect(index!.components).toEqual([]);
  expect(index!.lostPoints).toBeNull();
  expect(index!.shares.map(({ share }) => share.sources)).toEqual(Array(5).fill(["kh-2024"]));
});

test("pages of the years and files hold them too", () => {
  const index = data.indices.get("par-index")!;
  const edition = (year: number) => data.editions.get("par-index")!.get(year)!;
  expect(
    plain(texts(tableOf(editionPage(data, analyseEdition(index, edition(2021))), "bang-cach-cham"))),
  ).toEqual([["Bắc Giang", "58,51", "9,00", "18,88", "2,25"]]);
  expect(
    plain(texts(tableOf(editionPage(data, analyseEdition(index, edition(2024))), "bang-ty-le"))),
  ).toEqual([["Khánh Hòa", "100,0%", "95,02%", "98,85%", "94,52%", "89,5%"]]);
  expect(indexCsv(data, index, [edition(2021)])).toContain("bac-giang,Bắc Giang,cach-cham/sipas,");
});

test("without a fault in both languages", { timeout: 300_000 }, async () => {
  expect(await conferenceFaults(data, slugFor(bacGiang))).toEqual([]);
  expect(await conferenceFaults(data, slugFor(khanhHoa))).toEqual([]);
});
