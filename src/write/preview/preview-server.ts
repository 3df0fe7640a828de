import { join, relative, resolve } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { formatNumber } from "../../format/number.ts";
import { inVietnamese } from "../../format/write.ts";
import type { BuildResult } from "../../site/preview/preview.ts";
import { Preview } from "../../site/preview/preview.ts";
import type { SiteContext } from "../../site/site-context.ts";
import { problemWords } from "../../site/words/problems.ts";
import { configureInPlace, type EleventyConfig, provideSite } from "../eleventy.ts";
import { writeFonts } from "../fonts.ts";
import { writeScripts } from "../scripts.ts";
import { writeStyles } from "../styles.ts";
import { writeFiles } from "../write-site.ts";
import { LOOPBACK } from "./local-request.ts";
import { localServer } from "./local-server.ts";
import { holdAddress } from "./waiting-server.ts";

/** "3,2" for 3190 ms. */
const seconds = (milliseconds: number) => formatNumber(milliseconds / 1000, 1);

/**
 * Serves the site and keeps it fresh: every saved file of data, content or templates runs `build` once and reloads the
 * open page; a template alone needs no new figures. Errors stand over the last good pages. Written
 * beside `_site`, which the preview never touches. Only this machine is answered, unless `address` says otherwise.
 */
export async function servePreview(
  root: string,
  { port, address = LOOPBACK }: { port: number; address?: string | undefined },
  build: () => Promise<BuildResult>,
  report: (line: string) => void,
): Promise<Eleventy> {
  const waiting = await holdAddress(port, address, problemWords.preparing);
  report(`${problemWords.starting}: http://localhost:${waiting.port}/`);
  report(problemWords.preparing);
  const preview = new Preview(build, root);
  const fromHere = (path: string) => relative(process.cwd(), join(root, path));
  const outDir = join(root, ".build", "preview");
  let current: SiteContext = await preview.refresh();
  let fresh = true;
  let started: number | null = null;
  /** What stands in the folder, by path. */
  const written = new Map<string, string>();
  const configure = (config: EleventyConfig) => {
    provideSite(config, () => current);
    configureInPlace(config, root);
    for (const folder of ["data", "templates", "content"]) config.addWatchTarget(`./${fromHere(folder)}/`);
    config.setWatchThrottleWaitTime(30);
    config.setServerOptions({
      domDiff: false,
      messageOnStart: ({ localhostUrl }: { localhostUrl: string }) => {
        report(`${problemWords.address}: ${localhostUrl}`);
        return false;
      },
    });
    config.on("eleventy.beforeWatch", (changed) => {
      const names = changed.map((path) => relative(root, resolve(path)).replaceAll("\\", "/"));
      report(problemWords.changed(names.join(", ")));
      started = performance.now();
      fresh = changed.every((path) => path.includes(`${fromHere("templates")}/`));
    });
    config.on("eleventy.before", async () => {
      if (!fresh) current = await preview.refresh();
      fresh = false;
    });
    config.on("eleventy.after", async () => {
      // Most files are the same as before the edit; the page waits for none of them.
      const changed = current.model.files.filter(({ path, content }) => written.get(path) !== content);
      await writeFiles(changed, outDir);
      for (const { path, content } of changed) written.set(path, content);
      await writeStyles(root, outDir);
      await writeScripts(root, outDir);
      const took =
        started === null
          ? ""
          : ` ${problemWords.rebuilt(inVietnamese(seconds(performance.now() - started)))}`;
      report(`${current.problemSummary}.${took}`);
      started = null;
    });
  };
  const eleventy = new Eleventy(fromHere("content"), relative(process.cwd(), outDir), {
    quietMode: true,
    runMode: "serve",
    configPath: null,
    config: configure,
  });
  const silent = () => {};
  eleventy.logger.overrideLogger({ log: silent, info: silent, warn: silent, error: report });
  await eleventy.init();
  await writeFonts(outDir);
  const rebuild = await eleventy.watch();
  // Eleventy notes a deleted file and builds nothing; a deleted data file changes the site like any other edit.
  eleventy.watcher.on("unlink", rebuild);
  const { eleventyServe } = eleventy;
  const base = await eleventyServe.getServerModule();
  eleventyServe.getServerModule = async () => localServer(base, address);
  await waiting.release();
  await eleventy.serve(waiting.port);
  return eleventy;
}
