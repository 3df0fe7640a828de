import { describe, expect, test } from "vitest";
import { findBrowser, type Machine } from "./find-browser.ts";

const packedPath = "/cache/153/chromium";
const puppeteerPath = "/home/a/.cache/puppeteer/chrome";

function machine(existing: string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    explicit: null,
    home: "/home/a",
    programFolders: [],
    puppeteerPath,
    packedPath,
    exists: (path) => existing.includes(path),
    ...changes,
  };
}

describe("findBrowser", () => {
  const everything = ["/own/chrome", "/usr/bin/chromium", puppeteerPath, packedPath];

  test("takes the explicit setting before all others", () => {
    const choice = findBrowser(machine(everything, { explicit: "/own/chrome" }));
    expect(choice).toEqual({ found: true, path: "/own/chrome", source: "explicit" });
  });

  test("never passes over an explicit setting that does not exist", () => {
    const choice = findBrowser(machine(everything, { explicit: "/own/gone" }));
    expect(choice).toMatchObject({ found: false, message: expect.stringContaining("/own/gone") });
  });

  test.each([
    [everything, "/usr/bin/chromium", "installed"],
    [[puppeteerPath, packedPath], puppeteerPath, "puppeteer"],
    [[packedPath], packedPath, "packed"],
    [["/usr/bin/microsoft-edge", "/usr/bin/google-chrome"], "/usr/bin/google-chrome", "installed"],
  ])("of %j takes %s", (existing, path, source) => {
    expect(findBrowser(machine(existing))).toEqual({ found: true, path, source });
  });

  test("knows where Windows and macOS keep their browsers", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const programFolders = ["C:\\Program Files", "C:\\Program Files (x86)"];
    expect(findBrowser(machine([edge], { platform: "win32", programFolders }))).toMatchObject({ path: edge });
    const chrome = "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine([chrome], { platform: "darwin", home: "/Users/a" }))).toMatchObject({
      path: chrome,
    });
  });

  test("says in Vietnamese what to do when there is none", () => {
    const choice = findBrowser(machine([], { puppeteerPath: null, packedPath: null }));
    expect(choice).toMatchObject({
      found: false,
      message: "Không tìm thấy trình duyệt để in tệp PDF.",
      hint: expect.stringMatching(/Cài Google Chrome.*CHUYEN_SAU_BROWSER/),
    });
  });
});
