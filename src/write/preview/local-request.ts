import { isIP } from "node:net";

/** Listening here, nobody but this machine can connect. */
export const LOOPBACK = "127.0.0.1";
/** Listening here, every machine of the network can connect; only where a person asked for it. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

/** What the preview looks at before it answers. */
export interface AskedFor {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}

export interface Refusal {
  status: number;
  words: string;
}

const refusal = (status: number, words: string): Refusal => ({ status, words });

/** "[::1]:8080" → "::1"; null for what is no name of a host. */
function hostName(host: string): string | null {
  if (!URL.canParse(`http://${host}/`)) return null;
  const { hostname, username, pathname } = new URL(`http://${host}/`);
  return username !== "" || pathname !== "/" ? null : hostname.replace(/^\[|\]$/gu, "");
}

/** Names by which this machine calls itself, and the address that the preview was told to listen on. */
function isOurs(name: string | null, address: string): boolean {
  if (name === null) return false;
  if (["localhost", LOOPBACK, "::1", address.toLowerCase()].includes(name)) return true;
  // A page elsewhere can point a name of its own at this machine, but not an address made of figures.
  return EVERYWHERE.has(address) && isIP(name) !== 0;
}

/** Whether the path of a request means a file below the served folder; a server of ours must not fall over others. */
function isPath(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? "");
    return path.startsWith("/") && !/^\/\/|\\|\p{Cc}/u.test(path) && !path.split("/").includes("..");
  } catch {
    return false;
  }
}

/**
 * Why a request is not answered, or null. The preview shows drafts and what is only for the office, so it answers only
 * this machine, under its own name, to pages of its own; `address` is where it listens.
 */
export function refusalOf({ method, url, headers }: AskedFor, address: string): Refusal | null {
  const { host, origin } = headers;
  if (method !== "GET" && method !== "HEAD") return refusal(405, "Chỉ xem được, không gửi gì vào đây.");
  if (typeof host !== "string" || !isOurs(hostName(host), address)) {
    return refusal(403, "Bản xem thử chỉ trả lời máy này; mở http://localhost.");
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return refusal(403, "Bản xem thử không trả lời trang web khác.");
  }
  if (headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate") {
    return refusal(403, "Bản xem thử không trả lời trang web khác.");
  }
  return url !== undefined && isPath(url) ? null : refusal(400, "Địa chỉ không hợp lệ.");
}
