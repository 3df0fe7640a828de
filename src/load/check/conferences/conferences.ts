import type { Conference, ConferenceIndex } from "../../../model/conference.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { existsIn } from "../../../model/lookup.ts";
import type { Problem } from "../../../model/problem.ts";
import * as messages from "../../messages.ts";
import { nearest } from "../../nearest.ts";
import { kinOn, spanOf } from "../editions/editions.ts";
import type { Findings } from "../findings.ts";
import { checkIssuer } from "./issuer.ts";

/** A conference's record agrees with itself and with the editions it looks at. */
export function checkConferences(unreadableEditions: ReadonlySet<string>, findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    checkUnit(conference, findings);
    checkIndices(conference, unreadableEditions, findings);
    checkInternalIndex(conference, unreadableEditions, findings);
    checkFollows(conference, findings);
    checkCauses(conference, findings);
    checkIssuer(conference, findings);
    for (const remark of conference.remarks) {
      const { from, to } = remark.years;
      if (from > to) findings.at(remark, messages.yearsOutOfOrder(from, to), "years");
    }
    for (const statement of conference.statements) {
      const { against, year } = statement;
      if (against !== null && against >= year) {
        findings.at(statement, messages.notEarlier("against", against, year), "against");
      }
    }
    for (const target of conference.targets) {
      const { baselineYear, year } = target;
      if (baselineYear !== null && baselineYear >= year) {
        findings.at(target, messages.notEarlier("baseline_year", baselineYear, year), "baseline_year");
      }
    }
  }
}

function checkUnit(conference: Conference, findings: Findings): void {
  const unit = findings.dataset.units.get(conference.unit);
  if (!unit) return;
  if (!existsIn(unit, conference.heldOn)) {
    findings.at(
      conference,
      messages.unitNotValid(
        findings.unitNamed(unit.id),
        spanOf(unit),
        conference.heldOn,
        kinOn(unit, conference.heldOn, findings),
      ),
      "unit",
    );
  }
  if (unit.illustrative !== conference.illustrative) {
    findings.at(
      conference,
      messages.illustrativeMismatch(`đơn vị ${findings.unitNamed(unit.id)}`, unit.illustrative),
      "illustrative",
    );
  }
}

/** The years looked at have editions; `against` comes before `year`, and the series starts before both. */
function checkIndices(conference: Conference, unreadable: ReadonlySet<string>, findings: Findings): void {
  const first = new Map<string, ConferenceIndex>();
  if (conference.indices.length === 0) findings.at(conference, messages.noIndexYet(), "indices");
  for (const one of conference.indices) {
    const before = first.get(one.index);
    if (before) {
      const { line } = findings.origins.spot(before, "index").place;
      findings.at(one, messages.duplicateEntry("Chỉ số", one.index, line), "index");
    }
    first.set(one.index, one);
    const index = findings.dataset.indices.get(one.index);
    if (!index) continue;
    if (index.internalTo !== undefined) findings.at(one, messages.internalAmongIndices(one.index), "index");
    checkYears(one, unreadable, findings, true);
    checkFormed(conference, one, findings);
    if (one.from > (one.againstUnsaid ? one.year : one.against))
      findings.at(
        one,
        messages.yearsOutOfOrder(one.from, one.againstUnsaid ? one.year : one.against),
        "from",
      );
  }
}

/**
 * A unit formed since has no figures of its own in the years looked at: which of its parts have is said. Where the year
 * looked at is its own and only the one compared with lies before, page and papers tell that and nothing is to be done.
 */
