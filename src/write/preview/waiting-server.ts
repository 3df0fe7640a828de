import { createServer, type Server } from "node:http";
import { refusalOf } from "./local-request.ts";

/** What is shown until the first pages are there; it asks again by itself. */
const page = (words: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>${words}</title><p>${words}</p></html>`;

/** Ports after the first that are tried where somebody listens already. */
const MORE_PORTS = 10;

/**
 * Answers at the address of the preview from the first moment, with a page that waits, so that the address can be said
 * at once and holds. Gives the port, the next free one where the first is taken, and how to let go of it.
 */
export async function holdAddress(
  first: number,
  address: string,
  words: string,
): Promise<{ port: number; release(): Promise<void> }> {
  for (let port = first; ; port += 1) {
    const server = createServer((request, response) => {
      const refused = refusalOf(request, address);
      response.writeHead(refused?.status ?? 503, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        Connection: "close",
      });
      response.end(refused ? refused.words : page(words));
    });
    const failure = await listening(server, port, address);
    if (failure === null) return { port, release: () => closed(server) };
    if (failure !== "EADDRINUSE" || port - first >= MORE_PORTS)
      throw Object.assign(new Error(`${failure}: ${address}:${port}`), { code: failure });
  }
}

function listening(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => resolve(null));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
