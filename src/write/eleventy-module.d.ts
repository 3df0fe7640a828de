/** The few methods of Eleventy's programmatic interface that we call; the package carries no types of its own. */
declare module "@11ty/eleventy" {
  import type { EleventyConfig } from "./eleventy.ts";

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string;
        runMode?: "build" | "serve" | "watch";
        config?: (config: EleventyConfig) => void;
      },
    );
    logger: {
      overrideLogger(logger: Record<"log" | "info" | "warn" | "error", (line: string) => void>): void;
    };
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<(path: string) => Promise<void>>;
    watcher: { on(event: "unlink", handler: (path: string) => unknown): void };
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
