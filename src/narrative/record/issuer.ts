import { recorded } from "../../language/recorded.ts";
import { inEach, named, t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Conference } from "../../model/conference.ts";
import { inCapitals, isOwnCommittee, namesOn, territoryName } from "../../model/issuing/issuing-body.ts";
import { isDraft } from "../../model/release.ts";
import type { Unit } from "../../model/unit.ts";
import type { Names } from "../names.ts";

/** Who issues a conference's papers, in running text: by the name that the data hold, else as the record writes it. */
export function issuerName(names: Names, { issuer, heldOn }: Conference, unit: Unit): Words | null {
  if (issuer === null) return null;
  const whole = inCapitals(issuer.body);
  const agency = [...names.agencies.values()].find(({ name }) => inCapitals(name.vi) === whole);
  if (agency) return named(agency.name);
  if (!isOwnCommittee(issuer.body, unit, heldOn)) return recorded(issuer.body);
  const place = inEach({ vi: territoryName(unit, heldOn), en: named(namesOn(unit, heldOn)) ?? null });
  return t`Ủy ban nhân dân ${place}`;
}

/** What a page of a conference is, under its title: whose official papers it goes with, or that it is a draft. */
export function standingOf(names: Names, conference: Conference, unit: Unit): Words | null {
  const issuer = conference.official ? issuerName(names, conference, unit) : null;
  const draft = isDraft(conference);
  if (issuer === null) return draft ? t`Dự thảo, chưa được duyệt.` : null;
  return draft
    ? t`Cơ quan ban hành: ${issuer}. Dự thảo, chưa ban hành.`
    : t`Cơ quan ban hành: ${issuer}. Hồ sơ chính thức của hội nghị.`;
}

/** Last line at the foot of an official conference's pages, in the place of the one that denies being an office's own. */
export function officialFoot(names: Names, conference: Conference, unit: Unit): Words | null {
  const issuer = conference.official ? issuerName(names, conference, unit) : null;
  if (issuer === null) return null;
  return t`Trang thuộc hồ sơ hội nghị của ${issuer}; văn bản có hiệu lực là bản đã ký, đóng dấu.`;
}
