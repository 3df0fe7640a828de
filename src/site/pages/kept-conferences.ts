import { recorded } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import type { Page } from "../page.ts";
import { section } from "../sections/context.ts";

/** A conference whose record cannot be read today; its pages of the last good build stay. */
export interface KeptConference {
  slug: string;
  title: string;
}

/** The home page with a way to conferences of which only the last good pages are there. */
export function withKept(pages: readonly Page[], kept: readonly KeptConference[]): Page[] {
  if (kept.length === 0) return [...pages];
  const links = kept.map(({ slug, title }) => ({
    label: recorded(title),
    href: conferencePath(slug),
    note: null,
  }));
  const added = section("hoi-nghi-giu-lai", t`Hội nghị giữ nguyên trang của lần dựng trước`, [
    { kind: "links", items: links },
  ]);
  if (added === null) return [...pages];
  return pages.map((page) => {
    if (page.kind !== "home") return page;
    const [first, ...rest] = page.sections;
    return { ...page, sections: first ? [first, added, ...rest] : [added] };
  });
}
