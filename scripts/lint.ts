import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { lineEnds } from "./line-ends.ts";

/** `npm run lint`: the rules of style, in a checkout with the line ends of any system; further arguments go on. */
const root = join(import.meta.dirname, "..");
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
const { status } = spawnSync(
  process.execPath,
  [biome, "check", ...lineEnds(root), ...process.argv.slice(2), "."],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status ?? 1;
