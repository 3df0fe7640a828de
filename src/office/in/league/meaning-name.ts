import type { Framework } from "../../../model/framework.ts";
import { findComponent } from "../../../model/lookup.ts";
import type { Meaning } from "./match-columns.ts";

const GENERAL: Readonly<Record<string, string>> = {
  score: "điểm chung",
  rank: "thứ hạng",
  missing: "lý do thiếu",
  note: "ghi chú",
};

/** What a column holds, in words. */
export function meaningName(framework: Framework, meaning: Meaning): string {
  const component = findComponent(framework, meaning);
  if (!component) return GENERAL[meaning] ?? meaning;
  return component.code === null ? component.name.vi : `${component.code} ${component.name.vi}`;
}
