import type { IndexAnalysis } from "../../analysis/results.ts";
import { named, t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { breakBetween } from "../../model/rules/breaks.ts";

type Years = Pick<IndexAnalysis, "index" | "year" | "against">;

/** Components whose own change is not told, by why: measured in another way, or without a score of both years. */
export function untoldBy({ index, year, against }: Years, components: readonly string[]) {
  const isRemeasured = (id: string) => breakBetween(index, id, year, against)?.treatment === "none";
  return {
    remeasured: components.filter(isRemeasured),
    unscored: components.filter((id) => !isRemeasured(id)),
  };
}

/** What such components are together: "phần không so sánh được", and no such thing of what only lacks a score. */
export function untoldPart(years: Years, components: readonly string[]): Words {
  const { remeasured, unscored } = untoldBy(years, components);
  if (unscored.length === 0) return t`phần không so sánh được`;
  return remeasured.length === 0
    ? t`phần chưa đủ điểm để so sánh`
    : t`phần không so sánh được hoặc chưa đủ điểm`;
}

/** Their names, of either year's framework: "Quản trị môi trường; Quản trị điện tử". */
export function untoldNames({ index, year, against }: Years, components: readonly string[]): Words {
  const frameworks = [year, against].map((one) => frameworkOf(index, one));
  const names = components.flatMap((id) => {
    const held = frameworks.map((framework) => findComponent(framework, id)).find((one) => one !== null);
    return held ? [named(held.name)] : [];
  });
  return strung(names, "; ");
}
