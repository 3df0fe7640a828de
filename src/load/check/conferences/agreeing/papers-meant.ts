import type { Conference } from "../../../../model/conference.ts";
import { inCapitals } from "../../../../model/issuing/issuing-body.ts";
import { signingOf } from "../../../../model/issuing/signing.ts";
import { deadlineEnd } from "../../../../model/record/deadline.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";
import { daysNamed } from "../../sources.ts";

/** Papers of a conference: number, signature, days and sources are its own, and not those of the paper it was copied from. */
export function checkPapersMeant(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    checkPlan(conference, findings);
    checkSigner(conference, findings);
    checkSources(conference, findings);
    checkAbout(conference, findings);
    checkDaysInTexts(conference, findings);
  }
}

const yearsIn = (text: string) => [...text.matchAll(/năm (\d{4})(?!\d)/giu)].map(([, year]) => Number(year));

function checkPlan({ plan, heldOn, slug }: Conference, findings: Findings): void {
  if (!plan) return;
  const [number = "", symbol = ""] = plan.number.split("/");
  if (!/\d/u.test(number)) findings.at(plan, messages.planWithoutNumber(plan.number), "number");
  else if (/^(?:QĐ|BC|TB|CT|NQ|TTr|CV|HD|GM)-/u.test(symbol))
    findings.at(plan, messages.numberOfOtherKind(plan.number), "number");
  // a plan improves the results of its own year or of later ones
  const years = yearsIn(plan.title);
  const own = Number(plan.date.slice(0, 4));
  if (
    years.length > 0 &&
    years.every((year) => year < own - 1 || (year < own && heldOn.startsWith(`${own}`)))
  )
    findings.at(plan, messages.planOfPastYear(years.at(-1) ?? own, plan.date), "title");
  // the day of another conference of the same unit, and nowhere that of this one
  const said = plan.bases.map((text) => (/hội nghị/iu.test(text) ? daysNamed(text) : []));
  const others = [...findings.dataset.conferences.values()].filter((one) => one.slug !== slug);
  const at = said.findIndex((days) => others.some((one) => days.includes(one.heldOn)));
  if (at >= 0 && !said.flat().includes(heldOn))
    findings.at(plan, messages.baseOfOtherConference(said[at]?.[0] ?? "", heldOn), "bases", at);
}

/** How positions of those who sign begin. */
const POSITION =
  /^(?:Q\.|QUYỀN|TM\.|KT\.|TL\.|TUQ\.)? ?(?:PHÓ |THỨ )?(?:TỔNG |CỤC |VỤ |CHI CỤC |VIỆN |HIỆU |BỘ |BAN )?(?:CHỦ |TRƯỞNG|GIÁM ĐỐC|CHÁNH|BÍ THƯ|ỦY VIÊN|TỔ TRƯỞNG|ĐỘI TRƯỞNG)/u;

/** Who signs is named with his position, which the head's alone may be taken for. */
function checkSigner({ issuer, plan, conclusion }: Conference, findings: Findings): void {
  const signers: [object | null | undefined, string | null, string | null][] = [
    [issuer, issuer?.signer ?? null, issuer?.position ?? null],
    [plan, plan?.signer?.signer ?? null, plan?.signer?.position ?? null],
    [conclusion, conclusion?.signer?.signer ?? null, conclusion?.signer?.position ?? null],
  ];
  for (const [paper, signer, position] of signers) {
    if (!paper) continue;
    if (position !== null && !POSITION.test(inCapitals(position)))
      findings.at(paper, messages.noPosition(position), "position");
    const taken = issuer && position === null && issuer.authority === null && signingOf(issuer.body, null);
    if (signer !== null && taken)
      findings.at(paper, messages.signerWithoutPosition(signer, taken.position), "signer");
  }
}

/**
 * A document of another province tells nothing of this one's conference. Where no document is of this one, it is the
 * unit that was not changed, which is told there.
 */
function checkSources(conference: Conference, findings: Findings): void {
  const { units, sources } = findings.dataset;
  const unit = units.get(conference.unit);
  if (!unit) return;
  const kin = [unit.id, ...unit.madeOf, ...(unit.mergedInto ? [unit.mergedInto] : [])];
  const own = new Set(kin.flatMap((id) => units.get(id)?.name.vi ?? []));
  const others = [...new Set([...units.values()].map(({ name }) => name.vi))].filter(
    (name) => !own.has(name),
  );
  const isOwn = (id: string) => {
    const { title = "", publisher = "" } = sources.get(id) ?? {};
    return [...own].some((name) => `${title} ${publisher}`.includes(name));
  };
  const { shortfalls, causes, actions, targets, statements, commitments, plan } = conference;
  const lists = [shortfalls, causes, actions, targets, statements, commitments, plan ? [plan] : []].flat();
  const entries = [conference, ...lists];
  if (!entries.some((entry) => entry.sources.some(isOwn))) return;
  const told = new Set<string>();
  for (const entry of entries)
    for (const id of entry.sources) {
      const source = sources.get(id);
      if (!source || told.has(id) || isOwn(id)) continue;
      const other = others.find((name) =>
        [`UBND tỉnh ${name}`, `UBND thành phố ${name}`, `Báo ${name}`].includes(source.publisher),
      );
      if (other === undefined) continue;
      told.add(id);
      findings.at(entry, messages.sourceOfOther(id, other, unit.name.vi), "source");
    }
}

/** What a conference was about is of the years that it looks at, or of its own. */
function checkAbout({ about, indices, heldOn, ...conference }: Conference, findings: Findings): void {
  const years = [...(about ?? "").matchAll(/kết quả(?: của)? năm (\d{4})(?!\d)/giu)].map(([, year]) =>
    Number(year),
  );
  const meant = [Number(heldOn.slice(0, 4)), ...indices.map(({ year }) => year)];
  if (years.length === 0 || indices.length === 0 || years.some((year) => meant.includes(year))) return;
  const own = findings.dataset.conferences.get(conference.slug);
  if (own) findings.at(own, messages.aboutOfOtherYears(years, meant), "about");
}

/** "trước ngày 30/9/2024" in a task is the deadline that stands beside it. */
function checkDaysInTexts({ actions, commitments }: Conference, findings: Findings): void {
  for (const one of [...actions, ...commitments]) {
    const end = one.deadline === null ? null : deadlineEnd(one.deadline);
    const said = [
      ...one.text.matchAll(
        /(?:trước|đến|chậm nhất|muộn nhất|hạn|xong)(?: là)?(?: hết)? ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}/giu,
      ),
    ].map(([words]) => words);
    const days = said.flatMap(daysNamed);
    const [last] = days.sort().toReversed();
    if (end === null || last === undefined || Math.abs(Date.parse(end) - Date.parse(last)) <= 86_400_000)
      continue;
    findings.at(one, messages.dueOtherwise(said[0] ?? "", end), "deadline");
  }
}
