import { Worker } from "node:worker_threads";
import type { FinishJob, FinishResult } from "./finish.ts";

interface Finisher {
  finish(job: FinishJob): Promise<FinishResult>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: FinishResult): void;
  reject(error: unknown): void;
}

/** Starts a thread that finishes and checks papers while the browser prints the next ones. */
export function startFinisher(): Finisher {
  const worker = new Worker(new URL("./finish-worker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.on("message", ({ id, result }: { id: number; result: FinishResult }) => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  worker.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    finish: (job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, job });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
