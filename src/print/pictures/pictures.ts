import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type nunjucks from "nunjucks";
import type { Page } from "puppeteer";
import type { Problem } from "../../model/problem.ts";
import { createEnvironment } from "../../site/nunjucks.ts";
import type { SharePicture } from "../../site/sharing/share-picture.ts";
import { openPage, untilGone } from "../browser/gone.ts";
import { inBrowser } from "../browser/in-browser.ts";
import { seal } from "../browser/launch.ts";
import { STYLESHEETS, stagePapers } from "../typeset/stage-papers.ts";
import { drawIcons } from "./icons.ts";

interface PictureOptions {
  /** Where the site is being written. */
  outDir: string;
  /** Where the pictures' HTML, faces and style sheet are laid out for the browser. */
  stagingDir: string;
  /** The browser's executable. */
  browser: string;
}

/** What every network that shows pictures of links takes. */
const SIZE = { width: 1200, height: 630 };
const TEMPLATES = fileURLToPath(new URL("../../../templates", import.meta.url));
const STYLESHEET = "share.css";

/** Letters as large as the length of the headline allows. */
function headlineSize({ headline, figures }: SharePicture): "short" | "middle" | "long" {
  const room = figures.length === 0 ? 1.4 : 1;
  if (headline.length <= 90 * room) return "short";
  return headline.length <= 150 * room ? "middle" : "long";
}

/** The HTML of a picture, linking to the staged style sheets beside it. */
function renderPicture(picture: SharePicture, environment: nunjucks.Environment): string {
  return environment.render("picture/share.njk", {
    picture: { ...picture, size: headlineSize(picture) },
    faces: STYLESHEETS.faces,
    stylesheet: STYLESHEET,
  });
}

function overflow(picture: SharePicture): Problem {
  return {
    code: "picture-cut",
    severity: "warning",
    place: { file: picture.path, line: 1, column: 1 },
    message: "Lời trên ảnh chia sẻ dài quá khung, phần cuối bị cắt.",
    hint: "Rút ngắn tên hội nghị hoặc câu kết quả.",
  };
}

async function drawOne(
  page: Page,
  picture: SharePicture,
  html: string,
  { outDir, stagingDir }: PictureOptions,
): Promise<Problem[]> {
  const staged = join(stagingDir, `${picture.path.replaceAll("/", "-")}.html`);
  await writeFile(staged, html);
  await page.goto(pathToFileURL(staged).href, { waitUntil: "load" });
  // Loaded is not yet drawn: a face that comes a moment later would make another picture.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const cut = await page.$eval("body", (body) => body.scrollHeight > body.clientHeight + 1);
  const file = join(outDir, picture.path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await page.screenshot({ type: "png" }));
  return cut ? [overflow(picture)] : [];
}

/** Draws the pictures for sharing and the icons of the site; says where words did not find room. */
export async function drawPictures(
  pictures: readonly SharePicture[],
  options: PictureOptions,
): Promise<Problem[]> {
  const stagingDir = resolve(options.stagingDir);
  await stagePapers(stagingDir, TEMPLATES);
  await copyFile(join(TEMPLATES, "picture", STYLESHEET), join(stagingDir, STYLESHEET));
  const environment = createEnvironment(TEMPLATES);
  const problems: Problem[] = [];
  const fault = await inBrowser(options.browser, async (browser) => {
    problems.length = 0;
    if ((await drawIcons(browser, TEMPLATES, options.outDir)) === "gone") return "gone";
    const page = await openPage(browser, async (opened) => {
      await seal(opened, stagingDir);
      await opened.setViewport({ ...SIZE, deviceScaleFactor: 1 });
    });
    if (page === "gone") return "gone";
    for (const picture of pictures) {
      const html = renderPicture(picture, environment);
      const drawn = await untilGone(page, () => drawOne(page, picture, html, { ...options, stagingDir }));
      if (drawn === "gone") return "gone";
      problems.push(...drawn);
    }
    return "done";
  });
  return fault === null ? problems : [fault];
}
