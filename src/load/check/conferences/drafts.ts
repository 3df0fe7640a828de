import type { Conference } from "../../../model/conference.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** What a record holds when it is whole, in the words of its papers, and whether a conference has it. */
const PARTS: readonly [string, (conference: Conference) => boolean][] = [
  ["nơi họp (place)", ({ place }) => place !== null],
  ["tồn tại, hạn chế (shortfalls)", ({ shortfalls }) => shortfalls.length > 0],
  ["nguyên nhân (causes)", ({ causes }) => causes.length > 0],
  ["giải pháp (actions)", ({ actions }) => actions.length > 0],
  ["chỉ tiêu (targets)", ({ targets }) => targets.length > 0],
];

/** The list of what a draft still lacks, said at each check until nothing is left of it; a final record is as it is. */
export function checkDrafts(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    if (conference.status !== "draft") continue;
    const lacking = PARTS.flatMap(([name, has]) => (has(conference) ? [] : [name]));
    if (lacking.length > 0) findings.at(conference, messages.stillToFill(conference.slug, lacking), "status");
  }
}
