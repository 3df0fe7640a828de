import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printProblems } from "../src/load/load.ts";
import { build } from "../src/pipeline.ts";
import { choosePapers } from "../src/print/choose-papers.ts";
import { locateBrowser } from "../src/print/launch.ts";
import { printPapers } from "../src/print/print.ts";

const USAGE = "Cách dùng: npm run pdf -- <hội nghị> [--only bao-cao|tom-tat]";
const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run pdf -- <slug>`: prints the papers of one conference into `_site`; exit code 1 when one cannot be printed. */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) return fail(USAGE);
  const { site, problems } = await build(root);
  if (site === null) return fail(printProblems(problems));
  const choice = choosePapers(site.papers, wish);
  if (!choice.ok) return fail(`${choice.message}\n${USAGE}`);
  const browser = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!browser.found) return fail(`${browser.message}\n${browser.hint}`);
  const found = await printPapers(choice.papers, {
    outDir: join(root, "_site"),
    stagingDir: join(root, ".build", "paper"),
    browser: browser.path,
    onProgress: (done, total, paper) => console.log(`[${done}/${total}] ${paper.folder}${paper.name}.pdf`),
  });
  if (found.length > 0) process.stderr.write(printProblems(found));
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

function readArguments(args: string[]): { slug: string; only: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { only: { type: "string" } },
      allowPositionals: true,
    });
    const [slug, ...rest] = positionals;
    return slug === undefined || rest.length > 0 ? null : { slug, only: values.only ?? null };
  } catch {
    return null;
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
