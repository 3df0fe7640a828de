import type { Framework } from "../../../model/framework.ts";
import { coexist, flatten } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

const folded = (name: string) => name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

/** Letters of Vietnamese that English names leave out. */
const MARKED = /[ăâđêôơưạ-ỹảãáàéèíìóòúùýĩũõ]/iu;

/**
 * A name stands for one thing: another name of a unit is no other's on the same day, an office has one id, an index or
 * component is not called as another is. Names are written as names: no capitals throughout, no "Tỉnh" before them.
 */
export function checkNames(findings: Findings): void {
  const { units, agencies, regions, indices } = findings.dataset;
  for (const unit of units.values()) {
    checkForm(unit, unit.kind === "province" && !unit.illustrative, findings);
    unit.aliases?.forEach((alias, at) => {
      const other = otherCalled(alias, unit, units);
      if (!other) return;
      const line = findings.origins.spot(other).place.line;
      findings.at(unit, messages.nameTaken(alias, "đơn vị", other.id, line), "aliases", at);
    });
  }
  const first = new Map<string, { id: string }>();
  for (const agency of agencies.values()) {
    checkForm(agency, false, findings);
    const before = first.get(folded(agency.name.vi));
    if (before)
      findings.at(
        agency,
        messages.agencyTwice(agency.name.vi, before.id, findings.origins.spot(before).place.line),
        "name",
      );
    else first.set(folded(agency.name.vi), agency);
  }
  for (const region of regions.values()) checkForm(region, false, findings);
  for (const index of indices.values()) {
    for (const framework of index.frameworks) checkComponentNames(framework, findings);
    index.aliases?.forEach((alias, at) => {
      const other = [...indices.values()].find(
        (one) =>
          one !== index &&
          [one.id, one.short, one.name.vi, ...(one.aliases ?? [])].some(
            (name) => folded(name) === folded(alias),
          ),
      );
      if (other)
        findings.at(
          index,
          messages.nameTaken(alias, "chỉ số", other.id, findings.origins.spot(other).place.line),
          "aliases",
          at,
        );
    });
  }
}

/** Within a framework another name of a component is no other component's. */
function checkComponentNames(framework: Framework, findings: Findings): void {
  const all = flatten(framework.components);
  for (const component of all)
    component.aliases?.forEach((alias, at) => {
      const other = all.find(
        (one) =>
          one !== component &&
          [one.name.vi, ...(one.aliases ?? [])].some((name) => folded(name) === folded(alias)),
      );
      if (!other) return;
      const line = findings.origins.spot(other).place.line;
      findings.at(component, messages.nameTaken(alias, "thành phần", other.id, line), "aliases", at);
    });
}

/** A unit of the same kind, at the same time, that bears a name or another name of it. */
function otherCalled(alias: string, unit: Unit, units: ReadonlyMap<string, Unit>): Unit | undefined {
  return [...units.values()].find(
    (other) =>
      other.id !== unit.id &&
      other.kind === unit.kind &&
      other.of === unit.of &&
      coexist(other, unit) &&
      [other.name.vi, ...(other.renamed ?? []).map(({ name }) => name.vi), ...(other.aliases ?? [])].some(
        (name) => folded(name) === folded(alias),
      ),
  );
}

/** How a name is written; `bare` where the words "tỉnh", "thành phố" are added before it by ourselves. */
function checkForm(named: { name: { vi: string; en?: string } }, bare: boolean, findings: Findings): void {
  const { vi, en } = named.name;
  const tidy = vi.trim().replace(/\s+/gu, " ");
  const withKind = /^(?:tỉnh|thành phố|tp\.?)\s+(?!hồ chí minh)(\p{Lu}.*)$/iu.exec(tidy)?.[1];
  const letters = vi.replace(/\P{L}/gu, "");
  const fact =
    vi !== tidy
      ? messages.nameWithBlanks(vi, tidy)
      : letters.length > 5 && /\s/u.test(tidy) && vi === vi.toUpperCase()
        ? messages.nameInCapitals(vi)
        : /^\p{Ll}/u.test(vi)
          ? messages.nameInSmall(vi)
          : bare && withKind
            ? messages.nameWithKind(vi, withKind)
            : en !== undefined && MARKED.test(en) && !MARKED.test(vi)
              ? messages.languagesExchanged(vi, en)
              : null;
  if (fact) findings.at(named, fact, "name", "vi");
}
