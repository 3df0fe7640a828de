import type { Dataset } from "../../model/dataset.ts";
import { panelCases } from "./cases.ts";
import type { MadeConference } from "./project.ts";

/** Eight conferences of several units, years, indices and records, for what costs a browser in `npm test`. */
export const eight: readonly MadeConference[] = [
  { unit: "an-giang", indices: [{ index: "papi", year: 2021 }] },
  { unit: "ha-noi", indices: [{ index: "papi", year: 2023 }], record: "usual" },
  { unit: "lao-cai", indices: [{ index: "papi", year: 2016 }], record: "full" },
  { unit: "ben-tre", indices: [{ index: "papi", year: 2024 }], record: "wordy" },
  { unit: "binh-duong", indices: [{ index: "pci", year: 2020 }] },
  { unit: "can-tho", indices: [{ index: "pci", year: 2022 }], record: "usual" },
  { unit: "dak-lak", indices: [{ index: "pci", year: 2019 }], record: "full" },
  { unit: "nghe-an", indices: [{ index: "pci", year: 2023 }], record: "wordy" },
];

const RECORDS: readonly MadeConference["record"][] = [undefined, "usual", "full", "wordy"];

/**
 * Forty conferences drawn from the panel in a fixed way: the eight, and thirty-two at equal steps through all units and
 * editions, their records taking turns. The same ones on every machine, as long as the data hold the same editions.
 */
export function forty(dataset: Dataset): MadeConference[] {
  const all = panelCases(dataset);
  const others = 40 - eight.length;
  const drawn = Array.from({ length: others }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / others)]!);
  return [
    ...eight,
    ...drawn.map((one, i) => {
      const record = RECORDS[i % RECORDS.length];
      return record === undefined ? one : { ...one, record };
    }),
  ];
}
