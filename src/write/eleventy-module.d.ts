/** The few methods of Eleventy's programmatic interface that we call; the package carries no types of its own. */
declare module "@11ty/eleventy" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";
  import type { EleventyConfig } from "./eleventy.ts";

  /** The server of previews, as far as `local-server.ts` changes it. */
  export class DevServer {
    constructor(name: string, folder: string, options: unknown);
    static getServer(name: string, folder: string, options: unknown): DevServer;
    server: Server;
    updateServer: { shouldHandle(request: IncomingMessage): boolean };
    _serverListen(port: number): void;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    setupReloadNotifier(): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string | null;
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
    eleventyServe: { getServerModule(name?: string): Promise<typeof DevServer> };
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
