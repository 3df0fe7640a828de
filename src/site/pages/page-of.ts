import { t } from "../../language/say.ts";
import { withoutRecordedBrackets } from "../../language/text.ts";
import type { Page } from "../page.ts";

/** What a page must say of itself; everything else may be left out where it has none. */
type Told = Pick<Page, "path" | "kind" | "title" | "description" | "sections"> & Partial<Page>;

/** A page below the home page, with nothing in the parts that it does not name. */
export function pageOf(told: Told): Page {
  return {
    kicker: null,
    lead: null,
    illustrative: false,
    breadcrumbs: [{ label: t`Trang đầu`, path: "" }],
    keyFigures: [],
    summary: null,
    downloads: [],
    ...told,
    // Search engines and messengers read it where no language can be told.
    description: withoutRecordedBrackets(told.description),
  };
}
