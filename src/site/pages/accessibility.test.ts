import { expect, test } from "vitest";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { accessibilityPage } from "./accessibility.ts";

const dataset = await realData();
const pageOf = (issuer: string | null) =>
  plain(accessibilityPage({ ...dataset, site: { ...dataset.site, issuer } }));

test("where nobody is declared to write to, nothing is said of it", () => {
  const page = pageOf(null);
  expect(page.sections.map(({ id }) => id)).toEqual(["muc", "kiem-tra", "gioi-han"]);
  expect(JSON.stringify(page)).not.toMatch(/góp ý|khai báo/iu);
});

test("who is declared is named", () => {
  const page = pageOf("Sở Nội vụ");
  expect(page.description).toContain("nơi nhận góp ý");
  expect(JSON.stringify(page.sections.at(-1))).toContain("Nơi nhận góp ý: Sở Nội vụ.");
});
