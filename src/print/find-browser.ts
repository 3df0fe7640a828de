import { posix, win32 } from "node:path";

/** What is known about the machine; injected, so that the order can be tested without one. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The person's own setting, when there is one. */
  explicit: string | null;
  home: string;
  /** "C:\\Program Files" and its like; empty elsewhere than on Windows. */
  programFolders: readonly string[];
  /** Where puppeteer would keep a browser of its own. */
  puppeteerPath: string | null;
  /** The browser that came inside an npm package, already unpacked or to be unpacked. */
  packedPath: string | null;
  exists(path: string): boolean;
}

export type BrowserSource = "explicit" | "installed" | "puppeteer" | "packed";

export type BrowserChoice =
  | { found: true; path: string; source: BrowserSource }
  | { found: false; message: string; hint: string };

const LINUX = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
];

const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_APPS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** The places where Chrome, Chromium or Edge are installed on a platform, best first. */
export function installedPlaces(machine: Pick<Machine, "platform" | "home" | "programFolders">): string[] {
  if (machine.platform === "win32") {
    return WINDOWS_APPS.flatMap((app) => machine.programFolders.map((folder) => win32.join(folder, app)));
  }
  if (machine.platform === "darwin") {
    const folders = ["/Applications", posix.join(machine.home, "Applications")];
    return MAC_APPS.flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  return LINUX;
}

/**
 * The browser that prints: the explicit setting, else an installed Chrome, Chromium or Edge, else puppeteer's own,
 * else the one inside the npm package. An explicit setting that does not exist is a mistake and never passed over.
 */
export function findBrowser(machine: Machine): BrowserChoice {
  if (machine.explicit !== null) {
    if (machine.exists(machine.explicit)) return { found: true, path: machine.explicit, source: "explicit" };
    return {
      found: false,
      message: `Không có trình duyệt tại đường dẫn đã đặt trong CHUYEN_SAU_BROWSER: ${machine.explicit}`,
      hint: "Sửa lại đường dẫn tới tệp chạy của Chrome, Chromium hoặc Edge, hoặc bỏ biến CHUYEN_SAU_BROWSER.",
    };
  }
  const candidates: [BrowserSource, string | null][] = [
    ...installedPlaces(machine).map((path): [BrowserSource, string] => ["installed", path]),
    ["puppeteer", machine.puppeteerPath],
    ["packed", machine.packedPath],
  ];
  for (const [source, path] of candidates) {
    if (path !== null && machine.exists(path)) return { found: true, path, source };
  }
  return {
    found: false,
    message: "Không tìm thấy trình duyệt để in tệp PDF.",
    hint:
      "Cài Google Chrome, Microsoft Edge hoặc Chromium rồi chạy lại; " +
      "nếu đã cài ở nơi khác, đặt biến môi trường CHUYEN_SAU_BROWSER bằng đường dẫn tới tệp chạy của trình duyệt.",
  };
}