function checkFormed({ unit: id, heldOn }: Conference, one: ConferenceIndex, findings: Findings): void {
  const { units, editions, indices } = findings.dataset;
  const unit = units.get(id);
  if (!unit || unit.madeOf.length === 0 || !existsIn(unit, heldOn)) return;
  const isOwn = (year: number) =>
    existsIn(unit, `${year}-12-31`) || editions.get(one.index)?.get(year)?.standings.get(id)?.score != null;
  if (isOwn(one.year)) return;
  const index = indices.get(one.index)?.short ?? one.index;
  for (const key of ["year", "against"] as const) {
    const edition = editions.get(one.index)?.get(one[key]);
    if (!edition || isOwn(one[key])) continue;
    const [known = [], unknown = []] = [true, false].map((has) =>
      unit.madeOf
        .filter((part) => (edition.standings.get(part)?.score != null) === has)
        .map((part) => units.get(part)?.name.vi ?? part),
    );
    const formed = { name: findings.unitNamed(id), validFrom: unit.validFrom };
    findings.at(one, messages.formedSince(formed, `${index} năm ${one[key]}`, known, unknown), key);
  }
}

type Years = NonNullable<Conference["internal"]> & { againstUnsaid?: true };

/**
 * Both years have editions, and the one compared with comes first. Where the edition may be the first of its index, or
 * the first that a province has, there is nothing to compare with and that is only said.
 */
function checkYears(
  one: Years,
  unreadable: ReadonlySet<string>,
  findings: Findings,
  mayBeFirst: boolean,
): void {
  const known = (year: number) =>
    findings.dataset.editions.get(one.index)?.has(year) || unreadable.has(`${one.index} ${year}`);
  const folder = `data/scores/${one.index}`;
  const lacking = (year: number) =>
    messages.unknownReference("kỳ đánh giá", `${one.index} ${year}`, [], folder);
  if (!known(one.year)) findings.at(one, lacking(one.year), "year");
  if (!one.againstUnsaid && one.against < one.year && !known(one.against)) {
    const fact = mayBeFirst
      ? messages.nothingBefore(`${one.index} ${one.against}`, folder)
      : lacking(one.against);
    findings.at(one, fact, "against");
  }
  if (one.against >= one.year)
    findings.at(one, messages.notEarlier("against", one.against, one.year), "against");
}

function checkInternalIndex(
  { internal, unit }: Conference,
  unreadable: ReadonlySet<string>,
  findings: Findings,
): void {
  const index = internal && findings.dataset.indices.get(internal.index);
  if (!internal || !index) return;
  if (index.internalTo === unit) checkYears(internal, unreadable, findings, false);
  else findings.at(internal, messages.notInternalTo(index.id, unit), "index");
}

/** A conference looks back on an earlier one of its own province. */
function checkFollows(conference: Conference, findings: Findings): void {
  const before = conference.follows === null ? null : findings.dataset.conferences.get(conference.follows);
  if (!before) return;
  if (before.unit !== conference.unit)
    findings.at(conference, messages.followsOtherUnit(before.slug, before.unit), "follows");
  else if (before.heldOn >= conference.heldOn) {
    const fact = messages.followsLater(before.slug, before.heldOn, conference.heldOn);
    findings.at(conference, fact, "follows");
  }
}

function checkCauses(conference: Conference, findings: Findings): void {
  const ids = conference.shortfalls.map(({ id }) => id);
  for (const cause of conference.causes) {
    cause.shortfalls.forEach((id, position) => {
      if (ids.includes(id)) return;
      const fact = messages.unknownReference(
        "tồn tại, hạn chế",
        id,
        nearest(id, ids),
        "shortfalls của tệp này",
      );
      findings.at(cause, fact, "shortfalls", position);
    });
  }
}

/** Commentary under a name that is no conference's is read by nobody. */
export function orphanCommentary(
  { commentary, conferences }: Dataset,
  unreadable: ReadonlySet<string>,
): Problem[] {
  return [...commentary.keys()].flatMap((slug) => {
    if (conferences.has(slug) || unreadable.has(`data/conferences/${slug}.yaml`)) return [];
    const place = { file: `content/hoi-nghi/${slug}.md`, line: 1, column: 1 };
    return [{ ...messages.unreadFile("tên trùng với một tệp trong data/conferences"), place }];
  });
}
