import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** One import of a module: what it names, whether only types come with it, whether it waits until it is called. */
export interface Import {
  /** Path from the project's root for our own modules ("src/model/unit.ts"), else the package's name. */
  target: string;
  ours: boolean;
  typeOnly: boolean;
  dynamic: boolean;
}

/** A TypeScript file of the repository. */
export interface SourceFile {
  path: string;
  text: string;
  /** The text without comments and without what stands in quotes: what the machine does, not what it says. */
  code: string;
  lines: number;
  /** Tests, builders, fixtures and samples: never part of the product. */
  test: boolean;
  imports: Import[];
}

export const projectRoot: string = fileURLToPath(new URL("../../../", import.meta.url));

/** Every file under a folder of the project, as paths with slashes from the project's root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(`${projectRoot}${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(`${projectRoot}${path}`, "utf8");
}

const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

function importsOf(path: string, text: string): Import[] {
  const plain = text.replace(comments, "");
  const statements = plain.matchAll(/^(?:import|export)\s+(?:([^;"']*?)\s+from\s+)?"([^"\n]+)"/gm);
  const calls = plain.matchAll(/\bimport\("([^"\n]+)"\)/g);
  const resolve = (target: string) => ({
    target: target.startsWith(".") ? posix.join(posix.dirname(path), target) : target,
    ours: target.startsWith("."),
  });
  const onlyTypes = (names: string) =>
    /^type\b(?!\s*,)/.test(names) ||
    (names.startsWith("{") &&
      names
        .slice(1, -1)
        .split(",")
        .every((name) => name.trim() === "" || name.trim().startsWith("type ")));
  return [
    ...[...statements].map(([, names, target]) => ({
      ...resolve(target!),
      typeOnly: names !== undefined && onlyTypes(names),
      dynamic: false,
    })),
    ...[...calls].map(([, target]) => ({ ...resolve(target!), typeOnly: false, dynamic: true })),
  ];
}

export function isTest(path: string): boolean {
  return (
    /\.test\.ts$|-fixture\.ts$|\/__specs__\/|^src\/testing\//.test(path) ||
    path === "src/load/small-project.ts"
  );
}

/** All TypeScript files under `src` and `scripts`. */
export function sourceFiles(): SourceFile[] {
  return ["src", "scripts"]
    .flatMap(filesUnder)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => {
      const text = textOf(path);
      return {
        path,
        text,
        code: text.replace(comments, "").replace(quoted, '""'),
        lines: text.split("\n").length - 1,
        test: isTest(path),
        imports: importsOf(path, text),
      };
    });
}

/** "src/model/unit.ts" stands in the stage "model", "src/pipeline.ts" in "pipeline", "scripts/check.ts" in "scripts". */
export function stageOf(path: string): string {
  const [top, folder = ""] = path.split("/");
  return top === "src" ? (folder.endsWith(".ts") ? "pipeline" : folder) : top!;
}

/** Lines of code that match, as "path: line", for a failure that says where to look. */
export function offences(held: readonly { path: string; code: string }[], pattern: RegExp): string[] {
  return held.flatMap(({ path, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}
