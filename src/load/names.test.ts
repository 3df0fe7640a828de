import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { namesOf } from "./names.ts";
import type { Registry } from "./registry.ts";

const dataset = await realData();
const names = namesOf(dataset);

test.each<[Registry, string, string[]]>([
  ["unit", "TP.HCM", ["ho-chi-minh", "ho-chi-minh-2025"]],
  ["unit", "TPHCM", ["ho-chi-minh", "ho-chi-minh-2025"]],
  ["unit", "HN", ["ha-noi", "ha-nam"]],
  ["unit", "BR-VT", ["ba-ria-vung-tau"]],
  ["unit", "TT-Huế", ["thua-thien-hue"]],
  ["agency", "SNV", ["so-noi-vu", "so-ngoai-vu"]],
  ["agency", "Sở NV", ["so-noi-vu", "so-ngoai-vu"]],
  ["agency", "Sở TN&MT", ["so-tai-nguyen-moi-truong"]],
  ["agency", "Sở KH&ĐT", ["so-ke-hoach-dau-tu"]],
  ["agency", "VPUBND tỉnh", ["van-phong-ubnd-tinh"]],
  ["index", "PAPI > Quản trị môi trường", ["papi/environment"]],
  ["index", "PCI – Tiếp cận đất đai", ["pci/land"]],
  ["index", "papi.environment", ["papi/environment"]],
  ["index", "PAPI: không có", []],
])("%s “%s”", (registry, written, ids) => {
  expect(names.idsOf(registry, written)).toEqual(ids);
});
