import { isDraft } from "../../model/release.ts";
import { officialFoot, standingOf } from "../../narrative/record/issuer.ts";
import type { Page } from "../page.ts";
import type { Briefing } from "../sections/context.ts";

/** What all pages of one conference carry around their content: whose they are, whether they are a draft. */
export function conferenceFrame({
  dataset,
  analysis,
}: Briefing): Pick<Page, "illustrative" | "standing" | "draft" | "officialFoot"> {
  const { conference, unit } = analysis;
  const standing = standingOf(dataset, conference, unit);
  const foot = officialFoot(dataset, conference, unit);
  return {
    illustrative: conference.illustrative,
    ...(standing === null ? {} : { standing }),
    ...(isDraft(conference) ? { draft: true } : {}),
    ...(foot === null ? {} : { officialFoot: foot }),
  };
}
