import type { Conference } from "../../../model/conference.ts";
import { type Deadline, deadlineEnd } from "../../../model/record/deadline.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** So many sentences shared with another province's record are a copy. */
const COPY = 3;
/** The furthest that a conference ever was from the newest year it looked at, in years, and one more. */
const LATEST = 3;

/** Records that are read without fault but contradict their own day, their unit or another record. */
export function checkRecords(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    checkDay(conference, findings);
    checkStated(conference, findings);
    checkDeadlines(conference, findings);
    checkOwner(conference, findings);
    checkCopy(conference, findings);
  }
}

/** The results looked at were known on the day, and not long ago. */
function checkDay(conference: Conference, findings: Findings): void {
  const { heldOn, indices } = conference;
  const newest = Math.max(...indices.map(({ year }) => year));
  if (indices.length > 0 && Number(heldOn.slice(0, 4)) > newest + LATEST)
    findings.at(conference, messages.heldFarAway(heldOn, newest), "held_on");
  for (const { index, year } of indices) {
    const published = findings.dataset.editions.get(index)?.get(year)?.publishedOn;
    if (!published || heldOn.slice(0, published.length) >= published) continue;
    const short = findings.dataset.indices.get(index)?.short ?? index;
    findings.at(conference, messages.heldBeforeAnnounced(heldOn, short, year, published), "held_on");
  }
}

/** What a document stated, or held to be so over some years, was announced when the conference met. */
function checkStated({ heldOn, indices, statements, remarks }: Conference, findings: Findings): void {
  const late = (index: string, year: number) => {
    const published = findings.dataset.editions.get(index)?.get(year)?.publishedOn;
    // told already where the conference names that edition
    const looked = indices.some((one) => one.index === index && one.year === year);
    if (looked || !published || heldOn.slice(0, published.length) >= published) return null;
    const short = findings.dataset.indices.get(index)?.short ?? index;
    return messages.statedBeforeAnnounced(heldOn, short, year, published);
  };
  for (const statement of statements) {
    const fact = late(statement.index, statement.year);
    if (fact) findings.at(statement, fact, "year");
  }
  for (const remark of remarks) {
    const fact = remark.indices.map((index) => late(index, remark.years.to)).find((one) => one !== null);
    if (fact) findings.at(remark, fact, "years");
  }
}

/** What is to be done lies ahead: after the conference, in a plan after the plan. */
function checkDeadlines(conference: Conference, findings: Findings): void {
  const { heldOn, plan } = conference;
  for (const one of [...conference.actions, ...conference.commitments]) {
    const { deadline } = one;
    if (isBefore(deadline, heldOn))
      findings.at(one, messages.deadlineBefore(deadline, "ngày họp", heldOn), "deadline");
  }
  for (const section of plan?.sections ?? []) {
    section.tasks.forEach(({ deadline }, position) => {
      if (!plan || !isBefore(deadline, plan.date)) return;
      const fact = messages.deadlineBefore(deadline, "ngày ban hành kế hoạch", plan.date);
      findings.at(section, fact, "tasks", position, "deadline");
    });
  }
}

/** Whether the last day of a deadline lies before a day; what is done all the time has none. */
function isBefore(deadline: Deadline | null, day: string): deadline is Deadline {
  const end = deadline === null ? null : deadlineEnd(deadline);
  return end !== null && end < day;
}

/** The slug and the title name the unit whose record it is, or none. */
function checkOwner(conference: Conference, findings: Findings): void {
  const { units } = findings.dataset;
  const own = units.get(conference.unit);
  if (!own) return;
  const others = [...units.values()].filter(({ id, name }) => id !== own.id && name.vi !== own.name.vi);
  const begins = (id: string) => conference.slug === id || conference.slug.startsWith(`${id}-`);
  const longest = (ids: string[]) => ids.filter(begins).sort((a, b) => b.length - a.length)[0];
  const named = longest(others.map(({ id }) => id));
  if (named !== undefined && named.length > (longest([own.id, own.id.replace(/-\d{4}$/, "")])?.length ?? 0)) {
    const name = units.get(named)?.name.vi ?? named;
    findings.at(conference, messages.slugOfOther(conference.slug, name, own.name.vi), "slug");
  }
  const title = conference.title.toLowerCase();
  const other = others.find(({ name }) => placesIn(title, name.vi.toLowerCase()));
  if (other && !conference.title.includes(own.name.vi))
    findings.at(conference, messages.titleOfOther(conference.title, other.name.vi, own.name.vi), "title");
}

/** Whether a title says "tỉnh Hà Nam"; a longer name behind it is another place. */
function placesIn(title: string, name: string): boolean {
  return ["tỉnh", "thành phố", "tp", "tp."].some((kind) => {
    const at = title.indexOf(`${kind} ${name}`);
    return at >= 0 && !/^\p{L}/u.test(title.slice(at + kind.length + 1 + name.length));
  });
}

const entriesOf = ({ shortfalls, causes, actions, commitments }: Conference) => [
  ...shortfalls,
  ...causes,
  ...actions,
  ...commitments,
];

/** Sentences shared with the record of another unit, told in the later of the two. */
function checkCopy(conference: Conference, findings: Findings): void {
  for (const other of findings.dataset.conferences.values()) {
    const later = `${conference.heldOn} ${conference.slug}` > `${other.heldOn} ${other.slug}`;
    if (other.unit === conference.unit || !later) continue;
    const theirs = new Set(entriesOf(other).map(({ text }) => text));
    const shared = entriesOf(conference).filter(({ text }) => theirs.has(text));
    const [first] = shared;
    if (first && shared.length >= COPY)
      findings.at(first, messages.copiedRecord(shared.length, other.slug), "text");
  }
}
