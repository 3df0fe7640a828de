import type { Paper } from "../site/paper.ts";

type PaperChoice = { ok: true; papers: Paper[] } | { ok: false; message: string };

/** The papers of one conference, of one kind among them, or one file of a kind ("phieu/so-noi-vu"); a name that does not exist is answered with those that do. */
export function choosePapers(
  papers: readonly Paper[],
  wish: { slug: string; only: string | null },
): PaperChoice {
  const ofConference = papers.filter((paper) => slugOf(paper) === wish.slug);
  if (ofConference.length === 0) {
    const slugs = [...new Set(papers.map(slugOf))];
    const list = slugs.length === 0 ? "Chưa có hội nghị nào." : `Các hội nghị hiện có: ${slugs.join(", ")}.`;
    return { ok: false, message: `Không có hội nghị “${wish.slug}”. ${list}` };
  }
  const chosen = ofConference.filter(
    ({ name, file }) => wish.only === null || wish.only === name || wish.only === file,
  );
  if (chosen.length > 0) return { ok: true, papers: chosen };
  const names = [...new Set(ofConference.map(({ name }) => name))].join(", ");
  return {
    ok: false,
    message: `Hội nghị “${wish.slug}” không có giấy “${wish.only}”. Các giấy hiện có: ${names}.`,
  };
}

/** "hoi-nghi/dong-thap-2022/" → "dong-thap-2022". */
export function slugOf({ folder }: Pick<Paper, "folder">): string {
  return folder.split("/").filter(Boolean).at(-1) ?? "";
}
