/*
 * Every npm script starts here: `node scripts/launch.mjs <script> [arguments]`. Old syntax on purpose: it also runs on a
 * Node that knows no TypeScript, and says what is missing where that one would print a stack trace.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import * as module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, "node_modules");
/** Scripts that start again whenever our code changes, and the folders that are watched for it. */
const WATCHED = { "scripts/start.ts": ["src", "scripts"] };

/** Whether a Node runs TypeScript as it is: 22.18 and later of 22, 23.6 and later. */
function runsTypeScript(version) {
  const parts = version.split(".").map(Number);
  const [major, minor] = parts;
  if (major === 22) return minor >= 18;
  return major > 23 || (major === 23 && minor >= 6);
}

/** The Node that `npm ci` brought along for this machine, or null. */
function broughtAlong() {
  const names = existsSync(packages) ? readdirSync(packages) : [];
  const own = names.filter(
    (name) => name === `node-${process.platform.replace("win32", "win")}-${process.arch}`,
  );
  const found = own
    .map((name) => join(packages, name, "bin", process.platform === "win32" ? "node.exe" : "node"))
    .filter((path) => existsSync(path));
  return found.length > 0 ? found[0] : null;
}

/** Much is made and soon forgotten while a site is built: with more room for the young, less time goes into tidying. */
const ROOMY = "--max-semi-space-size=64";

/*
 * Code that was read once is kept read, so that commands start in half the time; where nothing can be written, or on an old
 * Node, each start reads anew. The environment tells the processes and threads that are started from here.
 */
if (process.env.NODE_COMPILE_CACHE === undefined)
  process.env.NODE_COMPILE_CACHE = join(root, ".build", "cache", "code");

function pass(program, args) {
  const child = spawn(program, args, { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Ctrl+C reaches both; the one that does the work ends first.
  process.on("SIGINT", () => {});
  child.on("error", (error) => {
    console.error(`Không chạy được ${program}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("close", (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

const [script, ...args] = process.argv.slice(2);
const path = join(root, script === undefined ? "" : script);
const watched = args.includes("--help") ? undefined : WATCHED[script];

if (script === undefined) {
  console.error("Cách dùng: npm run <tên lệnh>; gõ “npm run” để xem danh sách.");
  process.exitCode = 1;
} else if (!existsSync(join(packages, "yaml"))) {
  console.error("Chưa cài các gói đi kèm. Gõ “npm ci” trong thư mục dự án, chờ xong rồi chạy lại lệnh này.");
  process.exitCode = 1;
} else if (!runsTypeScript(process.versions.node)) {
  const program = broughtAlong();
  if (program === null) {
    console.error(
      `Cần Node.js bản 24 trở lên; máy này đang dùng bản ${process.versions.node}.\n` +
        "Tải bản LTS tại https://nodejs.org, cài xong mở lại cửa sổ lệnh, gõ “npm ci” rồi chạy lại lệnh này.",
    );
    process.exitCode = 1;
  } else pass(program, [ROOMY, fileURLToPath(import.meta.url), script, ...args]);
} else if (watched !== undefined) {
  pass(process.execPath, [...watched.map((folder) => `--watch-path=${join(root, folder)}`), path, ...args]);
} else {
  process.argv.splice(1, 2, path);
  if (module.enableCompileCache !== undefined) module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(path).href);
}
