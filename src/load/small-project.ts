import { filesInMemory } from "./files.ts";
import { type Loaded, loadFiles } from "./load.ts";
import type { Reads } from "./read/read-yaml.ts";
import { problemLine } from "./report/print.ts";

/** A project small enough to check by head: two indices, one weighted, and the sample province with its own. */
export const SMALL_PROJECT: Readonly<Record<string, string>> = {
  "data/site.yaml": `title: Phân tích chuyên sâu
languages: [vi]
`,
  "data/sources.yaml": `papi-2021: {title: Báo cáo PAPI 2021, publisher: CECODES, date: 2022-05-10}
kh-205: {title: Kế hoạch 205/KH-UBND, publisher: UBND tỉnh Quảng Ninh, date: 2022-08-24}
mau: {title: Số liệu minh họa, publisher: Tỉnh Mẫu, illustrative: true}
`,
  "data/units.yaml": `regions:
  - {id: dbscl, system: vung-63, name: {vi: Đồng bằng sông Cửu Long}}
agencies:
  - {id: so-noi-vu, name: {vi: Sở Nội vụ}}
units:
  - {id: quang-ninh, name: {vi: Quảng Ninh}, gso: '22'}
  - {id: dong-thap, name: {vi: Đồng Tháp}, valid_to: 2025-06-30, merged_into: dong-thap-2025, regions: [dbscl]}
  - {id: cao-bang, name: {vi: Cao Bằng}}
  - {id: dong-thap-2025, name: {vi: Đồng Tháp}, valid_from: 2025-07-01, made_of: [dong-thap]}
  - {id: tinh-mau, name: {vi: Tỉnh Mẫu}, illustrative: true}
`,
  "data/indices/papi.yaml": `id: papi
short: PAPI
name: {vi: Chỉ số PAPI}
about: {vi: Trải nghiệm của người dân}
publisher: CECODES
measure: {unit: points, decimals: 2}
kind: survey
source: papi-2021
levels: {dimension: {vi: nội dung}, sub_dimension: {vi: nội dung thành phần}}
frameworks:
  - years: [2018, 2024]
    max: 20
    aggregation: sum
    tolerance: 0.001
    components:
      - id: participation
        name: {vi: Tham gia}
        max: 10
        children:
          - {id: sc11, name: {vi: Tri thức công dân}}
          - {id: sc12, name: {vi: Cơ hội tham gia}}
      - {id: transparency, name: {vi: Công khai}, max: 10}
breaks:
  - {between: [2020, 2021], components: [total, sc11], treatment: caution, reason: năm gốc mới, source: papi-2021}
`,
  "data/indices/pci.yaml": `id: pci
short: PCI
name: {vi: Chỉ số PCI}
about: {vi: Năng lực cạnh tranh}
publisher: VCCI
measure: {unit: points, decimals: 2}
kind: mixed
source: papi-2021
levels: {component: {vi: chỉ số thành phần}}
frameworks:
  - years: [2006, 2024]
    max: 100
    aggregation: weighted
    tolerance: 0.03
    components:
      - {id: entry, name: {vi: Gia nhập thị trường}, max: 10, weight: 40}
      - {id: land, name: {vi: Tiếp cận đất đai}, max: 10, weight: 60}
`,
  "data/indices/par-index-mau.yaml": `id: par-index-mau
short: PAR Index (mẫu)
name: {vi: Chỉ số minh họa}
about: {vi: Minh họa}
publisher: Tỉnh Mẫu
measure: {unit: percent, decimals: 2}
kind: mixed
illustrative: true
source: mau
levels: {field: {vi: lĩnh vực}}
frameworks:
  - years: [2023, 2023]
    aggregation: none
    components:
      - {id: leadership, name: {vi: Chỉ đạo điều hành}, max: 10, scoring: appraised}
`,
  "data/scores/papi/2020.yaml": `index: papi
year: 2020
published: 2021-04
source: papi-2021
ranked_units: 3
units:
  quang-ninh: {score: 13.00, rank: 1}
  dong-thap: {score: 12.50, rank: 2}
`,
  "data/scores/papi/2021.yaml": `index: papi
year: 2021
published: 2022-05-10
source: papi-2021
ranked_units: 2
columns: [unit, score, rank, participation, sc11, sc12, transparency]
rows:
  - [dong-thap, 12.6000, 1, 6.6000, 3.20, 3.40, 6.0000]
  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]
  - [cao-bang, null, null, null, null, 3.10, 5.0000]
missing:
  - {unit: cao-bang, reason: partial, note: khuyết SC11}
means: {national: 12.1, regions: {dbscl: 12.6}, components: {participation: 5.9}}
reported:
  - {unit: dong-thap, against: 2020, change: 0.10, region_rank: 1, source: kh-205}
`,
  "data/scores/pci/2021.yaml": `index: pci
year: 2021
published: 2022-04-27
source: papi-2021
ranked_units: 63
units:
  quang-ninh:
    score: 73.02
    rank: 1
    components: {entry: 7.50, land: 7.17}
  cao-bang: {score: 56.29, basis: inferred, how: '58.29 - 2.00'}
`,
  "data/scores/par-index-mau/2023.yaml": `index: par-index-mau
year: 2023
published: null
source: mau
ranked_units: null
units:
  tinh-mau:
    components:
      leadership: {self_score: 9.5, appraised_score: 8.50, responsible: so-noi-vu}
`,
  "data/conferences/quang-ninh-2022.yaml": `slug: quang-ninh-2022
unit: quang-ninh
title: Hội nghị phân tích chuyên sâu
held_on: 2022-07-20
source: kh-205
indices:
  - {index: papi, year: 2021, against: 2020, from: 2020}
shortfalls:
  - {id: tham-gia, text: Sự tham gia của người dân còn thấp, components: [papi/participation]}
causes:
  - {id: can-bo, kind: people, text: Cán bộ chưa nêu gương, shortfalls: [tham-gia], agencies: [so-noi-vu]}
targets:
  - {id: dich, index: papi, component: participation, year: 2022, score: {value: 6.00, comparison: at-least}, baseline_year: 2021}
statements:
  - {id: dat, index: papi, year: 2021, what: score, value: 11.25, against: 2020}
`,
  "content/hoi-nghi/quang-ninh-2022.md": `# Nhận xét

Kết quả **chưa ổn định** so với năm 2020.
`,
};

/** The small project with a text replaced in one file (it must be there), or with a whole file given or taken away. */
export function spoiled(file: string, find: string | null, put: string | null): Record<string, string> {
  const { [file]: before = "", ...others } = SMALL_PROJECT;
  if (put === null) return others;
  if (find !== null && !before.includes(find)) throw new Error(`${file} does not hold ${find}`);
  return { ...others, [file]: find === null ? put : before.replace(find, () => put) };
}

const reads: Reads = new Map();

/** Loads files that are mostly those of the small project: what is as it was there is parsed once for a worker. */
export function loadSmall(files: Record<string, string | Uint8Array>): Loaded {
  if (reads.size === 0) loadFiles(filesInMemory(SMALL_PROJECT), reads);
  return loadFiles(filesInMemory(files), new Map(reads));
}

/** One line for each problem of these files. */
export function problemLines(files: Record<string, string | Uint8Array>): string[] {
  return loadSmall(files).problems.map(problemLine);
}
