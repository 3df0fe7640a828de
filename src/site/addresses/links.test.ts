import { describe, expect, test } from "vitest";
import { isOutside, outputFile, relativeLink } from "./links.ts";

describe("relativeLink", () => {
  test.each([
    ["don-vi/dong-thap/", "hoi-nghi/dong-thap-2022/", "../../don-vi/dong-thap/index.html"],
    ["don-vi/dong-thap/#papi", "", "don-vi/dong-thap/index.html#papi"],
    ["", "don-vi/dong-thap/", "../../index.html"],
    ["", "", "index.html"],
    ["assets/site.css", "404.html", "assets/site.css"],
    ["assets/site.css", "chi-so/papi/2021/", "../../../assets/site.css"],
    ["chi-so/papi/2021/", "chi-so/papi/", "2021/index.html"],
    ["chi-so/papi/", "chi-so/papi/2021/", "../index.html"],
    ["chi-so/papi/#lich-su", "chi-so/papi/", "#lich-su"],
    ["chi-so/papi/", "chi-so/papi/", "index.html"],
    ["hoi-nghi/x/bao-cao.pdf", "hoi-nghi/x/", "bao-cao.pdf"],
    ["#nguon", "hoi-nghi/x/", "#nguon"],
    ["https://papi.org.vn/", "hoi-nghi/x/", "https://papi.org.vn/"],
  ])("%s from %s is %s", (href, from, expected) => {
    expect(relativeLink(href, from)).toBe(expected);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "/don-vi/",
    "//example.org/",
    "a/../../b",
    "file:///etc",
  ])("refuses %s", (href) => {
    expect(() => relativeLink(href, "")).toThrow("Địa chỉ không hợp lệ");
  });
});

test("a folder stands for its index page", () => {
  expect(outputFile("")).toBe("index.html");
  expect(outputFile("chi-so/papi/")).toBe("chi-so/papi/index.html");
  expect(outputFile("404.html")).toBe("404.html");
});

test("only web addresses lead outside", () => {
  expect(isOutside("https://papi.org.vn/")).toBe(true);
  expect(isOutside("chi-so/papi/")).toBe(false);
});
