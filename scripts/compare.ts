import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ChangedNumber, compareManifests } from "../src/release/compare.ts";
import type { Manifest } from "../src/release/manifest.ts";
import { MANIFEST } from "../src/release/manifest-path.ts";
import { readCommandLine } from "./command-line.ts";

const USAGE = `Cách dùng: npm run compare -- <bản cũ> <bản mới>
So mọi số đã đăng của hai lần dựng: số nào đổi, cũ, mới, vì sao.
Mỗi bản là thư mục của trang đã dựng (_site), thư mục của một hội nghị, hoặc tệp so-lieu.json.
  --all              kể cả các số của phan-tich.json không đứng trên trang nguồn số liệu
  --json <tệp>       ghi kết quả ra tệp JSON
  --help             hiện hướng dẫn này
Mã thoát: 0 không có số đổi, 1 có số đổi, 2 không đọc được.`;

/** `npm run compare -- <old> <new>`: every published number that differs between two builds. */
process.exitCode = await run();

async function run(): Promise<number> {
  const line = readCommandLine(USAGE, { all: { type: "boolean" }, json: { type: "string" } }, true);
  if (!line.ok) return line.code === 0 ? 0 : 2;
  const [old, now, ...rest] = line.words;
  if (old === undefined || now === undefined || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const [before, after] = [await manifestsIn(old), await manifestsIn(now)];
  for (const [path, held] of [
    [old, before],
    [now, after],
  ] as const)
    if (held.size === 0) {
      console.error(`Không tìm thấy ${MANIFEST} nào đọc được ở ${path}.\n${USAGE}`);
      return 2;
    }
  const changes = new Map<string, ChangedNumber[]>();
  for (const slug of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [a, b] = [before.get(slug), after.get(slug)];
    if (!a || !b) {
      console.log(`${slug}: chỉ có trong ${a ? "bản cũ" : "bản mới"}.`);
      continue;
    }
    const found = compareManifests(a, b).filter(
      ({ label }) => line.values.all || !label.startsWith("phan-tich.json: "),
    );
    if (found.length > 0) changes.set(slug, found);
  }
  for (const [slug, found] of changes) {
    console.log(`${slug}: ${found.length} số đổi`);
    for (const { label, old: was, now: is, reason } of found)
      console.log(`  ${label}: ${was ?? "không có"} → ${is ?? "không có"} (${reason})`);
  }
  if (changes.size === 0) console.log("Không có số nào đổi.");
  if (line.values.json)
    await writeFile(line.values.json, `${JSON.stringify(Object.fromEntries(changes), null, 2)}\n`);
  return changes.size === 0 ? 0 : 1;
}

/** The manifests at a path, by conference: one file, one conference, or a whole site. */
async function manifestsIn(path: string): Promise<Map<string, Manifest>> {
  const isFolder = await stat(path).then(
    (held) => held.isDirectory(),
    () => false,
  );
  const folders = isFolder ? await readdir(join(path, "hoi-nghi")).catch(() => []) : [];
  const files = isFolder
    ? [join(path, MANIFEST), ...folders.map((slug) => join(path, "hoi-nghi", slug, MANIFEST))]
    : [path];
  const read = await Promise.all(files.map(manifestAt));
  return new Map(read.flatMap((held) => (held ? [[held.conference, held] as const] : [])));
}

async function manifestAt(file: string): Promise<Manifest | null> {
  try {
    const held = JSON.parse(await readFile(file, "utf8")) as Partial<Manifest>;
    return held.version === 1 && typeof held.conference === "string" && Array.isArray(held.numbers)
      ? (held as Manifest)
      : null;
  } catch {
    return null;
  }
}
