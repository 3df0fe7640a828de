import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const PCI_2021 = "data/scores/pci/2021.yaml";
const PAPI = "data/indices/papi.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "unknown component in address",
    CONFERENCE,
    "[papi/participation]",
    "[papi/participate]",
    [
      `${CONFERENCE}:9:75 unknown-component Không có thành phần “participate” trong chỉ số papi. Có phải “participation”?`,
    ],
  ],
  [
    "unknown component column",
    PAPI_2021,
    "sc12, tr",
    "sc13, tr",
    [
      `${PAPI_2021}:6:51 unknown-component Không có thành phần “sc13” trong khung năm 2021 của chỉ số papi. Có phải “sc11” hay “sc12”?`,
    ],
  ],
  [
    "unknown component key",
    PCI_2021,
    "{entry:",
    "{entri:",
    [
      `${PCI_2021}:10:18 unknown-component Không có thành phần “entri” trong khung năm 2021 của chỉ số pci. Có phải “entry”?`,
    ],
  ],
  [
    "unknown component of a break",
    PAPI,
    "[total, sc11]",
    "[total, sc99]",
    [
      `${PAPI}:24:49 unknown-component Không có thành phần “sc99” trong chỉ số papi. Xem mã thành phần trong tệp của chỉ số ở data/indices.`,
    ],
  ],
  [
    "unknown component of a target",
    CONFERENCE,
    "component: participation",
    "component: partisipation",
    [
      `${CONFERENCE}:13:40 unknown-component Không có thành phần “partisipation” trong chỉ số papi. Có phải “participation”?`,
    ],
  ],
  [
    "unknown component mean",
    PAPI_2021,
    "components: {participation: 5.9}",
    "components: {land: 5.9}",
    [
      `${PAPI_2021}:13:62 unknown-component Không có thành phần “land” trong khung năm 2021 của chỉ số papi. Xem mã thành phần trong tệp của chỉ số ở data/indices.`,
    ],
  ],
  [
    "component by the first words of its name",
    CONFERENCE,
    "[papi/participation]",
    "[papi/co-hoi]",
    [`${CONFERENCE}:9:75 unknown-component Không có thành phần “co-hoi” trong chỉ số papi. Có phải “sc12”?`],
  ],
  [
    "component behind a colon",
    CONFERENCE,
    "[papi/participation]",
    "[papi:participation]",
    [`${CONFERENCE}:9:75 unknown-index Không có chỉ số “papi:participation”. Có phải “papi/participation”?`],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
