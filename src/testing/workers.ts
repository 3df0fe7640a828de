import { availableParallelism, totalmem } from "node:os";

/** Below this a machine has no room for one worker more than it has cores. */
const ROOMY_BYTES = 6 * 1024 ** 3;

/**
 * Files tested at once. Tests that drive a browser wait for it a third of their time, which one worker more than there are
 * cores fills; more than four do not help.
 */
export const workers = Math.min(availableParallelism() + (totalmem() > ROOMY_BYTES ? 1 : 0), 4);
