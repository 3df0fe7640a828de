import type { IndexDefinition } from "../../model/framework.ts";
import type { Unit, UnitKind } from "../../model/unit.ts";
import * as messages from "../messages.ts";
import type { Fact } from "../report/report.ts";
import type { Findings } from "./findings.ts";

/** Provinces, units of another kind, and the agencies, districts and communes of one province have indices of their own. */
export function checkInternal(findings: Findings): void {
  const { units, indices } = findings.dataset;
  const misplacedUnits = [...units.values()].filter((unit) => misplaced(unit, findings)).map(({ id }) => id);
  const misplacedIndices = [...indices.values()].filter((index) => belongsNowhere(index, findings));
  checkStandings(new Set([...misplacedUnits, ...misplacedIndices.map(({ id }) => id)]), findings);
}

/** An agency or a commune belongs to a province, a province to nobody. True when it does not, which is reported. */
function misplaced(unit: Unit, findings: Findings): boolean {
  const province = unit.of === null ? null : findings.dataset.units.get(unit.of);
  // an unknown id is reported where ids are
  if (province === undefined) return true;
  const fault = (fact: Fact, key: string) => {
    findings.at(unit, fact, key);
    return true;
  };
  if (unit.kind === "province" || unit.kind === "country")
    return province ? fault(messages.provinceOfProvince(unit.id), "of") : false;
  if (province === null)
    return hasLeague(unit.kind, findings) ? false : fault(messages.kindWithoutProvince(unit.id), "kind");
  if (province.kind !== "province") return fault(messages.notAProvince(province.id), "of");
  if (province.illustrative === unit.illustrative) return false;
  return fault(messages.illustrativeMismatch(`tỉnh ${province.id}`, province.illustrative), "illustrative");
}

/** Whether some index scores units of a kind in one league, wherever they belong. */
function hasLeague(kind: UnitKind, { dataset }: Findings): boolean {
  return [...dataset.indices.values()].some(
    ({ internalTo, unitKind }) => internalTo === undefined && unitKind === kind,
  );
}

/** The same for an index that is internal to a province. */
function belongsNowhere(index: IndexDefinition, findings: Findings): boolean {
  if (index.internalTo === undefined) {
    if (index.internal) findings.at(index, messages.officeOnlyIndex(index.id), "internal");
    return false;
  }
  if (index.unitKind) findings.at(index, messages.kindOfInternal(index.id), "unit_kind");
  const province = findings.dataset.units.get(index.internalTo);
  if (!province) return true;
  if (province.kind !== "province") findings.at(index, messages.notAProvince(province.id), "internal_to");
  else if (province.illustrative !== index.illustrative) {
    const fact = messages.illustrativeMismatch(`tỉnh ${province.id}`, province.illustrative);
    findings.at(index, fact, "illustrative");
  } else return false;
  return true;
}

function standsIn({ internalTo, unitKind = "province" }: IndexDefinition, unit: Unit): boolean {
  return internalTo === undefined ? unit.kind === unitKind : unit.of === internalTo;
}

/** Each edition holds units of one sort; what was reported as misplaced is not blamed again here. */
function checkStandings(reported: ReadonlySet<string>, findings: Findings): void {
  const { indices, units } = findings.dataset;
  for (const { index: id, standings } of findings.editions()) {
    const index = indices.get(id);
    if (!index || reported.has(id)) continue;
    for (const standing of standings.values()) {
      const unit = units.get(standing.unit);
      if (!unit || reported.has(unit.id) || standsIn(index, unit)) continue;
      const expected = index.internalTo
        ? `cơ quan, huyện, xã của ${index.internalTo}`
        : index.unitKind
          ? `đơn vị có kind là ${index.unitKind}`
          : "tỉnh, thành phố";
      findings.at(standing, messages.wrongKindOfUnit(unit.id, expected));
    }
  }
}
