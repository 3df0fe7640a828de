import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Paper } from "../site/paper.ts";
import { keepPapers, keptPapers } from "./paper-store.ts";

test("a build of one conference holds no papers of another: they are made anew, not called unknown", async () => {
  const folder = await mkdtemp(join(tmpdir(), "giay-"));
  try {
    const papers = [{ folder: "hoi-nghi/mot/", name: "bao-cao" }] as unknown as Paper[];
    await keepPapers(folder, { key: "k", audience: "public", papers });
    expect(await keptPapers(folder, "k", "mot")).toEqual({ audience: "public", papers });
    expect(await keptPapers(folder, "k", "hai")).toEqual({ audience: "public", papers: null });
    expect(await keptPapers(folder, "k")).toEqual({ audience: "public", papers });
    expect(await keptPapers(folder, "other", "mot")).toEqual({ audience: "public", papers: null });
  } finally {
    await rm(folder, { recursive: true });
  }
});
