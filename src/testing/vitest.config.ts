import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { LongFirst } from "./long-first.ts";

/**
 * Tests that stand beside their modules; those of the finished product have a configuration of their own. Files share
 * their workers, which saves half of the time: loading the modules anew for each file costs more than most tests. Node
 * reads the modules itself, as it does for the commands; vitest's own reading makes every imported name a question, which
 * costs a fifth of the time.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "src/testing/e2e/**", "src/testing/panel/whole/**"],
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    sequence: { sequencer: LongFirst },
    execArgv: ["--max-semi-space-size=64"],
    maxWorkers: Math.min(availableParallelism(), 4),
    testTimeout: 240_000,
    hookTimeout: 180_000,
  },
});
