import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Tests of the finished product: a real build, a real browser, real papers. Two workers, since each may hold a browser. */
export default defineConfig({
  root: here("../../.."),
  test: {
    include: ["src/testing/e2e/*.test.ts"],
    globalSetup: [here("build-once.ts")],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
