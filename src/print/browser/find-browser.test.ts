import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBrowser, type Machine, type Trial } from "./find-browser.ts";
import { temporaryFault } from "./temporary-folder.ts";

const packedPath = "/cache/153/chromium";
const puppeteerPath = "/home/a/.cache/puppeteer/chrome";

function machine(existing: string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    explicit: null,
    home: "/home/a",
    programFolders: [],
    puppeteerPath,
    exists: (path) => existing.includes(path),
    ...changes,
  };
}

/** A trial in which every browser prints but those named, with the packed one there or not. */
function trial(useless: Record<string, string> = {}, packed: string | null = packedPath): Trial {
  return {
    unpack: async () => packed,
    probe: async (path) => {
      const why = useless[path];
      return why === undefined ? { prints: true } : { prints: false, why };
    },
  };
}

describe("findBrowser", () => {
  const everything = ["/own/chrome", "/usr/bin/chromium", puppeteerPath];

  test("takes the explicit setting before all others", async () => {
    const choice = await findBrowser(machine(everything, { explicit: "/own/chrome" }), trial());
    expect(choice).toEqual({ found: true, path: "/own/chrome", source: "explicit", refused: [] });
  });

  test("never passes over an explicit setting that does not exist", async () => {
    const choice = await findBrowser(machine(everything, { explicit: "/own/gone" }), trial());
    expect(choice).toMatchObject({ found: false, message: expect.stringContaining("/own/gone") });
  });

  test("never passes over an explicit setting that does not print, and says why", async () => {
    const useless = trial({ "/own/chrome": "không khởi động được" });
    expect(await findBrowser(machine(everything, { explicit: "/own/chrome" }), useless)).toEqual({
      found: false,
      message: "Trình duyệt /own/chrome không khởi động được.",
      hint: expect.stringContaining("bỏ biến ấy để phần mềm tự tìm"),
    });
  });

  test.each([
    [everything, "/usr/bin/chromium", "installed"],
    [[puppeteerPath], puppeteerPath, "puppeteer"],
    [[], packedPath, "packed"],
    [["/usr/bin/microsoft-edge", "/usr/bin/google-chrome"], "/usr/bin/google-chrome", "installed"],
  ])("of %j takes %s", async (existing, path, source) => {
    const choice = await findBrowser(machine(existing), trial());
    expect(choice).toEqual({ found: true, path, source, refused: [] });
  });

  test("tries the next one when one does not print, and remembers what was tried", async () => {
    const useless = trial({
      "/usr/bin/chromium": "tự tắt khi in thử một dòng chữ",
      [puppeteerPath]: "không in được",
    });
    expect(await findBrowser(machine(everything), useless)).toEqual({
      found: true,
      path: packedPath,
      source: "packed",
      refused: [
        "Trình duyệt /usr/bin/chromium tự tắt khi in thử một dòng chữ.",
        `Trình duyệt ${puppeteerPath} không in được.`,
      ],
    });
  });

  test("knows where Windows and macOS keep their browsers", async () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const programFolders = ["C:\\Program Files", "C:\\Program Files (x86)"];
    expect(await findBrowser(machine([edge], { platform: "win32", programFolders }), trial())).toMatchObject({
      path: edge,
    });
    const chrome = "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(
      await findBrowser(machine([chrome], { platform: "darwin", home: "/Users/a" }), trial()),
    ).toMatchObject({ path: chrome });
  });

  test("says in Vietnamese what to do when there is none", async () => {
    expect(await findBrowser(machine([], { puppeteerPath: null }), trial({}, null))).toMatchObject({
      found: false,
      message: "Không tìm thấy trình duyệt để in tệp PDF.",
      hint: expect.stringMatching(/Cài Google Chrome.*CHUYEN_SAU_BROWSER/),
    });
  });

  test("names every browser that was tried in vain", async () => {
    const useless = trial({ "/usr/bin/chromium": "không khởi động được", [packedPath]: "không in được" });
    expect(await findBrowser(machine(["/usr/bin/chromium"]), useless)).toMatchObject({
      found: false,
      message: [
        "Không tìm thấy trình duyệt để in tệp PDF.",
        "Trình duyệt /usr/bin/chromium không khởi động được.",
        `Trình duyệt ${packedPath} không in được.`,
      ].join("\n"),
    });
  });

  test.each([
    [
      "ENOSPC: no space left on device, write",
      "đĩa đã đầy",
      /^Xóa bớt tệp trên ổ đĩa chứa dự án rồi chạy lại\.$/u,
    ],
    [
      "EACCES: permission denied, mkdir",
      "không được ghi vào thư mục .build",
      /^Xin quyền ghi vào thư mục dự án/u,
    ],
    ["Decompression failed", "chạy lại “npm ci”", /^Cài Google Chrome/u],
  ])("says why the packed one cannot be unpacked, and what to do: %s", async (error, said, hint) => {
    const unpack = async () => {
      throw new Error(error);
    };
    const choice = await findBrowser(machine([]), { ...trial(), unpack });
    expect(choice).toMatchObject({
      found: false,
      message: expect.stringContaining(said),
      hint: expect.stringMatching(hint),
    });
  });

  test.each([
    ["full", "đã đầy", "Xóa bớt tệp trong thư mục ấy"],
    ["not-allowed", "không ghi được", "Xin quyền ghi vào thư mục ấy"],
    ["gone", "không có", "Tạo thư mục ấy"],
  ] as const)("blames no browser for a temporary folder that is %s", async (why, said, cure) => {
    const here = machine(everything, { temporary: { folder: "/tam", why } });
    expect(await findBrowser(here, trial())).toEqual({
      found: false,
      message: `Chưa in được: thư mục tạm /tam ${said}, mà trình duyệt cần ghi vào đó khi chạy.`,
      hint: `${cure}, hoặc đặt biến môi trường TMPDIR (trên Windows là TEMP) bằng một thư mục còn chỗ, rồi chạy lại.`,
    });
  });
});

test("a temporary folder is tried by writing, and left as it was", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-tam-"));
  expect(await temporaryFault(folder)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, "tep"), "");
  expect(await temporaryFault(join(folder, "khong-co"))).toMatchObject({ why: "gone" });
  expect(await temporaryFault(join(folder, "tep"))).toMatchObject({ why: "gone" });
  await rm(folder, { recursive: true });
});
