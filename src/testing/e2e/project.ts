import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { projectRoot } from "../tree/source-tree.ts";

/** What a build needs; the output, the caches and the repository's history stay behind. */
const parts = [
  "content",
  "data",
  "scripts",
  "src",
  "templates",
  ".eleventy.js",
  "package.json",
  "tsconfig.json",
  ".puppeteerrc.json",
];

export interface Run {
  code: number | null;
  /** All that was said on both channels, in order. */
  output: string;
}

/** A copy of the project in a folder of its own, with an output of its own. */
export interface Project {
  root: string;
  site: string;
  /** Runs one of the project's scripts to its end. */
  run(script: string, environment?: Record<string, string>, args?: string[]): Promise<Run>;
  /** Ends what still runs in it. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** Copies the project into a temporary folder, named as people name theirs; packages are shared. */
export async function copyProject(browser: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
  const root = join(folder, "Hội nghị #1, 100% năm 2024");
  for (const part of parts) await cp(join(projectRoot, part), join(root, part), { recursive: true });
  // A junction is what Windows lets anybody make.
  await symlink(join(projectRoot, "node_modules"), join(root, "node_modules"), "junction");
  const running = new Set<ChildProcess>();
  return {
    root,
    site: join(root, "_site"),
    run: (script, environment = {}, args = []) =>
      run(running, root, [script, ...args], { CHUYEN_SAU_BROWSER: browser, ...environment }),
    stop: async () => {
      for (const child of running) {
        const closed = once(child, "close");
        child.kill();
        await closed;
      }
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/**
 * A copy with some conferences alone and without the large leagues of PAPI and PCI, which these must not take figures of:
 * for what is built again and again.
 */
export async function copySmallProject(browser: string, slugs: readonly string[]): Promise<Project> {
  const project = await copyProject(browser);
  for (const folder of ["data/conferences", "content/hoi-nghi"].map((path) => join(project.root, path)))
    for (const name of await readdir(folder))
      if (!slugs.some((slug) => name.startsWith(slug))) await rm(join(folder, name), { recursive: true });
  for (const index of ["papi", "pci"])
    await rm(join(project.root, "data/scores", index), { recursive: true });
  return project;
}

function run(
  running: Set<ChildProcess>,
  root: string,
  args: string[],
  environment: Record<string, string>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--max-semi-space-size=64", ...args], {
      cwd: root,
      // as the launcher does: code that one run has read is kept for the next
      env: { ...process.env, NODE_COMPILE_CACHE: join(root, ".build", "cache", "code"), ...environment },
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    running.add(child);
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

/** Names of all files below a folder, with slashes, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Each file of a folder with the fingerprint of its bytes. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await filesIn(folder)) {
    found[name] = createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  }
  return found;
}
