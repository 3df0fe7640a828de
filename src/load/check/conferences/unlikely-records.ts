import type { Action, Conference, Target } from "../../../model/conference.ts";
import { bodyAndTerritory, inCapitals, nameOn } from "../../../model/issuing/issuing-body.ts";
import { deadlineEnd } from "../../../model/record/deadline.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Programmes of provinces run to the next round year but one; a deadline further off is a slip. */
const FURTHEST = 12;
/** Bodies of the Party: their papers follow rules of their own. */
const OF_THE_PARTY =
  /^(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|THỊ ỦY|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BAN CÁN SỰ)/u;

/** What a record says that can be read, and can hardly be meant: each told as a question, none refused. */
export function checkUnlikely(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    checkIssuingBody(conference, findings);
    checkPapers(conference, findings);
    for (const action of conference.actions) checkAction(action, conference, findings);
    for (const target of conference.targets) checkPlace(target, conference, findings);
    checkEarlierTargets(conference, findings);
    checkQuotes(conference, findings);
    for (const remark of conference.remarks)
      if (remark.kind === "all-above" && remark.threshold === null)
        findings.at(remark, messages.withoutThreshold(), "kind");
    for (const paper of [conference.issuer, conference.conclusion])
      if (paper?.number?.includes("/")) findings.at(paper, messages.numberWithSymbol(paper.number), "number");
  }
}

/** The head of a paper is that of the province whose conference it is, and of the State. */
function checkIssuingBody({ issuer, unit, official, heldOn }: Conference, findings: Findings): void {
  if (!issuer) return;
  const { units } = findings.dataset;
  const own = units.get(unit);
  if (official && OF_THE_PARTY.test(inCapitals(issuer.body)))
    findings.at(issuer, messages.partyBody(issuer.body), "body");
  if (!own || own.illustrative) return;
  const names = (id: string) => {
    const one = units.get(id);
    return one ? inCapitals(nameOn(one, issuer.date ?? heldOn)).replace(/^TP\. ?/u, "") : "";
  };
  const ownName = names(unit);
  const others = [...units.values()].filter(({ kind }) => kind === undefined || kind === "province");
  const otherNamed = (text: string) =>
    others.find(({ id }) => names(id) !== ownName && text === names(id))?.name.vi ?? null;
  const { territory } = bodyAndTerritory(issuer.body);
  const elsewhere = otherNamed((territory ?? "").replace(/^(?:TỈNH|THÀNH PHỐ|TP\.) ?/u, ""));
  if (elsewhere !== null)
    findings.at(issuer, messages.bodyOfOther(issuer.body, elsewhere, own.name.vi), "body");
  const place = otherNamed(inCapitals(issuer.place));
  if (place !== null) findings.at(issuer, messages.placeOfOther(issuer.place, own.name.vi), "place");
}

/** Papers about results come after the results, and what follows from a conference comes after it. */
function checkPapers(conference: Conference, findings: Findings): void {
  const { issuer, plan, conclusion, heldOn, indices } = conference;
  const announced = indices.flatMap(
    ({ index, year }) => findings.dataset.editions.get(index)?.get(year)?.publishedOn ?? [],
  );
  const last = announced
    .filter((day) => day <= heldOn)
    .sort()
    .at(-1);
  if (issuer?.date && last !== undefined && issuer.date < last)
    findings.at(issuer, messages.paperBefore("báo cáo", issuer.date, "ngày công bố kết quả", last), "date");
  if (plan && plan.date < heldOn)
    findings.at(plan, messages.paperBefore("kế hoạch", plan.date, "ngày họp", heldOn), "date");
  if (conclusion?.date && conclusion.date < heldOn)
    findings.at(
      conclusion,
      messages.paperBefore("thông báo kết luận", conclusion.date, "ngày họp", heldOn),
      "date",
    );
}

function checkAction(action: Action, { heldOn }: Conference, findings: Findings): void {
  const { expectedPoints, lead, support, deadline } = action;
  if (expectedPoints && expectedPoints.value <= 0)
    findings.at(action, messages.expectedNothing(expectedPoints.written), "expected_points");
  const twice = support.find((agency) => lead.includes(agency));
  if (twice !== undefined)
    findings.at(
      action,
      messages.leadsAndSupports(findings.agencyNamed(twice)),
      "support",
      support.indexOf(twice),
    );
  const end = deadline === null ? null : deadlineEnd(deadline);
  if (end !== null && Number(end.slice(0, 4)) > Number(heldOn.slice(0, 4)) + FURTHEST)
    findings.at(action, messages.deadlineFar(end, heldOn), "deadline");
}

/** A place that nobody can miss is no target. */
function checkPlace(target: Target, conference: Conference, findings: Findings): void {
  const { index, rankAtMost } = target;
  const known = [...(findings.dataset.editions.get(index)?.values() ?? [])].filter(
    ({ publishedOn, rankedUnits }) =>
      publishedOn !== null && publishedOn <= conference.heldOn && rankedUnits !== null,
  );
  const newest = known.sort((a, b) => b.year - a.year)[0];
  const ranked = newest?.rankedUnits ?? null;
  // against a place that was published the target is held in aims.ts
  if (newest?.standings.get(conference.unit)?.rank) return;
  if (rankAtMost !== null && ranked !== null && rankAtMost > ranked)
    findings.at(target, messages.rankTargetOutside(rankAtMost, ranked), "rank_at_most");
}

/** Earlier targets were set for a year that the conference looks at. */
function checkEarlierTargets({ previousTargets, indices, heldOn }: Conference, findings: Findings): void {
  for (const target of previousTargets) {
    const looked = indices.find(({ index }) => index === target.index);
    if (looked && target.year > looked.year)
      findings.at(target, messages.earlierTargetAhead(target.year, looked.year, heldOn), "year");
  }
}

/** A figure that a document states stands in its own words. */
function checkQuotes({ statements }: Conference, findings: Findings): void {
  for (const statement of statements) {
    const { quote, value, what } = statement;
    if (!quote || !/\d/.test(quote) || what === "change") continue;
    const numbers = (quote.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((written) => [
      Number(written.replace(/\./g, "").replace(",", ".")),
      Number(written.replace(",", ".")),
    ]);
    if (!numbers.some((number) => Math.abs(number - Math.abs(value.value)) <= DUST))
      findings.at(statement, messages.quoteWithoutValue(value.written, quote), "value");
  }
}
