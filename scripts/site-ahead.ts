import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What the build beside the first tests tells: where its site will be, and how it ended (nothing, or why it failed). */
export type AheadMessage = { site: string; told: string } | { failure: string };

interface SiteAhead {
  /** The process that builds. */
  pid: number | undefined;
  /** What the tests of the built site need to know; null once the build has failed. */
  environment(): Promise<Record<string, string> | null>;
  /** Ends the build if it still runs, and removes what it made. */
  end(): Promise<void>;
}

/**
 * Starts the build of the site that the last part of the tests reads, at low priority: it takes what the parts before
 * that leave idle. How it ended is said when it has; its own lines only when it failed.
 */
export function buildAhead(say: (line: string) => void): SiteAhead {
  const worker = fork(join(import.meta.dirname, "..", "src", "testing", "e2e", "build-ahead-worker.ts"));
  const started = performance.now();
  let failed = false;
  let known: Record<string, string> | null = null;
  const finish = (failure: string) => {
    const seconds = Math.round((performance.now() - started) / 1000);
    failed = failure !== "";
    say(
      `The site for the last part: ${failed ? `not built (${seconds} s)\n${failure}` : `built after ${seconds} s`}`,
    );
  };
  let ending = false;
  const gone = once(worker, "exit").catch(() => []);
  const first = new Promise<void>((resolve) => {
    worker.on("message", (message: AheadMessage) => {
      if ("failure" in message) finish(message.failure);
      else known = { CHUYEN_SAU_SITE: message.site, CHUYEN_SAU_BUILT: message.told };
      resolve();
    });
    const early = (why: string) => {
      if (!ending && !failed) finish(why);
      resolve();
    };
    worker.on("error", ({ message }) => early(message));
    worker.on("exit", (code, signal) => early(`Its process ended too early (${signal ?? code}).`));
  });
  return {
    pid: worker.pid,
    async environment() {
      await first;
      return failed ? null : known;
    },
    async end() {
      ending = true;
      if (worker.connected) worker.disconnect();
      await gone;
    },
  };
}
