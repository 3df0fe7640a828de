import type { Conference } from "../../../model/conference.ts";
import { bodyAndTerritory, inCapitals, nameOn, territoryOf } from "../../../model/issuing/issuing-body.ts";
import { signingOf, UNOFFICIAL } from "../../../model/issuing/signing.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** An official paper has an issuer whose head and signature can be written; what the record says of it holds on the day. */
export function checkIssuer(conference: Conference, findings: Findings): void {
  const { official, issuer, heldOn } = conference;
  if (official && !issuer) findings.at(conference, messages.officialWithoutIssuer(), "official");
  if (!issuer) return;
  if (issuer.position !== null && UNOFFICIAL.test(inCapitals(issuer.position)))
    findings.at(issuer, messages.unofficialPosition(issuer.position), "position");
  if (official && signingOf(issuer.body, issuer.position) === null && issuer.authority === null)
    findings.at(issuer, messages.unknownHead(issuer.body), "body");
  const unit = findings.dataset.units.get(conference.unit);
  const { territory } = bodyAndTerritory(issuer.body);
  if (!unit || territory === null) return;
  const day = issuer.date ?? heldOn;
  const expected = territoryOf(unit, day);
  const name = inCapitals(nameOn(unit, day)).replace(/^TP\. ?/, "");
  const sameName = territory.replace(/^(TỈNH|THÀNH PHỐ|TP\.) ?/u, "") === name;
  if (sameName && territory !== expected && territory.replace("TP. ", "THÀNH PHỐ ") !== expected)
    findings.at(issuer, messages.otherTerritory(territory, expected, day), "body");
}
