import { describe, expect, test } from "vitest";
import { type AskedFor, LOOPBACK, refusalOf } from "./local-request.ts";

const asked = (changes: Partial<AskedFor> & { headers?: AskedFor["headers"] } = {}): AskedFor => ({
  method: "GET",
  url: "/hoi-nghi/a/",
  ...changes,
  headers: { host: "localhost:8080", ...changes.headers },
});
const status = (changes: Parameters<typeof asked>[0], address = LOOPBACK) =>
  refusalOf(asked(changes), address)?.status ?? 200;

describe("the preview answers", () => {
  // Another port than ours: the preview of another machine, reached through a tunnel.
  test.each([
    "localhost:8080",
    "localhost",
    "127.0.0.1:8080",
    "[::1]:8080",
    "[::1]",
    "LOCALHOST:8080",
    "localhost:9090",
  ])("its own machine as %s", (host) => {
    expect(status({ headers: { host } })).toBe(200);
  });

  test.each(["/", "/a%20b/", "/don-vi/%C4%91.html?x=%", "/a..b/", "/tim-kiem/?q=../x#y"])(
    "the path %s",
    (url) => {
      expect(status({ url })).toBe(200);
    },
  );

  test("pages of its own, and a link followed from another site", () => {
    expect(status({ headers: { origin: "http://localhost:8080", "sec-fetch-site": "same-origin" } })).toBe(
      200,
    );
    expect(status({ headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" } })).toBe(200);
  });

  test("the address that it was told to listen on, and any address of figures when that is all of them", () => {
    expect(status({ headers: { host: "10.0.0.5:8080" } }, "10.0.0.5")).toBe(200);
    expect(status({ headers: { host: "192.168.1.7:8080" } }, "0.0.0.0")).toBe(200);
    expect(status({ headers: { host: "tinh.example:8080" } }, "0.0.0.0")).toBe(403);
  });
});

describe("the preview refuses", () => {
  test.each([
    "tinh.example:8080",
    "10.0.0.5:8080",
    "localhost.tinh.example",
    "127.0.0.1.tinh.example",
    "[::2]:8080",
    "[::1",
    "localhost:99999",
    "localhost:8080, tinh.example",
    "localhost tinh.example",
    "tinh.example#localhost",
    "a@localhost",
    "localhost/x",
    "",
    "[",
    undefined,
  ])("the host %j", (host) => {
    expect(status({ headers: { host } })).toBe(403);
  });

  test.each(["http://tinh.example", "null", "https://localhost:8080", "http://localhost:9090"])(
    "a page of %s",
    (origin) => {
      expect(status({ headers: { origin } })).toBe(403);
    },
  );

  test("what another site loads without following a link", () => {
    expect(status({ headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" } })).toBe(403);
  });

  test.each([
    "/%",
    "/%E0%A4%A",
    "/..%2fx",
    "/..%2Fx",
    "/..%5cx",
    "/..\\x",
    "/%2e%2e",
    "/.%2E/x",
    "/%2e%2e%2f%2e%2e%2fx",
    "/a/%2e%2e/b",
    "localhost/",
    "http://tinh.example/",
    "/..",
    "//",
    "//tinh.example/",
    "/a%5Cb",
    "/a%00b",
    "/a%0d%0ab",
    "http://localhost/",
    "*",
    "",
  ])("the address %j", (url) => {
    expect(status({ url })).toBe(400);
  });

  test.each(["POST", "PUT", "OPTIONS", undefined])("the method %s", (method) => {
    expect(status({ method })).toBe(405);
  });
});
