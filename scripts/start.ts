import { join } from "node:path";
import { servePreview } from "../src/write/preview-server.ts";

const root = join(import.meta.dirname, "..");
const port = Number(process.env.PORT ?? 8080);

/** The import is dynamic so that a mistake in our code shows in the page like any other problem. */
async function build() {
  const pipeline = await import("../src/pipeline.ts");
  return pipeline.build(root);
}

// Whoever works in a container names the address on which it is reached; by itself only this machine is answered.
const address = process.env.CHUYEN_SAU_HOST;
await servePreview(root, { port, address }, build, (line) => console.log(line));
