import { join } from "node:path";
import { servePreview } from "../src/write/preview-server.ts";

const root = join(import.meta.dirname, "..");
const port = Number(process.env.PORT ?? 8080);

/** The import is dynamic so that a mistake in our code shows in the page like any other problem. */
async function build() {
  const pipeline = await import("../src/pipeline.ts");
  return pipeline.build(root);
}

await servePreview(root, port, build, (line) => console.log(line));
