import { flatten } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import * as messages from "../../messages.ts";
import { foldToId } from "../../nearest.ts";
import type { Findings } from "../findings.ts";

/** Letters of Vietnamese that English names leave out. */
const MARKED = /[ăâđêôơưạ-ỹảãáàéèíìóòúùýĩũõ]/iu;
/** Words for kinds of places and bodies, which are never written without marks but by a keyboard that was off. */
const KIND =
  /^(?:tinh|thanh pho|thi xa|thi tran|huyen|quan|phuong|uy ban|so|hoi dong|van phong|trung tam|chi cuc|thanh tra|dai hoc)\s+\S/iu;
/**
 * A syllable that Vietnamese does not have without marks: one that ends in p, t, c or ch takes a tone, and "ie", "uo",
 * "ye" before a consonant take a hat or a horn.
 */
const UNMARKED =
  /^(?:ngh?|gh?|kh|ph|th|tr|ch|nh|gi|qu|[bcdhklmnprstvx])?(?:(?:[aeiouy]|oa|oe|ua|ue|uy|ie|uo|ye|uye)(?:p|t|c|ch)|(?:ie|uo|ye|uye)(?:ng|nh|[mnu]))$/iu;

/** Whether a name in Latin letters only is a Vietnamese one typed without its marks. */
export function lacksMarks(name: string): boolean {
  const plain = name.trim();
  if (MARKED.test(plain) || !/^[A-Za-z][A-Za-z .–-]*$/u.test(plain)) return false;
  if (KIND.test(plain)) return true;
  const words = plain.split(/[\s.–-]+/u).filter((word) => word.length > 1 && word !== word.toUpperCase());
  return words.length >= 2 && words.some((word) => UNMARKED.test(word));
}

const spelling = (name: string) => name.normalize("NFC").toLowerCase();

/** Names with their marks in Vietnamese and without in English, one way for one name, and kin alike. */
export function checkNameSlips(findings: Findings): void {
  const { units, agencies, regions, conferences } = findings.dataset;
  const spelled = new Map<string, Unit>();
  for (const unit of units.values()) {
    const { vi, en } = unit.name;
    const before = spelled.get(`${unit.of ?? ""} ${foldToId(vi)}`);
    if (before && spelling(before.name.vi) !== spelling(vi))
      findings.at(
        unit,
        messages.twoSpellings(vi, before.name.vi, findings.unitNamed(before.id)),
        "name",
        "vi",
      );
    else if (lacksMarks(vi)) findings.at(unit, messages.nameWithoutMarks(vi), "name", "vi");
    spelled.set(`${unit.of ?? ""} ${foldToId(vi)}`, before ?? unit);
    if (en !== undefined && MARKED.test(en) && MARKED.test(vi))
      findings.at(unit, messages.englishNameMarked(en), "name", "en");
    checkCity(unit, units, findings);
    checkMunicipality(unit, findings);
  }
  for (const named of [...agencies.values(), ...regions.values()])
    if (lacksMarks(named.name.vi)) findings.at(named, messages.nameWithoutMarks(named.name.vi), "name", "vi");
  for (const index of findings.dataset.indices.values())
    for (const component of index.frameworks.flatMap(({ components }) => flatten(components)))
      if (lacksMarks(component.name.vi))
        findings.at(component, messages.nameWithoutMarks(component.name.vi), "name", "vi");
  for (const conference of conferences.values()) {
    const { place, issuer, plan } = conference;
    if (place !== null && lacksMarks(place))
      findings.at(conference, messages.nameWithoutMarks(place), "place");
    if (issuer && lacksMarks(issuer.body))
      findings.at(issuer, messages.nameWithoutMarks(issuer.body), "body");
    if (plan && lacksMarks(plan.issuer)) findings.at(plan, messages.nameWithoutMarks(plan.issuer), "issuer");
  }
}

/** The cities under the central government, of whatever day. */
const MUNICIPALITIES =
  /^(?:ha noi|hai phong|hue|thua thien hue|da nang|can tho|(?:tp\.? |thanh pho )?ho chi minh)\b/u;

/** A province is called a city only by a law that founds one. */
function checkMunicipality(unit: Unit, findings: Findings): void {
  if (unit.city === undefined || unit.kind !== "province" || unit.illustrative) return;
  const plain = foldToId(unit.name.vi).replaceAll("-", " ");
  if (!MUNICIPALITIES.test(plain)) findings.at(unit, messages.notAMunicipality(unit.name.vi), "city");
}

/** A unit that goes on under its name after a merger stays a city, or a province. */
function checkCity(unit: Unit, units: ReadonlyMap<string, Unit>, findings: Findings): void {
  const next = unit.mergedInto === null ? undefined : units.get(unit.mergedInto);
  if (!next || next.name.vi !== unit.name.vi || (unit.city === undefined) === (next.city === undefined))
    return;
  // a province may become a city on the day
  if (unit.city === undefined) return;
  findings.at(unit, messages.cityUnlikeItsKin(findings.unitNamed(next.id), true), "city");
}
