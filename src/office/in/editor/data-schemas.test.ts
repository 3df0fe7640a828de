import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectRoot } from "../../../testing/tree/source-tree.ts";
import { DATA_SCHEMAS, dataSchema } from "./data-schemas.ts";

const dictionary = readFileSync(`${projectRoot}data/README.md`, "utf8");
const renew = process.env.CHUYEN_SAU_SCHEMAS === "1";

test.each(DATA_SCHEMAS.map((one) => [one.name, one] as const))(
  "the schema of %s for editors is the one that checks",
  (name, one) => {
    const path = `${projectRoot}.vscode/schemas/${name}.json`;
    if (renew) writeFileSync(path, dataSchema(one, dictionary));
    expect(existsSync(path)).toBe(true);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(dataSchema(one, dictionary)));
  },
);

test("editors know which file has which schema, and hover tells keys in Vietnamese", () => {
  const settings = JSON.parse(readFileSync(`${projectRoot}.vscode/settings.json`, "utf8")) as {
    "yaml.schemas": Record<string, string>;
  };
  expect(settings["yaml.schemas"]).toEqual(
    Object.fromEntries(DATA_SCHEMAS.map(({ name, files }) => [`.vscode/schemas/${name}.json`, files])),
  );
  const scores = JSON.parse(dataSchema(DATA_SCHEMAS[2], dictionary)) as {
    properties: Record<string, { description?: string }>;
  };
  expect(scores.properties.ranked_units!.description).toContain("số đơn vị được xếp hạng");
});
