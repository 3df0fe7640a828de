import { expect, test } from "vitest";
import { conferenceFaults } from "../faults.ts";
import { nextEdition } from "../next-edition.ts";
import { loadedWith, slugFor } from "../project.ts";

const { files, conferences } = nextEdition();
const { dataset } = loadedWith(conferences, files);

test.each(conferences.map(slugFor))(
  "%s, the first of 34 units: page and papers without a fault",
  async (slug) => {
    expect(await conferenceFaults(dataset!, slug)).toEqual([]);
  },
);
