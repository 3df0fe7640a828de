/*
 * Every npm script starts here: `node scripts/launch.mjs <script> [arguments]`. Old syntax on purpose: it also runs on a
 * Node that knows no TypeScript, and says what is missing where that one would print a stack trace.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import * as module from "node:module";
import { homedir, tmpdir } from "node:os";
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

/*
 * A user whom the system does not know (a container with a number of its own) has no home, and asking for it throws in
 * packages of ours: what they would keep there goes where files of the moment go.
 */
try {
  homedir();
} catch {
  process.env.HOME = tmpdir();
}

/** Scripts that print and draw for minutes: one that the system ends for want of memory cannot say so itself. */
const HEAVY = ["scripts/build.ts", "scripts/pdf.ts", "scripts/release.ts"];
const NO_MEMORY =
  "Máy không đủ bộ nhớ nên lệnh bị dừng giữa chừng; bản _site trước đó còn nguyên. Đóng bớt chương trình rồi chạy lại, hoặc dựng từng hội nghị: npm run build -- <mã hội nghị>. Cần khoảng 1 GB bộ nhớ trống.";
/** Where Node begins to tell of its own end, in words that help nobody here. */
const LAST_WORDS = /^(?:<--- Last few GCs|FATAL ERROR|#\s*\n# Fatal|\s*----- Native stack trace)/mu;

/** Signals to this process reach the one that does the work; one that does not start is told. */
function endWith(child, program) {
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Ctrl+C reaches both; the one that does the work ends first.
  process.on("SIGINT", () => {});
  child.on("error", (error) => {
    console.error(`Không chạy được ${program}: ${error.message}`);
    process.exitCode = 1;
  });
}

/** Starts a script in a process of its own, and says in words why it ended when it could not. */
function watchOver(args) {
  const coloured = process.stdout.isTTY && process.stderr.isTTY && process.env.NO_COLOR === undefined;
  const env =
    coloured && process.env.FORCE_COLOR === undefined ? { ...process.env, FORCE_COLOR: "1" } : process.env;
  const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "pipe", "ipc"], env });
  let heap = false;
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text) => {
    const at = text.search(LAST_WORDS);
    if (!heap) process.stderr.write(at < 0 ? text : text.slice(0, at));
    heap = heap || at >= 0;
  });
  endWith(child, process.execPath);
  child.on("close", (code, signal) => {
    if (heap || signal === "SIGKILL" || signal === "SIGABRT") console.error(NO_MEMORY);
    else if (signal !== null) console.error("Đã dừng; bản _site trước đó còn nguyên.");
    process.exitCode = code === null || heap ? 1 : code;
  });
}

function pass(program, args) {
  const child = spawn(program, args, { stdio: "inherit" });
  endWith(child, program);
  child.on("close", (code, signal) => {
    if (signal === "SIGKILL" || signal === "SIGABRT" || signal === "SIGTRAP") console.error(NO_MEMORY);
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
} else if (HEAVY.includes(script) && process.send === undefined && !args.includes("--help")) {
  watchOver([
    ...(process.execArgv.includes(ROOMY) ? [] : [ROOMY]),
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    script,
    ...args,
  ]);
} else {
  // Watched over, it ends with the one that watches; the line between them keeps neither alive.
  process.on("disconnect", () => process.exit(1));
  if (process.channel) process.channel.unref();
  process.argv.splice(1, 2, path);
  if (module.enableCompileCache !== undefined) module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(path).href);
}
