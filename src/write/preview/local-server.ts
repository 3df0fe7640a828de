import type { IncomingMessage, ServerResponse } from "node:http";
import type { DevServer } from "@11ty/eleventy";
import { refusalOf } from "./local-request.ts";

function answer(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${words}\n`);
}

/**
 * Eleventy's server for previews, listening on one address only and looking at each request first: by itself it listens
 * on all, answers any name, and ends with the first address that it cannot decode (11ty/eleventy-dev-server issue 150).
 */
export function localServer(base: typeof DevServer, address: string): typeof DevServer {
  return class LocalServer extends base {
    static override getServer(...settings: ConstructorParameters<typeof DevServer>) {
      return new LocalServer(...settings);
    }

    override _serverListen(port: number): void {
      this.server.listen({ port, host: address });
    }

    override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const refused = refusalOf(request, address);
      if (refused) return answer(response, refused.status, refused.words);
      try {
        await super.onRequestHandler(request, response);
      } catch {
        answer(response, 500, "Không đọc được trang này.");
      }
    }

    override setupReloadNotifier(): void {
      super.setupReloadNotifier();
      this.updateServer.shouldHandle = (request) => refusalOf(request, address) === null;
    }
  };
}
