import { rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyProject } from "./project.ts";

/** A copy of the project that is being built. */
interface BuiltCopy {
  /** Where the site will be. */
  site: string;
  /** The file that tells how the build ended, once it has: nothing, or why it failed. */
  told: string;
  /** What that file tells. */
  ended: Promise<string>;
  /** Ends a build that still runs, and removes the copy. */
  remove(): Promise<void>;
}

/** Starts the build of a copy of the project by its own command. */
export async function buildCopy(browser: string): Promise<BuiltCopy> {
  const copy = await copyProject(browser);
  const told = join(dirname(copy.root), "built.txt");
  const ended = copy.run("scripts/build.ts").then(async ({ code, output }) => {
    const failure = code === 0 ? "" : `The build failed with exit code ${code}:\n${output}`;
    // moved into place whole, since others wait for it
    await writeFile(`${told}.new`, failure);
    await rename(`${told}.new`, told);
    return failure;
  });
  const remove = async () => {
    await copy.stop();
    await ended;
    await copy.remove();
  };
  return { site: copy.site, told, ended, remove };
}
