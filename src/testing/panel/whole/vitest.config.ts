import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The whole panel, by hand before a release: some twelve minutes on two cores. */
export default defineConfig({
  root: fileURLToPath(new URL("../../../..", import.meta.url)),
  test: {
    include: ["src/testing/panel/whole/*.test.ts"],
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: 2,
    testTimeout: 1_800_000,
  },
});
