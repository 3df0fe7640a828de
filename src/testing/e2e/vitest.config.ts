import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongFirst } from "../long-first.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Tests of the finished product: a real build, a real browser, real papers. Two workers, since each may hold a browser; patience for a whole build on a busy machine. */
export default defineConfig({
  root: here("../../.."),
  test: {
    include: ["src/testing/e2e/*.test.ts"],
    globalSetup: [here("build-once.ts")],
    sequence: { sequencer: LongFirst },
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
