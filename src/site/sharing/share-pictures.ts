import type { Writer } from "../../format/write.ts";
import { together } from "../../language/text.ts";
import type { Page } from "../page.ts";
import { words } from "../words.ts";
import type { SharePicture } from "./share-picture.ts";

/** The picture of every page that has none of its own. */
const DEFAULT_PICTURE = "assets/anh-chia-se.png";

/** Indices that one picture holds in letters that can be read on a phone. */
const FIGURES = 3;

/** Path of the picture that stands for a page where it is shared. */
export function sharePicturePath({ kind, path }: Pick<Page, "kind" | "path">): string {
  return kind === "conference" ? `${path}anh-chia-se.png` : DEFAULT_PICTURE;
}

/** One picture for each conference with its scores and ranks, and one for the rest of the site. */
export function sharePictures(title: string, pages: readonly Page[], writer: Writer): SharePicture[] {
  const home = pages.find(({ path }) => path === "");
  const conferences = pages
    .filter(({ kind }) => kind === "conference")
    .map((page) => ({
      path: sharePicturePath(page),
      kicker: page.kicker ?? title,
      headline: page.lead ?? page.title,
      figures: page.keyFigures.slice(0, FIGURES).map(({ label, score, rank }) => ({
        label,
        score,
        rank: rank === null ? null : together`${words(writer.language).rank} ${rank}`,
      })),
      illustrative: page.illustrative,
    }));
  return writer.all([
    {
      path: DEFAULT_PICTURE,
      kicker: title,
      headline: home?.lead ?? home?.description ?? title,
      figures: [],
      illustrative: false,
    },
    ...conferences,
  ]);
}
