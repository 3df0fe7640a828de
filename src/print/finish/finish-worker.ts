import { parentPort } from "node:worker_threads";
import type { FinishJob } from "./finish.ts";
import { finishAndCheck } from "./finish.ts";

/** Finishes papers beside the thread that talks to the browser, one after the other. */
parentPort?.on("message", async ({ id, job }: { id: number; job: FinishJob }) => {
  const result = await finishAndCheck(job);
  parentPort?.postMessage({ id, result }, [result.bytes.buffer as ArrayBuffer]);
});
